/// 通用词: words that tell no name from another: the form of a company, a kind of shop, an industry.
struct Padding: Sendable {
    private let before: [[UInt32]]
    private let after: [[UInt32]]

    init(before: [String], after: [String]) {
        self.before = Padding.longestFirst(before)
        self.after = Padding.longestFirst(after)
    }

    /// The units that remain when generic words are taken from both ends. Two signs remain at least, or three letters,
    /// and a generic word that is all there is of a name is its name. `places` tells where the units stand in the text.
    func core(of units: [Unit], places: [Int]) -> Range<Int> {
        var range = 0..<units.count
        while let word = after.first(where: { ends(units, range, with: $0, places) }) {
            range = range.lowerBound..<(range.upperBound - word.count)
        }
        while let word = before.first(where: { begins(units, range, with: $0) }) {
            range = (range.lowerBound + word.count)..<range.upperBound
        }
        return range
    }

    private func ends(_ units: [Unit], _ range: Range<Int>, with word: [UInt32], _ places: [Int]) -> Bool {
        let start = range.upperBound - word.count
        guard start - range.lowerBound >= 2, Padding.reads(units[start..<range.upperBound], word) else { return false }
        // `store` ends a name of its own in “Nike Store” and none in “Bookstore”.
        let before = units[start - 1]
        guard !units[start].isLetter || !before.isLetter || places[start] > places[start - 1] + 1 else { return false }
        return remains(units[range.lowerBound..<start], of: units[range])
    }

    private func begins(_ units: [Unit], _ range: Range<Int>, with word: [UInt32]) -> Bool {
        let end = range.lowerBound + word.count
        guard range.upperBound - end >= 2, Padding.reads(units[range.lowerBound..<end], word) else { return false }
        return remains(units[end..<range.upperBound], of: units[range])
    }

    private func remains(_ rest: ArraySlice<Unit>, of all: ArraySlice<Unit>) -> Bool {
        // 旗舰店 is no shop of the name 旗舰.
        guard !after.contains(where: { Padding.reads(all, $0) }) else { return false }
        return rest.count >= 3 || !rest.contains(where: \.isLetter)
    }

    private static func reads(_ units: ArraySlice<Unit>, _ word: [UInt32]) -> Bool {
        units.count == word.count && zip(units, word).allSatisfy { $0.standard == $1 }
    }

    private static func longestFirst(_ words: [String]) -> [[UInt32]] {
        words.map { $0.unicodeScalars.filter { $0 != " " }.map(\.value) }.sorted { $0.count > $1.count }
    }
}

extension Padding {
    /// The words of version `simple-1`.
    static let simple1 = Padding(
        before: ["正宗", "正品", "官方", "中国", "新款", "老牌"],
        after: [
            "官方旗舰店", "旗舰店", "专卖店", "专营店", "直营店", "连锁店", "体验店", "加盟店", "网店", "商店", "店铺", "分店", "总店", "门店", "店",
            "股份有限公司", "有限责任公司", "有限公司", "总公司", "分公司", "公司", "集团", "控股", "股份", "实业", "企业", "商行", "商贸", "贸易", "工贸",
            "工厂", "制造厂", "厂", "工作室", "中心", "商场", "商城", "超市", "专柜", "品牌", "牌", "商标", "正品", "官方", "官网",
            "食品", "饮料", "饮品", "酒业", "茶业", "乳业", "生活", "家居", "家具", "家电", "电器", "电子", "科技", "服饰", "服装", "鞋业", "医药", "药业",
            "日化", "化妆品", "护肤品", "汽车", "物流", "餐饮", "餐厅", "饭店", "酒店", "宾馆",
            "official store", "flagship store", "store", "shop", "official", "company", "group", "corporation",
            "limited",
            "co ltd", "ltd", "inc", "corp", "llc", "brand",
        ])
}
