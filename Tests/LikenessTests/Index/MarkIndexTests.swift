import Base
import Foundation
import Rights
import Testing

@testable import Likeness

@Suite("The index of marks")
struct MarkIndexTests {
    /// Every so-manieth name of the sample library.
    private func names(every step: Int, from start: Int) throws -> [String] {
        let file = Repository.root.appending(path: "Data/register/sample-names.csv")
        let lines = try Data(contentsOf: file).split(separator: 0x0A).dropFirst()
        return stride(from: lines.startIndex + start, to: lines.endIndex, by: step).map { place in
            let line = String(decoding: lines[place], as: UTF8.self)
            return String(line.split(separator: ",", omittingEmptySubsequences: false)[2].replacing("\"", with: ""))
        }
    }

    private func index(_ marks: [String], classes: [Int: [Int]] = [:]) throws -> MarkIndex {
        try RegisterIndexing.index(matcher: Tables.matcher()) { take in
            for (place, mark) in marks.enumerated() {
                take(
                    RegisterEntry(
                        kind: .trademark, number: "\(place + 1)", mark: mark,
                        classes: (classes[place] ?? []).compactMap { NiceClass($0) }, holder: place == 0 ? "甲公司" : nil))
            }
        }
    }

    private static let few = ["康师傅", "雪碧", "大白兔", "五粮液", "五粮春", "Starbucks", "老干妈食品有限公司", "小米", "小米", "采蝶轩"]

    @Test("a name finds the mark it imitates, with what the register says of it")
    func finds() throws {
        let index = try index(Self.few, classes: [0: [30, 5]])
        let best = try #require(index.similar(to: "康帅傅", top: 3).first)
        #expect(best.entry.mark == "康师傅" && best.entry.number == "1" && best.entry.holder == "甲公司")
        #expect(best.entry.classes.map(\.number) == [5, 30] && best.entry.kind == .trademark)
        #expect(best.verdict == .confusable && best.comparison.why.first?.feature == "one-changed")
        #expect(index.similar(to: "老幹媽", top: 1).first?.entry.mark == "老干妈食品有限公司")
        #expect(index.similar(to: "starbuck", top: 1).first?.entry.mark == "Starbucks")
        #expect(index.similar(to: "伍梁液", top: 5).map(\.entry.mark) == ["五粮液", "五粮春"])
    }

    @Test("marks of equal score come in the order of the register, and no more than were asked for")
    func order() throws {
        let index = try index(Self.few)
        #expect(index.similar(to: "小米", top: 5).map(\.entry.number) == ["8", "9"])
        #expect(index.similar(to: "小米", top: 1).map(\.entry.number) == ["8"])
        #expect(index.similar(to: "小米", top: 0).isEmpty && index.similar(to: "…", top: 5).isEmpty)
    }

    @Test("with classes, marks of other classes are left out and those of no known class are not")
    func classes() throws {
        let index = try index(["小米", "小米", "小米"], classes: [0: [9, 35], 1: [30]])
        func found(_ numbers: [Int]) -> [String] {
            index.similar(to: "小米", classes: Set(numbers.compactMap { NiceClass($0) }), top: 9).map(\.entry.number)
        }
        #expect(found([9]) == ["1", "3"] && found([30, 35]) == ["1", "2", "3"] && found([1]) == ["3"])
        #expect(found([]) == ["1", "2", "3"])
    }

    @Test("the search finds what holding every mark against the name finds")
    func complete() throws {
        let marks = try names(every: 241, from: 11)
        let index = try index(marks)
        let matcher = try Tables.matcher()
        var random = Seeded(state: 3)
        var found = 0
        for mark in try names(every: 241, from: 11).shuffled(using: &random).prefix(24) {
            let text = altered(mark, &random)
            let expected = marks.enumerated()
                .map { (place: $0.offset, score: matcher.compare(text, with: $0.element).score) }
                .filter { $0.score >= matcher.algorithm.floor }
                .sorted { ($1.score, $0.place) < ($0.score, $1.place) }
            let matches = index.similar(to: text, top: 1_000)
            #expect(matches.map(\.entry.number) == expected.map { "\($0.place + 1)" }, "\(text)")
            #expect(matches.map(\.score) == expected.map(\.score), "\(text)")
            found += matches.count
        }
        #expect(found > 24)
    }

    /// A name with one thing done to it.
    private func altered(_ mark: String, _ random: inout Seeded) -> String {
        var signs = Array(mark)
        let place = Int.random(in: 0..<signs.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: signs[place] = "鑫"
        case 1: signs.insert("e", at: place)
        case 2: signs.remove(at: place)
        case 3: signs.swapAt(place, signs.count - 1)
        case 4: return mark + "旗舰店"
        default: break
        }
        return String(signs)
    }

