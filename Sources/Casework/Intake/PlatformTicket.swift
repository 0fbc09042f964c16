import Base
import Procedure

/// 12315工单: one row of a file from the national platform, as text.
struct PlatformTicket: Sendable {
    private let values: [TicketColumn: String]

    init(_ values: [TicketColumn: String]) {
        self.values = values
    }

    /// 类型: 举报, or the 投诉 of a consumer; the two are handled apart (TJ-01).
    enum Kind {
        case report, complaint
    }

    /// Nil where it is neither.
    var kind: Kind? {
        switch values[.type]?.lowercased() {
        case "举报", "report": .report
        case "投诉", "complaint": .complaint
        default: nil
        }
    }

    /// What a person would have sent with the form. What cannot be understood goes through as it is, so that the form
    /// says what is wrong.
    func input(for form: Form) -> [String: [String]] {
        var input = kind == .complaint ? ["proxy": ["no"]] : ["channel": ["platform"], "identity": [identity]]
        for (column, value) in values {
            guard let field = column.field(of: kind).flatMap({ form.field($0) }) else { continue }
            input[field.id.text] = [PlatformTicket.typed(value, field)]
        }
        return input
    }

    /// Who gives a name and does not say whether it may be known is kept in confidence (TJ-22).
    private var identity: String {
        values[.name] == nil && values[.contact] == nil ? "anonymous" : "confidential"
    }

    private static func typed(_ value: String, _ field: Form.Field) -> String {
        switch field.kind {
        case .choice(let options): option(value, among: options)?.id.text ?? value
        case .date: day(value)?.description ?? value
        case .yesNo: option(value, among: field.options)?.id.text ?? value
        default: value
        }
    }

    /// An option by its name, its words or the first of its words: 实体店铺 for 实体店铺、市场摊位.
    private static func option(_ value: String, among options: [Form.Option]) -> Form.Option? {
        options.first { $0.id.text == value.lowercased() || $0.text.zh == value || $0.text.en == value }
            ?? options.first { $0.text.zh.prefix { $0 != "、" && $0 != "，" } == value }
    }

    /// A day as spreadsheets write it, also with the time after it: 2026-11-20, 2026/11/2, 2026年11月2日 09:30.
    private static func day(_ value: String) -> Day? {
        let date = value.prefix { $0 != " " && $0 != "T" }
        let parts = date.split(omittingEmptySubsequences: false) { "-/.年月日".contains($0) }
        let numbers = (parts.last == "" ? parts.dropLast() : parts[...]).map { part in
            (1...4).contains(part.utf8.count) ? part.utf8.reduce(0) { digits($0, $1) } : nil
        }
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2] else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }

    private static func digits(_ number: Int?, _ byte: UInt8) -> Int? {
        guard let number, (0x30...0x39).contains(byte) else { return nil }
        return number * 10 + Int(byte - 0x30)
    }
}
