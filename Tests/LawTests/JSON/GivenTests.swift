import Base
import Law
import Testing

@Suite("Facts from a file")
struct GivenTests {
    private static let day = JSON.string("2026-05-01")

    private static func file(_ goods: [String: JSON]) -> JSON {
        .object(["acts": .array([.object(["date": day, "goods": .array([.object(goods)])])])])
    }

    /// A document that cannot be used, the path that is named, and a word of what to do.
    static let bad: [(JSON, String?, String)] = [
        (.array([]), nil, "must be an object"),
        (.object([:]), "acts", "add it"),
        (.object(["acts": .array([])]), "acts", "at least one act"),
        (.object(["acts": .array([.object(["date": .string("1.5.2026")])])]), "acts[0].date", "2026-02-10"),
        (.object(["acts": .array([.object([:])])]), "acts[0].date", "add it"),
        (.object(["acts": .array([.object(["date": day, "dates": day])])]), "acts[0].dates", "known here"),
        (
            .object(["acts": .array([.object(["date": day])]), "penalties": .array([.object(["on": day])])]),
            "penalties[0].conduct", "add it"
        ),
        (
            .object([
                "acts": .array([.object(["date": day])]),
                "penalties": .array([.object(["on": day, "conduct": .string("220")])]),
            ]), "penalties[0].conduct", "must be one of"
        ),
        (file(["name": .integer(3)]), "acts[0].goods[0].name", "in quotes"),
        (file(["name": .string("鞋"), "sold": .integer(-1)]), "acts[0].goods[0].sold", "whole number"),
        (file(["name": .string("鞋"), "sold": .string("3")]), "acts[0].goods[0].sold", "without quotes"),
        (file(["name": .string("鞋"), "soldForFen": .integer(5)]), "acts[0].goods[0]", "give the pieces sold"),
        (
            file(["name": .string("鞋"), "tagPriceFen": .integer(100_000_000_000_001)]), "acts[0].goods[0].tagPriceFen",
            "whole fen"
        ),
        (
            file(["name": .string("鞋"), "marks": .array([.object(["number": .string("1")])])]),
            "acts[0].goods[0].marks[0].source", "add it"
        ),
        (file(["name": .string("鞋"), "unmarked": .integer(1)]), "acts[0].goods[0].unmarked", "true or false"),
    ]

    @Test("what is wrong is named by its path, with what to do", arguments: bad.indices)
    func refused(_ place: Int) throws {
        let (document, path, word) = GivenTests.bad[place]
        let today = try ThresholdCase.day("2026-11-22")
        let error = #expect(throws: Refusal.self) {
            try Conduct(Given(document), offence: .counterfeitMark, today: today)
        }
        #expect(error?.field == path)
        #expect(error?.text.en.contains(word) == true, "\(error?.text.en ?? "")")
    }

    @Test("a file is read as it stands; what is null counts as left out")
    func read() throws {
        let today = try ThresholdCase.day("2026-11-22")
        let document = GivenTests.file([
            "name": .string("鞋"), "sold": .integer(2), "soldForFen": .integer(300), "unsold": .integer(4),
            "tagPriceFen": .null,
            "marks": .array([.object(["number": .string("1"), "source": .string("甲")])]),
        ])
        let conduct = try Conduct(Given(document), offence: .counterfeitMark, today: today)
        let goods = try #require(conduct.acts.first?.goods.first)
        #expect(goods.sold == 2 && goods.soldFor == Money(fen: 300) && goods.unsold == 4 && goods.tagPrice == nil)
        #expect(goods.place == "acts[0].goods[0]")
        #expect(conduct.assessedOn == today && !conduct.continuous && conduct.penalties.isEmpty)
        // 2 for 3.00元: 1.50元 on average, 4 × 1.50 + 3.00 = 9.00元.
        let turnover = try ThresholdAnswer(conduct).applied.findings.first { $0.threshold.measure == .turnover }
        #expect(turnover?.value == 900)
    }

    @Test("facts of a fine and of a reward are read, and refused by their path")
    func others() throws {
        let today = try ThresholdCase.day("2026-11-22")
        let fine = try FineFacts(
            Given(
                .object(["from": GivenTests.day, "factors": .array([.string("merit")]), "turnoverFen": .integer(7)])),
            today: today)
        #expect(
            fine.last == fine.first && fine.decidedOn == today && fine.factors == [.merit]
                && fine.turnover == Money(fen: 7))
        let factor = #expect(throws: Refusal.self) {
            try FineFacts(Given(.object(["from": GivenTests.day, "factors": .array([.string("rich")])])), today: today)
        }
        #expect(factor?.field == "factors[0]")
        let reward = #expect(throws: Refusal.self) { try RewardFacts(Given(.object(["reportedOn": GivenTests.day]))) }
        #expect(reward?.field == "reporter")
    }
}
