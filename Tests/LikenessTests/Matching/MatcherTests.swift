import Base
import Foundation
import Testing

@testable import Likeness

@Suite("The matcher")
struct MatcherTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let mark, text, feature, verdict: String
        var testDescription: String { "\(mark) / \(text)" }
    }

    static let pairs: [Pair] = {
        let file = Repository.root.appending(path: "Tests/LikenessTests/Vectors/pairs.csv")
        guard let lines = try? String(contentsOf: file, encoding: .utf8).split(separator: "\n") else { return [] }
        return lines.dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Pair(mark: fields[0], text: fields[1], feature: fields[2], verdict: fields[3])
        }
    }()

    @Test("the pairs judged by hand are decided by the feature they show", arguments: pairs)
    func features(_ pair: Pair) throws {
        let matcher = try Tables.matcher()
        let comparison = matcher.compare(pair.text, with: pair.mark)
        if pair.feature.isEmpty {
            #expect(comparison.score < matcher.algorithm.floor)
        } else {
            #expect(comparison.why.first?.feature == pair.feature)
            #expect(comparison.score >= matcher.algorithm.floor)
        }
        #expect(comparison.verdict.rawValue == pair.verdict, "scored \(comparison.score)")
    }

    @Test("there are pairs to judge")
    func somePairs() {
        #expect(Self.pairs.count > 40)
    }

    @Test("the score of a pair is the score of its strongest feature, between 0 and 1, whichever name comes first")
    func scores() throws {
        let matcher = try Tables.matcher()
        for pair in Self.pairs {
            let comparison = matcher.compare(pair.text, with: pair.mark)
            let turned = matcher.compare(pair.mark, with: pair.text)
            #expect((0...1).contains(comparison.score))
            #expect(comparison.score == comparison.why.map(\.score).max() ?? 0)
            #expect(abs(comparison.score - turned.score) < 1e-12, "\(pair.mark) / \(pair.text)")
            #expect((comparison.score >= 0.70) == (comparison.verdict == .confusable))
        }
    }

    @Test("every reason is a sentence in both languages, and its spans lie in the names")
    func reasons() throws {
        let matcher = try Tables.matcher()
        for pair in Self.pairs {
            for finding in matcher.compare(pair.text, with: pair.mark).why {
                #expect(finding.text.zh.hasSuffix("。") && finding.text.en.hasSuffix("."))
                #expect(finding.text.en.unicodeScalars.first?.properties.isUppercase == true)
                for span in finding.spans {
                    let name = span.side == .mark ? pair.mark : pair.text
                    #expect(0 <= span.from && span.from < span.to && span.to <= name.unicodeScalars.count)
                }
            }
        }
    }

    @Test("the words say what was changed")
    func words() throws {
        let matcher = try Tables.matcher()
        func first(_ text: String, _ mark: String) -> Text? { matcher.compare(text, with: mark).why.first?.text }
        #expect(
            first("康帅傅", "康师傅")
                == Text(zh: "3字中只改了一字：师→帅。", en: "One character of 3 was changed: 师→帅."))
        #expect(
            first("徐福纪", "徐福记")
                == Text(zh: "只改了一个字，读音相同：记→纪（jì）。", en: "One character was changed and it sounds the same: 记→纪 (jì)."))
        #expect(first("六个土核桃", "六个核桃")?.zh == "只多了一字：土。")
        #expect(first("奈の茶", "奈雪の茶")?.en == "One character is missing: 雪.")
        #expect(first("臣屈氏", "屈臣氏")?.zh == "只有相邻两字对调：屈→臣、臣→屈。")
        #expect(first("采蝶軒", "采蝶轩")?.zh == "只是繁体、简体或异体写法不同：轩→軒。")
        #expect(first("Starducks", "Starbucks")?.en == "One letter or digit of 9 was changed: b→d.")
        let padded = matcher.compare("康帅傅旗舰店", with: "康师傅").why
        #expect(padded.last?.feature == "padding")
        #expect(padded.last?.text.zh == "“旗舰店”是通用词，去掉后比较。")
    }

    @Test("spans point at the changed characters, in scalars of each name")
    func spans() throws {
        let why = try Tables.matcher().compare("“康帅傅”", with: "康师傅").why
        let spans = try #require(why.first).spans
        #expect(spans == [.init(side: .mark, from: 1, to: 2), .init(side: .text, from: 2, to: 3)])
    }

    @Test("the alignment shows both names column by column")
    func alignment() throws {
        let columns = try Tables.matcher().compare("視例優选旗舰店", with: "示例优选").alignment.columns
        #expect(columns.compactMap(\.mark?.sign).joined() == "示例优选")
        #expect(columns.compactMap(\.text?.sign).joined() == "視例優选旗舰店")
        #expect(
            columns.map(\.relation) == [
                .sound(pinyin: "shì", sameTone: true), .same, .script, .same, .padding, .padding, .padding,
            ])
    }

    @Test("a sound with another tone is shown without a tone mark")
    func tones() throws {
        let columns = try Tables.matcher().compare("华威", with: "华为").alignment.columns
        #expect(columns.map(\.relation) == [.same, .sound(pinyin: "wei", sameTone: false)])
        #expect(columns[1].relation.label == Text(zh: "同音 wei", en: "same sound wei"))
    }

    @Test(
        "names without anything to compare score nothing",
        arguments: [("", ""), ("五粮液", ""), ("…", "。"), ("", "Nike Store")])
    func empty(_ text: String, _ mark: String) throws {
        let comparison = try Tables.matcher().compare(text, with: mark)
        #expect(comparison.score == 0 && comparison.verdict == .distinct && comparison.why.isEmpty)
    }

    @Test("a version that was used keeps its features and weights")
    func frozen() {
        let listed = Algorithm.simple1.catalogue.map { "\($0.id) \($0.weight)" }
        #expect(Algorithm.simple1.id == "simple-1" && Algorithm.simple1.operatingPoint == 0.7)
        #expect(
            listed == [
                "identical 1.0", "form 0.99", "script 0.98", "one-changed-same-sound 0.95", "sound 0.9",
                "one-changed 0.85", "one-letter 0.88", "order 0.76", "shared 0.49", "padding 0.96",
            ])
    }
}
