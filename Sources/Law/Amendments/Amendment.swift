package import Base

/// 规则修订: what is changed in one rule without a release, once a second person has approved it.
package struct Amendment: Hashable, Sendable {
    package let rule: Rule.ID
    package let kind: Kind
    package let change: Change

    package init(_ rule: Rule.ID, _ kind: Kind, _ change: Change) {
        self.rule = rule
        self.kind = kind
        self.change = change
    }

    /// The two kinds differ in what they reach.
    package enum Kind: Hashable, Sendable {
        /// 更正: the version that begins on this day was wrong from its beginning; all that was reckoned by it is again.
        case correction(of: Day)
        /// 新版本: the law changes on this day; which matters it reaches goes by the date the rule chooses versions by.
        case version(from: Day)
    }

    /// 修订内容: what differs from the version that is corrected or followed; nil leaves it as it is.
    package struct Change: Hashable, Sendable {
        package let statement: Text?
        package let term: Length?
        /// Of the first extension.
        package let more: Length?
        package let target: Length?
        package let basis: Citation?
        /// Where the new wording was read; never left as it was.
        package let verification: Rule.Verification

        package init(
            statement: Text? = nil, term: Length? = nil, more: Length? = nil, target: Length? = nil,
            basis: Citation? = nil, _ verification: Rule.Verification
        ) {
            self.statement = statement
            self.term = term
            self.more = more
            self.target = target
            self.basis = basis
            self.verification = verification
        }
    }

    /// 期限长度: how much of which unit; direction and roll-over stay those of the rule.
    package struct Length: Hashable, Sendable {
        package let amount: Int
        package let unit: Term.Unit

        package init(_ amount: Int, _ unit: Term.Unit) {
            self.amount = amount
            self.unit = unit
        }
    }
}
