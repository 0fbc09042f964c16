import Base
import Law
import Testing

@Suite("Criminal thresholds")
struct ThresholdAnswerTests {
    @Test("facts, date, outcome and article are those of the table", arguments: tables)
    func table(_ line: ThresholdCase) throws {
        let answer = try line.answer()
        #expect(answer.outcome == line.outcome)
        #expect(answer.severe == line.severe)
        let reached = answer.applied.findings.filter(\.reached).map(\.threshold)
        let wanted = reached.filter { line.severe ? $0.grade == .severe || $0.limit == 1 : $0.grade == .serious }
        let articles = Set(
            wanted.map { row in
                ([row.basis.statute.key] + row.basis.articles.map(\.text.en)).joined(separator: " ")
            })
        if let by = line.by { #expect(articles.contains(by), "reached: \(articles.sorted())") }
        if line.outcome != .transfer { #expect(reached.isEmpty && answer.applied.joined == nil) }
        if line.by == nil, line.outcome == .transfer { #expect(answer.applied.joined?.count == 2) }
    }

    private static let tables = [
        ThresholdCase.goods, ThresholdCase.repeated, ThresholdCase.services, ThresholdCase.sales, ThresholdCase.labels,
        ThresholdCase.patents, ThresholdCase.copyright, ThresholdCase.secrets, ThresholdCase.older,
        ThresholdCase.accumulated,
    ].flatMap(\.self)

    @Test("two items at half the standard are named, best of each item only")
    func joint() throws {
        let line = ThresholdCase(
            .infringeCopyright, "2026-05-01", .unsold(250, tag: 1_00), .works(250), .clicks(70_000), is: .transfer)
        let joined = try #require(try line.answer().applied.joined)
        #expect(Set(joined.map(\.threshold.measure)) == [.clicks, .copies])
    }

    @Test("the choice between old and new thresholds is put into words")
    func choice() throws {
        let lighter = try ThresholdCase(.counterfeitMark, "2025-04-25", .unsold(3_000, tag: 100_00), is: .transfer)
            .answer()
        #expect(lighter.choice.text.zh.contains("现行标准较轻，适用现行标准"))
        #expect(lighter.then.severe && !lighter.applied.severe)
        let same = try ThresholdCase(.sellCopies, "2025-04-25", .fees(50_000_00), is: .below).answer()
        #expect(same.choice.text.en.contains("not lighter"))
        #expect(same.now?.outcome == .transfer)
        let current = try ThresholdCase(.sellCopies, "2025-04-26", .fees(50_000_00), is: .transfer).answer()
        #expect(current.now == nil)
    }

    @Test("an outcome that hangs on acts more than two years old, on unsold goods or on memory says so")
    func notes() throws {
        func notes(_ line: ThresholdCase) throws -> String {
            try line.answer().notes.map(\.text.zh).joined(separator: "\n")
        }
        let old = try notes(
            .init(
                .counterfeitMark, "2026-05-01", .fees(15_000_00), .earlier("2024-04-30", fees: 15_000_00), is: .transfer
            ))
        #expect(old.contains("二年以前的行为"))
        let young = try notes(
            .init(
                .counterfeitMark, "2026-05-01", .fees(15_000_00), .earlier("2024-05-01", fees: 15_000_00), is: .transfer
            ))
        #expect(!young.contains("二年以前的行为"))
        let stock = try ThresholdCase(.sellCounterfeits, "2025-04-25", .unsold(1_000, tag: 150_00), is: .transfer)
            .answer()
        #expect(stock.notes.map(\.text.zh).joined().contains("仅尚未销售部分"))
        #expect(!stock.verified)
        #expect(stock.notes.contains { $0.basis?.articles == [Article(12, paragraph: 1)] })
        #expect(try notes(.init(.counterfeitMark, "2026-05-01", .fees(1_00), is: .below)).contains("合理嫌疑"))
        #expect(
            try notes(
                .init(.counterfeitMark, "2026-05-01", .fees(1_00), .earlier("2021-11-21", fees: 1_00), is: .below)
            ).contains("因时间未计入"))
    }

    @Test("acts on both sides of a change of law are judged by the end, and the earlier ones are shown apart")
    func spanning() throws {
        let line = ThresholdCase(
            .makeLabels, "2025-04-26", .fees(10_000_00), .earlier("2025-04-25", fees: 10_000_00), is: .transfer)
        let note = try #require(try line.answer().notes.first { $0.text.zh.contains("跨越标准变更") })
        #expect(note.text.en.contains("of their time: below the threshold"))
        let within = ThresholdCase(
            .makeLabels, "2025-04-27", .fees(10_000_00), .earlier("2025-04-26", fees: 10_000_00), is: .transfer)
        #expect(try within.answer().notes.allSatisfy { !$0.text.zh.contains("跨越标准变更") })
    }

    @Test("every threshold has an article, a date in order, and severe grounds lie above the others")
    func sound() {
        for row in Threshold.all {
            #expect(row.limit > 0)
            #expect(row.through.map { row.from <= $0 } ?? true)
            #expect(row.basis.statute.key == "XL219-1" || !row.basis.articles.isEmpty)
            let twins = Threshold.all.filter {
                $0.offence == row.offence && $0.measure == row.measure && $0.condition == row.condition
                    && $0.grade == .serious
                    && $0.isInForce(on: row.from)
            }
            if row.grade == .severe, row.measure != .ruin { #expect(twins.allSatisfy { $0.limit < row.limit }) }
        }
        #expect(Threshold.all.filter { !$0.verification.verified }.allSatisfy { $0.from < $0.through ?? $0.from })
    }

    @Test("acts without order, from before the tables, or after the day of assessment are refused by their place")
    func refusals() throws {
        let (early, late) = (try ThresholdCase.day("2026-05-01"), try ThresholdCase.day("2026-05-02"))
        for act in [
            Conduct.Deed(late, through: early, "x"),
            Conduct.Deed(try ThresholdCase.day("2004-12-21"), through: early, "x"),
            Conduct.Deed(early, through: late, "x"),
        ] {
            let error = #expect(throws: Refusal.self) {
                try ThresholdAnswer(Conduct(.tradeSecret, acts: [act], assessedOn: early))
            }
            #expect(error?.field == "acts[0]")
        }
    }
}
