import Base
import Casework
import Store

/// 接收结果: what became of the tickets of a file.
struct TicketResult {
    private let path: String
    private var filed: [(line: Int, number: String, matter: MatterID)] = []
    private var known = 0
    private var complaints = SkippedLines()
    private var bad = SkippedLines()
    private var remarks: [Text] = []

    init(path: String) {
        self.path = path
    }

    mutating func add(_ outcome: PlatformTickets.Outcome, line: Int) {
        switch outcome {
        case .filed(let number, let matter): filed.append((line, number, matter))
        case .known: known += 1
        case .complaint(let reason): complaints.add(path, line, [reason])
        case .unusable(let reasons): bad.add(path, line, reasons)
        }
    }

    mutating func ignored(_ columns: [String]) {
        remarks.append(
            Text(
                zh: "未使用的列：" + columns.joined(separator: "、"),
                en: "Columns not used: " + columns.joined(separator: ", ")))
    }

    /// How many filed tickets are listed; the rest are counted.
    private static let listed = 1_000

    var document: JSON {
        .object([
            "filed": .integer(filed.count), "known": .integer(known), "complaints": .integer(complaints.count),
            "skipped": .integer(bad.count),
            "matters": .array(
                filed.prefix(Self.listed).map { item in
                    .object([
                        "line": .integer(item.line), "number": .string(item.number),
                        "matter": .string(item.matter.description),
                    ])
                }), "notOurs": JSON(complaints), "problems": JSON(bad), "remarks": JSON(remarks),
        ])
    }

    var lines: [Text] {
        let head = Text(
            zh: "登记\(filed.count)件，以前已登记\(known)件，缺少列的消费者投诉\(complaints.count)件（未登记），有误\(bad.count)行（未登记）",
            en: "Filed: \(filed.count), filed before: \(known), complaints without their columns (not filed): "
                + "\(complaints.count), lines with mistakes (not filed): \(bad.count)")
        return [head] + remarks + bad.lines + complaints.lines
    }
}