    @Test("what is written is read again, and a rebuild gives the same bytes")
    func roundTrip() throws {
        let scratch = try Scratch()
        let first = try index(Self.few, classes: [0: [30]])
        let size = try first.write(to: scratch.path + "/a/b")
        let read = try MarkIndex.open(scratch.path + "/a/b", matcher: Tables.matcher())
        #expect(read.count == 10 && read.bytes() == first.bytes() && first.bytes().count == size)
        #expect((0..<10).map { read[$0] } == (0..<10).map { first[$0] })
        #expect(read.similar(to: "康帅傅", top: 3).map(\.score) == first.similar(to: "康帅傅", top: 3).map(\.score))
        try index(Self.few, classes: [0: [30]]).write(to: scratch.path + "/a/b")
        #expect(try FileBytes.read(scratch.path + "/a/b/marks.index", limit: 1 << 20) == first.bytes())
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/a/b") == ["marks.index"])
    }

    @Test("an index of nothing can be written, read and asked")
    func nothing() throws {
        let scratch = try Scratch()
        try index([]).write(to: scratch.path)
        #expect(try MarkIndex.open(scratch.path, matcher: Tables.matcher()).similar(to: "小米", top: 3).isEmpty)
    }

    @Test("a changed byte anywhere is noticed")
    func damage() throws {
        let bytes = try index(names(every: 5_003, from: 3)).bytes()
        let matcher = try Tables.matcher()
        var random = Seeded(state: 100)
        let places = Array(0..<24) + (0..<100).map { _ in Int.random(in: 0..<bytes.count, using: &random) }
        for place in places {
            var changed = bytes
            changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            #expect(throws: Refusal.self, "byte \(place)") { try MarkIndex.read(changed, from: "x", matcher: matcher) }
        }
        for length in [0, 7, 8, 23, 24, 40, bytes.count / 2, bytes.count - 1] {
            #expect(throws: Refusal.self, "cut at \(length)") {
                try MarkIndex.read(Array(bytes.prefix(length)), from: "x", matcher: matcher)
            }
        }
        #expect(throws: Refusal.self) { try MarkIndex.read(bytes + [0], from: "x", matcher: matcher) }
    }

    @Test("arrays that do not fit each other are refused even under a right checksum")
    func crafted() throws {
        let bytes = try index(Self.few).bytes()
        let matcher = try Tables.matcher()
        var random = Seeded(state: 5)
        for _ in 0..<300 {
            var changed = bytes
            let place = Int.random(in: 40..<bytes.count, using: &random)
            changed[place] = UInt8.random(in: 0...255, using: &random)
            var head = Array(changed.prefix(16))
            IndexBytes.append(Checksum.words(changed[24...]), to: &head)
            changed.replaceSubrange(0..<24, with: head)
            // Whatever is let through must at least be safe to ask.
            if let index = try? MarkIndex.read(changed, from: "x", matcher: matcher) {
                _ = index.similar(to: "康帅傅", top: 5)
                _ = index.similar(to: "Starbuck", top: 5)
            }
        }
    }

    @Test("a foreign, a newer and another algorithm's file are refused with their reason")
    func foreign() throws {
        let scratch = try Scratch()
        let matcher = try Tables.matcher()
        func reason(_ bytes: [UInt8]) throws -> String {
            _ = try scratch.file("marks.index", bytes)
            return try #require(throws: Refusal.self) { try MarkIndex.open(scratch.path, matcher: matcher) }.text.en
        }
        let bytes = try index(Self.few).bytes()
        #expect(try reason(Array("SQLite format 3\0 and so on and on".utf8)).contains("no index of marks"))
        var newer = bytes
        newer[8] = 2
        #expect(try reason(newer).contains("its format is 2"))
        var other = bytes
        let id = try #require(bytes.firstRange(of: Array("simple-1".utf8)))
        other.replaceSubrange(id, with: Array("simple-9".utf8))
        var head = Array(other.prefix(16))
        IndexBytes.append(Checksum.words(other[24...]), to: &head)
        other.replaceSubrange(0..<24, with: head)
        #expect(try reason(other).contains("simple-9"))
        let empty = try Scratch()
        let missing = try #require(throws: Refusal.self) { try MarkIndex.open(empty.path, matcher: matcher) }
        #expect(missing.text.zh.contains("register index"))
    }
}
