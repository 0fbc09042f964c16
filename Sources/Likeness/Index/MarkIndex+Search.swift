package import Rights

extension MarkIndex {
    /// The marks that a text may be confused with, the most like first, among the `top` that it is most like; none for a
    /// text that cannot be compared.
    package func confusable(with text: String, top: Int) -> [Match] {
        guard matcher.isComparable(text) else { return [] }
        return similar(to: text, top: top).filter { $0.verdict == .confusable }
    }

    /// The marks that a text is most like, the most like first, those of equal score in the order of the register.
    ///
    /// With classes, only marks in one of them; a mark of no known class is not left out. Marks that score less than
    /// the floor of the algorithm are not listed.
    package func similar(to text: String, classes: Set<NiceClass> = [], top: Int) -> [Match] {
        let name = matcher.name(text)
        guard !name.units.isEmpty, top > 0, count > 0 else { return [] }
        let wanted = Set(classes.map { UInt8($0.number) })
        var aligner = Aligner()
        var best = Best(room: top)
        for place in candidates(for: name) where wanted.isEmpty || isIn(wanted, place) {
            let score = score(place, name, &aligner)
            if score >= matcher.algorithm.floor { best.offer(score, place) }
        }
        let matches = best.places.map { place in
            Match(
                entry: self[place],
                comparison: matcher.compare(name, with: matcher.name(marks.text(place)), aligner: &aligner))
        }
        // Only the text itself tells “identical” from “differs in case”: the last word on the order is the explained
        // score.
        return matches.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
    }

    /// The marks that share so many pieces with the name that one change could lie between them.
    private func candidates(for name: Name) -> [Int] {
        let pieces = SearchKeys.pieces(of: name.units[...])
        var marks = Marks(count: count)
        for (number, piece) in pieces.enumerated() {
            marks.hit(postings[piece.exact], piece: number, exactly: true)
            for key in piece.alike { marks.hit(postings[key], piece: number, exactly: false) }
        }
        let whole = SearchKeys.count(name.units[...])
        let core = SearchKeys.count(name.units[name.core])
        return marks.touched.compactMap { touched in
            let place = Int(touched)
            let hits = Int(marks.hits[place])
            let ranges = ranges(place)
            let isLikely =
                reaches(hits, exact: marks.exact[place], whole, SearchKeys.count(units[ranges.whole]), slack: 3)
                || (name.isPadded || ranges.core.count < ranges.whole.count)
                    && reaches(hits, exact: marks.exact[place], core, SearchKeys.count(units[ranges.core]), slack: 4)
            return isLikely ? place : nil
        }
    }

    /// One change costs a piece of the longer name, and up to three pairs of letters, or four where the border of a core
    /// is none of the name. Two characters of which only one sounds alike are too little.
    private func reaches(
        _ hits: Int, exact: Bool, _ name: (pieces: Int, letters: Bool), _ mark: (pieces: Int, letters: Bool),
        slack: Int
    ) -> Bool {
        let longer = max(name.pieces, mark.pieces)
        let shorter = min(name.pieces, mark.pieces)
        if name.letters || mark.letters { return longer - shorter <= 2 && hits >= max(1, shorter - slack) }
        guard longer - shorter <= 1 else { return false }
        return hits >= longer || hits >= longer - 1 && (exact || longer > 2)
    }

    private func score(_ place: Int, _ name: Name, _ aligner: inout Aligner) -> Double {
        let ranges = ranges(place)
        let algorithm = matcher.algorithm
        var tally = aligner.tally(units, ranges.whole, name.units, name.whole)
        tally.verbatim = tally.same == tally.length
        let whole = algorithm.score(tally)
        guard name.isPadded || ranges.core.count < ranges.whole.count else { return whole }
        var core = aligner.tally(units, ranges.core, name.units, name.core)
        core.verbatim = core.same == core.length
        return max(whole, algorithm.score(core) * algorithm.paddingFactor)
    }

    private func isIn(_ wanted: Set<UInt8>, _ place: Int) -> Bool {
        let listed = classes.bytes(place)
        return listed.isEmpty || listed.contains(where: wanted.contains)
    }
}

/// Counts, for every mark, the pieces of a name that it has.
private struct Marks {
    private(set) var hits: [UInt8]
    /// Whether one of them was the very character and not only its sound.
    private(set) var exact: [Bool]
    /// The last piece counted, plus one, so that a piece counts once for a mark.
    private var last: [UInt8]
    /// The marks with any hit.
    private(set) var touched: [UInt32] = []

    init(count: Int) {
        hits = [UInt8](repeating: 0, count: count)
        exact = [Bool](repeating: false, count: count)
        last = [UInt8](repeating: 0, count: count)
    }

    mutating func hit(_ places: ArraySlice<UInt32>, piece: Int, exactly: Bool) {
        // A name has at most 120 units and so at most 240 pieces.
        let stamp = UInt8(truncatingIfNeeded: piece + 1)
        for place in places {
            let place = Int(place)
            if exactly { exact[place] = true }
            guard last[place] != stamp else { continue }
            if hits[place] == 0 { touched.append(UInt32(place)) }
            last[place] = stamp
            hits[place] += 1
        }
    }
}

/// The best so far, in order.
private struct Best {
    private let room: Int
    private var entries: [(score: Double, place: Int)] = []

    init(room: Int) {
        self.room = room
    }

    var places: [Int] { entries.map(\.place) }

    mutating func offer(_ score: Double, _ place: Int) {
        if entries.count == room, let last = entries.last, !precedes((score, place), last) { return }
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if precedes(entries[middle], (score, place)) { low = middle + 1 } else { high = middle }
        }
        entries.insert((score, place), at: low)
        if entries.count > room { entries.removeLast() }
    }

    private func precedes(_ one: (score: Double, place: Int), _ other: (score: Double, place: Int)) -> Bool {
        one.score > other.score || one.score == other.score && one.place < other.place
    }
}
