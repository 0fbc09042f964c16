/// 判断: the outcome of a check, with the reasons where it is negative. A verdict is a value and is never thrown.
package enum Verdict: Equatable, Sendable {
    case allowed
    /// At least one reason; all that apply, not only the first.
    case refused([Reason])

    /// Allowed when there is no reason against it.
    package init(unless reasons: [Reason]) {
        self = reasons.isEmpty ? .allowed : .refused(reasons)
    }

    package var reasons: [Reason] {
        switch self {
        case .allowed: []
        case .refused(let reasons): reasons
        }
    }
}

/// 理由: one reason, in words, with the rule it rests on and what the person can do about it.
package struct Reason: Hashable, Sendable {
    package let text: Text
    /// The id of the rule of law it rests on (`CF-27`), where there is one.
    package let rule: String?

    package init(_ text: Text, rule: String? = nil) {
        self.text = text
        self.rule = rule
    }
}
