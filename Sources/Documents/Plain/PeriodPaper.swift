package import Base
package import Law
import Procedure

/// 期限说明: why a period ends when it does, as a paper for the file or for whoever asks: every day of it, the articles,
/// and by what it may be longer.
package struct PeriodPaper: Sendable {
    private let office: Text
    private let about: [(label: Text, value: Text)]
    private let rule: Rule
    private let version: Rule.Version
    private let period: Period
    private let day: Day
    private let isSample: Bool

    /// - Parameters:
    ///   - about: whose period it is, such as the matter and its clock.
    ///   - day: the day on which it is printed.
    package init(
        office: Text, about: [(label: Text, value: Text)], rule: Rule, version: Rule.Version, period: Period, day: Day,
        isSample: Bool
    ) {
        self.office = office
        self.about = about
        self.rule = rule
        self.version = version
        self.period = period
        self.day = day
        self.isSample = isSample
    }

    /// - Parameter say: in which language.
    /// - Throws: a `Refusal` where the period cannot be reckoned.
    package func document(_ say: (Text) -> String) throws(Refusal) -> FilledDocument {
        let reckoning = try period.reckoning()
        func line(_ style: FilledDocument.Style, _ text: Text) -> FilledDocument.Block {
            .line(style, [.text(say(text))])
        }
        var blocks: [FilledDocument.Block] = [
            .table(
                (about + particulars(reckoning)).map { label, value in
                    [FilledDocument.Cell(label: say(label), lines: [[.text(say(value))]], isSigned: false, room: 0)]
                }),
            line(.body, period.story(reckoning)),
            line(.heading, Text(zh: "逐日计算", en: "Day by day")),
        ]
        blocks += reckoning.lines.map { line(.flush, $0) }
        blocks.append(line(.heading, Text(zh: "依据", en: "Basis")))
        for citation in version.basis {
            blocks.append(line(.flush, citation.text))
            if let words = citation.words { blocks.append(.line(.body, [.text("“\(words)”")])) }
        }
        blocks += notes(reckoning).map { line(.note, $0) }
        return FilledDocument(
            form: PeriodPaper.form, title: say(PeriodPaper.form.name), office: [.text(say(office))], number: nil,
            blocks: blocks, missing: [], isVerified: true, day: day, code: nil)
    }

    private func particulars(_ reckoning: Reckoning) -> [(label: Text, value: Text)] {
        [
            (Text(zh: "期限", en: "Period"), period.term.text),
            (Text(zh: "规则", en: "Rule"), Text(same: rule.id.text)),
            (Text(zh: "起算时点", en: "Counted from"), reckoning.trigger.text),
            (Text(zh: "首日", en: "First day"), reckoning.firstCounted.text),
            (Text(zh: "内部警示日", en: "Warned by"), reckoning.dueStrict.text),
            (Text(zh: "届满日", en: "Ends"), reckoning.dueLegal.text),
        ]
    }

    private func notes(_ reckoning: Reckoning) -> [Text] {
        var notes = period.pauses.map { pause in
            Text(
                zh: "不计入：\(pause.first.text.zh)至\(pause.last.text.zh)（\(pause.text.zh)）。",
                en: "Not counted: \(pause.first.text.en) to \(pause.last.text.en) (\(pause.text.en)).")
        }
        if reckoning.provisional { notes.append(Reckoning.provisionalNote) }
        if let caution = version.verification.caution { notes.append(caution) }
        notes.append(
            Text(
                zh: "按\(day.text.zh)的情况计算；此后如有延长、中止或者放假通知，日期随之变化。",
                en: "As things stood on \(day.text.en); an extension, a suspension or a holiday notice may move it."))
        if isSample { notes.append(Text(zh: "示例数据，不是真实办件。", en: "Sample data; not a real matter.")) }
        return notes
    }

    private static let form = DocumentForm("period", Text(zh: "期限说明", en: "How a date was counted"))
}
