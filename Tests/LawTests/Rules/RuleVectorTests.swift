import Base
import Law
import Testing

/// Vectors/rules.csv, made by rules.py: facts of a matter and the days its periods end on.
@Suite("Every rule's period against an independent reckoning")
struct RuleVectorTests {
    private struct Row {
        let rule, on, from, pauses, until, strict, legal, article: String
        let extensions: Int

        init?(_ cells: [String]) {
            guard cells.count == 9, let extensions = Int(cells[4]) else { return nil }
            (rule, on, from, pauses) = (cells[0], cells[1], cells[2], cells[3])
            (until, strict, legal, article) = (cells[5], cells[6], cells[7], cells[8])
            self.extensions = extensions
        }
    }

    private func rows() throws -> [Row] {
        let lines = try TestData.lines("Vectors/rules.csv")
        let rows = lines.compactMap(Row.init)
        #expect(rows.count == lines.count)
        return rows
    }

    @Test("the last days are those of the table, strict and legal, by the article it names")
    func days() throws {
        let rows = try rows()
        #expect(rows.count >= 500)
        for row in rows {
            let version = try Tabled.version(row.rule, on: row.on)
            let due = try version.period(
                from: moment(row.from), pauses: pauses(row.pauses), extensions: row.extensions,
                until: row.until.isEmpty ? nil : day(row.until), in: .official
            ).due()
            #expect(due.strict.description == row.strict, "\(row)")
            #expect(due.legal.description == row.legal, "\(row)")
            let articles = version.basis.flatMap(\.articles).map { String($0.number) }
            #expect(row.article.isEmpty || articles.contains(row.article), "\(row)")
        }
    }

    @Test("every period has a row, and so has every extension and every ground of pause")
    func complete() throws {
        let rows = try rows()
        for rule in Rule.all {
            for version in rule.versions where version.term != nil {
                let mine = rows.filter { $0.rule == rule.id.text && Tabled.isInForce(version, on: $0.on) }
                let latest = version.through == nil
                #expect(!latest || !mine.isEmpty, "\(rule.id) from \(version.from)")
                #expect(!latest || mine.map(\.extensions).max() == version.extensions.count, "\(rule.id)")
                #expect(!latest || version.pauses.isEmpty || mine.contains { !$0.pauses.isEmpty }, "\(rule.id)")
            }
        }
    }
}
