import Base
import Casework
import Documents

/// 抄录单文件: the fields for copying as one file, for people and for programs.
enum CopyFile {
    /// 字段,内容,说明: with a byte order mark, without which Excel takes the text for another encoding.
    static func csv(_ sheet: CopySheet) -> [UInt8] {
        let rows = [["字段", "内容", "说明"]] + sheet.fields.map { [$0.field.label, $0.value ?? "", $0.problem?.zh ?? ""] }
        let text = rows.map { $0.map(cell).joined(separator: ",") }.joined(separator: "\r\n") + "\r\n"
        return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    }

    static func json(_ sheet: CopySheet, _ matter: MatterID, _ standing: ExternalStanding) -> JSON {
        .object([
            "matter": .string(matter.text), "system": .string(standing.concern.system.rawValue),
            "number": JSON(standing.number), "ready": .bool(sheet.isReady),
            "fields": .array(
                sheet.fields.map { field in
                    .object([
                        "label": .string(field.field.label), "value": JSON(field.value),
                        "problem": field.problem.map { JSON($0) } ?? .null,
                    ])
                }),
        ])
    }

    /// What a spreadsheet would run as a formula is kept a text.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        return "\"" + (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
    }
}
