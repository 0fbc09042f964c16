import Base
import Law
import Testing

@Suite("The office's own targets")
struct TargetTests {
    @Test(
        "where the article says promptly the office has a target, and no period",
        arguments: [
            ("CF-06/department", "及时"), ("CF-19/release", "及时"), ("CF-51", "及时"), ("XX-02", "立即"),
            ("XX-12", "及时"), ("IS-03/breach", "立即"), ("IS-03/incident", "及时"), ("IS-09", "及时"), ("ZL-12", "及时"),
            ("BZ-05", "及时"),
        ])
    func promptly(id: String, word: String) throws {
        let version = try Tabled.version(id, on: "2026-11-22")
        #expect(version.term == nil)
        #expect(version.target != nil)
        #expect(version.basis.contains { $0.words?.contains(word) == true })
    }

    @Test("a target says that it is not law and never stands beside a period")
    func marked() {
        let targets = Rule.all.flatMap(\.versions).filter { $0.target != nil }
        #expect(targets.count >= 25)
        for version in targets {
            #expect(version.term == nil)
            #expect(version.target?.note.zh.hasPrefix("本局目标，非法定期限") == true)
            #expect(version.target?.note.en.contains("not a period set by law") == true)
        }
    }

    @Test("nothing falls due under a target when a period is asked for")
    func noPeriod() throws {
        let version = try Tabled.version("CF-06/department", on: "2026-11-22")
        let refusal = #expect(throws: Refusal.self) { try version.period(from: moment("2026-11-20"), in: .official) }
        #expect(refusal?.text.zh.contains("内部目标3个工作日不是法定期限") == true)
    }
}
