package import Procedure

/// 适用情形: when a line of a form is printed.
package indirect enum Condition: Hashable, Sendable {
    /// The document is issued by one of these acts.
    case by([Name<Act>])
    /// As the guard of the same name asks.
    case done(Guard.Done)
    /// One of these was chosen.
    case chosen(Fact.Place, Name<Form.Field>, [Name<Form.Option>])
    /// Something was answered; where it is an amount, more than nothing.
    case answered(Fact.Place, Name<Form.Field>)
    /// 当事人类型: the party is of one of these kinds.
    case party([Name<Form.Option>])
    case not(Condition)
    case all([Condition])
}
