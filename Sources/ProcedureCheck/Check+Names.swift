import Base
import Procedure

/// What can be told from a procedure's text alone: whether its names stand for something, of the kind that is needed.
extension Check {
    mutating func names() {
        let lists = [procedure.stages.map(\.id.text), procedure.acts.map(\.id.text), procedure.clocks.map(\.id.text)]
        for list in lists + procedure.acts.map({ $0.form.fields.map(\.id.text) }) {
            for name in list.repeated { add(.duplicateName, name) }
        }
        for stage in procedure.stages where stage.ending == nil {
            if stage.holder == nil { add(.holderMissing, stage.id.text) }
            if stage.kept.isEmpty { add(.stageUnkept, stage.id.text) }
            stage.kept.compactMap(\.clock).forEach { known($0, stage.id.text) }
        }
        for stage in procedure.course where procedure.stage(stage) == nil { add(.unknownName, stage.text) }
        for act in procedure.acts { names(act) }
    }

    private mutating func names(_ act: Act) {
        if act.roles.isEmpty { add(.actForNobody, act.id.text) }
        var stages = act.branches.compactMap(\.stage)
        if case .stages(let from) = act.from { stages += from }
        if case .to(let stage) = act.outcome { stages.append(stage) }
        for stage in stages where procedure.stage(stage) == nil { unknown(stage.text, act) }
        for condition in act.form.fields.compactMap(\.condition) { options(condition.options, condition.field, act) }
        for case .when(let field, let chosen, _) in act.effects + act.branches.flatMap(\.effects) {
            options(chosen, field, act)
        }
        outcome(act)
        trigger(act)
        act.everyEffect.forEach { names($0, act) }
        act.everyGuard.flatMap(\.flat).forEach { names($0, act) }
    }

    /// The options of the field that decides, and a branch for each.
    private mutating func outcome(_ act: Act) {
        guard case .choice(let field, let branches) = act.outcome else { return }
        let chosen = branches.map(\.option)
        options(chosen, field, act)
        let asked = act.form.field(field)
        let offered = asked?.options ?? []
        for option in offered where !chosen.contains(option.id) { add(.optionLeadsNowhere, act.id.text, option.text) }
        if asked?.isRequired == false || asked?.condition != nil {
            add(.optionLeadsNowhere, act.id.text, Text(zh: "可以不填", en: "it may be left blank"))
        }
        if let purpose = act.follows, Set(purpose.results) != Set(offered) { add(.resultsDiffer, act.id.text) }
    }

    /// What the system takes has something that makes it, and asks for nothing that only a person can say.
    private mutating func trigger(_ act: Act) {
        let isSystems = act.roles.contains(.system)
        switch (act.from, act.trigger) {
        case (.filing, nil): if isSystems, procedure.serves == nil { add(.nothingTriggers, act.id.text) }
        case (.stages, nil): if isSystems { add(.nothingTriggers, act.id.text) }
        default: if !isSystems { add(.nothingTriggers, act.id.text, Role.system.name) }
        }
        if case .nearing(let clock, _)? = act.trigger { known(clock, act.id.text) }
        guard case .ended(let clocks, let limit) = act.trigger else { return }
        clocks.forEach { known($0, act.id.text) }
        if let limit { known(limit.act, act) }
        for field in act.form.fields where field.isRequired {
            if case .date = field.kind { continue }
            add(.wrongKind, act.id.text, field.label)
        }
    }

    private mutating func names(_ effect: Effect, _ act: Act) {
        switch effect {
        case .start(let clock, let source), .pause(let clock, _, let source, _), .resume(let clock, _, let source):
            known(clock, act.id.text)
            date(source, act)
        case .stop(let clock): known(clock, act.id.text)
        case .extend(let clock, let approver, _, let until):
            known(clock, act.id.text)
            if let until { date(.field(until), act) }
            if !act.roles.contains(approver) { add(.approverCannotAct, act.id.text, approver.name) }
        case .date(_, let source): date(source, act)
        case .assign(let field): kind(field, act) { if case .people = $0 { true } else { false } }
        case .unit(let field): kind(field, act) { if case .choice = $0 { true } else { false } }
        case .party(let field): kind(field, act) { if case .party = $0 { true } else { false } }
        case .right(let field): kind(field, act) { if case .identifier(.right) = $0 { true } else { false } }
        case .exhibits(let field): kind(field, act) { if case .files = $0 { true } else { false } }
        case .open(_, let told, let handed, _), .tell(_, _, let told, let handed, _):
            told.values.forEach { date($0, act) }
            for field in handed where act.form.field(field) == nil { unknown(field.text, act) }
            if case .tell(_, .named(let field), _, _, _) = effect {
                kind(field, act) { if case .identifier = $0 { true } else { false } }
            }
        case .answer(let option):
            if procedure.serves?.results.contains(where: { $0.id == option }) != true {
                add(.resultsDiffer, act.id.text, Text(same: option.text))
            }
        case .issue, .notify, .hold, .close, .when: break
        }
    }

    private mutating func names(_ test: Guard, _ act: Act) {
        switch test {
        case .twoOfficers(let field): kind(field, act) { if case .people = $0 { true } else { false } }
        case .notWhoDid(let acts): acts.forEach { known($0, act) }
        case .notDone(let other): known(other, act)
        case .done(let test):
            ([test.act] + [test.since].compactMap { $0 }).forEach { known($0, act) }
            guard let other = procedure.act(test.act) else { return }
            test.answers.sorted { $0.key < $1.key }.forEach { options($0.value, $0.key, other) }
        case .clock(let clock, _): known(clock, act.id.text)
        case .answers(let field, let chosen): options(chosen, field, act)
        case .amount(let field, _, let limit):
            kind(field, act) { if case .money = $0 { true } else { false } }
            if case .answered(_, let other) = limit { known(other, act) }
        case .certificate, .caseOfficer, .competence, .any, .check: break
        }
    }

    private mutating func date(_ source: Effect.DateSource, _ act: Act) {
        guard case .field(let field) = source else { return }
        kind(field, act) { kind in
            switch kind {
            case .date, .dayAndTime: true
            default: false
            }
        }
    }

    private mutating func kind(_ field: Name<Form.Field>, _ act: Act, _ fits: (Form.Field.Kind) -> Bool) {
        guard let asked = act.form.field(field) else { return unknown(field.text, act) }
        if !fits(asked.kind) { add(.wrongKind, act.id.text, asked.label) }
    }

    private mutating func options(_ chosen: [Name<Form.Option>], _ field: Name<Form.Field>, _ act: Act) {
        let offered = act.form.field(field)?.options.map(\.id) ?? []
        for option in chosen where !offered.contains(option) { unknown("\(field)=\(option)", act) }
    }

    private mutating func known(_ other: Name<Act>, _ act: Act) {
        if procedure.act(other) == nil { unknown(other.text, act) }
    }

    private mutating func known(_ clock: Name<Clock>, _ place: String) {
        if procedure.clock(clock) == nil { add(.unknownName, place, Text(same: clock.text)) }
    }

    private mutating func unknown(_ name: String, _ act: Act) { add(.unknownName, act.id.text, Text(same: name)) }
}

extension [String] {
    /// What stands in it more than once.
    fileprivate var repeated: [String] {
        var seen: Set<String> = []
        return filter { !seen.insert($0).inserted }
    }
}
