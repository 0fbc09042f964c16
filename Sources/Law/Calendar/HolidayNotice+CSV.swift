package import Base

extension HolidayNotice {
    /// 导入放假通知: reads a notice from a CSV file with the header `date,kind,name,source`, one day a line.
    ///
    /// Takes Windows line ends, a byte order mark, blank lines and quoted fields. A make-up day must be a Saturday or
    /// Sunday; days off may be any. The year is the one most lines lie in; only the end of the December before
    /// (from the 21st) and the first week of the January after may lie outside.
    /// - Throws: a `Refusal` `.unusable` that names the lines and what is wrong with each.
    package init(csv text: String) throws(Refusal) {
        let lines = text.drop { $0 == "\u{FEFF}" }.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let numbered = lines.enumerated().map { (number: $0 + 1, text: $1.trimmed) }.filter { !$0.text.isEmpty }
        guard let header = numbered.first else {
            throw Refusal(.unusable, Text(zh: "放假通知文件是空的", en: "The notice file is empty."))
        }
        guard HolidayNotice.fields(header.text)?.map({ $0.lowercased() }) == HolidayNotice.header else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "第\(header.number)行：表头应为 date,kind,name,source",
                    en: "Line \(header.number): the header must be date,kind,name,source."))
        }
        guard (2...HolidayNotice.mostLines).contains(numbered.count) else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "放假通知应有1至\(HolidayNotice.mostLines - 1)行日期，现有\(numbered.count - 1)行",
                    en:
                        "A notice has 1 to \(HolidayNotice.mostLines - 1) lines of days; "
                        + "this file has \(numbered.count - 1)."
                ))
        }
        var faults: [Text] = []
        var rows: [Row] = []
        for line in numbered.dropFirst() {
            switch Row.read(line.text, line.number) {
            case .success(let row): rows.append(row)
            case .failure(let fault): faults.append(fault.text(line: line.number))
            }
        }
        let year = HolidayNotice.year(of: rows)
        faults += HolidayNotice.clashes(in: rows) + HolidayNotice.strays(in: rows, year: year)
        guard faults.isEmpty, let year else { throw HolidayNotice.refusal(faults) }
        var sources: [String] = []
        for row in rows where !sources.contains(row.source) { sources.append(row.source) }
        self.init(year: year, sources: sources, entries: rows.map(\.entry))
    }

    /// The notice as such a file, with Unix line ends.
    package var csv: String {
        let source = HolidayNotice.quoted(sources.joined(separator: ";"))
        let rows = entries.map { entry in
            "\(entry.day),\(entry.kind.rawValue),\(HolidayNotice.quoted(entry.festival.name)),\(source)\n"
        }
        return HolidayNotice.header.joined(separator: ",") + "\n" + rows.joined()
    }

    private static let header = ["date", "kind", "name", "source"]
    private static let mostLines = 201
    private static let mostFaultsShown = 8

    /// The fields of a line, without the quotes around them; nil where a quote is left open.
    private static func fields(_ line: String) -> [String]? {
        var fields = [""]
        var quoted = false
        for character in line {
            switch character {
            case "\"": quoted.toggle()
            case ",": if quoted { fields[fields.count - 1].append(character) } else { fields.append("") }
            default: fields[fields.count - 1].append(character)
            }
        }
        return quoted ? nil : fields.map(\.trimmed)
    }

    private static func quoted(_ field: String) -> String {
        field.contains(",") ? "\"\(field)\"" : field
    }

    private struct Row {
        let line: Int
        let entry: Entry
        let source: String

        static func read(_ text: String, _ line: Int) -> Result<Row, Fault> {
            guard let fields = HolidayNotice.fields(text), fields.count == 4 else { return .failure(.columns) }
            guard let day = Day(iso: fields[0]), (1950...2199).contains(day.year) else {
                return .failure(.date(fields[0]))
            }
            guard let kind = Kind(rawValue: fields[1]) else { return .failure(.kind(fields[1])) }
            guard !fields[2].isEmpty else { return .failure(.name) }
            guard !fields[3].isEmpty else { return .failure(.source) }
            if kind == .work, !day.isWeekend { return .failure(.weekday(day)) }
            return .success(Row(line: line, entry: Entry(day, kind, Festival(fields[2])), source: fields[3]))
        }
    }

    private enum Fault: Error {
        case columns, name, source
        case date(String)
        case kind(String)
        case weekday(Day)

        func text(line: Int) -> Text {
            let what =
                switch self {
                case .columns: Text(zh: "应为四列，用英文逗号分隔", en: "four columns separated by commas are needed")
                case .name: Text(zh: "缺少节日名称", en: "the name of the holiday is missing")
                case .source: Text(zh: "缺少通知来源（网址或者文号）", en: "the source (URL or document number) is missing")
                case .date(let text):
                    Text(zh: "日期“\(text)”无效，应写作 2027-01-01", en: "“\(text)” is no date; write it as 2027-01-01")
                case .kind(let text):
                    Text(
                        zh: "类别“\(text)”无效，只能是 off（放假）或者 work（上班）",
                        en: "“\(text)” is no kind; it must be off or work")
                case .weekday(let day):
                    Text(
                        zh: "\(day)是\(day.weekdayText.zh)，调休上班日应为星期六或者星期日",
                        en: "\(day) is a \(day.weekdayText.en); a make-up working day is a Saturday or Sunday")
                }
            return Text(zh: "第\(line)行：" + what.zh, en: "line \(line): " + what.en)
        }
    }

    /// The year most days lie in, and of two the later: a New Year's notice may begin in the December before.
    private static func year(of rows: [Row]) -> Int? {
        var counts: [Int: Int] = [:]
        for row in rows { counts[row.entry.day.year, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// Days that two lines name.
    private static func clashes(in rows: [Row]) -> [Text] {
        var seen: [Day: Row] = [:]
        var faults: [Text] = []
        for row in rows {
            guard let earlier = seen[row.entry.day] else {
                seen[row.entry.day] = row
                continue
            }
            let day = row.entry.day
            faults.append(
                earlier.entry.kind == row.entry.kind
                    ? Text(
                        zh: "第\(row.line)行：\(day)与第\(earlier.line)行重复",
                        en: "line \(row.line): \(day) was already named in line \(earlier.line)")
                    : Text(
                        zh: "第\(row.line)行：\(day)在第\(earlier.line)行是“\(earlier.entry.kind.rawValue)”，不能既放假又上班",
                        en: "line \(row.line): \(day) is “\(earlier.entry.kind.rawValue)” in line \(earlier.line); "
                            + "a day cannot be both off and worked"))
        }
        return faults
    }

    /// Days that lie too far outside the notice's year.
    private static func strays(in rows: [Row], year: Int?) -> [Text] {
        guard let year, let first = Day(year: year - 1, month: 12, day: 21),
            let last = Day(year: year + 1, month: 1, day: 7)
        else { return [] }
        return rows.filter { !(first...last).contains($0.entry.day) }.map { row in
            Text(
                zh: "第\(row.line)行：\(row.entry.day)不在\(year)年的通知范围内",
                en: "line \(row.line): \(row.entry.day) does not belong in a notice for \(year)")
        }
    }

    private static func refusal(_ faults: [Text]) -> Refusal {
        let shown = faults.prefix(mostFaultsShown)
        let rest = faults.count - shown.count
        return Refusal(
            .unusable,
            Text(
                zh: shown.map(\.zh).joined(separator: "；") + (rest > 0 ? "；另有\(rest)处" : ""),
                en: shown.map(\.en).joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")))
    }
}

extension StringProtocol {
    /// Without the white space at both ends.
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
