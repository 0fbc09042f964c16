import Base
import Casework
import Documents
import Procedure

/// 导出结果: what became of the documents so far.
struct DocumentResult {
    private let total: Int
    private var written = 0
    private var unchanged = 0
    private var drafts = 0
    private var refused: [Text] = []

    init(total: Int) {
        self.total = total
    }

    mutating func add(_ outcome: DocumentFolder.Outcome, _ made: DocumentExport.Made) {
        switch outcome {
        case .written: written += 1
        case .unchanged: unchanged += 1
        case .refused(let file, let reason):
            refused.append(Text(zh: "\(file)：\(reason.zh)", en: "\(file): \(reason.en)"))
            return
        }
        if !made.document.filled.isComplete { drafts += 1 }
    }

    /// Whether every document is in the folder.
    var isComplete: Bool { refused.isEmpty }

    /// How far it is.
    var progress: Text {
        let done = written + unchanged + refused.count
        return Text(zh: "正在生成文书 \(done)/\(total)", en: "making documents \(done)/\(total)")
    }

    var lines: [Text] {
        var lines = [
            Text(
                zh: "文书\(total)份：写入\(written)份，已有且内容相同\(unchanged)份，没有写入\(refused.count)份",
                en:
                    "Documents: \(total); written: \(written), there already: \(unchanged), not written: \(refused.count)"
            )
        ]
        if drafts > 0 {
            lines.append(
                Text(
                    zh: "其中\(drafts)份缺项，标有“草稿”，请在工作台补齐",
                    en: "\(drafts) of them lack something and are marked 草稿 (draft); supply it at the desk"))
        }
        return lines + refused
    }

    /// One line of the JSON.
    static func document(_ outcome: DocumentFolder.Outcome, _ made: DocumentExport.Made) -> JSON {
        let filled = made.document.filled
        var members: [String: JSON] = [
            "matter": .string(made.document.matter.text), "sequence": .integer(made.document.sequence),
            "form": .string(filled.form.id.text), "title": .string(filled.title), "file": .string(outcome.file),
            "outcome": .string(outcome.word), "draft": .bool(!filled.isComplete), "reason": .null,
        ]
        if case .success(let bytes) = made.pdf {
            members["bytes"] = .integer(bytes.count)
        } else {
            members["bytes"] = .null
        }
        if case .refused(_, let reason) = outcome { members["reason"] = JSON(reason) }
        return .object(members)
    }
}
