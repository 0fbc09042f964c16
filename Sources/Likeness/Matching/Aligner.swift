/// 对齐: finds the cheapest way to turn one name into another, character by character.
///
/// An optimal string alignment: substitution, insertion, deletion, and the exchange of neighbours. A cell holds the
/// cost in its highest bits and below it, eight bits each, how often every kind of column occurs, so that costs and
/// counts are added in one addition and equal costs are told apart in a fixed order.
struct Aligner {
    private var cells: [UInt64] = []
    private var width = 0

    /// What one column costs, and its place in a cell.
    enum Step {
        static let same: UInt64 = 0
        static let script: UInt64 = 1 << 48 | 1
        static let sound: UInt64 = 3 << 48 | 1 << 8
        static let missing: UInt64 = 10 << 48 | 1 << 16
        static let inserted: UInt64 = 10 << 48 | 1 << 24
        static let changed: UInt64 = 10 << 48 | 1 << 32
        static let swapped: UInt64 = 10 << 48 | 1 << 40

        static func between(_ mark: Unit, _ text: Unit) -> UInt64 {
            if mark.scalar == text.scalar { return same }
            if mark.standard == text.standard { return script }
            return mark.readings.sounds(like: text.readings) ? sound : changed
        }
    }

    /// The columns of a mark (its units in this range) and a text, counted.
    mutating func tally(
        _ mark: [Unit], _ inMark: Range<Int>, _ text: [Unit], _ inText: Range<Int>
    ) -> Tally {
        fill(mark, inMark, text, inText)
        let cell = cells[inMark.count * width + inText.count]
        func count(_ shift: UInt64) -> Int { Int(cell >> shift & 0xFF) }
        var tally = Tally(
            script: count(0), sound: count(8), changed: count(32), inserted: count(24), missing: count(16),
            swapped: count(40))
        tally.same =
            inMark.count - tally.missing - tally.changed - tally.sound - tally.script - 2 * tally.swapped
        tally.length = max(inMark.count, inText.count)
        tally.letters =
            mark[inMark].allSatisfy(\.isLetter) && text[inText].allSatisfy(\.isLetter) && tally.length > 0
        tally.reordered = tally.edits > 1 && inMark.count == inText.count && reordered(mark[inMark], text[inText])
        return tally
    }

    /// The steps from the start to the end, each with the units it takes from the mark and from the text.
    mutating func path(
        _ mark: [Unit], _ inMark: Range<Int>, _ text: [Unit], _ inText: Range<Int>
    ) -> [(step: UInt64, mark: Range<Int>, text: Range<Int>)] {
        fill(mark, inMark, text, inText)
        var steps: [(UInt64, Range<Int>, Range<Int>)] = []
        var row = inMark.count
        var column = inText.count
        while row > 0 || column > 0 {
            let (step, rows, columns) = last(mark, inMark, text, inText, row, column)
            let fromMark = inMark.lowerBound + row
            let fromText = inText.lowerBound + column
            steps.append((step, (fromMark - rows)..<fromMark, (fromText - columns)..<fromText))
            row -= rows
            column -= columns
        }
        return steps.reversed()
    }

    private mutating func fill(_ mark: [Unit], _ inMark: Range<Int>, _ text: [Unit], _ inText: Range<Int>) {
        width = inText.count + 1
        let size = (inMark.count + 1) * width
        if cells.count < size { cells = [UInt64](repeating: 0, count: size) }
        cells[0] = 0
        for column in 1..<width { cells[column] = cells[column - 1] + Step.inserted }
        for row in stride(from: 1, through: inMark.count, by: 1) {
            let one = mark[inMark.lowerBound + row - 1]
            let start = row * width
            cells[start] = cells[start - width] + Step.missing
            for column in 1..<width {
                let other = text[inText.lowerBound + column - 1]
                var best = cells[start + column - width - 1] + Step.between(one, other)
                best = min(best, cells[start + column - width] + Step.missing)
                best = min(best, cells[start + column - 1] + Step.inserted)
                if row > 1, column > 1,
                    crosses(mark, inMark.lowerBound + row, text, inText.lowerBound + column)
                {
                    best = min(best, cells[start + column - 2 * width - 2] + Step.swapped)
                }
                cells[start + column] = best
            }
        }
    }

    private func last(
        _ mark: [Unit], _ inMark: Range<Int>, _ text: [Unit], _ inText: Range<Int>, _ row: Int, _ column: Int
    ) -> (step: UInt64, rows: Int, columns: Int) {
        let place = row * width + column
        guard column > 0 else { return (Step.missing, 1, 0) }
        guard row > 0 else { return (Step.inserted, 0, 1) }
        let step = Step.between(mark[inMark.lowerBound + row - 1], text[inText.lowerBound + column - 1])
        if cells[place] == cells[place - width - 1] + step { return (step, 1, 1) }
        if cells[place] == cells[place - width] + Step.missing { return (Step.missing, 1, 0) }
        if cells[place] == cells[place - 1] + Step.inserted { return (Step.inserted, 0, 1) }
        return (Step.swapped, 2, 2)
    }

    /// Whether the two units before these places are the same, crosswise, and differ among themselves.
    private func crosses(_ mark: [Unit], _ inMark: Int, _ text: [Unit], _ inText: Int) -> Bool {
        let (first, second) = (mark[inMark - 2].standard, mark[inMark - 1].standard)
        return first != second && first == text[inText - 1].standard && second == text[inText - 2].standard
    }

    private func reordered(_ mark: ArraySlice<Unit>, _ text: ArraySlice<Unit>) -> Bool {
        mark.map(\.standard).sorted() == text.map(\.standard).sorted()
    }
}
