extension Int {
    /// 汉字数字: from 0 to 9999 as statutes write numbers, 一百零五; outside that range the digits themselves.
    package var hanzi: String {
        guard (1...9_999).contains(self) else { return self == 0 ? "零" : String(self) }
        let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let words = ChineseNumeral.group(self, digits: digits, places: ["", "十", "百", "千"])
        return (10...19).contains(self) ? String(words.dropFirst()) : words
    }
}

/// 数字读法: what numerals in statutes and amounts in capitals have in common.
enum ChineseNumeral {
    /// A number from 1 to 9999, a run of zeros within it written once.
    static func group(_ number: Int, digits: [String], places: [String]) -> String {
        var words = ""
        var zero = false
        for (power, place) in zip([1_000, 100, 10, 1], places.reversed()) {
            let digit = number / power % 10
            guard digit > 0 else {
                zero = zero || !words.isEmpty
                continue
            }
            if zero { words += digits[0] }
            zero = false
            words += digits[digit] + place
        }
        return words
    }
}
