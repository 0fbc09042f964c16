import Base
import Law
import Testing

/// 规则表第13节: the traps that are about periods and versions.
@Suite("Traps of the rule table")
struct TrapTests {
    @Test("complaint law changed in 2026: 45 working days became 60 days, the notice to named reporters has no days")
    func complaints() throws {
        #expect(try Tabled.version("TJ-08", on: "2026-04-14").term?.text.zh == "45个工作日")
        #expect(try Tabled.version("TJ-08", on: "2026-04-15").term?.text.zh == "60日")
        #expect(try Tabled.version("TJ-19", on: "2026-04-14").term?.text.zh == "5个工作日")
        #expect(try Tabled.version("TJ-19", on: "2026-04-15").term == nil)
        #expect(try Tabled.version("TJ-25", on: "2026-04-15").statement.zh.contains("全国12315平台"))
    }

    @Test(
        "the Trademark Law is renumbered on 1 January 2027 and each version cites its own",
        arguments: [
            ("CF-20/marks", 62, 76), ("SM-03", 62, 76), ("SM-04", 62, 76), ("SM-13", 14, 63), ("SM-14", 60, 74),
            ("SM-15/validity", 39, 43), ("SM-15/grace", 40, 44), ("SM-15/opposition", 33, 36),
            ("SM-15/examination", 28, 32), ("SM-15/review", 34, 37), ("SM-15/invalidity", 45, 51),
            ("SM-15/refiling", 50, 49), ("SM-15/non-use", 49, 57),
        ])
    func trademarks(id: String, before: Int, after: Int) throws {
        for (day, key, article) in [("2026-12-31", "SB2019", before), ("2027-01-01", "SB2027", after)] {
            let cited = try Tabled.version(id, on: day).basis.filter { $0.statute.key.hasPrefix("SB20") }
            #expect(Set(cited.map(\.statute.key)) == [key], "\(day)")
            #expect(Set(cited.flatMap(\.articles).map(\.number)) == [article], "\(day)")
        }
    }

    @Test("opposition is two months from 2027, and evidence may be registered")
    func newTrademarkPowers() throws {
        #expect(try Tabled.version("SM-15/opposition", on: "2026-12-31").term?.text.zh == "3个月")
        #expect(try Tabled.version("SM-15/opposition", on: "2027-01-01").term?.text.zh == "2个月")
        #expect(try !Tabled.version("CF-20/marks", on: "2026-12-31").statement.zh.contains("先行登记保存"))
        #expect(try Tabled.version("CF-20/marks", on: "2027-01-01").statement.zh.contains("先行登记保存"))
    }

    @Test(
        "a day is not one thing",
        arguments: [
            ("CF-16", "7个工作日"), ("CF-18", "30日"), ("XX-03", "3日"), ("XX-04", "24小时"), ("CF-43/urge", "10个工作日"),
            ("CF-40", "15日"), ("CF-38/announcement", "30日"), ("CF-39/answer", "10个工作日"), ("CF-39/court-answer", "15日"),
            ("CF-39/answer-simplified", "5个工作日"),
        ])
    func days(id: String, text: String) throws {
        #expect(try Tabled.version(id, on: "2026-11-22").term?.text.zh == text)
    }

    @Test("every pause names the document that proves it")
    func proofs() {
        let pauses = Rule.all.flatMap(\.versions).flatMap(\.pauses)
        #expect(pauses.count >= 20)
        #expect(pauses.allSatisfy { !$0.proof.zh.isEmpty && $0.proof.zh != $0.ground.zh })
    }

    @Test("registered evidence lapses by itself, seized goods must be released; neither term moves over holidays")
    func lapse() throws {
        #expect(try Tabled.version("CF-16", on: "2026-11-22").statement.zh.contains("自动解除"))
        #expect(try Tabled.version("CF-19/release", on: "2026-11-22").conditions.contains { $0.zh.contains("期限已经届满") })
        #expect(try Tabled.version("CF-18", on: "2026-11-22").term?.roll == Term.Roll.none)
    }

    @Test("the late fee rests in reconsideration and litigation, and the court is asked within three months")
    func lateFee() throws {
        #expect(try Tabled.version("CF-42", on: "2026-11-22").statement.zh.contains("行政复议或者行政诉讼期间不予计算"))
        #expect(try Tabled.version("CF-43/court", on: "2026-11-22").term?.text.zh == "3个月")
    }

    @Test("publication counts from the decision, is withdrawn in three working days, and warnings stay out")
    func publication() throws {
        #expect(try Tabled.version("XY-05/publish", on: "2026-11-22").statement.zh.contains("决定之日起20个工作日"))
        #expect(try Tabled.version("CF-47", on: "2026-11-22").term?.text.zh == "3个工作日")
    }

    @Test(
        "what was not read in the texts is marked unverified and says so",
        arguments: [
            "CF-20/secrets", "CF-35/chair", "CF-39/court-answer", "PC-03", "PC-04/answer", "ZH-02", "ZZ-02", "XY-10",
            "XY-17/publish", "XY-19/term", "XY-20/measures", "YY-01/online", "YY-04", "WQ-01/accept", "BZ-07/validity",
        ])
    func unverified(id: String) throws {
        let verification = try Tabled.version(id, on: "2026-11-22").verification
        #expect(!verification.verified)
        #expect(["待核", "未取得", "第二人核对"].contains { verification.how.zh.contains($0) })
    }
}
