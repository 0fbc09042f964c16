import Base
import Law

/// The answer of `zhidun due` as a report to read.
extension DueAnswer {
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

    private var versionText: Text {
        let chosen = version.chosenBy.text
        let amended = version.amended.map { Text(zh: "，" + $0.text.zh, en: ", " + $0.text.en) } ?? Text(same: "")
        return Text(
            zh: "\(version.span.zh)（按\(chosen.zh)选用，\(version.verification.badge.zh)\(amended.zh)）",
            en: "\(version.span.en) (chosen by \(chosen.en), \(version.verification.badge.en)\(amended.en))")
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
}
