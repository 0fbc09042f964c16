/// 名称: a name as the matcher reads it.
struct Name: Sendable {
    /// As it was given.
    let text: String
    let units: [Unit]
    /// Where each unit stands in the text, counted in Unicode scalars.
    let places: [Int]
    /// The units that are no generic words; all of them where nothing would be left.
    let core: Range<Int>

    /// Names are compared by this many of their first signs; no mark that people can read is longer.
    static let limit = 120

    init(_ text: String, hanzi: Hanzi, padding: Padding) {
        self.text = text
        var units: [Unit] = []
        var places: [Int] = []
        for (place, scalar) in text.unicodeScalars.enumerated() {
            guard units.count < Name.limit else { break }
            guard let folded = Folding.fold(scalar) else { continue }
            let entry = hanzi[folded]
            units.append(
                Unit(scalar: folded, standard: entry?.standard ?? folded, readings: entry?.readings ?? .none))
            places.append(place)
        }
        hanzi.settle(&units)
        self.units = units
        self.places = places
        self.core = padding.core(of: units, places: places)
    }

    var whole: Range<Int> { 0..<units.count }
    var isPadded: Bool { core.count < units.count }

    /// The generic words, each as it stands in the text.
    var paddings: [Range<Int>] {
        [0..<core.lowerBound, core.upperBound..<units.count].filter { !$0.isEmpty }
    }

    /// The part of the text that these units are, from the first to the last of them, counted in Unicode scalars.
    func span(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last else { return 0..<0 }
        return places[range.lowerBound]..<(places[last] + 1)
    }

    /// The part of the text that these units are.
    func words(_ range: Range<Int>) -> String {
        let span = span(range)
        let scalars = text.unicodeScalars
        return String(String.UnicodeScalarView(scalars.dropFirst(span.lowerBound).prefix(span.count)))
    }
}
