package import Base
package import Law

/// 办理动作: something a person does on a matter. It is confirmed, never undone; a further act corrects it.
///
/// It never changes; as an object it is looked up for every event of a docket without being copied.
package final class Act: Sendable {
    package let id: Name<Act>
    /// A verb: 立案, Open the case.
    package let name: Text
    package let from: From
    /// Who may take it.
    package let roles: [Role]
    /// 拟办: who may draw it up for one of `roles` to confirm.
    package let preparedBy: [Role]
    package let form: Form
    /// All must allow it.
    package let guards: [Guard]
    /// In their order, before those of the branch taken.
    package let effects: [Effect]
    package let outcome: Outcome
    /// What has the system take it; nil where only people do.
    package let trigger: Trigger?
    /// The rules it rests on.
    package let basis: [Rule.ID]

    package init(
        _ id: Name<Act>, _ name: Text, from: From, by roles: [Role], preparedBy: [Role] = [], form: Form = Form(),
        guards: [Guard] = [], effects: [Effect] = [], to outcome: Outcome, when trigger: Trigger? = nil,
        basis: [Rule.ID] = []
    ) {
        self.id = id
        self.name = name
        self.from = from
        self.roles = roles
        self.preparedBy = preparedBy
        self.form = form
        self.guards = guards
        self.effects = effects
        self.outcome = outcome
        self.trigger = trigger
        self.basis = basis
    }

    /// 自动办理: what has the system take an act by itself.
    package enum Trigger: Sendable {
        /// The matter opened for this purpose is answered; the result is the outcome's choice.
        case answered(Purpose)
        /// Word of it has come from another matter (`Effect.tell`), with what that says.
        case told(Signal)
        /// The last of these clocks that run has ended, and the day answered in an act before, where there is one, has
        /// passed. A day that its form requires is that last day.
        case ended([Name<Clock>], notBefore: (field: Name<Form.Field>, act: Name<Act>)? = nil)
        /// 到期提醒: the clock runs and its end is as near as the office's own target in this rule says, counted back.
        case nearing(Name<Clock>, Rule.ID)
    }

    /// Where a matter must stand for the act.
    package enum From: Sendable {
        /// It files the matter.
        case filing
        case stages([Name<Stage>])

        package func includes(_ stage: Stage?) -> Bool {
            switch (self, stage) {
            case (.filing, nil): true
            case (.stages(let stages), let stage?): stages.contains(stage.id)
            default: false
            }
        }
    }

    /// 办理结果: where the matter stands after it.
    package enum Outcome: Sendable {
        case stays
        case to(Name<Stage>)
        /// By what was chosen in this field of the form.
        case choice(Name<Form.Field>, [Branch])
    }

    /// One option of a choice: nil as `stage` stays where it is.
    package struct Branch: Sendable {
        package let option: Name<Form.Option>
        package let stage: Name<Stage>?
        package let guards: [Guard]
        package let effects: [Effect]

        package init(
            _ option: Name<Form.Option>, to stage: Name<Stage>?, guards: [Guard] = [], effects: [Effect] = []
        ) {
            self.option = option
            self.stage = stage
            self.guards = guards
            self.effects = effects
        }
    }

    /// Whether it is for somebody in this role.
    package func isFor(_ role: Role) -> Bool { roles.contains(where: role.capacities.contains) }

    /// The purpose whose answer the system takes it on.
    package var follows: Purpose? { if case .answered(let purpose)? = trigger { purpose } else { nil } }

    /// Whether the system takes it on this word.
    package func hears(_ signal: Signal) -> Bool { if case .told(signal)? = trigger { true } else { false } }

    /// The branches, empty where nothing is chosen.
    package var branches: [Branch] {
        guard case .choice(_, let branches) = outcome else { return [] }
        return branches
    }

    /// The branch these answers take; nil where none is, or the outcome is fixed.
    package func branch(_ answers: Answers) -> Branch? {
        guard case .choice(let field, let branches) = outcome, let option = answers[field]?.option else { return nil }
        return branches.first { $0.option == option }
    }

    /// All effects that these answers have, those that depend on a choice included.
    package func effects(_ answers: Answers) -> [Effect] {
        var all: [Effect] = []
        each(answers) { all.append($0) }
        return all
    }

    /// The same, one by one.
    func each<Failure>(_ answers: Answers, _ visit: (Effect) throws(Failure) -> Void) throws(Failure) {
        for effect in effects { try effect.each(answers, visit) }
        for effect in branch(answers)?.effects ?? [] { try effect.each(answers, visit) }
    }
}
