import Base
import Law
import Testing

@Suite("Reading a holiday notice")
struct HolidayNoticeCSVTests {
    private let header = "date,kind,name,source\n"

    @Test("Windows line ends, a byte order mark, blank lines, blanks and quotes are taken")
    func forms() throws {
        let plain = try HolidayNotice(csv: header + "2027-01-01,off,元旦,a\n2027-01-09,work,元旦,a\n")
        let windows = try HolidayNotice(
            csv: "\u{FEFF}date,kind,name,source\r\n\r\n \"2027-01-01\", off ,\"元旦\",a\r\n2027-01-09,work,元旦,a\r\n\r\n")
        #expect(windows == plain)
        #expect(plain.year == 2027)
        #expect(plain.entries.map(\.day.description) == ["2027-01-01", "2027-01-09"])
        #expect(plain.entries.map(\.kind) == [.off, .work])
    }

    @Test(
        "what is written is read back as the same notice", arguments: HolidayNotice.official.filter { $0.year != 2020 })
    func roundTrip(notice: HolidayNotice) throws {
        let read = try HolidayNotice(csv: notice.csv)
        #expect(read.year == notice.year)
        #expect(read.entries == notice.entries)
        #expect(read.csv == notice.csv)
    }

    @Test("December before the year may come first, and a tie goes to the later year")
    func newYear() throws {
        #expect(try HolidayNotice(csv: header + "2026-12-31,off,元旦,a\n2027-01-01,off,元旦,a\n").year == 2027)
    }

    @Test(
        "a wrong line is refused with its number and what to do",
        arguments: [
            ("2027-01-01,holiday,元旦,a", "第2行：类别“holiday”无效", "line 2: “holiday” is no kind"),
            ("2027-02-29,off,元旦,a", "第2行：日期“2027-02-29”无效", "line 2: “2027-02-29” is no date"),
            ("2027/1/1,off,元旦,a", "第2行：日期“2027/1/1”无效", "line 2: “2027/1/1” is no date"),
            ("2027-01-01,off,元旦,a\n\n2027-01-01,off,元旦,a", "第4行：2027-01-01与第2行重复", "line 4: 2027-01-01 was already"),
            (
                "2027-01-02,off,元旦,a\n2027-01-02,work,元旦,a", "第3行：2027-01-02在第2行是“off”，不能既放假又上班",
                "line 3: 2027-01-02 is “off” in line 2"
            ),
            ("2027-01-04,work,元旦,a", "第2行：2027-01-04是星期一", "line 2: 2027-01-04 is a Monday"),
            ("2027-01-01,off,元旦", "第2行：应为四列", "line 2: four columns"),
            ("2027-01-01,off,\"元旦,a", "第2行：应为四列", "line 2: four columns"),
            ("2027-01-01,off,,a", "第2行：缺少节日名称", "line 2: the name"),
            ("2027-01-01,off,元旦, ", "第2行：缺少通知来源", "line 2: the source"),
            (
                "2027-01-01,off,元旦,a\n2027-01-02,off,元旦,a\n2026-10-01,off,国庆节,a",
                "第4行：2026-10-01不在2027年", "line 4: 2026-10-01 does not belong"
            ),
            (
                "2027-01-01,off,元旦,a\n2027-01-02,off,元旦,a\n2028-01-08,off,元旦,a",
                "第4行：2028-01-08不在2027年", "line 4: 2028-01-08 does not belong"
            ),
        ])
    func refused(body: String, zh: String, en: String) {
        let refusal = #expect(throws: Refusal.self) { try HolidayNotice(csv: header + body) }
        #expect(refusal?.code == .unusable)
        #expect(refusal?.text.zh.hasPrefix(zh) == true, "\(refusal?.text.zh ?? "")")
        #expect(refusal?.text.en.hasPrefix(en) == true, "\(refusal?.text.en ?? "")")
    }

    @Test("several faults are named together")
    func several() {
        let refusal = #expect(throws: Refusal.self) {
            try HolidayNotice(csv: header + "x,off,元旦,a\n2027-01-01,of,元旦,a\n")
        }
        #expect(refusal?.text.zh.contains("第2行") == true)
        #expect(refusal?.text.zh.contains("第3行") == true)
    }

    @Test("no lines, no header and far too many lines are refused")
    func wholeFile() {
        for text in ["", "\u{FEFF}\r\n \n", "2027-01-01,off,元旦,a\n", header] {
            #expect(throws: Refusal(.unusable, Text(same: ""))) { try HolidayNotice(csv: text) }
        }
        let many = String(repeating: "2027-01-01,off,元旦,a\n", count: 500)
        #expect(throws: Refusal(.unusable, Text(same: ""))) { try HolidayNotice(csv: header + many) }
    }

    @Test("a notice that lacks a festival or frees only a weekend is remarked on")
    func remarks() throws {
        let notice = try HolidayNotice(csv: header + "2027-01-01,off,元旦,a\n2027-10-02,off,国庆节,a\n")
        #expect(
            notice.remarks.map(\.zh) == [
                "2027年的通知未安排：春节、清明节、劳动节、端午节、中秋节，请核对；补齐以前该年日期仍标为暂按周末推算", "2027-10-02起的“国庆节”放假只含周末，请核对日期",
            ])
        #expect(HolidayNotice.official.flatMap(\.remarks) == [])
    }
}
