import Base
import Law
import Testing

@Suite("Loss by infringing a trade secret")
struct SecretHarmTests {
    struct Line: Sendable {
        let manner: SecretHarm.Manner
        var fee: Int?
        var profit: Int?
        var lost: Int?
        var infringing: Int?
        var each: Int?
        var worth: Int?
        var remedy = 0
        /// nil where something is missing.
        let loss: Int?
        let article: String
    }

    /// 1,000 pieces × 200元 = 200,000元; 1,500 × 200 = 300,000元.
    static let lines: [Line] = [
        Line(manner: .obtained, fee: 120_000_00, loss: 120_000_00, article: "art. 18(1)[1]"),
        Line(manner: .obtained, profit: 900_000_00, loss: nil, article: ""),
        Line(manner: .obtainedAndUsed, fee: 120_000_00, profit: 500_000_00, loss: 500_000_00, article: "art. 18(1)[2]"),
        Line(manner: .obtainedAndUsed, fee: 600_000_00, profit: 500_000_00, loss: 600_000_00, article: "art. 18(1)[2]"),
        Line(manner: .breach, lost: 1_000, infringing: 1_500, each: 200_00, loss: 200_000_00, article: "art. 18(1)[3]"),
        Line(manner: .breach, infringing: 1_500, each: 200_00, loss: 300_000_00, article: "art. 18(2)"),
        Line(manner: .knowing, infringing: 1_500, loss: nil, article: ""),
        Line(manner: .knowing, profit: 10_00, loss: 10_00, article: "art. 18(1)[4]"),
        Line(manner: .destroyed, profit: 10_00, worth: 5_000_000_00, loss: 5_000_000_00, article: "art. 18(1)[5]"),
        Line(manner: .breach, profit: 250_000_00, remedy: 50_000_00, loss: 300_000_00, article: "art. 18(3)"),
    ]

    @Test("the loss is reckoned as article 18 says for the manner of infringement", arguments: lines)
    func loss(_ line: Line) throws {
        var secret = SecretHarm(line.manner)
        secret.licenceFee = line.fee.map(Money.init(fen:))
        secret.lostProfit = line.profit.map(Money.init(fen:))
        secret.lostPieces = line.lost
        secret.infringingPieces = line.infringing
        secret.profitPerPiece = line.each.map(Money.init(fen:))
        secret.commercialValue = line.worth.map(Money.init(fen:))
        secret.remedy = Money(fen: line.remedy)
        let day = try ThresholdCase.day("2026-05-01")
        var act = Conduct.Deed(day, through: day, "act")
        act.secret = secret
        let conduct = Conduct(.tradeSecret, acts: [act], assessedOn: day)
        guard let loss = line.loss else {
            #expect(throws: Refusal.self) { try ThresholdAnswer(conduct) }
            return
        }
        let answer = try ThresholdAnswer(conduct)
        #expect(answer.applied.findings.first { $0.threshold.measure == .loss }?.value == loss)
        #expect(answer.steps.contains { $0.basis?.articles.map(\.text.en) == [line.article] })
    }

    @Test("the gain is what was got, else the infringer's own profit (article 19)")
    func gain() throws {
        var secret = SecretHarm(.breach)
        secret.lostProfit = Money(fen: 0)
        secret.infringingPieces = 1_000
        secret.infringerProfitPerPiece = Money(fen: 300_00)
        let day = try ThresholdCase.day("2026-05-01")
        var act = Conduct.Deed(day, through: day, "act")
        act.secret = secret
        let answer = try ThresholdAnswer(Conduct(.tradeSecret, acts: [act], assessedOn: day))
        #expect(answer.applied.findings.first { $0.threshold.measure == .gain }?.value == 300_000_00)
        #expect(answer.outcome == .transfer)
    }
}
