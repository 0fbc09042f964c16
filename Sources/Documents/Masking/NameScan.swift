/// 姓名: people other than the party, known by name or named behind a label such as 经营者：.
struct NameScan {
    private(set) var spans: [Masking.Span] = []

    init(_ text: [Unicode.Scalar], party: [String], people: [String]) {
        var names = Set(people)
        for label in NameScan.labels {
            for place in text.places(of: label) {
                if let name = NameScan.name(text, after: place + label.unicodeScalars.count) { names.insert(name) }
            }
        }
        // Longer names first: 张三丰 is not 张三.
        let others = names.subtracting(party).filter { (2...6).contains($0.unicodeScalars.count) }
        for name in others.sorted(by: { ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1) }) {
            let count = name.unicodeScalars.count
            for place in text.places(of: name) {
                let given = (place + NameScan.surname(name))..<(place + count)
                guard !isTaken(given), !NameScan.isWithin(party, text, place..<(place + count)) else { continue }
                spans.append(Masking.Span(given, .name))
            }
        }
    }

    private func isTaken(_ range: Range<Int>) -> Bool { spans.contains { $0.range.overlaps(range) } }

    /// The name of a business may hold somebody's; it is the party's, and stays.
    private static func isWithin(_ party: [String], _ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        party.contains { name in
            text.places(of: name).contains {
                ($0..<($0 + name.unicodeScalars.count)).clamped(to: range) == range
            }
        }
    }

    /// Two to four characters behind a colon, with nothing like them following.
    private static func name(_ text: [Unicode.Scalar], after label: Int) -> String? {
        var first = label
        while first < text.count, text[first].isGap { first += 1 }
        guard first < text.count, text[first] == ":" || text[first] == "：" else { return nil }
        first += 1
        while first < text.count, text[first].isGap { first += 1 }
        var end = first
        while end < text.count, text[end].isHan || text[end] == "·" { end += 1 }
        guard (2...4).contains(end - first) else { return nil }
        var name = String.UnicodeScalarView()
        name += text[first..<end]
        return String(name)
    }

    /// How many characters the surname has.
    private static func surname(_ name: String) -> Int {
        name.unicodeScalars.count > 2 && compound.contains(String(name.unicodeScalars.prefix(2))) ? 2 : 1
    }

    private static let labels = [
        "经营者", "法定代表人", "负责人", "投资人", "执行事务合伙人", "委托代理人", "代理人", "联系人", "证人", "被询问人", "在场人", "见证人",
    ]
    private static let compound: Set<String> = [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "宇文", "长孙", "端木", "百里",
    ]
}
