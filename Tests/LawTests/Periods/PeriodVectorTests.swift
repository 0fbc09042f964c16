import Base
import Law
import Testing

@Suite("Periods against an independent reckoning")
struct PeriodVectorTests {
    @Test("every row of Vectors/vectors.csv, made by generate.py, is met")
    func rows() throws {
        let rows = try TestData.lines(TestData.periods)
        #expect(rows.count == 1_200)
        for row in rows {
            let unit = try #require(Term.Unit(rawValue: row[0]))
            let direction = try #require(Term.Direction(rawValue: row[2]))
            let roll = try #require(Term.Roll(rawValue: row[3]))
            let amount = try #require(Int(row[1]))
            let period = try Period(
                Term(amount, unit, direction, roll: roll), from: moment(row[4]), pauses: pauses(row[5]), in: .official)
            let due = try period.due()
            #expect(due.strict.description == row[6], "\(row)")
            #expect(due.legal.description == row[7], "\(row)")
            #expect(due.provisional == (row[8] == "1"), "\(row)")
            try account(for: try period.reckoning(), due: due, row)
        }
    }

    /// The explained days are without gap, and as many are counted as the unit asks for.
    private func account(for reckoning: Reckoning, due: Due, _ row: [String]) throws {
        #expect(reckoning.due == due, "\(row)")
        let ascending = row[2] == "after" ? reckoning.days : reckoning.days.reversed()
        #expect(zip(ascending, ascending.dropFirst()).allSatisfy { $0.date.next == $1.date }, "\(row)")
        let counted = reckoning.days.filter(\.isCounted)
        #expect(counted.compactMap(\.number) == Array(1...counted.count), "\(row)")
        #expect(counted.first?.date == due.firstCounted, "\(row)")
        if ["workingDay", "calendarDay"].contains(row[0]) { #expect(counted.count == Int(row[1]), "\(row)") }
        #expect(
            counted.last?.date == (row[2] == "after" ? due.strict.day : due.legal.day) || row[0] == "hour", "\(row)")
        #expect(reckoning.days.allSatisfy { !$0.why.zh.isEmpty && !$0.why.en.isEmpty })
    }
}
