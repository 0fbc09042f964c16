import Base

/// 证据: collecting it, and what makes it usable (CF-07 to CF-14).
extension Rule {
    /// 调查人员 (CF-07): two officers at least, who show their certificates and tell the party its rights.
    package static let investigateInPairs = Rule(
        "CF-07", Text(zh: "调查、检查的人员和告知", en: "Who investigates, and what the party is told"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "调查或者检查的办案人员不得少于两人，应当主动出示执法证件；首次向当事人收集、调取证据的，应当告知其享有陈述权、申辩权以及申请回避的权利。",
                en: """
                    At least two officers investigate or inspect and show their enforcement \
                    certificates unasked; when evidence is first taken from the party it is told of \
                    its right to state its case, to defend itself and to challenge officers.
                    """),
            conditions: [
                Text(
                    zh: "检查：通知当事人到场，制作现场笔录，由办案人员、当事人签名或者盖章",
                    en: "inspection: the party is called, a record is made and signed by officers and party"),
                Text(
                    zh: "询问：个别进行，笔录交被询问人核对，逐页签名、盖章或者以其他方式确认",
                    en: """
                        questioning: one person at a time; the record is checked and confirmed page \
                        by page by the person questioned
                        """),
            ],
            decides: .officers,
            documents: [Form.siteRecord, Form.interviewRecord],
            basis: [
                Citation(.penaltyProcedure, Article(22), words: "办案人员调查或者进行检查时不得少于两人，并应当主动向当事人或者有关人员出示执法证件"),
                Citation(.penaltyProcedure, Article(21, paragraph: 2), words: "首次向当事人收集、调取证据的，应当告知其享有陈述权、申辩权以及申请回避的权利"),
                Citation(.penaltyProcedure, Article(28), words: "应当通知当事人到场。办案人员应当制作现场笔录"),
                Citation(.penaltyProcedure, Article(29), words: "询问应当个别进行"),
                Citation(.penaltyLaw, Article(42, paragraph: 1), words: "执法人员不得少于两人"),
            ], .penaltyProcedure))

    /// 回避 (CF-08): who decides on it; the investigation goes on meanwhile.
    package static let withdrawal = Rule(
        "CF-08", Text(zh: "回避", en: "Withdrawal of officers"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "与案件有直接利害关系或者有其他关系可能影响公正执法的人员应当回避；回避决定作出之前，不停止案件调查。",
                en: """
                    Whoever has a direct interest in the case, or another tie that may affect \
                    fairness, withdraws; the investigation goes on until that is decided.
                    """),
            conditions: [
                Text(zh: "主要负责人：负责人集体讨论决定", en: "the principal head: the heads in panel"),
                Text(zh: "其他负责人：主要负责人决定", en: "other heads: the principal head"),
                Text(zh: "其他有关人员：负责人决定", en: "others: the head"),
            ],
            target: .promptly(Term(3, .workingDay)), decides: .head,
            documents: [Form.matterApproval],
            basis: [
                Citation(.penaltyProcedure, Article(4, paragraph: 1), words: "市场监督管理部门主要负责人的回避，由市场监督管理部门负责人集体讨论决定"),
                Citation(.penaltyProcedure, Article(4, paragraph: 2), words: "回避决定作出之前，不停止案件调查"),
                Citation(.penaltyLaw, Article(43, paragraph: 3), words: "决定作出之前，不停止调查"),
            ], .penaltyProcedure))

    /// 证据种类 (CF-09).
    package static let evidenceKinds = Rule(
        "CF-09", Text(zh: "证据的种类", en: "Kinds of evidence"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "证据包括下列八种；立案前核查、监督检查中依法取得的材料和移送机关依职权收集的材料，可以作为证据；证据须经查证属实，以非法手段取得的不得作为认定事实的根据。",
                en: """
                    Evidence is of the eight kinds below; material lawfully obtained before filing, \
                    in inspections, or by a transferring agency may be used; it must be verified, \
                    and what was obtained by unlawful means founds nothing.
                    """),
            conditions: [
                Text(zh: "书证", en: "documents"), Text(zh: "物证", en: "objects"),
                Text(zh: "视听资料", en: "audio-visual material"), Text(zh: "电子数据", en: "electronic data"),
                Text(zh: "证人证言", en: "testimony"), Text(zh: "当事人的陈述", en: "statements of the party"),
                Text(zh: "鉴定意见", en: "expert opinions"),
                Text(zh: "勘验笔录、现场笔录", en: "records of examination and of the scene"),
            ],
            decides: .officers,
            documents: [Form.evidenceRecord],
            basis: [
                Citation(.penaltyProcedure, Article(23, paragraph: 2), words: "立案前核查或者监督检查过程中依法取得的证据材料，可以作为案件的证据使用"),
                Citation(.penaltyProcedure, Article(23, paragraph: 4), words: "以非法手段取得的证据，不得作为认定案件事实的根据"),
                Citation(.penaltyLaw, Article(46, paragraph: 2), words: "证据必须经查证属实，方可作为认定案件事实的根据"),
            ], .penaltyProcedure))

    /// 复制件和电子数据 (CF-10).
    package static let copiesOfEvidence = Rule(
        "CF-10", Text(zh: "复制件、视听资料和电子数据的提取", en: "Copies, audio-visual material and electronic data"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "应当调取原件、原物、原始载体；确有困难的，可以提取复制件，并按下列要求注明。用于收集、固定证据的系统或者设备应当保证电子数据的真实性、完整性。",
                en: """
                    Originals are taken; where that is difficult, copies, marked as below. A system \
                    or device used to collect and fix evidence must keep electronic data true and \
                    complete.
                    """),
            conditions: [
                Text(
                    zh: "书证、物证的复制件：提供人核对后注明与原件、原物一致，注明出证日期、出处并签名或者盖章",
                    en: """
                        copies of documents and objects: the provider confirms that they agree with \
                        the original, with date, provenance and signature
                        """),
                Text(
                    zh: "视听资料：注明制作方法、时间、制作人；声音资料附文字记录",
                    en: "audio-visual material: method, time and maker; sound with a transcript"),
                Text(
                    zh: "电子数据：拷贝复制、委托分析、书式固定、拍照录像，注明制作方法、时间、制作人",
                    en: "electronic data: copied, analysed, printed or filmed, with method, time and maker"),
            ],
            decides: .officers,
            documents: [Form.evidenceRecord, Form.electronicEvidenceRecord],
            basis: [
                Citation(.penaltyProcedure, Article(24), words: "由证据提供人核对无误后注明与原件、原物一致，并注明出证日期、证据出处，同时签名或者盖章"),
                Citation(.penaltyProcedure, Article(25), words: "并注明制作方法、制作时间、制作人等"),
                Citation(
                    .penaltyProcedure, Article(26, paragraph: 1),
                    words: "可以采用拷贝复制、委托分析、书式固定、拍照录像等方式取证，并注明制作方法、制作时间、制作人等"),
                Citation(.penaltyProcedure, Article(26, paragraph: 2), words: "保证所收集、固定电子数据的真实性、完整性"),
            ], .penaltyProcedure))

    /// 域外证据 (CF-11).
    package static let foreignEvidence = Rule(
        "CF-11", Text(zh: "域外形成的证据", en: "Evidence from abroad"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "域外形成的公文书证应当经所在国公证机关证明，或者履行条约规定的证明手续；外文证据应当附有准确的中文译本。",
                en: """
                    Public documents made abroad are notarised there or proved as a treaty provides; \
                    evidence in a foreign language comes with an accurate Chinese translation.
                    """),
            conditions: [
                Text(
                    zh: "身份关系的证据：公证并经驻外使领馆认证，或者按条约办理",
                    en: "evidence of family status: notarised and legalised by the embassy, or as a treaty provides"),
                Text(
                    zh: "香港、澳门、台湾地区形成的证据：履行相关的证明手续",
                    en: "evidence from Hong Kong, Macao or Taiwan: proved by the procedures for them"),
            ],
            decides: .officers,
            basis: [
                Citation(
                    .penaltyProcedure, Article(27, paragraph: 1), words: "应当经所在国公证机关证明，或者履行中华人民共和国与该所在国订立的有关条约中规定的证明手续"),
                Citation(
                    .penaltyProcedure, Article(27, paragraph: 3),
                    words: "应当附有由具有翻译资质的机构翻译的或者其他翻译准确的中文译本，由翻译机构盖章或者翻译人员签名"),
            ], .penaltyProcedure))

    /// 权利人辨认、鉴别 (CF-12): the time it takes does not count (CF-01, CF-25).
    package static let identificationByHolder = Rule(
        "CF-12", Text(zh: "权利人辨认或者鉴别", en: "Identification by the right holder"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "查处侵权假冒案件，可以要求权利人对涉案产品是否为其生产或者许可生产进行辨认，也可以要求其对有关事项进行鉴别；所需时间不计入立案和办案期限。应当审查辨认人的主体资格和意见的真实性。",
                en: """
                    In infringement and counterfeiting cases the right holder may be asked whether \
                    the goods are its own or licensed, or to examine other points; that time counts \
                    neither for filing nor for the case. The standing of the person and the truth of \
                    the opinion are examined.
                    """),
            decides: .officers,
            documents: [Form.identificationNotice],
            basis: [
                Citation(
                    .penaltyProcedure, Article(30, paragraph: 2),
                    words: "可以要求权利人对涉案产品是否为权利人生产或者其许可生产的产品进行辨认，也可以要求其对有关事项进行鉴别"),
                Citation(.trademarkRegulation, Article(82), words: "可以要求权利人对涉案商品是否为权利人生产或者其许可生产的产品进行辨认"),
                Citation(.markJudgement, Article(36, paragraph: 2), words: "涉嫌侵权人无相反证据推翻该辨认意见的，商标执法相关部门将该辨认意见作为证据予以采纳"),
            ], .excerpted))

    /// 抽样取证 (CF-13).
    package static let sampling = Rule(
        "CF-13", Text(zh: "抽样取证", en: "Sampling"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "抽样取证应当通知当事人到场，制作抽样记录，对样品加贴封条，开具清单；网络、电话购买抽样的，应当记录交易过程、拆包查验和封样过程。",
                en: """
                    Samples are taken in the party's presence, recorded, sealed and listed; when \
                    bought online or by telephone, the purchase, unpacking and sealing are filmed or \
                    photographed.
                    """),
            decides: .officers,
            documents: [Form.samplingRecord],
            basis: [
                Citation(.penaltyProcedure, Article(31, paragraph: 1), words: "办案人员应当制作抽样记录，对样品加贴封条，开具清单"),
                Citation(
                    .penaltyProcedure, Article(31, paragraph: 2), words: "应当采取拍照、截屏、录音、录像等方式对交易过程、商品拆包查验及封样等过程进行记录"),
                Citation(.penaltyLaw, Article(56), words: "可以采取抽样取证的方法"),
            ], .penaltyProcedure))

    /// 检测、检验、检疫、鉴定 (CF-14): the result is told to the party.
    package static let appraisal = Rule(
        "CF-14", Text(zh: "检测、检验、检疫、鉴定", en: "Testing and expert appraisal"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "对专门事项应当委托具有法定资质的机构检测、检验、检疫、鉴定；没有法定资质机构的，可以委托其他具备条件的机构；结果应当告知当事人，本局目标为收到结果之日起3个工作日内告知。",
                en: """
                    A question for experts goes to a body with legal qualification, failing that to \
                    another able one; the party is told the result (the office's own target: within \
                    3 working days of receiving it).
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .officers,
            documents: [Form.appraisalCommission, Form.appraisalPeriod, Form.appraisalResult],
            basis: [
                Citation(
                    .penaltyProcedure, Article(32),
                    words: "应当委托具有法定资质的机构进行；没有法定资质机构的，可以委托其他具备条件的机构进行。检测、检验、检疫、鉴定结果应当告知当事人")
            ], .penaltyProcedure))

    /// 电子技术监控设备 (CF-51): reviewed by lawyers and engineers before use; records reviewed before they count.
    package static let monitoringEvidence = Rule(
        "CF-51", Text(zh: "电子技术监控设备收集的证据", en: "Evidence from monitoring devices"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "利用电子技术监控设备收集、固定违法事实的，应当经过法制和技术审核；记录未经审核或者经审核不符合要求的，不得作为处罚的证据；应当及时告知当事人违法事实。",
                en: """
                    Devices that record breaches are first reviewed by lawyers and engineers; a \
                    record not reviewed, or found wanting, is no evidence; the party is told of the \
                    breach promptly.
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .officers,
            basis: [
                Citation(.penaltyLaw, Article(41, paragraph: 1), words: "应当经过法制和技术审核，确保电子技术监控设备符合标准、设置合理、标志明显"),
                Citation(.penaltyLaw, Article(41, paragraph: 2), words: "未经审核或者经审核不符合要求的，不得作为行政处罚的证据"),
                Citation(.penaltyLaw, Article(41, paragraph: 3), words: "行政机关应当及时告知当事人违法事实"),
                Citation(.penaltyProcedure, Article(26, paragraph: 4), words: "依照《中华人民共和国行政处罚法》有关规定执行"),
            ], .penaltyLaw))
}
