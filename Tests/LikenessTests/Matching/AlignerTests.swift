import Testing

@testable import Likeness

@Suite("Alignment of two names")
struct AlignerTests {
    /// The cost of the cheapest alignment by plain recursion over all of them.
    private func cheapest(_ mark: ArraySlice<Unit>, _ text: ArraySlice<Unit>) -> Int {
        guard let one = mark.first else { return text.count * 10 }
        guard let other = text.first else { return mark.count * 10 }
        let column = one.scalar == other.scalar ? 0 : one.standard == other.standard ? 1 : 10
        var best = column + cheapest(mark.dropFirst(), text.dropFirst())
        best = min(best, 10 + cheapest(mark.dropFirst(), text), 10 + cheapest(mark, text.dropFirst()))
        let (secondOne, secondOther) = (mark.dropFirst().first, text.dropFirst().first)
        if let secondOne, let secondOther, one.standard == secondOther.standard,
            secondOne.standard == other.standard, one.standard != secondOne.standard
        {
            best = min(best, 10 + cheapest(mark.dropFirst(2), text.dropFirst(2)))
        }
        return best
    }

    private func units(_ letters: String) -> [Unit] {
        letters.unicodeScalars.map { Unit(scalar: $0.value, standard: $0.value | 0x20, readings: .none) }
    }

    @Test("the alignment is the cheapest of all, and its columns rebuild both names")
    func optimal() {
        var random = Seeded(state: 7)
        var aligner = Aligner()
        for _ in 0..<400 {
            let mark = units(
                String(
                    (0..<Int.random(in: 0...5, using: &random)).map { _ in "abcA".randomElement(using: &random) ?? "a" }
                ))
            let text = units(
                String(
                    (0..<Int.random(in: 0...5, using: &random)).map { _ in "abcA".randomElement(using: &random) ?? "a" }
                ))
            let tally = aligner.tally(mark, 0..<mark.count, text, 0..<text.count)
            #expect(tally.script + 10 * tally.edits == cheapest(mark[...], text[...]))
            #expect(
                tally.same + tally.script + tally.sound + tally.changed + tally.missing + 2 * tally.swapped
                    == mark.count)
            #expect(
                tally.same + tally.script + tally.sound + tally.changed + tally.inserted + 2 * tally.swapped
                    == text.count)
            let path = aligner.path(mark, 0..<mark.count, text, 0..<text.count)
            #expect(path.flatMap(\.mark) == Array(0..<mark.count))
            #expect(path.flatMap(\.text) == Array(0..<text.count))
            #expect(path.count { $0.step == Aligner.Step.swapped } == tally.swapped)
            #expect(path.count { $0.step == Aligner.Step.changed } == tally.changed)
            #expect(path.count { $0.step == Aligner.Step.inserted } == tally.inserted)
            #expect(path.count { $0.step == Aligner.Step.missing } == tally.missing)
        }
    }

    @Test("a part of a longer run of units is aligned by itself")
    func ranges() {
        var aligner = Aligner()
        let run = units("xxabcdyy")
        let tally = aligner.tally(run, 2..<6, units("abd"), 0..<3)
        #expect(tally.same == 3 && tally.missing == 1 && tally.edits == 1 && tally.length == 4)
    }
}
