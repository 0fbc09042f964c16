import Base
import Rights

/// 登记行: the fields of one record as text, before they are checked.
struct RegisterRow {
    private var fields = [String?](repeating: nil, count: Column.allCases.count)

    /// The columns that are read; others are passed over.
    enum Column: Int, CaseIterable {
        case kind, number, mark, classes, holder, status, filed, registered, expires

        init?(header: String) {
            let name = header.trimmed.lowercased()
            guard let column = Column.allCases.first(where: { "\($0)" == name }) else { return nil }
            self = column
        }
    }

    /// The longest field, in characters.
    static let limit = 400

    subscript(column: Column) -> String? {
        get { fields[column.rawValue] }
        set { fields[column.rawValue] = newValue }
    }

    /// The entry, checked.
    func entry() throws(RegisterFault) -> RegisterEntry {
        let kind = try kind()
        let mark = try mark()
        return RegisterEntry(
            kind: kind, number: try number(of: kind), mark: mark, classes: try classes(), holder: try field(.holder),
            status: try field(.status), filed: try day(.filed), registered: try day(.registered),
            expires: try day(.expires))
    }

    private func kind() throws(RegisterFault) -> RegisterEntry.Kind {
        let known = RegisterEntry.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        guard let written = try field(.kind) else {
            throw RegisterFault(.missingKind, zh: "缺少kind（\(known)之一）", en: "The kind is missing: one of \(known).")
        }
        guard let kind = RegisterEntry.Kind.allCases.first(where: { $0.rawValue.lowercased() == written.lowercased() })
        else {
            throw RegisterFault(
                .unknownKind, zh: "kind“\(written.prefix(40))”不认识，应为\(known)之一",
                en: "The kind “\(written.prefix(40))” is not known; it must be one of \(known).")
        }
        return kind
    }

    private func mark() throws(RegisterFault) -> String {
        guard let mark = try field(.mark) else {
            throw RegisterFault(.missingMark, zh: "缺少mark（商标或名称的文字）", en: "The mark, in words, is missing.")
        }
        guard mark.unicodeScalars.contains(where: { Folding.fold($0) != nil }) else {
            throw RegisterFault(
                .incomparableMark, zh: "mark中没有文字、字母或数字，无法比对",
                en: "The mark has no character, letter or digit to compare.")
        }
        return mark
    }

    /// A number is letters, digits and the signs that stand between them. One that has the form of its scheme must also
    /// hold its check character; one of another register's form is taken as it is.
    private func number(of kind: RegisterEntry.Kind) throws(RegisterFault) -> String {
        guard let number = try field(.number) else {
            throw RegisterFault(.missingNumber, zh: "缺少number（注册号或登记号）", en: "The number is missing.")
        }
        let scalars = number.unicodeScalars
        guard scalars.count <= 64, scalars.contains(where: \.properties.isAlphabeticOrDigit),
            scalars.allSatisfy({ $0.properties.isAlphabeticOrDigit || " -–./_:#()（）〔〕[]第号".unicodeScalars.contains($0) }
            )
        else {
            throw RegisterFault(
                .numberForm, zh: "number“\(number.prefix(40))”不是编号：只能有字母、数字和连接符，不超过64个字符",
                en:
                    "“\(number.prefix(40))” is no number: letters, digits and signs between them, at most 64 characters."
            )
        }
        if kind == .patent, case .flawed(_, let reasons) = PatentNumber.read(Typed(number)) {
            let zh = reasons.map(\.text.zh).joined(separator: "；")
            throw RegisterFault(.numberForm, zh: zh, en: reasons.map(\.text.en).joined(separator: "; "))
        }
        return number
    }

    /// Separated by `;`, also by `,`, `、`, `；`, `，` or spaces.
    private func classes() throws(RegisterFault) -> [NiceClass] {
        guard let written = try field(.classes) else { return [] }
        var classes: [NiceClass] = []
        for part in written.split(whereSeparator: { ";,、；， ".contains($0) }) {
            guard part.count <= 2, let number = Int(part), let niceClass = NiceClass(number) else {
                throw RegisterFault(
                    .classRange, zh: "类别“\(part.prefix(40))”应是1至45的数，几个类别用分号隔开",
                    en:
                        "The class “\(part.prefix(40))” must be a number from 1 to 45; several are separated by semicolons."
                )
            }
            classes.append(niceClass)
        }
        return classes
    }

    private func day(_ column: Column) throws(RegisterFault) -> Day? {
        guard let written = try field(column) else { return nil }
        guard let day = Day(iso: written) else {
            throw RegisterFault(
                .dateForm, zh: "\(column)“\(written.prefix(40))”应写成2026-01-31的形式",
                en: "\(column) “\(written.prefix(40))” must be written like 2026-01-31.")
        }
        return day
    }

    /// The field without white space around it and with single spaces for line breaks and tabs; nil where it is empty.
    private func field(_ column: Column) throws(RegisterFault) -> String? {
        guard let written = self[column] else { return nil }
        // A scalar has four bytes at most, so that most fields need not be counted.
        guard written.utf8.count <= RegisterRow.limit || written.unicodeScalars.count <= RegisterRow.limit else {
            throw RegisterFault(
                .fieldTooLong, zh: "\(column)超过\(RegisterRow.limit)个字符",
                en: "\(column) has more than \(RegisterRow.limit) characters.")
        }
        var clean = String.UnicodeScalarView()
        for scalar in written.unicodeScalars {
            if scalar == "\n" || scalar == "\r" || scalar == "\t" {
                if clean.last != " " { clean.append(" ") }
            } else if scalar.isForbidden {
                throw RegisterFault(
                    .controlCharacter, zh: "\(column)中有不可见的控制字符 U+\(scalar.hexadecimal)，请删去",
                    en: "\(column) has the invisible control character U+\(scalar.hexadecimal); remove it.")
            } else {
                clean.append(scalar)
            }
        }
        let text = String(clean).trimmed
        return text.isEmpty ? nil : text
    }
}

extension Unicode.Scalar {
    /// Controls, marks that reorder the text around them, and code points that are no characters.
    fileprivate var isForbidden: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0x200E...0x200F, 0x061C, 0xFFF0...0xFFFB: true
        case 0xE0000...0xE0FFF: true
        default: value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
        }
    }

    fileprivate var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isAlphabeticOrDigit: Bool { isAlphabetic || numericType == .decimal }
}

extension String {
    /// Without white space at either end.
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return first == startIndex && index(after: last) == endIndex ? self : String(self[first...last])
    }
}
