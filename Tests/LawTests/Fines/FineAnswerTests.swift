import Base
import Law
import Testing

@Suite("Fines")
struct FineAnswerTests {
    @Test("range, article and outcome are those of the table", arguments: tables)
    func table(_ line: FineCase) throws {
        let answer = try line.answer()
        #expect(
            answer.applied?.ranges.map { [$0.least.fen, $0.most.fen] } ?? [] == line.range.map { $0.map { $0 * 100 } })
        #expect(answer.outcome == line.outcome)
        let basis = answer.applied?.version.basis
        #expect(basis.map { ([$0.statute.key] + $0.articles.map(\.text.en)).joined(separator: " ") } == line.by)
        if let band = line.band {
            #expect(answer.bands.map { [$0.least.fen, $0.most.fen] } == band.map { $0.map { $0 * 100 } })
        }
    }

    private static let tables = [
        FineCase.trademarks, FineCase.patentsAndCopyright, FineCase.competitionAndOthers, FineCase.discretion,
    ].flatMap(\.self)

    /// BZ-02 not serious, 100,000 to 1,000,000; with merit the band is 100,000 to 370,000.
    @Test(
        "a proposed fine is placed in band and range",
        arguments: [
            (100_000, FineAnswer.Proposal.withinBand), (370_000, .withinBand), (370_001, .withinRange),
            (1_000_000, .withinRange), (1_000_001, .outside), (99_999, .mitigated), (0, .mitigated),
        ])
    func proposals(_ yuan: Int, _ verdict: FineAnswer.Proposal) throws {
        let line = FineCase(basis: "BZ-02", on: "2026-06-01", factors: [.merit], range: [], by: nil)
        #expect(try line.answer(proposed: yuan).proposal == verdict)
    }

    @Test("below the range needs a mitigating circumstance, and no fine is open where none may be imposed")
    func unlawful() throws {
        let plain = FineCase(basis: "BZ-02", on: "2026-06-01", range: [], by: nil)
        #expect(try plain.answer(proposed: 99_999).proposal == .outside)
        #expect(try plain.answer(proposed: 100_000).proposal == .withinRange)
        let waived = FineCase(basis: "SM-01", on: "2026-06-01", factors: [.innocentSeller], range: [], by: nil)
        #expect(try waived.answer(proposed: 1).proposal == .notAllowed)
        #expect(try waived.answer(proposed: 0).proposal == .withinBand)
        let optional = FineCase(basis: "SM-01", on: "2026-06-01", turnover: 60_000, range: [], by: nil)
        #expect(try optional.answer(proposed: 0).proposal == .withinRange)
    }

    @Test("the reason text names law, comparison, circumstance and sum")
    func reason() throws {
        let line = FineCase(
            basis: "SM-09", on: "2026-06-01", decided: "2027-01-05", factors: [.removedHarm], range: [], by: nil)
        let reason = try line.answer(proposed: 20_000).reason
        #expect(
            reason.zh == "行为时的《中华人民共和国商标法（2019年修正）》第53条：罚款固定为100,000元；作出决定时（2027年1月5日）的"
                + "《中华人民共和国商标法（2026年修订）》第64条第2款：罚款0元至100,000元。新的规定处罚较轻，适用新的规定。"
                + "本案罚款适用“100,000元以下”，法定幅度为0元至100,000元。"
                + "当事人主动消除或者减轻违法行为危害后果，依照《中华人民共和国行政处罚法》第32条第1项，应当从轻或者减轻处罚。"
                + "综合考虑违法行为的事实、性质、情节以及社会危害程度，拟处罚款20,000元，在相应裁量档次内。")
        #expect(reason.en.contains("The new law is lighter and applies."))
        let pair = try FineCase(
            basis: "SM-01", on: "2026-12-31", decided: "2027-01-05", turnover: 60_000, range: [], by: nil
        ).answer()
        #expect(pair.reason.zh.contains("新的规定并不较轻，适用行为时的规定"))
        #expect(pair.notes.contains { $0.text.zh.contains("新旧规定罚款幅度相同") })
    }

    @Test("an act that spans a change of law follows the law at its end, and says so")
    func spanning() throws {
        var facts = FineFacts(
            try ThresholdCase.day("2026-12-31"), through: try ThresholdCase.day("2027-01-01"),
            decidedOn: try ThresholdCase.day("2027-02-01"))
        facts.turnover = Money(yuan: 60_000)
        let answer = try FineAnswer(try FineBase.named("SM-01"), facts)
        #expect(answer.applied?.version.basis.statute.key == "SB2027" && answer.now == nil)
        #expect(answer.notes.contains { $0.text.zh.contains("跨越法律变更") })
    }

    @Test("an unknown id, an act older than the table, a missing amount and days out of order are refused")
    func refusals() throws {
        #expect(throws: Refusal(.unknown, Text(same: ""))) { try FineBase.named("SM-99") }
        let siblings = #expect(throws: Refusal.self) { try FineBase.named("SM-11") }
        #expect(siblings?.text.en.contains("SM-11/agency, SM-11/person") == true)
        let old = #expect(throws: Refusal.self) {
            try FineCase(basis: "SM-01", on: "2019-10-31", range: [], by: nil).answer()
        }
        #expect(old?.field == "through")
        let missing = #expect(throws: Refusal.self) {
            try FineCase(basis: "ZL-06/unlicensed", on: "2026-06-01", range: [], by: nil).answer()
        }
        #expect(missing?.field == "gainFen")
        let early = #expect(throws: Refusal.self) {
            try FineCase(basis: "SM-01", on: "2026-06-01", decided: "2026-05-31", range: [], by: nil).answer()
        }
        #expect(early?.field == "decidedOn")
        let factor = #expect(throws: Refusal.self) {
            try FineCase(basis: "SM-05", on: "2026-06-01", factors: [.innocentSeller], range: [], by: nil).answer()
        }
        #expect(factor?.field == "factors")
    }

    @Test("every fine has versions without overlap, an article, and the statute's words where it was read")
    func sound() {
        #expect(Set(FineBase.all.map(\.id)).count == FineBase.all.count)
        for base in FineBase.all {
            for (old, new) in zip(base.versions, base.versions.dropFirst()) { #expect(old.through?.next == new.from) }
            #expect(base.versions.last?.through == nil)
            for version in base.versions { #expect(!version.basis.articles.isEmpty) }
        }
        #expect(FineBase.all.filter { $0.versions.contains { !$0.verification.verified } }.map(\.id) == ["BZ-07"])
    }
}
