package import Base

/// 输入: a value of a JSON document with the place it stands at, so that whatever is wrong with it is named by its path.
package struct Given {
    package let value: JSON
    /// `acts[0].goods[1].sold`; empty for the document itself.
    package let path: String

    package init(_ value: JSON, at path: String = "") {
        self.value = value
        self.path = path
    }

    /// The members of an object, where only these keys may be.
    package func members(_ keys: [String]) throws(Refusal) -> [String: Given] {
        guard case .object(let members) = value else {
            throw refusal(
                zh: "应为对象，如 {\"\(keys.first ?? "")\": …}", en: "must be an object such as {\"\(keys.first ?? "")\": …}")
        }
        if let stranger = members.keys.sorted().first(where: { !keys.contains($0) }) {
            throw Given(.null, at: place(stranger)).refusal(
                zh: "没有这个项目，可用的有：" + keys.joined(separator: "、"),
                en: "is not known; known here: " + keys.joined(separator: ", "))
        }
        // A member that is null counts as left out.
        return members.filter { $0.value != .null }.reduce(into: [:]) { found, member in
            found[member.key] = Given(member.value, at: place(member.key))
        }
    }

    /// What is missing, where a member must be there.
    package func missing(_ key: String) -> Refusal {
        Given(.null, at: place(key)).refusal(zh: "缺失，请补充", en: "is missing; add it")
    }

    package func items(atMost most: Int) throws(Refusal) -> [Given] {
        guard case .array(let items) = value else { throw refusal(zh: "应为数组 […]", en: "must be an array […]") }
        guard items.count <= most else {
            throw refusal(
                zh: "有\(items.count)项，最多\(most)项，请合并",
                en: "has \(items.count) items, at most \(most); put some together")
        }
        return items.enumerated().map { Given($1, at: "\(path)[\($0)]") }
    }

    package func text(atMost most: Int = 200) throws(Refusal) -> String {
        guard case .string(let text) = value, !text.isEmpty, text.count <= most else {
            throw refusal(zh: "应为1至\(most)字的文字，加引号", en: "must be text of 1 to \(most) characters, in quotes")
        }
        return text
    }

    package func bool() throws(Refusal) -> Bool {
        guard case .bool(let bool) = value else { throw refusal(zh: "应为 true 或者 false", en: "must be true or false") }
        return bool
    }

    package func count(_ range: ClosedRange<Int> = 0...10_000_000) throws(Refusal) -> Int {
        guard case .integer(let number) = value, range.contains(number) else {
            throw refusal(
                zh: "应为\(range.lowerBound)至\(range.upperBound)的整数，不加引号",
                en: "must be a whole number from \(range.lowerBound) to \(range.upperBound), without quotes")
        }
        return number
    }

    /// An amount in whole fen.
    package func money() throws(Refusal) -> Money {
        guard case .integer(let fen) = value, (0...Money.largest.fen).contains(fen) else {
            throw refusal(
                zh: "应为以分计的整数金额，如 5000000 表示50,000元",
                en: "must be an amount in whole fen: 5000000 is CNY 50,000")
        }
        return Money(fen: fen)
    }

    package func day() throws(Refusal) -> Day {
        guard case .string(let text) = value, let day = Day(iso: text) else {
            throw refusal(zh: "应为日期，写作 \"2026-02-10\"", en: "must be a date written as \"2026-02-10\"")
        }
        return day
    }

    package func choice<Choice: RawRepresentable & CaseIterable>(
        _: Choice.Type
    ) throws(Refusal) -> Choice where Choice.RawValue == String {
        if case .string(let text) = value, let choice = Choice(rawValue: text) { return choice }
        let names = Choice.allCases.map { "\"\($0.rawValue)\"" }
        throw refusal(
            zh: "应为其中之一：" + names.joined(separator: "、"), en: "must be one of " + names.joined(separator: ", "))
    }

    /// What is wrong with it and what to do, under its path.
    package func refusal(zh: String, en: String) -> Refusal {
        let here = path.isEmpty ? Text(zh: "文件", en: "the file") : Text(same: path)
        return Refusal(
            .unusable, Text(zh: "\(here.zh)：\(zh)", en: "\(here.en): \(en)."), field: path.isEmpty ? nil : path)
    }

    private func place(_ key: String) -> String {
        path.isEmpty ? key : path + "." + key
    }
}
