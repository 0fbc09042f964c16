/// 号码: identity numbers, telephones and accounts among the digits of a text.
struct NumberScan {
    private let text: [Unicode.Scalar]
    private(set) var spans: [Masking.Span] = []

    /// Digits without anything between them.
    private struct Group {
        let range: Range<Int>
        /// As a number's writing goes: `6222-0212` is two groups of one run.
        let isJoinedToNext: Bool
    }

    init(_ text: [Unicode.Scalar]) {
        self.text = text
        let groups = NumberScan.groups(text)
        var place = 0
        while place < groups.count { place += take(groups[place...]) }
    }

    private static func groups(_ text: [Unicode.Scalar]) -> [Group] {
        var groups: [Group] = []
        var place = 0
        while let first = text[place...].firstIndex(where: \.isDigit) {
            var end = first
            while end < text.count, text[end].isDigit { end += 1 }
            // The last sign of an identity number may be X, also where its last four stand apart.
            let mayEndInX = [17, 3].contains(end - first) && (end + 1 >= text.count || !text[end + 1].isLatin)
            if mayEndInX, end < text.count, text[end] == "X" || text[end] == "x" { end += 1 }
            let isJoined = end + 1 < text.count && " -–—".unicodeScalars.contains(text[end]) && text[end + 1].isDigit
            groups.append(Group(range: first..<end, isJoinedToNext: isJoined))
            place = end
        }
        return groups
    }

    /// Takes what the first groups write; how many groups that was.
    private mutating func take(_ groups: ArraySlice<Group>) -> Int {
        var joined: [Group] = []
        for group in groups {
            joined.append(group)
            guard group.isJoinedToNext, joined.count < 6 else { break }
        }
        for count in stride(from: joined.count, through: 1, by: -1) {
            let parts = Array(joined.prefix(count))
            guard let first = parts.first?.range.lowerBound, let end = parts.last?.range.upperBound,
                let kind = kind(parts.map(\.range.count), first..<end)
            else { continue }
            // A number of many parts that ends in one that speaks for itself is two things side by side.
            if count > 1, let last = parts.last, kind == .account, last.range.count > 10 { continue }
            spans.append(Masking.Span(first..<end, kind))
            return count
        }
        return 1
    }

    private func kind(_ lengths: [Int], _ range: Range<Int>) -> Masking.Kind? {
        let digits = text[range].filter { $0.isDigit || $0.isLatin }
        let isWhole =
            !(range.lowerBound > 0 && text[range.lowerBound - 1].isLatin)
            && !(range.upperBound < text.count && text[range.upperBound].isLatin)
        guard isWhole else { return nil }
        if [[18], [15], [6, 8, 4]].contains(lengths), NumberScan.isIdentity(digits) { return .identity }
        if isTelephone(lengths, digits, range) { return digits.first == "0" || digits.count < 11 ? .landline : .mobile }
        let isInFours = lengths.dropLast().allSatisfy { $0 == 4 } && (1...4).contains(lengths.last ?? 0)
        if lengths.count == 1 || isInFours, isAccount(digits, range) { return .account }
        return nil
    }

    private func isTelephone(_ lengths: [Int], _ digits: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        let isMobile = digits.count == 11 && digits[0] == "1" && ("3"..."9").contains(digits[1])
        let isAbroad =
            digits.count == 13 && digits.starts(with: "861".unicodeScalars) && ("3"..."9").contains(digits[3])
        switch lengths {
        case [11] where isMobile, [3, 4, 4] where isMobile, [3, 8] where isMobile: return true
        case [13] where isAbroad, [2, 11] where isAbroad, [2, 3, 4, 4] where isAbroad: return true
        case [3, 7], [3, 8], [4, 7], [4, 8], [10], [11], [12], [3, 4, 4], [4, 4, 4], [3, 3, 4], [4, 3, 4]:
            return digits[0] == "0" && digits[1] != "0"
        case [7], [8], [3, 4], [4, 4]:
            return text.has(["电话", "传真", "联系方式"], before: range.lowerBound, within: 10)
        default: return false
        }
    }

    /// 18 digits with a day of birth and the check digit of GB 11643, or the 15 of old cards with a day of birth.
    static func isIdentity(_ digits: [Unicode.Scalar]) -> Bool {
        let values = digits.compactMap { Int(String($0)) ?? (String($0).uppercased() == "X" ? 10 : nil) }
        guard values.count == digits.count, [15, 18].contains(values.count) else { return false }
        let birth = values.count == 18 ? Array(values[6..<14]) : [1, 9] + values[6..<12]
        guard birth.allSatisfy({ $0 < 10 }) else { return false }
        let year = birth[0] * 1_000 + birth[1] * 100 + birth[2] * 10 + birth[3]
        let (month, day) = (birth[4] * 10 + birth[5], birth[6] * 10 + birth[7])
        guard (1_850...2_100).contains(year), (1...12).contains(month), (1...31).contains(day) else { return false }
        guard values.count == 18 else { return true }
        // ISO 7064, MOD 11-2: the sum with weights 2^(17 - i) is 1.
        var sum = 0
        for value in values { sum = (sum * 2 + value) % 11 }
        return sum == 1
    }

    /// 16 to 19 digits, or as many as a label asks for. An account named as one needs no check digit; a number named as
    /// something else is none.
    private func isAccount(_ digits: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        let isNamed = text.has(NumberScan.accounts, before: range.lowerBound, within: 14)
        guard (isNamed ? 9...32 : 15...19).contains(digits.count), digits.allSatisfy(\.isDigit) else { return false }
        if isNamed { return true }
        if text.has(["身份"], before: range.lowerBound, within: 12) { return true }
        guard !text.has(NumberScan.others, before: range.lowerBound, within: 14), digits.count > 15 else {
            return false
        }
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let value = (Int(String(digit)) ?? 0) * (place % 2 == 1 ? 2 : 1)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }

    private static let accounts = ["卡号", "账号", "帐号", "账户", "帐户", "银行卡"]
    private static let others = [
        "信用代码", "注册号", "专利号", "申请号", "订单号", "单号", "编号", "批号", "货号", "条码", "许可证", "执照", "案号", "文号",
    ]
}
