/// 住址: where a natural person lives. The seat of a business (住所, 经营场所) is in the public register and stays.
struct AddressScan {
    private(set) var spans: [Masking.Span] = []

    init(_ text: [Unicode.Scalar]) {
        for label in AddressScan.labels {
            for place in text.places(of: label) { read(text, after: place + label.unicodeScalars.count) }
        }
        for place in text.places(of: "住") {
            let next = place + 1
            guard next < text.count, !AddressScan.otherWords.contains(text[next]) else { continue }
            // “，住示例路8号”: what follows has to look like a place.
            let isLabel = text[next] == ":" || text[next] == "："
            guard isLabel || AddressScan.isPlace(text[next..<AddressScan.end(text, from: next)]) else { continue }
            read(text, after: next)
        }
    }

    private mutating func read(_ text: [Unicode.Scalar], after label: Int) {
        var first = label
        while first < text.count, AddressScan.leading.contains(text[first]) || text[first].isGap { first += 1 }
        let end = AddressScan.end(text, from: first)
        guard end - first >= 3, !spans.contains(where: { $0.range.overlaps(first..<end) }) else { return }
        spans.append(Masking.Span(first..<end, .address))
    }

    /// Before the sentence ends, or a wide gap; a narrow space stands within addresses.
    private static func end(_ text: [Unicode.Scalar], from first: Int) -> Int {
        var end = first
        while end < text.count, !stops.contains(text[end]) {
            if text[end] == " ", end + 1 < text.count, text[end + 1] == " " { break }
            end += 1
        }
        while end > first, text[end - 1].isGap { end -= 1 }
        return end
    }

    private static func isPlace(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.contains { "省市区县镇乡村路街巷弄号室栋幢".unicodeScalars.contains($0) } && text.count >= 4
    }

    private static let labels = ["住址", "家庭地址", "户籍地址", "户籍地", "现住", "居住地", "住所(住址)", "住所（住址）"]
    /// 住所, 住宿, 住宅, 住房, 住户, 住院, 住址 (read above), 住建.
    private static let otherWords: Set<Unicode.Scalar> = ["所", "宿", "宅", "房", "户", "院", "址", "建"]
    private static let leading: Set<Unicode.Scalar> = [":", "：", "为", "在", "于", "是", ")", "）"]
    private static let stops: Set<Unicode.Scalar> = ["。", "；", ";", "，", ",", "\n", "\r", "\u{3000}"]
}
