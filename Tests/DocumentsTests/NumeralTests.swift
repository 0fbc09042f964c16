import Base
import Documents
import Procedure
import Testing

@Suite("Numbers as documents write them")
struct NumeralTests {
    @Test(
        "amounts in capitals, as the rules for cheques have it",
        arguments: [
            (0, "零元整"), (1, "壹分"), (10, "壹角整"), (105, "壹元零伍分"), (150, "壹元伍角整"), (1_000, "壹拾元整"),
            (1_405_00, "壹仟肆佰零伍元整"), (12_800_00, "壹万贰仟捌佰元整"), (20_000_00, "贰万元整"), (10_500_00, "壹万零伍佰元整"),
            (100_005_00, "壹拾万零伍元整"), (6_007_14, "陆仟零柒元壹角肆分"), (107_000_53, "壹拾万柒仟元伍角叁分"),
            (10_000_000_00, "壹仟万元整"), (100_000_001_00, "壹亿零壹元整"), (100_010_000_00, "壹亿零壹万元整"),
            (305_060_708_09, "叁亿零伍佰零陆万零柒佰零捌元零玖分"), (99_999_999_999_99, "玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
        ])
    func capitals(fen: Int, words: String) {
        #expect(Money(fen: fen).capitals == words)
    }

    @Test("no capitals below zero or from a trillion on")
    func outside() {
        #expect(Money(fen: -1).capitals == nil)
        #expect(Money(yuan: 1_000_000_000_000).capitals == nil)
        #expect(Money(yuan: 999_999_999_999).capitals != nil)
    }

    @Test("capitals read back give the amount, for amounts all over the range")
    func readBack() throws {
        var fen = 7
        while fen < 100_000_000_000_00 {
            let words = try #require(Money(fen: fen).capitals)
            #expect(CapitalReader.fen(words) == fen, "\(words)")
            fen = fen * 3 + (fen % 11 == 0 ? 1 : 100)
        }
    }

    @Test(
        "numbers as statutes write them",
        arguments: [
            (0, "零"), (1, "一"), (5, "五"), (10, "十"), (15, "十五"), (20, "二十"), (60, "六十"), (100, "一百"), (105, "一百零五"),
            (110, "一百一十"), (115, "一百一十五"), (1_001, "一千零一"), (1_010, "一千零一十"), (9_999, "九千九百九十九"),
            (10_000, "10000"), (-3, "-3"),
        ])
    func hanzi(number: Int, words: String) {
        #expect(number.hanzi == words)
    }

    @Test("the words of a number are the prefix and the kind, the district's own, or none where another body counts")
    func words() {
        let series = DocumentSeries(DocumentForm("paper", Text(zh: "试用", en: "Trial")), "处罚")
        func authority(_ numbering: [String: District.Authority.Numbering]) -> District.Authority {
            District.Authority(
                name: "示例", prefix: "示市监", reconsideration: "示例", court: "示例", bank: "示例", numbering: numbering)
        }
        #expect(authority([:]).words(of: series) == "示市监处罚")
        #expect(authority(["paper": .own("示知罚")]).words(of: series) == "示知罚")
        #expect(authority(["paper": .external]).words(of: series) == nil)
    }
}

/// Reads capitals as a person would, from left to right.
private enum CapitalReader {
    static func fen(_ words: String) -> Int {
        var (total, section, digit, fen) = (0, 0, 0, 0)
        for character in words {
            if let value = "零壹贰叁肆伍陆柒捌玖".firstIndex(of: character) {
                digit = "零壹贰叁肆伍陆柒捌玖".distance(from: "零壹贰叁肆伍陆柒捌玖".startIndex, to: value)
                continue
            }
            switch character {
            case "拾": section += digit * 10
            case "佰": section += digit * 100
            case "仟": section += digit * 1_000
            case "万": (total, section) = (total + (section + digit) * 10_000, 0)
            case "亿": (total, section) = ((total + section + digit) * 100_000_000, 0)
            case "元": (total, section) = (total + section + digit, 0)
            case "角": fen += digit * 10
            case "分": fen += digit
            default: break
            }
            digit = 0
        }
        return total * 100 + fen
    }
}
