package import Base
package import Law

/// 办理条件: what must be true for an act. The kinds are closed; `check` is the one way out, a plain function.
package indirect enum Guard: Sendable {
    /// Two or more different people are named in the field, each with a certificate valid on the day of the act.
    case twoOfficers(Name<Form.Field>)
    /// 执法证: who acts in an enforcing role has a certificate valid on the day of the act; other roles need none.
    case certificate
    /// Who acts is one of the officers of the matter.
    case caseOfficer
    /// Who acts did none of these acts and was named in none of their forms.
    case notWhoDid([Name<Act>])
    case done(Done)
    case notDone(Name<Act>)
    case clock(Name<Clock>, ClockTest)
    /// One of these is chosen in the form now submitted.
    case answers(Name<Form.Field>, [Name<Form.Option>])
    case amount(Name<Form.Field>, Comparison, Limit)
    /// The rule applies to this matter and leaves the decision to this district.
    case competence(Rule.ID)
    /// At least one of these.
    case any([Guard])
    /// Asked before the form is filled in too (`Submission.isDraft`).
    case check(String, @Sendable (Docket, Submission) -> Verdict)

    /// 已办: an act done before, last with these answers, and since the last time another act was done.
    package struct Done: Hashable, Sendable {
        package let act: Name<Act>
        package let answers: [Name<Form.Field>: [Name<Form.Option>]]
        package let since: Name<Act>?

        package init(
            _ act: Name<Act>, _ answers: [Name<Form.Field>: [Name<Form.Option>]] = [:], since: Name<Act>? = nil
        ) {
            self.act = act
            self.answers = answers
            self.since = since
        }
    }

    package enum ClockTest: Hashable, Sendable {
        case running, paused, lapsed
        /// Also where it does not run at all.
        case notLapsed
    }

    package enum Comparison: Hashable, Sendable {
        case atMost, above
    }

    /// What an amount is compared with.
    package enum Limit: Hashable, Sendable {
        case fixed(Money)
        /// What was answered the last time this act was done; where nothing was, nothing.
        case answered(Name<Form.Field>, in: Name<Act>)
    }
}
