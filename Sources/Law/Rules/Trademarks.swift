import Base

/// 商标: duties and times under both texts of the law (SM-02 to SM-04, SM-13 to SM-18).
extension Rule {
    /// 违法经营额和合法来源 (SM-02).
    package static let infringingTurnover = Rule(
        "SM-02", Text(zh: "违法经营额的计算和合法来源", en: "Illegal turnover and lawful source"),
        Version(
            from: .trademarkRegulation2014, chosenBy: .act,
            Text(
                zh: "计算违法经营额，可以考虑下列因素；有第七十九条四种情形之一的，属于能证明商品是自己合法取得；责令停止销售的，将情况通报提供者所在地局。",
                en: """
                    Illegal turnover is reckoned by these factors; four cases prove lawful \
                    acquisition (art. 79); a stop of sales is reported to the supplier's bureau.
                    """),
            conditions: [
                Text(zh: "侵权商品的销售价格", en: "selling price"), Text(zh: "未销售侵权商品的标价", en: "marked price of goods unsold"),
                Text(zh: "已查清的实际销售平均价格", en: "average actual price established"),
                Text(zh: "被侵权商品的市场中间价格", en: "middle market price of the genuine goods"),
                Text(zh: "因侵权所产生的营业收入", en: "turnover from the infringement"),
                Text(zh: "其他能够合理计算价值的因素", en: "other factors of value"),
            ],
            target: .promptly(Term(5, .workingDay)),
            decides: .bureau,
            basis: [
                Citation(.trademarkRegulation, Article(78), words: "计算商标法第六十条规定的违法经营额，可以考虑下列因素"),
                Citation(.trademarkRegulation, Article(79), words: "下列情形属于商标法第六十条规定的能证明该商品是自己合法取得的情形"),
                Citation(.trademarkRegulation, Article(80), words: "并将案件情况通报侵权商品提供者所在地工商行政管理部门"),
            ], .transcribedUndated))

