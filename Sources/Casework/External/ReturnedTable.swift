package import Base
package import Documents

/// 导回的表: what a file exported by another system says, row by row, as far as its profile knows the columns.
package struct ReturnedTable: Sendable {
    package let rows: [Row]
    /// 没有用到的列
    package let ignored: [String]

    package struct Row: Hashable, Sendable {
        /// As a spreadsheet counts: the header is the first.
        package let line: Int
        /// By the name of the column; what is empty is left out.
        package let values: [String: String]

        package init(line: Int, values: [String: String]) {
            self.line = line
            self.values = values
        }
    }

    /// - Parameter records: the rows of the file with their numbers, the header first.
    /// - Throws: a `Refusal` `.unusable` where the header lacks what matters are found by, or names a column twice.
    package init(_ records: [(line: Int, fields: [String])], of profile: ExternalProfile) throws(Refusal) {
        guard let header = records.first?.fields.map(ReturnedTable.trimmed) else {
            throw Refusal(.unusable, Text(zh: "文件是空的", en: "The file is empty."))
        }
        let known = profile.knownColumns
        let named = header.filter { known.contains($0) }
        guard named.contains(profile.columns.number) || named.contains(profile.columns.matter) else {
            let (number, matter) = (profile.columns.number, profile.columns.matter)
            throw Refusal(
                .unusable,
                Text(
                    zh: "表头里没有“\(number)”，也没有“\(matter)”；列名不同的，请在对接方案的 columns 里改",
                    en: "The header has neither “\(number)” nor “\(matter)”; where they are called otherwise, mend "
                        + "“columns” in the profile."))
        }
        guard Set(named).count == named.count else {
            throw Refusal(.unusable, Text(zh: "表头中有重复的列", en: "The header names a column twice."))
        }
        rows = records.dropFirst().compactMap { record in
            var values: [String: String] = [:]
            for (name, field) in zip(header, record.fields) where known.contains(name) {
                let value = ReturnedTable.trimmed(field)
                if !value.isEmpty { values[name] = value }
            }
            return record.fields.allSatisfy({ ReturnedTable.trimmed($0).isEmpty })
                ? nil : Row(line: record.line, values: values)
        }
        ignored = header.filter { !$0.isEmpty && !known.contains($0) }.map { String($0.prefix(40)) }
    }

    private static func trimmed(_ text: String) -> String {
        let space: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
        guard let first = text.firstIndex(where: { !space($0) }), let last = text.lastIndex(where: { !space($0) })
        else { return "" }
        return String(text[first...last])
    }
}

extension ExternalProfile {
    /// Every column that something is read from.
    package var knownColumns: Set<String> {
        let answers = sheets.flatMap(\.statuses).flatMap(\.answers.values).filter { !$0.hasPrefix("=") }
        return Set([columns.number, columns.matter, columns.status] + sheets.flatMap(\.documents.values) + answers)
    }
}
