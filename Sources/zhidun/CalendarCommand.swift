import ArgumentParser
import Base
import Law

/// `zhidun calendar`: the working days of a year, and the notices they come from.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Show the working days of a year, take in a holiday notice. 工作日历与放假通知。",
        subcommands: [CalendarShowCommand.self, CalendarCheckCommand.self, CalendarLoadCommand.self])
}

/// `zhidun calendar show`: the days off and the make-up days of a year.
struct CalendarShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a year. 查看一年的安排。")

    @Argument(help: "The year. 年份。")
    var year: Int

    @Option(help: "The data directory. 数据目录。")
    var data = "./zhidun-data"

    @OptionGroup var output: OutputOptions

    func run() throws {
        guard (1900...2200).contains(year), let first = Day(year: year, month: 1, day: 1) else {
            throw Refusal(
                .unusable, Text(zh: "年份应在1900至2200之间", en: "The year must lie between 1900 and 2200."), field: "year")
        }
        let calendar = try CalendarFolder(data: data).calendar()
        let days = (0..<366).map { calendar[first.adding(days: $0)] }.filter { $0.date.year == year }
        let document = JSON.object([
            "year": .integer(year), "provisional": .bool(!calendar.hasNotice(for: year)),
            "sources": .array((calendar.notices[year]?.sources ?? []).map(JSON.string)),
            "workingDays": .integer(days.count(where: \.isWorking)), "days": .array(days.compactMap(listed)),
        ])
        try output.print(document) { language in
            let count = days.count(where: \.isWorking)
            let head =
                calendar.hasNotice(for: year)
                ? Text(zh: "\(year)年共\(count)个工作日", en: "\(year) has \(count) working days.")
                : Text(
                    zh: "\(year)年的放假通知尚未导入，暂按周末推算为\(count)个工作日",
                    en: "No notice is known for \(year); from weekends only it has \(count) working days.")
            let lines = days.filter { listed($0) != nil }.map { day in
                line(day, language)
            }
            return ([head[language]] + lines + (calendar.notices[year]?.sources ?? [])).joined(separator: "\n")
        }
    }

    private func line(_ day: CalendarDay, _ language: Language) -> String {
        let statutory = StatutoryHolidays.contains(day.date) == true
        let mark = statutory ? Text(zh: "（法定节假日）", en: " (statutory)") : Text(same: "")
        return "\(day.date) \(day.date.weekdayText[language])  \(day.text[language])\(mark[language])"
    }

    /// The days that are not what their weekday says.
    private func listed(_ day: CalendarDay) -> JSON? {
        let (kind, festival): (HolidayNotice.Kind, Festival)
        switch day.kind {
        case .holiday(let name): (kind, festival) = (.off, name)
        case .makeUp(let name): (kind, festival) = (.work, name)
        case .ordinary, .weekend: return nil
        }
        return .object([
            "date": JSON(day.date), "kind": .string(kind.rawValue), "name": JSON(festival.text),
            "statutory": StatutoryHolidays.contains(day.date).map(JSON.bool) ?? .null,
        ])
    }
}

/// `zhidun calendar check`: whether a file can be taken in as a notice.
struct CalendarCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a notice file (CSV: date,kind,name,source). 检查放假通知文件。")

    @Argument(help: "The file. 文件。")
    var file: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let notice = try CalendarFolder.notice(at: file)
        try output.print(.object(notice.members)) { language in
            notice.summary.map { $0[language] }.joined(separator: "\n")
        }
    }
}

/// `zhidun calendar load`: checks a notice file and stores it, whole or not at all.
struct CalendarLoadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "Check a notice file and store it as DIR/calendar/YEAR.csv. 导入放假通知。")

    @Argument(help: "The file. 文件。")
    var file: String

    @Option(help: "The data directory. 数据目录。")
    var data = "./zhidun-data"

    @OptionGroup var output: OutputOptions

    func run() throws {
        let notice = try CalendarFolder.notice(at: file)
        let stored = try CalendarFolder(data: data).store(notice)
        var members = notice.members
        members["path"] = .string(stored.path)
        members["replaced"] = .bool(stored.replaced)
        try output.print(.object(members)) { language in
            let done =
                stored.replaced
                ? Text(zh: "已替换\(stored.path)", en: "Replaced \(stored.path).")
                : Text(zh: "已存为\(stored.path)", en: "Stored as \(stored.path).")
            return (notice.summary + [done]).map { $0[language] }.joined(separator: "\n")
        }
    }
}

extension HolidayNotice {
    fileprivate var members: [String: JSON] {
        [
            "year": .integer(year), "off": .integer(entries.count { $0.kind == .off }),
            "work": .integer(entries.count { $0.kind == .work }), "sources": .array(sources.map(JSON.string)),
            "remarks": JSON(remarks),
        ]
    }

    fileprivate var summary: [Text] {
        let off = entries.count { $0.kind == .off }
        let head = Text(
            zh: "\(year)年放假通知：放假\(off)日，调休上班\(entries.count - off)日",
            en: "Notice for \(year): \(off) days off, \(entries.count - off) make-up working days.")
        return [head] + remarks
    }
}
