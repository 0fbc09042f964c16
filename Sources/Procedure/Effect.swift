package import Law

/// 办理效果: what an act does to the docket besides moving it. What reaches outside is carried out by others from it.
package indirect enum Effect: Sendable {
    /// A date of the matter by which versions of rules are chosen: of receipt, of the unlawful act, of the step.
    case date(Rule.Choice, DateSource)
    /// Starts the clock, or starts it anew: extensions and past pauses are gone, a pause that goes on goes on.
    case start(Name<Clock>, DateSource)
    case stop(Name<Clock>)
    /// From this day on, the day itself included; the document proves it.
    case pause(Name<Clock>, Clock.Ground, from: DateSource, proof: DocumentForm)
    /// The day given is the last that does not count.
    case resume(Name<Clock>, Clock.Ground, through: DateSource)
    /// One extension of the rule; `until` where it has no length of its own.
    case extend(Name<Clock>, approvedBy: Role, because: Name<Form.Field>, until: Name<Form.Field>?)
    case issue(DocumentForm)
    case notify(Role)
    /// 指定办案人员: the people named in the field become the officers of the matter.
    case assign(Name<Form.Field>)
    /// 分送: hands the matter, and what it opens, to the unit chosen in the field.
    case unit(Name<Form.Field>)
    /// Hands the matter to a role other than the stage's own.
    case hold(Role)
    case party(Name<Form.Field>)
    case right(Name<Form.Field>)
    case exhibits(Name<Form.Field>)
    /// Opens a matter that serves the purpose; its filing form is told these dates, these answers of this form, and what
    /// the matter knows from acts before.
    case open(
        Purpose, telling: [Name<Form.Field>: DateSource], handing: [Name<Form.Field>] = [],
        knowing: [Name<Form.Field>: Known] = [:])
    /// Answers the purpose this matter serves; those that wait for it move on.
    case answer(Name<Form.Option>)
    /// 传知: has the system take the act that waits for this word, in all open matters it reaches; its form is told these
    /// dates, these answers of this form, and what the matter knows.
    case tell(
        Signal, Receiver = .opened, telling: [Name<Form.Field>: DateSource] = [:], handing: [Name<Form.Field>] = [],
        knowing: [Name<Form.Field>: Known] = [:])
    /// The reason with which a matter ends otherwise than done.
    case close(because: Name<Form.Field>)
    /// Only where one of these was chosen.
    case when(Name<Form.Field>, [Name<Form.Option>], Effect)

    /// Where a date comes from.
    package enum DateSource: Hashable, Sendable {
        /// The day (for hours: the time) of the act.
        case act
        /// What the form says; the day of the act where it was left blank or not asked.
        case field(Name<Form.Field>)
        /// A date the matter already has.
        case known(Rule.Choice)
    }

    /// Which matters word reaches.
    package enum Receiver: Hashable, Sendable {
        /// Those that this one opened.
        case opened
        /// The one of the same procedure whose number this field names, which this one joins, and those that it led to.
        case named(Name<Form.Field>)
    }

    /// 已知情况: what earlier acts of the matter have established and another matter can be told.
    package enum Known: Hashable, Sendable {
        /// 办案人员
        case officers
        /// 当事人: the last named.
        case party
        /// 办件编号
        case number
    }

    /// Itself, what it stands for under these answers, or nothing.
    func each<Failure>(_ answers: Answers, _ visit: (Effect) throws(Failure) -> Void) throws(Failure) {
        guard case .when(let field, let options, let effect) = self else { return try visit(self) }
        guard let option = answers[field]?.option, options.contains(option) else { return }
        try effect.each(answers, visit)
    }
}
