import Base
import Procedure

extension ExternalProfile {
    /// 对接方案文件: the profile as the file by which a district takes its place; reading it gives the same again.
    package var yaml: String {
        let head = [
            "# \(system.name.zh)。\(origin.note.zh)", "# 格式见 docs/operations/beside.md",
            "system: \(system.rawValue)", "columns:", "  number: \(ExternalProfile.quoted(columns.number))",
            "  matter: \(ExternalProfile.quoted(columns.matter))",
            "  status: \(ExternalProfile.quoted(columns.status))",
            "sheets:",
        ]
        return (head + sheets.flatMap(ExternalProfile.lines)).joined(separator: "\n") + "\n"
    }

    private static func lines(_ sheet: Sheet) -> [String] {
        var lines = ["  - procedure: \(sheet.procedure)", "    mode: \(sheet.mode.rawValue)"]
        if sheet.numbersHere { lines.append("    numbers-here: true") }
        if !sheet.stages.isEmpty {
            lines.append("    stages:")
            lines += sheet.stages.sorted { $0.key < $1.key }.map { "      \($0.key): \($0.value.rawValue)" }
        }
        if !sheet.documents.isEmpty {
            lines.append("    documents:")
            lines += sheet.documents.sorted { $0.key < $1.key }.map { "      \($0.key): \(quoted($0.value))" }
        }
        lines.append("    fields:")
        for field in sheet.fields {
            lines += ["      - label: \(quoted(field.label))", "        from: \(quoted(field.source.description))"]
            lines.append("        check: \(quoted(field.check.description))")
            if !field.isRequired { lines.append("        required: false") }
            if !field.words.isEmpty {
                lines.append("        words:")
                lines += field.words.sorted { $0.key < $1.key }.map {
                    "          \(quoted($0.key)): \(quoted($0.value))"
                }
            }
        }
        guard !sheet.statuses.isEmpty else { return lines }
        lines.append("    statuses:")
        for status in sheet.statuses {
            lines.append("      - words: \(quoted(status.words))")
            lines.append("        stages: [\(status.stages.map(\.text).joined(separator: ", "))]")
            if let act = status.act { lines.append("        act: \(act)") }
            if !status.answers.isEmpty {
                lines.append("        answers:")
                lines += status.answers.sorted { $0.key < $1.key }.map { "          \($0.key): \(quoted($0.value))" }
            }
        }
        return lines
    }

    /// A YAML text in double quotation marks.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
