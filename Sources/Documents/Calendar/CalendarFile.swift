/// 日历文件: last days for calendar programs (iCalendar, RFC 5545).
package struct CalendarFile: Sendable {
    private let name: String
    private let entries: [CalendarEntry]

    /// - Parameter name: what the calendar is called in the reader's program.
    package init(_ name: String, _ entries: [CalendarEntry]) {
        self.name = name
        self.entries = entries
    }

    /// What calendar programs are told the file is.
    package static let type = "text/calendar; charset=utf-8"

    package var bytes: [UInt8] {
        (head + CalendarFile.zoneLines + entries.flatMap(\.lines) + [ContentLine("END", "VCALENDAR")])
            .flatMap(\.bytes)
    }

    private var head: [ContentLine] {
        [
            ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
            ContentLine("PRODID", "-//Zhidun//Time limits//ZH"), ContentLine("CALSCALE", "GREGORIAN"),
            ContentLine("X-WR-CALNAME", words: name), ContentLine("X-WR-TIMEZONE", CalendarFile.zone),
            // How often programs that follow the address look again (RFC 7986, 5.7, and what was used before it).
            ContentLine("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"), ContentLine("X-PUBLISHED-TTL", "PT1H"),
        ]
    }

    static let zone = "Asia/Shanghai"

    /// UTC+8, without summer time since 15 September 1991. It stands in every file, because one without any component is
    /// none (RFC 5545, 3.6), and a calendar may hold no last day.
    private static let zoneLines = [
        ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", zone), ContentLine("BEGIN", "STANDARD"),
        ContentLine("DTSTART", "19910915T020000"), ContentLine("TZOFFSETFROM", "+0900"),
        ContentLine("TZOFFSETTO", "+0800"), ContentLine("TZNAME", "CST"), ContentLine("END", "STANDARD"),
        ContentLine("END", "VTIMEZONE"),
    ]
}
