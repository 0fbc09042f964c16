import Base
import Casework
import Procedure
import Store

/// 导回结果: what became of the rows of a file.
struct ResultsResult {
    private let path: String
    private var recorded: [(line: Int, finding: ReadBack.Finding)] = []
    private var known = 0
    private var byHand: [(line: Int, finding: ReadBack.Finding)] = []
    private var bad = SkippedLines()
    private var remarks: [Text] = []

    /// How many are listed; the rest are counted.
    private static let listed = 1_000

    init(path: String) {
        self.path = path
    }

    mutating func add(_ outcome: ReadBack.Outcome) {
        if let problem = outcome.problem { bad.add(path, outcome.line, [problem]) }
        for finding in outcome.findings {
            if !finding.steps.isEmpty { recorded.append((outcome.line, finding)) }
            if finding.byHand != nil { byHand.append((outcome.line, finding)) }
            if finding.steps.isEmpty, finding.byHand == nil { known += 1 }
        }
    }

    mutating func ignored(_ columns: [String]) {
        remarks.append(
            Text(
                zh: "未使用的列：" + columns.joined(separator: "、"),
                en: "Columns not used: " + columns.joined(separator: ", ")))
    }

    var document: JSON {
        .object([
            "recorded": .integer(recorded.count), "known": .integer(known), "byHand": .integer(byHand.count),
            "skipped": .integer(bad.count),
            "matters": .array(
                recorded.prefix(Self.listed).map { line, finding in
                    .object([
                        "line": .integer(line), "matter": .string(finding.matter.text), "steps": JSON(finding.steps),
                    ])
                }),
            "remaining": .array(
                byHand.prefix(Self.listed).compactMap { line, finding in
                    finding.byHand.map { act, words in
                        .object([
                            "line": .integer(line), "matter": .string(finding.matter.text), "act": .string(act.text),
                            "why": JSON(words),
                        ])
                    }
                }),
            "problems": JSON(bad), "remarks": JSON(remarks),
        ])
    }

    var lines: [Text] {
        let head = Text(
            zh: "登记\(recorded.count)件，没有新内容\(known)件，需要人工办理\(byHand.count)件，有误\(bad.count)行（未登记）",
            en: "Recorded: \(recorded.count), nothing new: \(known), to be done by hand: \(byHand.count), rows with "
                + "mistakes (not recorded): \(bad.count)")
        let told = recorded.prefix(Self.listed).map { line, finding in
            Text(
                zh: "\(path):\(line): 办件\(finding.matter.short)：" + finding.steps.map(\.zh).joined(separator: "；"),
                en: "\(path):\(line): matter \(finding.matter.short): "
                    + finding.steps.map(\.en).joined(separator: "; "))
        }
        let remaining = byHand.prefix(Self.listed).compactMap { line, finding in
            finding.byHand.map { _, words in
                Text(
                    zh: "\(path):\(line): 办件\(finding.matter.short)：\(words.zh)",
                    en: "\(path):\(line): matter \(finding.matter.short): \(words.en)")
            }
        }
        return [head] + remarks + told + remaining + bad.lines
    }
}
