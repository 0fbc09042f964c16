package import Base
import Procedure

/// 工单表头: which column of a file of 12315 tickets answers what; each has a Chinese and an English name.
package struct TicketColumns: Sendable {
    private let columns: [TicketColumn?]
    /// Names that are no columns, as far as they can be shown.
    package let ignored: [String]
    /// Whether a complaint can be taken in; then what only reports need may be missing.
    let haveComplaints: Bool

    /// - Throws: a `Refusal` `.unusable` where a column is missing or named twice.
    package init(header: [String]) throws(Refusal) {
        columns = header.map { TicketColumn(header: $0) }
        let known = columns.compactMap { $0 }
        let hasComplaints = TicketColumn.allCases.allSatisfy { !$0.isOfComplaints || known.contains($0) }
        haveComplaints = hasComplaints
        let missing = TicketColumn.allCases.filter { column in
            column.isRequired && !known.contains(column) && !(hasComplaints && column.isOfReports)
        }
        guard missing.isEmpty else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "表头缺少：\(missing.map(\.zh).joined(separator: "、"))（格式见 docs/operations/12315.md）",
                    en:
                        "the header lacks \(missing.map(\.rawValue).joined(separator: ", ")); see docs/operations/12315.md"
                ))
        }
        guard Set(known).count == known.count else {
            throw Refusal(.unusable, Text(zh: "表头中有重复的列", en: "the header names a column twice"))
        }
        ignored = zip(header, columns).filter { $0.1 == nil }.map { name, _ in
            String(String.UnicodeScalarView(name.unicodeScalars.filter { !$0.isInvisible }.prefix(40)))
        }
    }

    /// What the fields of a record answer; nil where they are more or fewer than the header has columns.
    func ticket(_ fields: [String]) -> PlatformTicket? {
        guard fields.count == columns.count else { return nil }
        var values: [TicketColumn: String] = [:]
        for (column, field) in zip(columns, fields) {
            let value = field.withoutSpaceAround
            if let column, !value.isEmpty { values[column] = value }
        }
        return PlatformTicket(values)
    }

    var count: Int { columns.count }
}

/// 工单列: one column; its raw value is its English name and, but for a few, the field of the form.
enum TicketColumn: String, CaseIterable {
    case number, type, received
    case rightKind = "right-kind"
    case right, place
    case whereabouts = "where"
    case target
    case seenOn = "seen-on"
    case facts, identity, name, contact
    /// Of complaints only.
    case address, request, proxy

    init?(header: String) {
        let name = header.withoutSpaceAround
        guard let column = TicketColumn.allCases.first(where: { $0.zh == name || $0.rawValue == name.lowercased() })
        else {
            guard name == "被投诉人" || name.lowercased() == "respondent" else { return nil }
            self = .target
            return
        }
        self = column
    }

    var zh: String {
        switch self {
        case .number: "编号"
        case .type: "类型"
        case .received: "收到日期"
        case .rightKind: "侵犯的是什么"
        case .right: "权利号码"
        case .place: "地点"
        case .whereabouts: "地址"
        case .target: "被举报人"
        case .seenOn: "看到日期"
        case .facts: "事实"
        case .identity: "是否留名"
        case .name: "姓名"
        case .contact: "联系方式"
        case .address: "投诉人地址"
        case .request: "投诉请求"
        case .proxy: "代为投诉"
        }
    }

    /// Whether no ticket can be taken in without it.
    var isRequired: Bool {
        switch self {
        case .number, .type, .received, .rightKind, .place, .seenOn, .facts: true
        case .right, .whereabouts, .target, .identity, .name, .contact, .address, .request, .proxy: false
        }
    }

    /// Whether no complaint can be taken in without it.
    var isOfComplaints: Bool { self == .address || self == .request }

    /// Whether only reports need it.
    var isOfReports: Bool { [.rightKind, .place, .seenOn].contains(self) }

    /// The field of the form that it answers; nil for what the form does not ask.
    func field(of kind: PlatformTicket.Kind?) -> Name<Form.Field>? {
        switch (self, kind) {
        case (.number, _): "external"
        case (.type, _): nil
        case (.target, .complaint): "respondent"
        default: Name(rawValue)
        }
    }
}

extension String {
    /// Without white space at either end.
    fileprivate var withoutSpaceAround: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

extension Unicode.Scalar {
    fileprivate var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        default: false
        }
    }
}
