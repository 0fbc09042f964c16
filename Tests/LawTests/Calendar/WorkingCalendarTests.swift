import Base
import Law
import Testing

@Suite("The working calendar")
struct WorkingCalendarTests {
    let calendar = WorkingCalendar.official

    @Test("the built-in notices name exactly the days of the data file")
    func sameAsFile() throws {
        let file = try TestData.lines(TestData.holidays)
        #expect(file.count == 374)
        let table = HolidayNotice.official.flatMap { notice in
            notice.entries.map { entry in
                [
                    entry.day.description, entry.kind.rawValue, entry.festival.name,
                    notice.sources.joined(separator: ";"),
                ]
            }
        }
        #expect(Set(table) == Set(file))
        #expect(table.count == file.count)
    }

    @Test("every day of 2019 to 2026 is worked or not as the data file says")
    func everyDay() throws {
        let file = try TestData.lines(TestData.days)
        #expect(file.count == 2_922)
        for row in file {
            let date = try day(row[0])
            #expect(date.weekday == Int(row[1]), "\(row[0])")
            #expect(calendar.isWorking(date) == (row[2] == "1"), "\(row[0])")
            #expect(calendar[date].isWorking == (row[2] == "1"), "\(row[0])")
        }
    }

    @Test(
        "a year has as many working days as the law table counts",
        arguments: [(2020, 249), (2021, 250), (2022, 249), (2023, 249), (2024, 251), (2025, 248), (2026, 248)])
    func workingDays(year: Int, count: Int) throws {
        let first = try day("\(year)-01-01")
        let days = (0..<366).map { first.adding(days: $0) }.filter { $0.year == year }
        #expect(days.count { calendar.isWorking($0) } == count)
    }

    @Test(
        "each day says why it is worked or not",
        arguments: [
            ("2026-02-13", true, false, "工作日", "working day"),
            ("2026-02-14", true, false, "调休上班（春节）", "make-up working day (Spring Festival)"),
            ("2026-02-15", false, true, "春节", "Spring Festival"),
            ("2026-03-01", false, false, "周末", "weekend"),
            ("2020-10-01", false, true, "国庆节、中秋节", "National Day and Mid-Autumn Festival"),
            ("2018-12-29", true, false, "调休上班（元旦）", "make-up working day (New Year's Day)"),
            ("2022-12-31", false, true, "元旦", "New Year's Day"),
            ("2020-02-03", true, false, "工作日", "working day"),
            ("2027-01-01", true, false, "工作日（暂按周末推算）", "working day (reckoned from weekends only)"),
            ("2027-01-02", false, false, "周末（暂按周末推算）", "weekend (reckoned from weekends only)"),
        ])
    func why(iso: String, working: Bool, announced: Bool, zh: String, en: String) throws {
        let found = calendar[try day(iso)]
        #expect(found.isWorking == working)
        #expect(found.isAnnouncedOff == announced)
        #expect(calendar.isAnnouncedOff(found.date) == announced)
        #expect(found.text == Text(zh: zh, en: en))
    }

    @Test("2016 to 2026 have a notice, the years around them do not")
    func years() throws {
        #expect(
            calendar.yearsWithoutNotice(from: try day("2015-12-31"), through: try day("2027-01-01")) == [2015, 2027])
        #expect(calendar.yearsWithoutNotice(from: try day("2016-01-01"), through: try day("2026-12-31")).isEmpty)
        #expect(!calendar[try day("2026-12-31")].provisional)
    }

    @Test("a further notice makes its year known, reaches into the December before and can be replaced")
    func adding() throws {
        let text = """
            date,kind,name,source
            2026-12-31,off,元旦,国办发明电〔2026〕1号
            2027-01-01,off,元旦,国办发明电〔2026〕1号
            2027-01-03,work,元旦,国办发明电〔2026〕1号
            2027-02-08,off,春节,国办发明电〔2026〕1号
            2027-04-05,off,清明节,国办发明电〔2026〕1号
            2027-05-03,off,劳动节,国办发明电〔2026〕1号
            2027-06-09,off,端午节,国办发明电〔2026〕1号
            2027-09-15,off,中秋节,国办发明电〔2026〕1号
            2027-10-01,off,国庆节,国办发明电〔2026〕1号
            """
        let later = calendar.adding(try HolidayNotice(csv: text))
        #expect([later, calendar].map { $0.hasNotice(for: 2027) } == [true, false])
        #expect(later.isAnnouncedOff(try day("2026-12-31")))
        #expect(later.isWorking(try day("2027-01-03")))
        #expect(!later[try day("2027-05-05")].provisional)
        let replaced = later.adding(try HolidayNotice(csv: "date,kind,name,source\n2027-01-01,off,元旦,x\n"))
        #expect(replaced.isWorking(try day("2026-12-31")))
        #expect(!replaced.isWorking(try day("2027-01-03")))
        #expect(replaced.isAnnouncedOff(try day("2026-10-01")))
        // What a notice names holds; a year whose notice lacks festivals stays provisional.
        #expect(replaced.isAnnouncedOff(try day("2027-01-01")))
        #expect(replaced[try day("2027-05-05")].provisional && !replaced.hasNotice(for: 2027))
    }

    @Test("a calendar without notices knows weekends only")
    func empty() throws {
        let bare = WorkingCalendar([])
        #expect(bare.isWorking(try day("2026-10-01")))
        #expect(!bare.isWorking(try day("2026-10-03")))
        #expect(bare[try day("2026-10-01")].provisional)
    }
}
