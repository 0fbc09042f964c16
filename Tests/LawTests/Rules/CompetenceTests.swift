import Base
import Law
import Testing

@Suite("Who decides, and what this district may not")
struct CompetenceTests {
    @Test(
        "level and agency are those of the article",
        arguments: [
            ("CF-15/approve", Rule.Level.district, Rule.Agency.marketRegulation, true),
            ("CF-20/marks", .district, .marketRegulation, true), ("CF-20/copyright", .district, .copyright, false),
            ("CF-20/competition", .district, .marketRegulation, true),
            ("CF-20/competition-seizure", .city, .marketRegulation, false),
            ("CF-20/secrets", .city, .marketRegulation, false), ("CF-05/superior", .city, .marketRegulation, false),
            ("BZ-09", .city, .marketRegulation, false),
            ("CM-01", .city, .marketRegulation, false), ("CM-02/province", .province, .marketRegulation, false),
            ("XY-16", .city, .marketRegulation, false), ("SM-13", .nation, .trademarks, false),
            ("PC-03", .city, .patents, false), ("PC-07", .city, .patents, false), ("PC-10", .district, .court, false),
            ("DL-02", .province, .patents, false), ("ZL-13", .province, .patents, false),
            ("ZL-05", .nation, .patents, false), ("IC-01", .nation, .patents, false),
            ("ZZ-07", .district, .copyright, false), ("PV-02/other", .nation, .plantVarieties, false),
            ("HG-02/investigate", .nation, .customs, false), ("XX-03", .district, .marketRegulation, true),
            ("XX-07", .district, .police, false), ("CF-39/review-decision", .district, .government, false),
            ("CF-39/court-answer", .district, .marketRegulation, true), ("ZL-12", .district, .marketRegulation, true),
            ("ZF-01", .district, .government, false), ("ZJ-08", .district, .notary, false),
        ])
    func decides(id: String, level: Rule.Level, agency: Rule.Agency, own: Bool) throws {
        let decides = try #require(try Tabled.version(id, on: "2026-11-22").decides)
        #expect(decides.level == level)
        #expect(decides.agency == agency)
        #expect(decides.ownDistrict == own)
        #expect((decides.reservation == nil) == own)
    }

    @Test("a form says who decides instead, at which level")
    func reservation() throws {
        let seizure = try #require(
            try Tabled.version("CF-20/competition-seizure", on: "2026-11-22").decides?.reservation)
        #expect(seizure.zh == "本局不能自行决定，由设区的市级以上市场监督管理部门决定：设区的市级以上监督检查部门主要负责人")
        #expect(
            seizure.en == "Not for this bureau to decide, but for the market regulator (city level or above): "
                + "the principal head of the bureau of the city or above")
        let unnamed = Rule.Competence(Text(zh: "另一机关", en: "another organ"), ownDistrict: false)
        #expect(unnamed.reservation?.zh == "本局不能自行决定：另一机关")
        #expect(Rule.Competence(Text(zh: "本局", en: "this bureau"), ownDistrict: true).reservation == nil)
    }

    @Test("the article that reserves bank queries and seizure moved from 13 to 16 on 15 October 2025")
    func competitionArticles() throws {
        for (day, key, article) in [("2025-10-14", "FZ2019", 13), ("2025-10-15", "FZ2025", 16)] {
            let basis = try Tabled.version("CF-20/competition-seizure", on: day).basis
            #expect(basis.map(\.statute.key) == [key])
            #expect(basis.flatMap(\.articles).map(\.number) == [article])
        }
    }
}
