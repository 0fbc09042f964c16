import Base
import Law
import Testing

@Suite("Rewards for reports")
struct RewardAnswerTests {
    /// A report of full quality on a crime, unless a line says otherwise; money in yuan, expected in fen.
    struct Line: Sendable, CustomTestStringConvertible {
        let what: String
        var facts = RewardFacts.Grade.detailed
        var evidence = RewardFacts.Evidence.direct
        var match = RewardFacts.Match.full
        var crime = true
        var especially = false
        var penalties: Int? = 200_000
        var granted = 0
        var roles: Set<RewardFacts.Role> = []
        var reporter = RewardFacts.Reporter.person
        var concluded = true
        var major = true
        var scopes: Set<RewardFacts.Scope> = [.prosecuted]
        var local = false
        var known = false
        var second = false
        var on = "2026-06-01"
        /// nil where nothing is paid.
        let fen: Int?
        var level: Int?
        var finance = false

        var testDescription: String { what }
    }

    static let lines: [Line] = [
        Line(what: "level 1: 5 % of 200,000", fen: 10_000_00, level: 1),
        Line(what: "level 1, especially serious, no crime", crime: false, especially: true, fen: 10_000_00, level: 1),
        Line(what: "neither: level 2, 3 % of 200,000", crime: false, fen: 6_000_00, level: 2),
        Line(what: "plain facts: level 2", facts: .plain, fen: 6_000_00, level: 2),
        Line(what: "match basic only: level 3, 1 %", match: .basic, fen: 2_000_00, level: 3),
        Line(what: "related evidence: level 3", evidence: .related, fen: 2_000_00, level: 3),
        Line(what: "basic facts: level 3", facts: .basic, fen: 2_000_00, level: 3),
        Line(what: "no evidence: none", evidence: .none, fen: nil),
        Line(what: "no match: none", match: .none, fen: nil),
        Line(what: "5 % of 100,000 is the least of 5,000", penalties: 100_000, fen: 5_000_00, level: 1),
        Line(what: "5 % of 99,999 = 4,999.95, raised to 5,000", penalties: 99_999, fen: 5_000_00, level: 1),
        Line(what: "5 % of 100,001 = 5,000.05", penalties: 100_001, fen: 5_000_05, level: 1),
        Line(what: "3 % of 90,000 = 2,700, raised to 3,000", facts: .plain, penalties: 90_000, fen: 3_000_00, level: 2),
        Line(what: "1 % of 10,000 = 100, raised to 1,000", facts: .basic, penalties: 10_000, fen: 1_000_00, level: 3),
        Line(what: "nothing fined: 5,000", penalties: nil, fen: 5_000_00, level: 1),
        Line(what: "nothing fined, level 3: 1,000", facts: .basic, penalties: nil, fen: 1_000_00, level: 3),
        Line(
            what: "5 % of 10,000,000 = 500,000: with finance", penalties: 10_000_000, fen: 500_000_00, level: 1,
            finance: true),
        Line(what: "5 % of 9,999,999 = 499,999.95: alone", penalties: 9_999_999, fen: 499_999_95, level: 1),
        Line(
            what: "5 % of 20,000,000 = 1,000,000: the cap", penalties: 20_000_000, fen: 1_000_000_00, level: 1,
            finance: true),
        Line(
            what: "5 % of 20,000,001: cut to the cap", penalties: 20_000_001, fen: 1_000_000_00, level: 1, finance: true
        ),
        Line(what: "cap of the case partly used", penalties: 20_000_000, granted: 999_000, fen: 1_000_00, level: 1),
        Line(what: "cap of the case used up", granted: 1_000_000, fen: 0, level: 1),
        Line(what: "a unit", reporter: .unit, fen: nil),
        Line(what: "staff of the regulator", roles: [.marketStaff], fen: nil),
        Line(what: "legal duty", roles: [.legalDuty], fen: nil),
        Line(what: "the right holder infringed", roles: [.infringed], fen: nil),
        Line(what: "its agent", roles: [.agent], fen: nil),
        Line(what: "interested person", roles: [.interested], fen: nil),
        Line(what: "the offender", roles: [.offender], fen: nil),
        Line(what: "an insider who took part", roles: [.offender, .insider], fen: 10_000_00, level: 1),
        Line(what: "paid by a competitor", roles: [.paidByOthers], fen: nil),
        Line(what: "known before", known: true, fen: nil),
        Line(what: "reported by another first", second: true, fen: nil),
        Line(what: "not concluded", concluded: false, fen: nil),
        Line(what: "not major", major: false, fen: nil),
        Line(what: "outside the scope", scopes: [], fen: nil),
        Line(what: "a local rule covers it", major: false, scopes: [], local: true, fen: 10_000_00, level: 1),
        Line(what: "reported the day before the Measures", on: "2021-11-30", fen: nil),
        Line(what: "reported on their first day", on: "2021-12-01", fen: 10_000_00, level: 1),
    ]

    @Test("level, amount and exclusions are those of the table", arguments: lines)
    func table(_ line: Line) throws {
        var facts = RewardFacts(try ThresholdCase.day(line.on), by: line.reporter)
        facts.roles = line.roles
        facts.concluded = line.concluded
        facts.major = line.major
        facts.scopes = line.scopes
        facts.localRule = line.local
        facts.facts = line.facts
        facts.evidence = line.evidence
        facts.match = line.match
        facts.crime = line.crime
        facts.especiallySerious = line.especially
        facts.knownBefore = line.known
        facts.reportedEarlier = line.second
        facts.penalties = line.penalties.map(Money.init(yuan:))
        facts.granted = Money(yuan: line.granted)
        let answer = RewardAnswer(facts)
        #expect(answer.amount?.fen == line.fen)
        #expect(answer.level?.rawValue == line.level)
        #expect(answer.withFinance == line.finance)
        #expect(answer.bars.isEmpty == (line.fen != nil))
        #expect(answer.rewarded == ((line.fen ?? 0) > 0))
    }

    @Test("every bar is given, not only the first")
    func allBars() throws {
        var facts = RewardFacts(try ThresholdCase.day("2026-06-01"), by: .unit)
        facts.roles = [.infringed, .paidByOthers]
        facts.concluded = false
        // Unit, not concluded, not major, out of scope, infringed, paid.
        #expect(RewardAnswer(facts).bars.count == 6)
    }
}
