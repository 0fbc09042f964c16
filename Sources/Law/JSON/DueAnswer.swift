package import Base

/// 期限答复: when a period ends and why, as `zhidun due --json` and the interface for programs give it
/// (docs/cli/due.schema.json).
package struct DueAnswer {
    package let rule: Rule
    package let version: Rule.Version
    package let period: Period
    package let reckoning: Reckoning

    /// - Parameters:
    ///   - date: the date that selects the version of the rule; the trigger's day where nil.
    ///   - count: how many of the version's extensions are taken.
    ///   - until: the last day set by decision, for an extension without a length of its own.
    /// - Throws: a `Refusal` where the rule has no version on that date or the period cannot be reckoned.
    package init(
        _ rule: Rule, from trigger: Moment, on date: Day? = nil, pauses: [Pause] = [], extensions count: Int = 0,
        until: Day? = nil, in calendar: WorkingCalendar
    ) throws(Refusal) {
        self.rule = rule
        version = try rule.version(on: date ?? trigger.day)
        period = try version.period(from: trigger, pauses: pauses, extensions: count, until: until, in: calendar)
        reckoning = try period.reckoning()
    }

    /// The whole of it, every day included.
    package var document: JSON {
        .object([
            "rule": .string(rule.id.text), "subject": JSON(rule.subject), "version": JSON(span: version),
            "statement": JSON(version.statement), "term": JSON(version.term), "citation": JSON(version.basis),
            "verified": .bool(version.verification.verified), "trigger": JSON(reckoning.trigger),
            "firstCounted": JSON(reckoning.firstCounted), "dueStrict": JSON(reckoning.dueStrict),
            "dueLegal": JSON(reckoning.dueLegal), "provisional": .bool(reckoning.provisional),
            "extensions": .array(period.grants.map(document)), "notes": JSON(notes),
            "pauses": .array(period.pauses.map { .object(["first": JSON($0.first), "last": JSON($0.last)]) }),
            "days": .array(reckoning.days.map(document)),
        ])
    }

    /// 注意事项: what the reader must know before relying on the dates.
    package var notes: [Text] {
        var notes: [Text] = []
        let days = reckoning.days.map(\.date)
        if reckoning.provisional, let first = days.min(), let last = days.max() {
            let years = period.calendar.yearsWithoutNotice(from: first, through: last).map(String.init)
            notes.append(
                Text(
                    zh: years.joined(separator: "、") + "年的放假通知尚未导入，暂按周末推算；通知发布后用 calendar load 导入并重新计算",
                    en: "No holiday notice is known for \(years.joined(separator: ", ")): reckoned from weekends only. "
                        + "Load it with “calendar load” when it is out, and reckon again."))
        }
        if !version.verification.verified {
            notes.append(
                Text(
                    zh: "该规则未核实：" + version.verification.how.zh,
                    en: "This rule is unverified: " + version.verification.how.en))
        }
        if !period.pauses.isEmpty, version.pauses.isEmpty {
            notes.append(
                Text(
                    zh: "该规则没有列明不计入期限的情形，暂停须另有依据",
                    en: "The rule names no time that does not count; the pause needs a basis of its own."))
        }
        if let counted = period.term.countedBy {
            notes.append(
                Text(zh: "“日”的计算依据" + counted.text.zh, en: "What a day is, is said by " + counted.text.en + "."))
        }
        return notes
    }

    private func document(_ grant: Period.Grant) -> JSON {
        switch grant {
        case .by(let term): JSON(term)
        case .until(let day): .object(["until": JSON(day)])
        }
    }

    private func document(_ day: Reckoning.CountedDay) -> JSON {
        var members = ["date": JSON(day.date), "counted": .bool(day.isCounted), "why": JSON(day.why)]
        if let number = day.number { members["number"] = .integer(number) }
        return .object(members)
    }
}
