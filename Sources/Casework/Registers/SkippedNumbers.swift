import Base
import Store

/// 跳号: the numbers of one kind and year that no document bears, though a higher one is taken.
struct SkippedNumbers {
    let words: String
    let year: Int
    let ranges: [ClosedRange<Int>]

    /// Those of a year, by kind.
    static func of(year: Int, in transaction: Transaction) throws -> [SkippedNumbers] {
        let rows = try transaction.rows(
            "SELECT words, sequence FROM document_number WHERE year = ? ORDER BY words, sequence", year)
        var found: [(words: String, last: Int, ranges: [ClosedRange<Int>])] = []
        for row in rows {
            let (words, sequence) = (try row.text("words"), try row.int("sequence"))
            if found.last?.words != words { found.append((words, 0, [])) }
            let last = found[found.count - 1].last
            if sequence > last + 1 { found[found.count - 1].ranges.append(last + 1...sequence - 1) }
            found[found.count - 1].last = sequence
        }
        return found.filter { !$0.ranges.isEmpty }.map {
            SkippedNumbers(words: $0.words, year: year, ranges: $0.ranges)
        }
    }

    /// For the list of what to know.
    var text: Text {
        let list = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        return Text(
            zh: "\(words)〔\(year)〕跳过的文号：\(list.joined(separator: "、"))。作废的请在登记簿上注明，没有用过的可以补用",
            en:
                "Numbers skipped in \(words)〔\(year)〕: \(list.joined(separator: ", ")). Note which were voided; the others can "
                + "still be used")
    }
}
