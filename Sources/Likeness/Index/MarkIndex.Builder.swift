import Rights

extension MarkIndex {
    /// Takes entries one by one and makes an index of them. The same entries in the same order make the same index.
    package struct Builder {
        private let matcher: Matcher
        private var kinds: [UInt8] = []
        private var numbers = PackedStrings()
        private var marks = PackedStrings()
        private var classes = PackedStrings()
        private var holders = PackedStrings()
        private var units: [Unit] = []
        private var unitEnds: [UInt32] = []
        private var cores: [UInt8] = []
        private var pairs: [UInt64] = []

        package init(matcher: Matcher) {
            self.matcher = matcher
        }

        /// How many entries were taken.
        package var count: Int { kinds.count }

        package mutating func append(_ entry: RegisterEntry) {
            let place = UInt64(kinds.count)
            let name = matcher.name(entry.mark)
            kinds.append(UInt8(RegisterEntry.Kind.allCases.firstIndex(of: entry.kind) ?? 0))
            numbers.append(entry.number.utf8)
            marks.append(entry.mark.utf8)
            classes.append(entry.classes.map { UInt8($0.number) })
            holders.append((entry.holder ?? "").utf8)
            units.append(contentsOf: name.units)
            unitEnds.append(UInt32(units.count))
            cores.append(UInt8(name.core.lowerBound))
            cores.append(UInt8(name.core.upperBound))
            for piece in SearchKeys.pieces(of: name.units[...]) {
                pairs.append(UInt64(piece.exact) << 32 | place)
                for key in piece.alike { pairs.append(UInt64(key) << 32 | place) }
            }
        }

        package consuming func finish() -> MarkIndex {
            let postings = Postings(pairs)
            return MarkIndex(
                matcher: matcher, kinds: kinds, numbers: numbers, marks: marks, classes: classes, holders: holders,
                units: units, unitEnds: unitEnds, cores: cores, postings: postings)
        }
    }
}