    /// 商标案件中止 (SM-03): may, in three cases.
    package static let suspendMarkCase = Rule(
        "SM-03", Text(zh: "商标侵权案件的中止", en: "Suspending a trade mark case"),
        Version(
            from: .markJudgement2020, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "对商标权属存在争议或者权利人同时向人民法院提起侵权诉讼的，可以中止查处；原因消除后，应当恢复或者终结。",
                en: """
                    If ownership is disputed or the holder has sued at the same time, the case may \
                    be suspended; when that is over it is resumed or ended.
                    """),
            conditions: [
                Text(zh: "注册商标处于无效宣告中", en: "the mark is under invalidation"),
                Text(zh: "注册商标处于续展宽展期", en: "the mark is in the grace period for renewal"),
                Text(zh: "注册商标权属存在其他争议", en: "ownership is otherwise disputed"),
            ],
            decides: .head,
            documents: [Form.matterApproval],
            basis: [
                Citation(
                    .trademarkLaw2019, Article(62, paragraph: 3), words: "在查处商标侵权案件过程中，对商标权属存在争议或者权利人同时向人民法院提起商标侵权诉讼的"),
                Citation(.markJudgement, Article(35), words: "可以适用商标法第六十二条第三款关于“中止”的规定"),
            ], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "对商标权属存在争议或者权利人同时向人民法院提起侵权诉讼的，可以中止查处；原因消除后，应当恢复或者终结。",
                en: """
                    If ownership is disputed or the holder has sued at the same time, the case may \
                    be suspended; when that is over it is resumed or ended.
                    """),
            decides: .head,
            documents: [Form.matterApproval],
            basis: [Citation(.trademarkLaw2027, Article(76, paragraph: 3), words: "对商标权属存在争议")], .trademarkLaw))

    /// 查处职权 (SM-04): electronic data and registering evidence are named from 2027.
    package static let markPowers = Rule(
        "SM-04", Text(zh: "查处商标侵权的职权", en: "Powers in trade mark cases"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "可以询问、查阅复制有关资料、现场检查、检查物品，对侵权物品可以查封或者扣押。",
                en: """
                    The bureau may question, read and copy papers, inspect premises and goods, and \
                    seal or seize infringing goods.
                    """),
            decides: .bureau,
            basis: [Citation(.trademarkLaw2019, Article(62, paragraph: 1), words: "可以行使下列职权")], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "可以询问，查阅复制包括记录、视听资料、电子数据在内的有关资料，现场检查，检查物品，对侵权物品可以查封或者扣押，并可以先行登记保存证据。",
                en: """
                    The bureau may question, read and copy papers, records, recordings and \
                    electronic data, inspect premises and goods, seal or seize infringing goods, and \
                    register evidence.
                    """),
            decides: .bureau,
            basis: [
                Citation(.trademarkLaw2027, Article(76, paragraph: 1), words: "可以行使下列职权"),
                Citation(.trademarkLaw2027, Article(76, paragraph: 1, item: 5), words: "可以先行登记保存"),
            ], .trademarkLaw))

    /// 驰名商标 (SM-13): found case by case, on request; by the national office or the court.
    package static let wellKnownStatus = Rule(
        "SM-13", Text(zh: "驰名商标的认定", en: "Recognition of well-known marks"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "驰名商标应当根据当事人的请求，作为处理案件需要认定的事实个案认定；本局不能认定。",
                en: "Whether a mark is well known is found as a fact in a case, on request; not by this bureau."),
            decides: .markOffice,
            basis: [
                Citation(.trademarkLaw2019, Article(14, paragraph: 1), words: "驰名商标应当根据当事人的请求，作为处理涉及商标案件需要认定的事实进行认定")
            ], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "当事人依法主张权利的，国务院商标管理部门根据处理案件的需要，可以对商标驰名情况作出确认；本局不能认定。",
                en: """
                    On a party's claim the national office may confirm that a mark is well known, as \
                    the case needs; not this bureau.
                    """),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2027, Article(63, paragraph: 2), words: "国务院商标管理部门根据处理案件的需要，可以对商标驰名情况作出确认")],
            .trademarkLaw))

    /// 赔偿调解 (SM-14): on request; failing that, court.
    package static let mediateMarkDamages = Rule(
        "SM-14", Text(zh: "商标侵权赔偿数额的调解", en: "Mediation of damages for trade mark infringement"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "对赔偿数额的争议，当事人可以请求处理的部门调解；未达成协议或者调解书生效后不履行的，可以起诉。",
                en: """
                    On the amount of damages a party may ask the handling bureau to mediate; without \
                    agreement or performance it may sue.
                    """),
            decides: .bureau,
            documents: [Form.mediationAgreement],
            basis: [Citation(.trademarkLaw2019, Article(60, paragraph: 3), words: "当事人可以请求进行处理的工商行政管理部门调解")],
            .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "对赔偿数额的争议，当事人可以请求负责商标执法的部门调解；未达成协议或者调解书生效后不履行的，可以起诉。",
                en: """
                    On the amount of damages a party may ask the enforcement department to mediate; \
                    without agreement or performance it may sue.
                    """),
            decides: .bureau,
            documents: [Form.mediationAgreement],
            basis: [Citation(.trademarkLaw2027, Article(74, paragraph: 3), words: "当事人可以请求负责商标执法的部门调解")], .trademarkLaw)
    )

    /// 注册商标有效期 (SM-15/validity): ten years; the last day is the one before the corresponding day.
    package static let markValidity = Rule(
        "SM-15/validity", Text(zh: "注册商标的有效期", en: "Validity of a registered mark"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "有效期为10年，自核准注册之日起计算，最后一月相应日的前一日为届满日。",
                en: """
                    Valid for 10 years from the day of registration, which counts; the last day is \
                    the one before the corresponding day.
                    """),
            term: Term(10, .year, begins: .sameDay, countedBy: .markValidity),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2019, Article(39), words: "注册商标的有效期为十年，自核准注册之日起计算")], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "有效期为10年，自核准注册之日起计算，最后一月相应日的前一日为届满日。",
                en: """
                    Valid for 10 years from the day of registration, which counts; the last day is \
                    the one before the corresponding day.
                    """),
            term: Term(10, .year, begins: .sameDay, countedBy: .markValidity),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2027, Article(43), words: "注册商标的有效期为十年，自核准注册之日起计算")], .trademarkLaw))

    /// 续展宽展期 (SM-15/grace): six months after expiry.
    package static let markGrace = Rule(
        "SM-15/grace", Text(zh: "续展宽展期", en: "Grace period for renewal"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "期满前十二个月内办理续展；未能办理的，可以给予6个月的宽展期；期满未办理的，注销。",
                en: """
                    A mark is renewed within the twelve months before expiry, failing that within a \
                    grace period of 6 months; otherwise it is cancelled.
                    """),
            term: Term(6, .month, roll: .restDay, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2019, Article(40), words: "在此期间未能办理的，可以给予六个月的宽展期")], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "期满前十二个月内办理续展；未能办理的，可以给予6个月的宽展期；宽展期满未办理的，注销。",
                en: """
                    A mark is renewed within the twelve months before expiry, failing that within a \
                    grace period of 6 months; otherwise it is cancelled.
                    """),
            term: Term(6, .month, roll: .restDay, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2027, Article(44), words: "在此期间未能办理的，可以给予六个月的宽展期")], .trademarkLaw))

    /// 异议期 (SM-15/opposition): three months, two from 2027, by the day of announcement.
    ///
    /// No transitional article was seen for announcements before 2027; the day of announcement decides here.
    package static let opposeMark = Rule(
        "SM-15/opposition", Text(zh: "商标异议期限", en: "Time to oppose a mark"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "自初步审定公告之日起3个月内可以提出异议。",
                en: "A mark may be opposed within 3 months of the preliminary announcement."),
            term: Term(3, .month, roll: .restDay, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2019, Article(33), words: "自公告之日起三个月内")], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "自初步审定公告之日起2个月内可以提出异议。",
                en: "A mark may be opposed within 2 months of the preliminary announcement."),
            term: Term(2, .month, roll: .restDay, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2027, Article(36), words: "自公告之日起二个月内")], .trademarkLaw))

    /// 审查期限 (SM-15/examination): nine months.
    package static let examineMark = Rule(
        "SM-15/examination", Text(zh: "商标注册申请的审查期限", en: "Time to examine an application for a mark"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(zh: "应当自收到申请文件之日起9个月内审查完毕。", en: "An application is examined within 9 months of receipt."),
            term: Term(9, .month, roll: .restDay, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2019, Article(28), words: "应当自收到商标注册申请文件之日起九个月内审查完毕")], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(zh: "应当自收到申请文件之日起9个月内审查完毕。", en: "An application is examined within 9 months of receipt."),
            term: Term(9, .month, roll: .restDay, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2027, Article(32), words: "应当自收到商标注册申请文件之日起九个月内审查完毕")], .trademarkLaw))

    /// 复审 (SM-15/review): fifteen days.
    package static let reviewRefusal = Rule(
        "SM-15/review", Text(zh: "驳回商标申请的复审期限", en: "Time to ask for review of a refusal"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "不服驳回的，自收到通知之日起15日内申请复审。",
                en: "Against a refusal review is asked for within 15 calendar days of receipt."),
            term: Term(15, .calendarDay, roll: .restDay, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2019, Article(34), words: "可以自收到通知之日起十五日内向商标评审委员会申请复审")], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "不服驳回的，自收到通知之日起15日内申请复审。",
                en: "Against a refusal review is asked for within 15 calendar days of receipt."),
            term: Term(15, .calendarDay, roll: .restDay, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2027, Article(37), words: "可以自收到通知之日起十五日内向国务院商标管理部门申请复审")], .trademarkLaw))

    /// 无效宣告 (SM-15/invalidity): five years, save bad faith against well-known marks.
    ///
    /// It does not move over days of rest: it is a bar.
    package static let invalidateMark = Rule(
        "SM-15/invalidity", Text(zh: "请求宣告注册商标无效的期限", en: "Time to ask that a mark be declared invalid"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "在先权利人或者利害关系人自商标注册之日起5年内可以请求宣告无效；对恶意注册的，驰名商标所有人不受此限。",
                en: """
                    Holders of earlier rights may ask within 5 years of registration; against bad \
                    faith the owner of a well-known mark is not bound by that.
                    """),
            term: Term(5, .year, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2019, Article(45, paragraph: 1), words: "自商标注册之日起五年内")], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "在先权利人或者利害关系人自商标注册之日起5年内可以请求宣告无效；对恶意注册的，驰名商标持有人不受此限。",
                en: """
                    Holders of earlier rights may ask within 5 years of registration; against bad \
                    faith the holder of a well-known mark is not bound by that.
                    """),
            term: Term(5, .year, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2027, Article(51, paragraph: 1), words: "自商标注册之日起五年内")], .trademarkLaw))

    /// 近似商标不予核准 (SM-15/refiling): one year; narrower from 2027.
    package static let refileMark = Rule(
        "SM-15/refiling", Text(zh: "注册商标消灭后不核准近似商标的期间", en: "Bar on similar marks after a mark has ended"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "注册商标被撤销、被宣告无效或者期满不再续展的，自撤销、宣告无效或者注销之日起1年内，对相同或者近似的申请不予核准。",
                en: """
                    For 1 year after a mark is revoked, declared invalid or not renewed, no \
                    identical or similar one is registered.
                    """),
            term: Term(1, .year, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2019, Article(50), words: "自撤销、宣告无效或者注销之日起一年内")], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "商标注册人申请注销的，自注销公告之日起1年内，对他人相同或者近似的申请不予核准；撤销、无效和期满不续展不再有此限制。",
                en: """
                    For 1 year after the announcement of a cancellation the owner asked for, no \
                    identical or similar mark of another is registered; revocation, invalidity and \
                    non-renewal no longer bar.
                    """),
            term: Term(1, .year, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2027, Article(49), words: "自注销公告之日起一年内")], .trademarkLaw))

    /// 连续不使用 (SM-15/non-use): three years.
    package static let nonUse = Rule(
        "SM-15/non-use", Text(zh: "连续不使用撤销注册商标的期间", en: "Non-use that lets a mark be revoked"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "没有正当理由连续3年不使用的，任何单位或者个人可以申请撤销。",
                en: "After 3 years running without use and without good reason anyone may ask that a mark be revoked."),
            term: Term(3, .year, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2019, Article(49, paragraph: 2), words: "没有正当理由连续三年不使用的")], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "没有正当理由连续3年不使用的，任何单位或者个人可以申请撤销。",
                en: "After 3 years running without use and without good reason anyone may ask that a mark be revoked."),
            term: Term(3, .year, countedBy: .markPeriods),
            decides: .markOffice,
            basis: [Citation(.trademarkLaw2027, Article(57, paragraph: 2), words: "没有正当理由连续三年不使用的")], .trademarkLaw))

    /// 五年内再犯 (SM-16): from the day a penalty or judgment takes effect; judgments count too.
    package static let fiveYearClock = Rule(
        "SM-16", Text(zh: "五年内实施两次以上侵权的起算", en: "The five years in which a second infringement weighs more"),
        Version(
            from: .markJudgement2020, chosenBy: .act,
            Text(
                zh: "自认定侵权的行政处罚或者判决生效之日起，5年内又实施商标侵权行为的，应当从重处罚。",
                en: """
                    A new infringement within 5 years of a penalty or judgment taking effect is \
                    punished more heavily.
                    """),
            term: Term(5, .year),
            decides: .head,
            basis: [Citation(.markJudgement, Article(34), words: "行政处罚或者判决生效之日起，五年内又实施商标侵权行为的")], .excerpted))

    /// 不属于不知道 (SM-17).
    package static let notInnocent = Rule(
        "SM-17", Text(zh: "不属于不知情销售的情形", en: "Who is not an innocent seller"),
        Version(
            from: .markJudgement2020, chosenBy: .act,
            Text(zh: "有下列情形之一的，不属于“销售不知道是侵犯注册商标专用权的商品”。", en: "In these cases a seller did not “not know”."),
            conditions: [
                Text(zh: "进货渠道不符合商业惯例，且价格明显低于市场价格", en: "an unusual source and a price clearly below the market"),
                Text(zh: "拒不提供账目、销售记录，或者弄虚作假", en: "books refused or falsified"),
                Text(zh: "案发后转移、销毁物证，或者提供虚假证明", en: "evidence moved or destroyed, or false statements"),
                Text(zh: "类似违法情形受到处理后再犯", en: "a repeat after being dealt with"),
                Text(zh: "其他可以认定明知或者应知的", en: "other signs of knowledge"),
            ],
            decides: .head,
            basis: [Citation(.markJudgement, Article(27), words: "不属于商标法第六十条第二款规定的“销售不知道是侵犯注册商标专用权的商品”")], .excerpted))

    /// 不知情销售 (SM-18): stop, and follow the supplier.
    package static let innocentSeller = Rule(
        "SM-18", Text(zh: "不知情销售者的处理", en: "Dealing with an innocent seller"),
        Version(
            from: .markJudgement2020, chosenBy: .act,
            Text(
                zh: "责令停止销售，对供货商立案查处或者将线索移送有管辖权的部门；被责令后再次销售的，依法查处。",
                en: """
                    Sales are stopped and the supplier is pursued, or the lead passed on; who sells \
                    again is punished.
                    """),
            target: .promptly(Term(5, .workingDay)),
            decides: .head,
            documents: [Form.correctionOrder, Form.caseTransfer],
            basis: [
                Citation(.markJudgement, Article(29, paragraph: 1), words: "对供货商立案查处或者将案件线索移送具有管辖权的商标执法相关部门查处"),
                Citation(.markJudgement, Article(29, paragraph: 2), words: "对责令停止销售的侵权商品，侵权人再次销售的，应当依法查处"),
            ], .excerpted))
}
