import Base
import Law

extension Guard {
    /// Whether it lets this act pass, and if not, what would.
    func verdict(_ docket: Docket, _ submission: Submission) -> Verdict {
        switch self {
        case .twoOfficers(let field): twoOfficers(field, submission)
        case .certificate:
            submission.actor.role.enforces ? certificate([submission.actor.id], submission) : .allowed
        case .caseOfficer:
            Verdict(
                docket.officers.contains(submission.actor.id),
                else: Text(zh: "由本办件指定的办案人员办理", en: "for the officers named for this matter"))
        case .notWhoDid(let acts): notWhoDid(acts, docket, submission)
        case .done(let test): Verdict(docket.meets(test), else: docket.missing(test))
        case .notDone(let act):
            Verdict(
                docket.last(act) == nil,
                else: Text(zh: "已经办理过“\(docket.name(act).zh)”", en: "“\(docket.name(act).en)” was done already"))
        case .clock(let clock, let test): clockVerdict(clock, test, docket, submission)
        case .answers(let field, let options):
            Verdict(
                submission.isDraft || submission.answers[field]?.option.map(options.contains) ?? false,
                else: submission.act.form.wanted(field, options))
        case .amount(let field, let comparison, let limit): amount(field, comparison, limit, docket, submission)
        case .competence(let rule): competence(rule, docket, submission)
        case .any(let guards): any(guards, docket, submission)
        case .check(_, let check): check(docket, submission)
        }
    }

    private func twoOfficers(_ field: Name<Form.Field>, _ submission: Submission) -> Verdict {
        guard !submission.isDraft else { return .allowed }
        guard case .people(let people)? = submission.answers[field], Set(people).count >= 2 else {
            return Verdict(
                false, else: Text(zh: "办案人员不得少于两人，请指定两名不同的人员", en: "name at least two different officers"),
                rule: Rule.filingConditions.id)
        }
        return certificate(people, submission)
    }

    private func certificate(_ people: [Name<Person>], _ submission: Submission) -> Verdict {
        let invalid = people.contains { submission.certificates[$0]?.isValid(on: submission.day) != true }
        return Verdict(
            !invalid,
            else: Text(
                zh: "须持有在\(submission.day)有效的行政执法证",
                en: "an enforcement certificate valid on \(submission.day) is needed"), rule: Rule.filingConditions.id)
    }

    private func notWhoDid(_ acts: [Name<Act>], _ docket: Docket, _ submission: Submission) -> Verdict {
        let deed = docket.done.first { acts.contains($0.act) && $0.people.contains(submission.actor.id) }
        guard let deed else { return .allowed }
        let name = docket.name(deed.act)
        return Verdict(
            false,
            else: Text(
                zh: "参与过“\(name.zh)”的人员不能办理，请由其他人员办理",
                en: "whoever took part in “\(name.en)” cannot do this; another person must"))
    }

    private func clockVerdict(
        _ id: Name<Clock>, _ test: ClockTest, _ docket: Docket, _ submission: Submission
    ) -> Verdict {
        let reading: Docket.Reading?
        do { reading = try docket.reading(of: id, at: submission.happenedAt, submission.lawbook) } catch {
            return .refused([Reason(error.text)])
        }
        let name = docket.procedure.clock(id)?.name ?? Text(same: id.text)
        let fits =
            switch (test, reading?.state) {
            case (.running, .running), (.paused, .paused), (.lapsed, .lapsed): true
            case (.notLapsed, let state): state != .lapsed
            default: false
            }
        let due = reading.map { Text(zh: "（\($0.due.legal)届满）", en: " (ends \($0.due.legal))") } ?? Text(same: "")
        let words =
            switch test {
            case .running: Text(zh: "“\(name.zh)”须在计算中", en: "the clock “\(name.en)” must run")
            case .paused: Text(zh: "“\(name.zh)”须已停计", en: "the clock “\(name.en)” must stand still")
            case .lapsed:
                Text(zh: "须等“\(name.zh)”届满以后\(due.zh)", en: "wait until the clock “\(name.en)” has run out\(due.en)")
            case .notLapsed: Text(zh: "“\(name.zh)”已经届满\(due.zh)", en: "the clock “\(name.en)” has run out\(due.en)")
            }
        return Verdict(fits, else: words, rule: docket.procedure.clock(id)?.rule)
    }

