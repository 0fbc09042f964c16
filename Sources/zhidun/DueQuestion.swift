import Base
import Law
import Procedure

/// 期限查询: a date that somebody wants to know, in the words of the command line.
struct DueQuestion: Codable {
    let rule: String
    let from: String
    let on: String?
    let pauses: [String]
    let extensions: Int
    let until: String?

    /// - Throws: a `Refusal` where something is no date, or the period cannot be reckoned.
    func answer(_ book: Lawbook) throws(Refusal) -> DueAnswer {
        let found = try book.rules.rule(rule)
        guard let trigger = Moment(iso: from) else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "--from“\(from)”无效，应写作 2026-02-10 或者 2026-02-10T10:20",
                    en: "--from “\(from)” is no date; write it as 2026-02-10 or 2026-02-10T10:20."), field: "from")
        }
        var held: [Pause] = []
        for pause in pauses { held.append(try interval(pause)) }
        return try DueAnswer(
            found, from: trigger, on: try day(on, option: "--on"), pauses: held, extensions: extensions,
            until: try day(until, option: "--until"), in: book.calendar)
    }

    /// nil where nothing was said.
    private func day(_ text: String?, option: String) throws(Refusal) -> Day? {
        guard let text else { return nil }
        return try day(text[...], option: option)
    }

    private func day(_ text: Substring, option: String) throws(Refusal) -> Day {
        guard let day = Day(iso: text) else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(option)“\(text)”不是日期，应写作 2026-02-10",
                    en: "\(option) “\(text)” is no date; write it as 2026-02-10."))
        }
        return day
    }

    private func interval(_ text: String) throws(Refusal) -> Pause {
        guard let dots = text.firstRange(of: "..") else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "--pause“\(text)”无效，应写作 2026-02-12..2026-02-20",
                    en: "--pause “\(text)” is no interval; write it as 2026-02-12..2026-02-20."), field: "pause")
        }
        return try Pause(
            try day(text[..<dots.lowerBound], option: "--pause"),
            through: try day(text[dots.upperBound...], option: "--pause"))
    }
}
