import Base
import Law
import Testing

@Suite("Statutory holidays")
struct StatutoryHolidaysTests {
    private func list(_ year: Int) throws -> [Day] {
        let first = try day("\(year)-01-01")
        return (0..<366).map { first.adding(days: $0) }.filter {
            $0.year == year && StatutoryHolidays.contains($0) == true
        }
    }

    @Test(
        "the list has 11 days before 2025, two of them one in 2020, and 13 from then on",
        arguments: [
            (2016, 11), (2019, 11), (2020, 10), (2024, 11), (2025, 13), (2026, 13), (2027, 13),
        ])
    func count(year: Int, count: Int) throws {
        #expect(try list(year).count == count)
    }

    @Test("every statutory day lies in the run the notice announces", arguments: 2016...2026)
    func announced(year: Int) throws {
        for day in try list(year) { #expect(WorkingCalendar.official.isAnnouncedOff(day), "\(day)") }
    }

    @Test(
        "the eve of the Spring Festival and the second of May are on the list from 2025",
        arguments: [
            ("2024-02-09", false), ("2024-02-10", true), ("2024-02-12", true), ("2024-02-13", false),
            ("2025-01-28", true),
            ("2025-01-31", true), ("2025-02-01", false), ("2024-05-02", false), ("2025-05-02", true),
            ("2026-10-04", false),
        ])
    func edges(iso: String, statutory: Bool) throws {
        #expect(StatutoryHolidays.contains(try day(iso)) == statutory)
    }

    @Test("a year outside the table is not known")
    func unknown() throws {
        #expect(StatutoryHolidays.contains(try day("2015-10-01")) == nil)
        #expect(StatutoryHolidays.contains(try day("2028-10-01")) == nil)
    }
}
