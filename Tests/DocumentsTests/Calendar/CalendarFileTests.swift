import Base
import Law
import Testing

@testable import Documents

@Suite("日历文件: last days for calendar programs")
struct CalendarFileTests {
    private func entry(_ end: Moment, warning: Day? = nil) -> CalendarEntry {
        // 2026-09-22, ten in the morning in Shanghai.
        CalendarEntry(
            id: "k-filing@zhidun", revision: 7, changedAt: Instant(Day(number: 20_718), hour: 10), end: end,
            summary: "立案期限：核查 AB12", description: "一\n二", page: "https://example.invalid/desk", warning: warning)
    }

    private func lines(_ entries: [CalendarEntry]) -> [String] {
        String(decoding: CalendarFile("期限", entries).bytes, as: UTF8.self).split(
            separator: "\r\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    private func event(_ entry: CalendarEntry) -> [String] {
        Array(lines([entry]).drop { $0 != "BEGIN:VEVENT" }.prefix { $0 != "END:VCALENDAR" })
    }

    @Test("a last day is a whole day, with an alarm at nine on the day of warning")
    func day() {
        #expect(
            event(entry(.day(Day(number: 20_746)), warning: Day(number: 20_740))) == [
                "BEGIN:VEVENT", "UID:k-filing@zhidun", "DTSTAMP:20260922T020000Z", "LAST-MODIFIED:20260922T020000Z",
                "SEQUENCE:7", "DTSTART;VALUE=DATE:20261020", "DTEND;VALUE=DATE:20261021", "SUMMARY:立案期限：核查 AB12",
                #"DESCRIPTION:一\n二"#, "URL:https://example.invalid/desk", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
                // The 14th, nine in the morning: five days and fifteen hours before the 20th begins.
                "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P5DT15H", "DESCRIPTION:立案期限：核查 AB12", "END:VALARM",
                "END:VEVENT",
            ])
    }

    @Test("a warning on the last day itself comes at nine on it; one after it never")
    func alarm() {
        let last = Day(number: 20_746)
        #expect(event(entry(.day(last), warning: last)).contains("TRIGGER:PT9H"))
        #expect(event(entry(.day(last), warning: last.previous)).contains("TRIGGER:-P0DT15H"))
        #expect(!event(entry(.day(last), warning: last.next)).contains("BEGIN:VALARM"))
        #expect(!event(entry(.day(last))).contains("BEGIN:VALARM"))
    }

    @Test("a period of hours ends at a time, in a zone that the file describes")
    func hours() {
        let end = Instant(Day(number: 20_718), hour: 1, minute: 30)
        let lines = lines([entry(.instant(end), warning: Day(number: 20_718))])
        #expect(lines.contains("DTSTART;TZID=Asia/Shanghai:20260922T013000"))
        #expect(lines.contains("TZID:Asia/Shanghai") && !lines.contains { $0.hasPrefix("DTEND") })
        #expect(!lines.contains("BEGIN:VALARM"))
    }

    @Test("a calendar without a last day is still a calendar")
    func empty() {
        let lines = lines([])
        #expect(lines.prefix(3) == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Zhidun//Time limits//ZH"])
        #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
        #expect(lines.contains("X-WR-CALNAME:期限") && lines.contains("BEGIN:VTIMEZONE"))
        #expect(!lines.contains { $0.hasPrefix("METHOD") } && !lines.contains("BEGIN:VEVENT"))
    }
}
