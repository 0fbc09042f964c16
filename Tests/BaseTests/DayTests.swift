import Base
import Testing

@Suite("Days and instants")
struct DayTests {
    @Test(
        "the epoch, leap days and the ends of the four-digit years convert both ways",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-22", 20_779),
            ("0001-01-01", -719_162),
            ("9999-12-31", 2_932_896),
        ])
    func conversion(iso: String, number: Int) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.number == number)
        #expect(day.description == iso)
    }

    @Test("every day of four centuries follows the one before it")
    func successive() throws {
        var day = try #require(Day(iso: "1800-01-01"))
        for _ in 0..<146_097 {
            let (year, month, dayOfMonth) = day.parts
            #expect(Day(year: year, month: month, day: dayOfMonth) == day)
            let expected = dayOfMonth == Day.length(ofMonth: month, year: year) ? 1 : dayOfMonth + 1
            #expect(day.next.day == expected)
            day = day.next
        }
        #expect(day.description == "2200-01-01")
    }

    @Test(
        "a text that is not a day is no day",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01-01T00:00", "２０２６-01-01", "",
            "2026/01/01",
            "-026-01-01", "0000-01-01",
        ])
    func notADay(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test("weekdays count from Monday", arguments: [("2026-11-22", 7), ("2026-11-23", 1), ("1969-12-31", 3)])
    func weekday(iso: String, weekday: Int) throws {
        #expect(try #require(Day(iso: iso)).weekday == weekday)
    }

    @Test(
        "a month on is the same day, or the last one where there is none",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-08-31", 6, "2027-02-28"),
            ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2026-11-22", 14, "2028-01-22"),
        ])
    func months(from: String, months: Int, to: String) throws {
        #expect(try #require(Day(iso: from)).adding(months: months).description == to)
    }

    @Test("an instant keeps the day and the clock of Shanghai")
    func instants() throws {
        let eve = try #require(Instant(iso: "2026-02-10T23:59"))
        #expect(eve.day.description == "2026-02-10")
        #expect(eve.adding(seconds: 60).day.description == "2026-02-11")
        #expect(eve.description == "2026-02-10T23:59:00+08:00")
        #expect(Instant(milliseconds: 0).description == "1970-01-01T08:00:00+08:00")
        #expect(Instant(milliseconds: -1).day.description == "1970-01-01")
        #expect(Instant(milliseconds: -28_800_001).day.description == "1969-12-31")
        #expect(eve.adding(hours: 24).text.zh == "2026年2月11日 23:59")
    }

    @Test(
        "a text that is not an instant is none",
        arguments: [
            "2026-02-10", "2026-02-10T24:00", "2026-02-10T9:00", "2026-02-10T09:60", "2026-02-10T09:00:60",
            "2026-02-10T09:00Z",
            "2026-02-10T+9:00",
        ])
    func notAnInstant(text: String) {
        #expect(Instant(iso: text) == nil)
    }

    @Test(
        "amounts are written in yuan",
        arguments: [
            (0, "0.00", "0元"), (123_450, "1234.50", "1,234.50元"), (-5, "-0.05", "-0.05元"),
            (100_000_000, "1000000.00", "1,000,000元"),
        ])
    func money(fen: Int, plain: String, zh: String) {
        #expect(Money(fen: fen).description == plain)
        #expect(Money(fen: fen).text.zh == zh)
    }
}
