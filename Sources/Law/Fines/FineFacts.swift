package import Base

/// 裁量事实: what a fine is decided from.
package struct FineFacts: Sendable {
    /// 违法行为发生之日
    package var first: Day
    /// 行为终了之日
    package var last: Day
    /// 作出处罚决定之日
    package var decidedOn: Day
    /// 发现之日; nil where it is not asked whether the time for a penalty has passed.
    package var discoveredOn: Day?
    /// 涉及公民生命健康安全、金融安全且有危害后果
    package var harm = false
    package var turnover: Money?
    package var gain: Money?
    package var goodsValue: Money?
    package var pieces: Int?
    /// 情节严重, as the statute means it.
    package var serious = false
    /// 逾期未改正
    package var notCorrected = false
    /// 损害公共利益
    package var publicInterest = false
    /// 此前认定侵权的处罚决定、判决生效日
    package var earlier: [Day] = []
    package var factors: [FineFactor] = []
    /// 拟处罚款
    package var proposed: Money?

    package init(_ first: Day, through last: Day, decidedOn: Day) {
        self.first = first
        self.last = last
        self.decidedOn = decidedOn
    }

    package func amount(_ measure: FineMeasure) -> Money? {
        switch measure {
        case .turnover: turnover
        case .gain: gain
        case .goodsValue: goodsValue
        }
    }

    func need(_ measure: FineMeasure) throws(Refusal) -> Money {
        guard let amount = amount(measure) else { throw missing(measure.rawValue + "Fen", measure.name) }
        return amount
    }

    func needPieces() throws(Refusal) -> Int {
        guard let pieces else { throw missing("pieces", Text(zh: "件数", en: "the number of pieces")) }
        return pieces
    }

    private func missing(_ key: String, _ name: Text) -> Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "\(key)：缺失，该项罚款按\(name.zh)计算，请补充",
                en: "\(key): is missing; the fine is measured by \(name.en). Add it."), field: key)
    }
}

/// 裁量情节: a circumstance the law attaches a consequence to.
package enum FineFactor: String, CaseIterable, Sendable {
    /// 不满十四周岁
    case underFourteen
    /// 不能辨认或者不能控制自己行为
    case incapable
    /// 违法行为轻微并及时改正，没有造成危害后果
    case slightCorrectedHarmless
    /// 有证据足以证明没有主观过错
    case withoutFault
    /// 说明合法来源的善意销售者
    case innocentSeller
    /// 初次违法且危害后果轻微并及时改正
    case firstSlightCorrected
    /// 已满十四周岁不满十八周岁
    case underEighteen
    /// 尚未完全丧失辨认或者控制能力
    case lessCapable
    /// 主动消除或者减轻违法行为危害后果
    case removedHarm
    /// 受他人胁迫或者诱骗
    case coerced
    /// 主动供述行政机关尚未掌握的违法行为
    case confessed
    /// 配合行政机关查处违法行为有立功表现
    case merit
    /// 法律、法规、规章规定其他应当从轻或者减轻
    case otherLighter
    /// 违反突发事件应对措施
    case emergency
    /// 有其他严重情节 (商标法 art. 60(2), 2027 art. 74(2))
    case otherSerious

    /// 后果
    package enum Effect: String, Sendable, Comparable {
        /// 应当从重
        case heavier
        /// 可以从轻或者减轻
        case mayLighter
        /// 应当从轻或者减轻
        case lighter
        /// 可以不予处罚
        case mayWaive
        /// 不予处罚
        case waived

        package static func < (left: Effect, right: Effect) -> Bool { left.order < right.order }

        private var order: Int {
            switch self {
            case .heavier: 0
            case .mayLighter: 1
            case .lighter: 2
            case .mayWaive: 3
            case .waived: 4
            }
        }

        package var text: Text {
            switch self {
            case .heavier: Text(zh: "应当从重处罚", en: "must be fined more heavily")
            case .mayLighter: Text(zh: "可以从轻或者减轻处罚", en: "may be fined less or below the range")
            case .lighter: Text(zh: "应当从轻或者减轻处罚", en: "must be fined less or below the range")
            case .mayWaive: Text(zh: "可以不予处罚", en: "may be left unpunished")
            case .waived: Text(zh: "不予处罚", en: "is not punished")
            }
        }
    }

    package var effect: Effect {
        switch self {
        case .underFourteen, .incapable, .slightCorrectedHarmless, .withoutFault, .innocentSeller: .waived
        case .firstSlightCorrected: .mayWaive
        case .underEighteen, .removedHarm, .coerced, .confessed, .merit, .otherLighter: .lighter
        case .lessCapable: .mayLighter
        case .emergency, .otherSerious: .heavier
        }
    }

    package var text: Text {
        switch self {
        case .underFourteen: Text(zh: "当事人不满十四周岁", en: "the party is under fourteen")
        case .incapable: Text(zh: "当事人不能辨认或者不能控制自己的行为", en: "the party cannot recognise or control its acts")
        case .slightCorrectedHarmless:
            Text(zh: "违法行为轻微并及时改正，没有造成危害后果", en: "the violation is slight, was corrected in time and did no harm")
        case .withoutFault: Text(zh: "当事人有证据足以证明没有主观过错", en: "the party has proved it was not at fault")
        case .innocentSeller:
            Text(
                zh: "当事人不知道所售商品侵权，能证明合法取得并说明提供者",
                en: "the party did not know, and has shown lawful purchase and the supplier")
        case .firstSlightCorrected:
            Text(zh: "当事人初次违法且危害后果轻微并及时改正", en: "it is the first violation, of slight consequence, corrected in time")
        case .underEighteen: Text(zh: "当事人已满十四周岁不满十八周岁", en: "the party is between fourteen and eighteen")
        case .lessCapable: Text(zh: "当事人尚未完全丧失辨认或者控制自己行为能力", en: "the party is of diminished capacity")
        case .removedHarm:
            Text(zh: "当事人主动消除或者减轻违法行为危害后果", en: "the party removed or lessened the harm of its own accord")
        case .coerced: Text(zh: "当事人受他人胁迫或者诱骗实施违法行为", en: "the party was coerced or tricked")
        case .confessed: Text(zh: "当事人主动供述行政机关尚未掌握的违法行为", en: "the party confessed what the bureau did not know")
        case .merit: Text(zh: "当事人配合行政机关查处违法行为有立功表现", en: "the party helped to clear up violations")
        case .otherLighter: Text(zh: "有法律、法规、规章规定的其他应当从轻或者减轻的情形", en: "another rule demands a lighter penalty")
        case .emergency: Text(zh: "违反突发事件应对措施", en: "measures against an emergency were violated")
        case .otherSerious: Text(zh: "有其他严重情节", en: "there are other serious circumstances")
        }
    }
}