    private func amount(
        _ field: Name<Form.Field>, _ comparison: Comparison, _ limit: Limit, _ docket: Docket, _ submission: Submission
    ) -> Verdict {
        guard !submission.isDraft else { return .allowed }
        let sum = submission.answers[field]?.sum ?? Money(fen: 0)
        let other =
            switch limit {
            case .fixed(let money): money
            case .answered(let field, let act): docket.answer(field, in: act)?.sum ?? Money(fen: 0)
            }
        let label = submission.act.form.field(field)?.label ?? Text(same: field.text)
        return switch comparison {
        case .atMost:
            Verdict(
                sum <= other,
                else: Text(zh: "“\(label.zh)”不能超过\(other.text.zh)", en: "“\(label.en)” cannot exceed \(other.text.en)"))
        case .above:
            Verdict(
                sum > other,
                else: Text(zh: "“\(label.zh)”须超过\(other.text.zh)", en: "“\(label.en)” must exceed \(other.text.en)"))
        }
    }

    private func competence(_ rule: Rule.ID, _ docket: Docket, _ submission: Submission) -> Verdict {
        do {
            let version = try docket.version(of: rule, at: submission.day, submission.lawbook.rules)
            guard let decides = version.decides, !decides.ownDistrict else { return .allowed }
            return Verdict(
                false,
                else: Text(
                    zh: "本区不能自行决定，由\(decides.who.zh)决定", en: "not for the district to decide: \(decides.who.en) does"),
                rule: rule)
        } catch {
            return Verdict(false, else: error.text, rule: rule)
        }
    }

    private func any(_ guards: [Guard], _ docket: Docket, _ submission: Submission) -> Verdict {
        let verdicts = guards.map { $0.verdict(docket, submission) }
        guard !verdicts.contains(.allowed) else { return .allowed }
        let reasons = verdicts.flatMap(\.reasons)
        return Verdict(
            false,
            else: Text(
                zh: "须符合下列之一：" + reasons.map(\.text.zh).joined(separator: "；"),
                en: "one of these must hold: " + reasons.map(\.text.en).joined(separator: "; ")))
    }
}

extension Verdict {
    /// Allowed where it is so, else refused for this reason.
    init(_ isSo: Bool, else text: Text, rule: Rule.ID? = nil) {
        self = isSo ? .allowed : .refused([Reason(text, rule: rule?.text)])
    }
}

extension Answer {
    fileprivate var sum: Money? {
        guard case .money(let sum) = self else { return nil }
        return sum
    }
}

extension Form {
    /// “审核意见”须为“同意”
    func wanted(_ field: Name<Field>, _ options: [Name<Option>]) -> Text {
        let asked = self.field(field)
        let names = options.map { id in asked?.options.first { $0.id == id }?.text ?? Text(same: id.text) }
        let label = asked?.label ?? Text(same: field.text)
        return Text(
            zh: "“\(label.zh)”须为" + names.map { "“\($0.zh)”" }.joined(separator: "或者"),
            en: "“\(label.en)” must be " + names.map { "“\($0.en)”" }.joined(separator: " or "))
    }
}

extension Docket {
    func name(_ act: Name<Act>) -> Text { procedure.act(act)?.name ?? Text(same: act.text) }

    /// What has to be done first.
    fileprivate func missing(_ test: Guard.Done) -> Text {
        let name = name(test.act)
        let wanted = test.answers.sorted { $0.key < $1.key }.compactMap { field, options in
            procedure.act(test.act)?.form.wanted(field, options)
        }
        guard !wanted.isEmpty else { return Text(zh: "先办理“\(name.zh)”", en: "first “\(name.en)”") }
        return Text(
            zh: "先办理“\(name.zh)”，其" + wanted.map(\.zh).joined(separator: "，"),
            en: "first “\(name.en)”, in which " + wanted.map(\.en).joined(separator: ", "))
    }
}
