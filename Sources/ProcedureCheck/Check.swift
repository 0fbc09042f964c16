import Base
package import Law
package import Procedure

/// 流程自检: whether every matter under a procedure can come to an end in law, found by walking all its states.
package struct Check: Sendable {
    package let procedure: Procedure
    package let rules: RuleBase
    package private(set) var findings: [Finding] = []
    /// How many states a matter can be in, as far as guards can tell them apart.
    package private(set) var states = 0

    /// - Parameter most: with more states than this the walk stops and says so.
    package init(_ procedure: Procedure, _ rules: RuleBase, most: Int = 200_000) {
        self.procedure = procedure
        self.rules = rules
        names()
        law()
        reasons()
        // Names that lead nowhere would only be found again as whatever they make impossible.
        guard !findings.contains(where: { $0.kind == .unknownName || $0.kind == .duplicateName }) else { return }
        var walk = Walk(procedure, rules, most: most)
        walk.run()
        states = walk.states.count
        for (kind, place, detail) in walk.findings() { add(kind, place, detail) }
    }

    mutating func add(_ kind: Finding.Kind, _ place: String, _ detail: Text? = nil) {
        let finding = Finding(kind: kind, procedure: procedure.reference, place: place, detail: detail)
        if !findings.contains(finding) { findings.append(finding) }
    }

    /// Every form asks for a reason where the law wants one: to extend, and to end a matter otherwise than done.
    private mutating func reasons() {
        for act in procedure.acts {
            var ways: [(Name<Stage>?, [Effect])] = act.branches.map { ($0.stage, act.effects + $0.effects) }
            if case .to(let stage) = act.outcome { ways = [(stage, act.effects)] }
            for (stage, effects) in ways where stage.flatMap(procedure.stage)?.ending?.needsReason == true {
                let gives = effects.map(\.core).contains { if case .close = $0 { true } else { false } }
                if !gives { add(.reasonMissing, act.id.text) }
            }
            for effect in act.everyEffect {
                switch effect {
                case .close(let field), .extend(_, _, let field, _):
                    let asked = act.form.field(field)
                    if asked?.isRequired != true || asked?.takesReason != true {
                        add(.reasonMissing, act.id.text, Text(same: field.text))
                    }
                default: break
                }
            }
        }
    }
}

extension Catalogue {
    /// 目录自检: the findings of every procedure, and of how they fit together; empty when all is sound.
    package func check(_ rules: RuleBase) -> [Check.Finding] {
        var findings = procedures.flatMap { Check($0, rules).findings }
        for procedure in procedures {
            func add(_ kind: Check.Finding.Kind, _ place: String) {
                findings.append(
                    Check.Finding(kind: kind, procedure: procedure.reference, place: place, detail: nil))
            }
            if procedures.count(where: { $0.reference == procedure.reference }) > 1 {
                add(.duplicateName, procedure.id.text)
            }
            let unserved = procedure.purposesAsked.filter { serving($0) == nil }
            for purpose in unserved.map(\.id).sorted() { add(.purposeNotServed, purpose.text) }
            for case .open(let purpose, let told, let handed, let known) in procedure.acts.flatMap(\.everyEffect) {
                let given = Set(told.keys).union(handed).union(known.keys)
                if let opened = serving(purpose), !opened.canBeFiled(with: given) {
                    add(.cannotBeOpened, purpose.id.text)
                }
            }
            for case .tell(let signal, _, let told, let handed, let known) in procedure.acts.flatMap(\.everyEffect) {
                let given = Set(told.keys).union(handed).union(known.keys)
                let hearing = procedures.flatMap(\.acts).filter { $0.hears(signal) }
                if hearing.isEmpty { add(.wordUnheard, signal.id.text) }
                if !hearing.allSatisfy({ $0.isFilled(by: given) }) { add(.wordIncomplete, signal.id.text) }
            }
            for act in procedure.acts {
                guard case .told(let signal) = act.trigger else { continue }
                if !procedures.contains(where: { $0.passes(signal) }) { add(.nothingTriggers, act.id.text) }
            }
        }
        return findings
    }
}

extension Form.Field {
    fileprivate var takesReason: Bool {
        switch kind {
        case .shortText, .longText, .choice, .choices: true
        default: false
        }
    }
}

extension Effect {
    /// What is left of it without its condition.
    var core: Effect {
        guard case .when(_, _, let effect) = self else { return self }
        return effect.core
    }
}

extension Guard {
    /// Itself and, for alternatives, each of them.
    var flat: [Guard] {
        guard case .any(let guards) = self else { return [self] }
        return [self] + guards.flatMap(\.flat)
    }
}

extension Act {
    /// The effects of all its branches together, those that depend on a choice included.
    var everyEffect: [Effect] { (effects + branches.flatMap(\.effects)).map(\.core) }

    /// Whether these answers are all that its form cannot do without.
    fileprivate func isFilled(by given: Set<Name<Form.Field>>) -> Bool {
        form.fields.allSatisfy { !$0.isRequired || $0.condition != nil || given.contains($0.id) }
    }

    /// The guards of all its branches together, in their order.
    var everyGuard: [Guard] { guards + branches.flatMap(\.guards) }
}

extension Procedure {
    /// Whether the system can file a matter, given these answers and no more.
    fileprivate func canBeFiled(with given: Set<Name<Form.Field>>) -> Bool {
        acts.contains { act in
            guard case .filing = act.from, act.roles.contains(.system) else { return false }
            return act.isFilled(by: given)
        }
    }

    fileprivate func passes(_ signal: Signal) -> Bool {
        acts.flatMap(\.everyEffect).contains { if case .tell(signal, _, _, _, _) = $0 { true } else { false } }
    }

    /// The purposes it opens matters for or waits for.
    var purposesAsked: Set<Purpose> {
        var asked = Set(acts.compactMap(\.follows))
        for case .open(let purpose, _, _, _) in acts.flatMap(\.everyEffect) { asked.insert(purpose) }
        for case .matter(let purpose) in stages.flatMap(\.kept) { asked.insert(purpose) }
        return asked
    }
}
