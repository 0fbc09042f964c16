import Base
import Documents
import Procedure
import Testing

@Suite("What fields of other systems take")
struct ExternalFormatTests {
    @Test(
        "a check says what a value may be, and refuses what the target would refuse",
        arguments: [
            ("text 3", "三个字", true), ("text 3", "四个字了", false), ("digits 6", "230001", true),
            ("digits 6", "23000", false), ("digits 6", "23000a", false), ("digits 6-8", "1234567", true),
            ("digits 6-8", "１２３４５６７", false), ("code 18", "92000000EXAMPLE10J", true),
            ("code 18", "92000000example10j", false), ("choice 商标|专利", "专利", true), ("choice 商标|专利", "其他", false),
        ])
    func objections(check: String, value: String, isTaken: Bool) throws {
        let check = try #require(ExternalCheck(check))
        #expect((check.objection(to: value) == nil) == isTaken)
    }

    @Test("what is written of a check or a source reads as the same again; anything else is neither")
    func spelling() {
        for text in ["text 100", "digits 6", "digits 6-8", "code 18", "day yyyy/MM/dd", "amount 0", "choice 甲|乙"] {
            #expect(ExternalCheck(text)?.description == text)
        }
        for text in ["", "text", "text 0", "text x", "digits 8-6", "day dd.MM.yyyy", "amount 3", "choice ", "code -1"] {
            #expect(ExternalCheck(text) == nil, "\(text)")
        }
        for text in [
            "number", "matter", "officers", "office name", "party code", "filed target", "answer decide fine",
            "answer enter|correct number", "before propose facts", "day decide", "fixed 市场监管 部门",
        ] {
            #expect(ExternalSource(text)?.description == text)
        }
        for text in ["", "reporter", "office", "party secret", "answer decide", "filed", "number 1", "fixed"] {
            #expect(ExternalSource(text) == nil, "\(text)")
        }
    }

    @Test("a day is written as the target writes it")
    func days() throws {
        let day = try #require(Day(iso: "2026-03-05"))
        #expect(
            ExternalCheck.DayForm.allCases.map { $0.text(day) } == [
                "2026-03-05", "2026/03/05", "20260305", "2026年3月5日",
            ])
    }
}
