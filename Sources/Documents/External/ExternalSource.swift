package import Procedure

/// 取值: where the value of a field comes from. Nothing else can be named, and what says who reported is none of it.
package enum ExternalSource: Hashable, Sendable {
    /// That system's number of the matter.
    case number
    /// 办件编号
    case matter
    /// 办案人员
    case officers
    case office(Fact.OfficeParticular)
    case party(Fact.PartyParticular)
    /// What the act by which the matter was filed says.
    case filed(Name<Form.Field>)
    /// What an act says, as one of these acts was done last.
    case answer([Name<Act>], Name<Form.Field>)
    /// The same in the matter that opened this one.
    case before(Name<Act>, Name<Form.Field>)
    /// The day of an act.
    case day(Name<Act>)
    /// The same words for every matter.
    case fixed(String)

    /// From `answer decide fine`; nil for anything else.
    package init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        switch (words.first, words.count) {
        case ("number", 1): self = .number
        case ("matter", 1): self = .matter
        case ("officers", 1): self = .officers
        case ("office", 2):
            guard let particular = Fact.OfficeParticular(rawValue: words[1]) else { return nil }
            self = .office(particular)
        case ("party", 2):
            guard let particular = Fact.PartyParticular(rawValue: words[1]) else { return nil }
            self = .party(particular)
        case ("filed", 2): self = .filed(Name(words[1]))
        case ("answer", 3): self = .answer(words[1].split(separator: "|").map { Name(String($0)) }, Name(words[2]))
        case ("before", 3): self = .before(Name(words[1]), Name(words[2]))
        case ("day", 2): self = .day(Name(words[1]))
        case ("fixed", 2...): self = .fixed(words.dropFirst().joined(separator: " "))
        default: return nil
        }
    }

    /// Whether it can be words that somebody wrote, in which anything may stand.
    var isWords: Bool {
        switch self {
        case .filed, .answer, .before, .fixed: true
        case .number, .matter, .officers, .office, .party, .day: false
        }
    }

    /// The act that has to be done before there is a value.
    package var act: Name<Act>? {
        switch self {
        case .answer(let acts, _): acts.first
        case .day(let act): act
        case .party: "party"
        default: nil
        }
    }
}

extension ExternalSource: CustomStringConvertible {
    package var description: String {
        switch self {
        case .number: "number"
        case .matter: "matter"
        case .officers: "officers"
        case .office(let particular): "office \(particular.rawValue)"
        case .party(let particular): "party \(particular.rawValue)"
        case .filed(let field): "filed \(field)"
        case .answer(let acts, let field): "answer \(acts.map(\.text).joined(separator: "|")) \(field)"
        case .before(let act, let field): "before \(act) \(field)"
        case .day(let act): "day \(act)"
        case .fixed(let words): "fixed \(words)"
        }
    }
}
