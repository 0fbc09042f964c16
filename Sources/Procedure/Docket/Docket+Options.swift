package import Base
import Law

extension Docket {
    /// 可以办理的动作: an act of the procedure, and whether it may be taken now.
    package struct Option: Sendable {
        package let act: Act
        /// Why not, and what would make it possible.
        package let verdict: Verdict
        /// Whether who asked may draw it up for somebody else to confirm.
        package let mayPrepare: Bool
    }

    /// Every act of the procedure, in its order, with whether this person may take it now.
    package func options(
        for actor: Event.Actor, at instant: Instant, certificates: [Name<Person>: Certificate], _ lawbook: Lawbook
    ) -> [Option] {
        procedure.acts.map { act in
            let draft = Submission(
                act, by: actor, at: instant, isDraft: true, certificates: certificates, lawbook)
            return Option(
                act: act, verdict: verdict(on: draft),
                mayPrepare: act.from.includes(stage)
                    && act.preparedBy.contains(where: actor.role.capacities.contains))
        }
    }

    /// Whether an act may be taken: in this stage, by this role, under its guards, and with effects that can be had.
    package func verdict(on submission: Submission) -> Verdict {
        let act = submission.act
        guard act.from.includes(stage) else { return .refused([elsewhere(act)]) }
        var reasons: [Reason] = []
        if !act.isFor(submission.actor.role) { reasons.append(forOthers(act)) }
        if submission.happenedAt > submission.at {
            reasons.append(Reason(Text(zh: "发生时间不能晚于现在", en: "it cannot have happened in the future")))
        }
        let guards = act.guards + (act.branch(submission.answers)?.guards ?? [])
        reasons += guards.flatMap { $0.verdict(self, submission).reasons }
        reasons += act.effects(submission.answers).compactMap { obstacle($0, submission) }
        return Verdict(unless: reasons)
    }

    private func elsewhere(_ act: Act) -> Reason {
        guard case .stages(let ids) = act.from, let stage else {
            return stage == nil
                ? Reason(Text(zh: "先立项登记", en: "the matter is to be filed first"))
                : Reason(Text(zh: "办件已经登记或者办结", en: "the matter is filed already, or has ended"))
        }
        let names = ids.compactMap { procedure.stage($0)?.name }
        return Reason(
            Text(
                zh: "现在是“\(stage.name.zh)”，在" + names.map { "“\($0.zh)”" }.joined(separator: "、") + "环节办理",
                en: "now “\(stage.name.en)”; this is done in "
                    + names.map { "“\($0.en)”" }.joined(separator: ", ")))
    }

    private func forOthers(_ act: Act) -> Reason {
        Reason(
            Text(
                zh: "由" + act.roles.map(\.name.zh).joined(separator: "、") + "办理",
                en: "for " + act.roles.map(\.name.en).joined(separator: ", ")))
    }

    /// Why an effect cannot be had, nil where it can.
    private func obstacle(_ effect: Effect, _ submission: Submission) -> Reason? {
        switch effect {
        case .pause(let clock, let ground, _, _):
            guard let run = clocks[clock], run.stoppedAt == nil else { return notRunning(clock) }
            guard run.open.contains(where: { $0.ground == ground }) else { return nil }
            return Reason(
                Text(zh: "已因“\(ground.name)”停计，先恢复", en: "it stands still on this ground already; resume first"))
        case .resume(let clock, let ground, let source):
            let stop = clocks[clock]?.open.first { $0.ground == ground }
            guard let stop else {
                return Reason(Text(zh: "没有因“\(ground.name)”停计", en: "it does not stand still on this ground"))
            }
            guard case .field(let field) = source, let last = submission.answers[field]?.date, last < stop.first else {
                return nil
            }
            return Reason(
                Text(zh: "停计的最后一日不能早于第一日\(stop.first)", en: "the pause cannot end before it began on \(stop.first)"))
        case .extend(let clock, _, _, let until): return cannotExtend(clock, until, submission)
        default: return nil
        }
    }

    private func notRunning(_ clock: Name<Clock>) -> Reason {
        let name = procedure.clock(clock)?.name ?? Text(same: clock.text)
        return Reason(Text(zh: "“\(name.zh)”不在计算中", en: "the clock “\(name.en)” is not running"))
    }

    /// 延长: only before the clock has run out, as often as the rule allows, and to a later date where one is set.
    private func cannotExtend(
        _ id: Name<Clock>, _ until: Name<Form.Field>?, _ submission: Submission
    ) -> Reason? {
        do {
            guard let clock = procedure.clock(id), var run = clocks[id], run.stoppedAt == nil,
                let now = try reading(of: id, at: submission.happenedAt, submission.lawbook)
            else { return notRunning(id) }
            let rule = clock.rule.text
            guard now.state != .lapsed else {
                return Reason(
                    Text(
                        zh: "期限已于\(now.due.legal)届满，不能再延长",
                        en: "the period ended on \(now.due.legal) and can no longer be extended"),
                    rule: rule)
            }
            guard let granted = now.version.extensions.dropFirst(run.extensions.count).first else {
                return Reason(
                    Text(zh: "法定的延长次数已经用完", en: "the extensions that the rule allows are used up"), rule: rule)
            }
            guard (granted.term == nil) == (until != nil) else {
                return granted.term == nil
                    ? Reason(Text(zh: "此次延长须确定截止日", en: "this extension needs a date to be set"), rule: rule)
                    : Reason(
                        Text(
                            zh: "此次延长由法律规定长度，先办理该次延长", en: "the rule sets this extension's length; take that one first"),
                        rule: rule)
            }
            guard !submission.isDraft || until == nil else { return nil }
            run.extensions.append(until.flatMap { submission.answers[$0]?.date })
            let period = try period(run, clock, now.version, at: submission.happenedAt, submission.lawbook.calendar)
            _ = try period?.due()
            return nil
        } catch {
            return Reason(error.text)
        }
    }
}
