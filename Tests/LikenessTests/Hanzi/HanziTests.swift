import Base
import Testing

@testable import Likeness

@Suite("Chinese characters")
struct HanziTests {
    private func readings(_ text: String) throws -> [[String]] {
        let matcher = try Tables.matcher()
        return matcher.name(text).units.map { unit in
            (0..<unit.readings.count).compactMap { unit.readings[$0] }.map(matcher.hanzi.spelling)
        }
    }

    @Test(
        "a word fixes which of several readings a character has",
        arguments: [
            ("重庆", [["chóng"], ["qìng"]]), ("银行", [["yín"], ["háng"]]), ("长安", [["cháng"], ["ān"]]),
            ("音乐", [["yīn"], ["yuè"]]), ("快乐", [["kuài"], ["lè"]]), ("厦门", [["xià"], ["mén"]]),
        ])
    func words(_ word: String, _ expected: [[String]]) throws {
        #expect(try readings(word) == expected)
    }

    @Test(
        "a character in no word keeps all its readings",
        arguments: [("长", ["zhǎng", "cháng"]), ("重", ["zhòng", "chóng"])])
    func polyphones(_ character: String, _ expected: [String]) throws {
        #expect(try readings(character)[0].sorted() == expected.sorted())
    }

    @Test("a word in traditional characters is read like the simplified one")
    func traditionalWords() throws {
        #expect(try readings("長安") == readings("长安"))
        #expect(try readings("銀行") == [["yín"], ["háng"]])
    }

    @Test(
        "forms of one character have one standard form",
        arguments: [
            ("優", "优"), ("軒", "轩"), ("臺", "台"), ("裡", "里"), ("裏", "里"), ("為", "为"), ("爲", "为"), ("鷄", "鸡"), ("雞", "鸡"),
            ("\u{F9FB}", "炙"), ("\u{2F08}", "人"), ("國", "国"),
        ])
    func standardForms(_ form: String, _ standard: String) throws {
        let name = try Tables.matcher().name(form)
        #expect(name.units.map(\.standard) == standard.unicodeScalars.map(\.value))
    }

    @Test("a character in general use is its own standard form")
    func standardStays() throws {
        for character in "后里台丑谷干面发征系于与万".unicodeScalars {
            #expect(try Tables.matcher().hanzi[character.value]?.standard == character.value, "\(character)")
        }
    }

    @Test(
        "a tone mark stands on the vowel that bears it",
        arguments: [
            ("zhong", 4, "zhòng"), ("lv", 4, "lǜ"), ("nve", 4, "nüè"), ("gui", 4, "guì"), ("liu", 2, "liú"),
            ("xiao", 3, "xiǎo"), ("xue", 2, "xué"), ("zhuo", 1, "zhuō"), ("er", 2, "ér"), ("ma", 0, "ma"),
            ("lv", 0, "lü"),
        ])
    func spelling(_ syllable: String, _ tone: Int, _ expected: String) {
        #expect(Pinyin.spelled(syllable, tone: tone) == expected)
    }

    @Test("readings are compared by syllable, whatever their place and tone")
    func readingsAlike() {
        var first = Readings.none
        first[0] = .init(syllable: 5, tone: 1)
        first[1] = .init(syllable: 300, tone: 2)
        var second = Readings.none
        second[0] = .init(syllable: 7, tone: 1)
        second[1] = .init(syllable: 8, tone: 1)
        second[2] = .init(syllable: 300, tone: 4)
        #expect(first.sounds(like: second) && second.sounds(like: first))
        #expect(first.common(with: second)?.sameTone == false)
        #expect(!first.only(0).sounds(like: second))
        #expect(!Readings.none.sounds(like: .none))
    }

    @Test("a missing table is a refusal that names the place")
    func missing() throws {
        let scratch = try Scratch()
        let refusal = try #require(throws: Refusal.self) { try Hanzi(from: ResourceFolder(path: scratch.path)) }
        #expect(refusal.text.zh.contains(scratch.path) && refusal.text.en.contains(scratch.path))
    }

    @Test("a table with one byte changed, cut short or swapped for another is a refusal")
    func damaged() throws {
        let scratch = try Scratch()
        let folder = try ResourceFolder.found()
        let characters = try FileBytes.read(folder.path + "/hanzi.tsv", limit: 4_000_000)
        let phrases = try FileBytes.read(folder.path + "/phrases.tsv", limit: 4_000_000)
        func load(_ first: [UInt8], _ second: [UInt8]) throws {
            _ = try scratch.file("hanzi.tsv", first)
            _ = try scratch.file("phrases.tsv", second)
            _ = try Hanzi(from: ResourceFolder(path: scratch.path))
        }
        try load(characters, phrases)
        var random = Seeded(state: 1)
        for _ in 0..<20 {
            var changed = characters
            changed[Int.random(in: 0..<changed.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            #expect(throws: Refusal.self) { try load(changed, phrases) }
        }
        #expect(throws: Refusal.self) { try load(characters, Array(phrases.dropLast(40))) }
        #expect(throws: Refusal.self) { try load(phrases, characters) }
        #expect(throws: Refusal.self) { try load([], phrases) }
    }
}
