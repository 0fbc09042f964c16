package import Base
import Law
package import Procedure

/// 日历中的办件: a matter as its entries in a calendar name it.
package struct CalendarMatter: Sendable {
    private let reader: Reader
    private let key: String
    private let name: Text
    private let revision: Int
    private let changedAt: Instant
    private let isSample: Bool

    /// Whose calendar it goes into: an officer is shown the day by which the office warns, who holds the receipt the legal end.
    package enum Reader: Sendable {
        case officer, holder
    }

    /// - Parameters:
    ///   - key: what tells it from all others, for ever.
    ///   - name: its procedure with its number, and nothing that anybody typed.
    ///   - revision: rises with every event of the matter and every change of the law.
    ///   - changedAt: when an event or a change of the law last touched it.
    package init(
        reader: Reader, key: String, name: Text, revision: Int, changedAt: Instant, isSample: Bool
    ) {
        self.reader = reader
        self.key = key
        self.name = name
        self.revision = revision
        self.changedAt = changedAt
        self.isSample = isSample
    }

    /// The last day of a clock; nil for one that stands still, whose day is not known, or was stopped.
    ///
    /// The period of a party lasts until its legal end, whoever reads it.
    /// - Parameters:
    ///   - page: the whole address of the page that explains the date.
    ///   - say: in which language.
    /// - Throws: a `Refusal` where the period cannot be reckoned.
    package func entry(
        _ reading: Docket.Reading, page: String, _ say: (Text) -> String
    ) throws(Refusal) -> CalendarEntry? {
        guard reading.hasEnd else { return nil }
        let isParty = reading.clock.nature == .party
        let clock = reading.clock.name
        let what =
            isParty
            ? Text(zh: "对方\(clock.zh)", en: "\(clock.en), for the other side") : clock
        let isWarned = reader == .officer && !isParty
        return CalendarEntry(
            id: "\(key)-\(reading.clock.id)@zhidun", revision: revision, changedAt: changedAt,
            end: isWarned ? reading.due.strict : reading.due.legal,
            summary: say(Text(zh: "\(what.zh)：\(name.zh)", en: "\(what.en): \(name.en)")),
            description: try description(reading).map(say).joined(separator: "\n"), page: page,
            warning: isWarned ? reading.turns.warn : nil)
    }

    /// The articles, the legal date, how it was counted, and what must be known before relying on it.
    private func description(_ reading: Docket.Reading) throws(Refusal) -> [Text] {
        let legal = reading.due.legal.text
        var lines = [
            Text(zh: "法定届满日：\(legal.zh)", en: "Legal end: \(legal.en)"),
            reading.period.story(try reading.period.reckoning()),
        ]
        if reading.clock.nature == .target {
            lines[0] = Text(zh: "内部目标，不是法定期限。", en: "The office's own target, not a period of law.")
        }
        for citation in reading.version.basis {
            let words = citation.words.map { "“\($0)”" } ?? ""
            lines.append(
                Text(
                    zh: "依据：\(citation.text.zh)\(words)",
                    en: "Basis: \(citation.text.en)\(words.isEmpty ? "" : " ")\(words)"))
        }
        if reading.due.provisional { lines.append(Reckoning.provisionalNote) }
        if let caution = reading.version.verification.caution { lines.append(caution) }
        if isSample { lines.append(Text(zh: "示例数据，不是真实办件。", en: "Sample data; not a real matter.")) }
        return lines
    }
}

extension Docket.Reading {
    /// Whether its last day is known: not of one that stands still, and one that was stopped has none to come.
    package var hasEnd: Bool {
        switch state {
        case .running, .lapsed: true
        case .paused, .stopped: false
        }
    }
}
