import Base
import Law
import Procedure

/// Whether the rules that a procedure names exist, set a term, and know the grounds on which it stops its clocks.
extension Check {
    mutating func law() {
        for clock in procedure.clocks {
            guard let rule = rule(clock.rule, clock.id.text) else { continue }
            let hasTerm = rule.versions.contains { $0.term != nil || clock.nature == .target && $0.target != nil }
            if !hasTerm { add(.ruleWithoutTerm, clock.id.text, Text(same: clock.rule.text)) }
        }
        for act in procedure.acts {
            act.basis.forEach { _ = rule($0, act.id.text) }
            for case .competence(let id) in act.everyGuard.flatMap(\.flat) { _ = rule(id, act.id.text) }
            for case .pause(let clock, let ground, _, _) in act.everyEffect { named(ground, clock, act.id.text) }
        }
        for stage in procedure.stages {
            for case .pause(let clock, let ground) in stage.kept { named(ground, clock, stage.id.text) }
        }
    }

    /// 2026-01-01: no matter runs under a version that ended before; the product takes none in that is older.
    private static let first = Day(number: 20_454)

    /// The versions that set a term must name the ground.
    private mutating func named(_ ground: Clock.Ground, _ clock: Name<Clock>, _ place: String) {
        guard let id = procedure.clock(clock)?.rule, let rule = try? rules.rule(id.text) else { return }
        let versions = rule.versions.filter { $0.term != nil && $0.through.map { $0 >= Check.first } ?? true }
        if versions.isEmpty || !versions.allSatisfy({ ground.stated(in: $0) != nil }) {
            add(.groundNotNamed, place, Text(same: "\(id) \(ground.name)"))
        }
    }

    private mutating func rule(_ id: Rule.ID, _ place: String) -> Rule? {
        do { return try rules.rule(id.text) } catch {
            add(.unknownRule, place, error.text)
            return nil
        }
    }
}
