import Base
import Law

/// The answer of `zhidun due`, as a report and as a document (docs/cli/due.schema.json).
struct DueAnswer {
    let rule: Rule
    let version: Rule.Version
    let period: Period
    let reckoning: Reckoning

    var document: JSON {
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

    func report(_ language: Language) -> String {
        var lines = ["\(rule.id)  \(rule.subject[language])"]
        lines.append(line(Text(zh: "规定", en: "Rule"), version.statement, language))
        for citation in version.basis {
            let words = citation.words.map { "“\($0)”" } ?? ""
            lines.append(line(Text(zh: "依据", en: "Basis"), citation.text, language) + words)
        }
        lines.append(line(Text(zh: "版本", en: "Version"), versionText, language))
        lines.append(line(Text(zh: "期限", en: "Period"), period.term.fullText, language))
        for grant in period.grants { lines.append(line(Text(zh: "延长", en: "Extension"), text(grant), language)) }
        lines.append(line(Text(zh: "起算", en: "From"), dated(reckoning.trigger), language))
        lines.append(line(Text(zh: "内部警示日", en: "Warn by"), dated(reckoning.dueStrict), language))
        lines.append(line(legalLabel, dated(reckoning.dueLegal), language))
        for note in notes { lines.append(line(Text(zh: "注意", en: "Note"), note, language)) }
        lines.append("")
        lines += reckoning.days.map { day in
            let number = day.number.map(String.init) ?? "-"
            let weekday = day.date.weekdayText[language]
            let blank = String(repeating: " ", count: max(0, (language == .zh ? 8 : 14) - weekday.count - number.count))
            return "\(day.date) \(weekday)\(blank)\(number)  \(day.why[language])"
        }
        return lines.joined(separator: "\n")
    }

    /// What the reader must know before relying on the dates.
    private var notes: [Text] {
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

    private var versionText: Text {
        let chosen = version.chosenBy.text
        return Text(
            zh: "\(version.span.zh)（按\(chosen.zh)选用，\(version.verification.badge.zh)）",
            en: "\(version.span.en) (chosen by \(chosen.en), \(version.verification.badge.en))")
    }

    private var legalLabel: Text {
        period.term.direction == .before
            ? Text(zh: "法定最迟日", en: "Last day in time") : Text(zh: "法定届满日", en: "Due by law")
    }

    private func line(_ label: Text, _ text: Text, _ language: Language) -> String {
        label[language] + (language == .zh ? "：" : ": ") + text[language]
    }

    private func dated(_ moment: Moment) -> Text {
        Text(
            zh: "\(moment)（\(moment.day.weekdayText.zh)）", en: "\(moment) (\(moment.day.weekdayText.en))")
    }

    private func text(_ grant: Period.Grant) -> Text {
        switch grant {
        case .by(let term): term.text
        case .until(let day): Text(zh: "至\(day)", en: "until \(day)")
        }
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
