import Base
import Law
import Testing

/// Vectors/rows.csv: every row of the rule table's §§1 to 9, and in which table of the product it stands.
@Suite("No row of the rule table is forgotten")
struct CoverageTests {
    /// Where a row can stand; several joined by `+`.
    private static let places: Set<String> = ["rule", "threshold", "fine", "reward", "none"]

    private func rows() throws -> [(row: String, places: Set<String>, why: String)] {
        try TestData.lines("Vectors/rows.csv").map { cells in
            (cells[0], Set(cells[1].split(separator: "+").map(String.init)), cells.dropFirst(2).joined(separator: ","))
        }
    }

    @Test("the rows that are rules are the rows of the rule base, all and only they")
    func rules() throws {
        let listed = Set(try rows().filter { $0.places.contains("rule") }.map(\.row))
        let held = Set(Rule.all.map(\.id.row))
        #expect(listed.subtracting(held).isEmpty, "listed, but not in the rule base")
        #expect(held.subtracting(listed).isEmpty, "in the rule base, but not listed")
    }

    @Test("a row is listed once, in a known place, and one that is no rule says why")
    func sound() throws {
        let rows = try rows()
        #expect(rows.count == 284)
        #expect(Set(rows.map(\.row)).count == rows.count)
        for row in rows {
            #expect(!row.places.isEmpty && row.places.isSubset(of: Self.places), "\(row.row)")
            #expect(row.places.contains("none") == (row.places == ["none"]), "\(row.row)")
            #expect(row.places != ["none"] || !row.why.isEmpty, "\(row.row)")
        }
    }

    @Test(
        "groups of rows run without a gap",
        arguments: [
            ("CAL", 1...10), ("TJ", 1...27), ("CF", 1...51), ("XX", 1...13), ("SM", 1...18), ("ZL", 1...13),
            ("ZZ", 1...8), ("DS", 1...5), ("BZ", 1...11), ("HG", 1...2), ("DL", 1...8), ("PC", 1...14), ("JM", 1...3),
            ("ZH", 1...5), ("XY", 1...30), ("ZJ", 1...12), ("IS", 1...19), ("WQ", 1...3), ("YY", 1...8), ("GI", 1...4),
        ])
    func gapless(group: String, numbers: ClosedRange<Int>) throws {
        let listed = Set(try rows().map(\.row))
        for number in numbers { #expect(listed.contains(group + (number < 10 ? "-0" : "-") + String(number))) }
    }
}
