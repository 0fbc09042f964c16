package import Law
package import Procedure

/// 文书事项: one thing a document states that comes from the matter and not from its form.
package enum Fact: Hashable, Sendable {
    /// 机关: a particular of the office that issues it.
    case office(OfficeParticular)
    /// 当事人: a particular of the party.
    case party(PartyParticular)
    /// 落款日期: the day of the act that issues it.
    case issued
    /// 办件编号
    case matter
    /// An answer as people write it; people of the office with the numbers of their certificates.
    case answer(Place, Name<Form.Field>)
    /// 项数: how many rows a list has; for one of before it had rows, what was typed in the other field.
    case count(Place, Name<Form.Field>, before: Name<Form.Field>)
    /// 数量合计: by unit.
    case quantity(Place, Name<Form.Field>)
    /// 价值: by the prices in a list; for one of before it had rows, what was typed in the other field.
    case worth(Place, Name<Form.Field>, before: Name<Form.Field>)
    /// 大写金额: an amount in capitals.
    case capitals(Place, Name<Form.Field>)
    /// Every option of a choice, those chosen marked ■ and the others □.
    case options(Place, Name<Form.Field>)
    /// The day somebody did the act.
    case day(Place)
    /// Who did the act.
    case actor(Place)
    /// 办案人员 of the matter, with the numbers of their certificates.
    case officers
    /// 截止日期: the day a clock ends for law.
    case due(Name<Clock>)
    /// A date by which versions of rules are chosen, such as that of receipt.
    case date(Rule.Choice)
    /// 依据: the first citation of a rule, 《…》第十九条.
    case article(Rule.ID)
    /// 期限: how long a rule gives, 十五日.
    case term(Rule.ID)
    /// 每日比率: what a rule adds for each day, 百分之三.
    case rate(Rule.ID)

    /// On which act the fact rests.
    package enum Place: Hashable, Sendable {
        /// The act that issues the document.
        case here
        /// The last time this act was done in the matter.
        case last(Name<Act>)
        /// The last time it was done in the matter from which this one was opened.
        case before(Name<Act>)

        /// The act it names; nil for the one that issues the document.
        var act: Name<Act>? {
            switch self {
            case .here: nil
            case .last(let act), .before(let act): act
            }
        }
    }

    package enum OfficeParticular: String, Sendable, CaseIterable {
        case name, contact, reconsideration, court, bank
    }

    package enum PartyParticular: String, Sendable, CaseIterable {
        case name, code, address, representative, telephone

        /// Where the act that describes the party says it; the first that was answered. The name stands where the act's
        /// effect `.party` says.
        package var fields: [Name<Form.Field>] {
            switch self {
            case .name: []
            case .code: ["party-code", "party-identity", "party-other"]
            case .address, .representative, .telephone: [Name("party-\(rawValue)")]
            }
        }

        /// 当事人类型: the field that says what kind of party it is.
        package static let kind: Name<Form.Field> = "party-type"
    }
}
