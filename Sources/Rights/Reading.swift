package import Base

/// 识读: what one scheme makes of a text.
package enum Reading<Value: Sendable>: Sendable {
    /// The form fits, and the check character holds where there is one.
    case whole(Value)
    /// The form fits but the number cannot be right; with it as typed, in canonical spelling, and at least one reason.
    case flawed(String, [Reason])
    /// The text has another form; at least one reason.
    case other([Reason])
}

/// 编号: a number of one scheme that has the form of the scheme and whose check character holds.
package protocol IdentifierValue: Hashable, Sendable, CustomStringConvertible {
    static var scheme: Scheme { get }

    /// Reads what a person typed.
    static func read(_ typed: Typed) -> Reading<Self>

    /// The canonical spelling.
    var text: String { get }

    /// The canonical spelling as it may be shown and logged.
    var shown: String { get }

    /// What the number says, part by part.
    var parts: [Identification.Part] { get }

    /// The same masking as `shown`, for a number that is flawed.
    static func shown(_ canonical: String) -> String
}

extension IdentifierValue {
    /// The identifier in what a person typed, or nil; `check` says why.
    package init?(_ text: some StringProtocol) {
        guard case .whole(let value) = Self.read(Typed(text)) else { return nil }
        self = value
    }

    /// Whether a text is an identifier of this scheme, and if not, why.
    package static func check(_ text: some StringProtocol) -> Verdict {
        let typed = Typed(text)
        if let fault = typed.fault { return .refused([fault]) }
        return switch read(typed) {
        case .whole: .allowed
        case .flawed(_, let reasons), .other(let reasons): .refused(reasons)
        }
    }

    package var shown: String { Self.shown(text) }
    package var parts: [Identification.Part] { [] }
    package var description: String { shown }
    package static func shown(_ canonical: String) -> String { canonical }

    /// The identification of a text by this scheme, nil where its form does not fit.
    static func identification(of typed: Typed) -> Identification? {
        switch read(typed) {
        case .whole(let value):
            Identification(scheme: scheme, canonical: value.shown, verdict: .allowed, parts: value.parts)
        case .flawed(let canonical, let reasons):
            Identification(scheme: scheme, canonical: shown(canonical), verdict: .refused(reasons), parts: [])
        case .other: nil
        }
    }
}
