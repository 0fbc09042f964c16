package import Base

extension Money {
    /// 大写金额: 壹万贰仟捌佰元整, as cheques and decisions write it; nil below zero and from 万亿元 on.
    package var capitals: String? {
        guard fen >= 0, fen / 100 < 1_000_000_000_000 else { return nil }
        let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
        let yuan = whole(fen / 100, digits)
        let (jiao, cent) = (fen / 10 % 10, fen % 10)
        guard jiao + cent > 0 else { return (yuan.isEmpty ? "零" : yuan) + "元整" }
        var words = yuan.isEmpty ? "" : yuan + "元"
        if jiao > 0 { words += digits[jiao] + "角" } else if !yuan.isEmpty { words += digits[0] }
        return words + (cent > 0 ? digits[cent] + "分" : "整")
    }

    /// Groups of four digits: the first that is short of its thousands, or comes after an empty one, is led by 零.
    private func whole(_ yuan: Int, _ digits: [String]) -> String {
        var words = ""
        var gap = false
        for (power, unit) in [(100_000_000, "亿"), (10_000, "万"), (1, "")] {
            let group = yuan / power % 10_000
            guard group > 0 else {
                gap = !words.isEmpty
                continue
            }
            if !words.isEmpty, gap || group < 1_000 { words += digits[0] }
            gap = false
            words += ChineseNumeral.group(group, digits: digits, places: ["", "拾", "佰", "仟"]) + unit
        }
        return words
    }
}
