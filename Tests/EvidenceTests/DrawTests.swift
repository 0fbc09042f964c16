import Evidence
import Testing

@Suite("随机抽取: a draw that anybody can do again")
struct DrawTests {
    // What sha256sum and sort make of the same seed and entries.
    @Test("the lines drawn are those that common tools draw")
    func vectors() {
        #expect(Draw.lines(3, of: 10, seed: "2026136") == [1, 7, 2])
        #expect(Draw.lines(5, of: 500, seed: "示例-20261120") == [51, 388, 377, 108, 248])
        #expect(Draw.take(2, of: ["wang", "sun", "li"], seed: "2026138") == ["sun", "li"])
        #expect(Draw.take(2, of: ["li", "wang", "sun"], seed: "2026138") == ["sun", "li"])
    }

    @Test("all are drawn where there are no more, none of nothing, and nobody twice")
    func edges() {
        #expect(Draw.lines(9, of: 3, seed: "1").sorted() == [1, 2, 3])
        #expect(Draw.lines(2, of: 0, seed: "1").isEmpty)
        #expect(Draw.take(-1, of: ["a"], seed: "1").isEmpty)
        #expect(Draw.take(5, of: ["a", "a", "b"], seed: "1").sorted() == ["a", "b"])
    }

    @Test("no line has more luck than another over many seeds")
    func even() {
        var hits = [Int](repeating: 0, count: 11)
        for seed in 1...2_000 { for line in Draw.lines(2, of: 10, seed: String(seed)) { hits[line] += 1 } }
        // Four hundred each; five standard deviations of √(2,000 · 0.2 · 0.8) ≈ 18.
        #expect(hits.dropFirst().allSatisfy { (310...490).contains($0) }, "\(hits)")
    }
}
