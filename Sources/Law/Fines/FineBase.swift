package import Base

/// 罚款依据: one fine of one law, in all its versions.
package struct FineBase: Sendable {
    /// The row of the rule table, with a suffix where the row holds several: `SM-01`, `BZ-04/unit`.
    package let id: String
    package let subject: Text
    /// 处罚机关
    package let agency: Rule.Competence
    /// Oldest first.
    package let versions: [Version]
    /// Whether the first version made the conduct punishable; where not, older law exists that the table does not hold.
    package let isNew: Bool

    init(_ id: String, _ subject: Text, _ agency: Rule.Competence, isNew: Bool = false, _ versions: Version...) {
        self.isNew = isNew
        self.id = id
        self.subject = subject
        self.agency = agency
        self.versions = versions
    }

    package struct Version: Sendable {
        package let from: Day
        package let through: Day?
        package let scale: FineScale
        /// Conditions beside the facts of the case: 损害公共利益, 逾期不改正.
        package let condition: Condition?
        /// 可以处, 可以并处: whether to fine at all is left to the bureau.
        package let optional: Bool
        /// 警告, 通报 and other penalties beside the fine.
        package let beside: [Beside]
        /// 没收
        package let confiscated: [Text]
        /// 说明合法来源的善意销售者: only ordered to stop.
        package let innocentSeller: Bool
        /// 五年内两次以上: must be heavier.
        package let repeatHeavier: Bool
        package let basis: Citation
        package let verification: Rule.Verification

        init(
            from: Day, through: Day? = nil, _ scale: FineScale, if condition: Condition? = nil, optional: Bool = false,
            beside: [Beside] = [], confiscated: [Text] = [], innocentSeller: Bool = false, repeatHeavier: Bool = false,
            basis: Citation, _ verification: Rule.Verification
        ) {
            self.from = from
            self.through = through
            self.scale = scale
            self.condition = condition
            self.optional = optional
            self.beside = beside
            self.confiscated = confiscated
            self.innocentSeller = innocentSeller
            self.repeatHeavier = repeatHeavier
            self.basis = basis
            self.verification = verification
        }

        package func isInForce(on day: Day) -> Bool { from <= day && through.map { day <= $0 } ?? true }
    }

    /// 处罚条件
    package enum Condition: String, Sendable {
        /// 责令限期改正后逾期不改正
        case notCorrected
        /// 损害公共利益
        case publicInterest

        package var text: Text {
            switch self {
            case .notCorrected: Text(zh: "责令限期改正，逾期不改正的", en: "not corrected by the time ordered")
            case .publicInterest: Text(zh: "侵权行为同时损害公共利益的", en: "the public interest is harmed")
            }
        }
    }

    /// 并处的其他处罚
    package enum Beside: String, Sendable {
        case warning
        /// 可以予以通报
        case circular
        /// 情节严重的，吊销营业执照
        case licence

        package var text: Text {
            switch self {
            case .warning: Text(zh: "警告", en: "a warning")
            case .circular: Text(zh: "可以予以通报", en: "a public notice of criticism is possible")
            case .licence: Text(zh: "情节严重的，吊销营业执照", en: "in a serious case the licence is revoked")
            }
        }
    }

    /// The version in force on a day; nil where nothing was punished then.
    func version(on day: Day) -> Version? { versions.last { $0.isInForce(on: day) } }

    /// - Throws: a `Refusal` naming the ids there are.
    package static func named(_ id: String) throws(Refusal) -> FineBase {
        if let base = all.first(where: { $0.id == id }) { return base }
        let near = all.filter { $0.id.hasPrefix(id + "/") }.map(\.id)
        let known = near.isEmpty ? all.map(\.id) : near
        throw Refusal(
            .unknown,
            Text(
                zh: "没有罚款依据“\(id)”，可用的有：" + known.joined(separator: "、"),
                en: "There is no fine “\(id)”; there are " + known.joined(separator: ", ") + "."), field: "basis")
    }
}
