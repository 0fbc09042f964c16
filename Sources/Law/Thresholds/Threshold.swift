package import Base

/// 定罪量刑标准: one ground of a judicial interpretation on which conduct is an offence, or a severe one.
///
/// The grounds of one offence stand side by side: any one suffices (“或者”).
package struct Threshold: Sendable {
    package let offence: Offence
    package let grade: Grade
    package let condition: Condition
    package let measure: Threshold.Measure
    /// Fen where the measure is money, else a count; reached when the value is no less (以上包括本数, 刑法 art. 99).
    package let limit: Int
    /// 项: of those that may be joined at half their standard; nil where it cannot be joined.
    package let joint: Int?
    package let from: Day
    /// nil while in force.
    package let through: Day?
    package let basis: Citation
    package let verification: Rule.Verification

    init(
        _ offence: Offence, _ grade: Grade = .serious, _ condition: Condition = .always, _ measure: Threshold.Measure,
        _ limit: Int,
        joint: Int? = nil, from: Day, through: Day? = nil, basis: Citation, _ verification: Rule.Verification
    ) {
        self.offence = offence
        self.grade = grade
        self.condition = condition
        self.measure = measure
        self.limit = limit
        self.joint = joint
        self.from = from
        self.through = through
        self.basis = basis
        self.verification = verification
    }

    package func isInForce(on day: Day) -> Bool {
        from <= day && through.map { day <= $0 } ?? true
    }

    /// 量刑档次
    package enum Grade: String, Sendable {
        /// 情节严重, 数额较大: the conduct is an offence.
        case serious
        /// 情节特别严重, 数额巨大: the higher range of punishment.
        case severe

        package var name: Text {
            switch self {
            case .serious: Text(zh: "构罪标准", en: "offence")
            case .severe: Text(zh: "情节特别严重标准", en: "severe case")
            }
        }
    }

    /// 适用条件: what must be so before the ground applies at all.
    package enum Condition: String, Sendable {
        case always
        /// 两种以上注册商标: of different sources of origin.
        case severalMarks
        /// 两项以上他人专利
        case severalPatents
        /// 二年内受过处罚后再次实施; only what was done again is measured.
        case repeated

        package var name: Text {
            switch self {
            case .always: Text(zh: "一般情形", en: "in general")
            case .severalMarks: Text(zh: "两种以上注册商标", en: "two or more registered marks")
            case .severalPatents: Text(zh: "两项以上他人专利", en: "two or more patents")
            case .repeated: Text(zh: "二年内受过处罚后再次实施", en: "again within two years after a penalty")
            }
        }
    }
}
