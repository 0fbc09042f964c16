import Base
import Foundation
import Rights
import Testing

@testable import Likeness

@Suite("Register files")
struct RegisterFileTests {
    private struct Outcome {
        var entries: [RegisterEntry] = []
        var problems: [RegisterProblem] = []
        var summary = RegisterFile.Summary()
        var batches: [Int] = []
    }

    private func read(_ bytes: [UInt8], name: String = "r.csv", batch: Int = 1_000) throws -> Outcome {
        let scratch = try Scratch()
        var outcome = Outcome()
        outcome.summary = try RegisterFile(scratch.file(name, bytes), batch: batch).read(
            problem: { outcome.problems.append($0) },
            take: {
                outcome.entries += $0
                outcome.batches.append($0.count)
            })
        return outcome
    }

    private func read(_ text: String) throws -> Outcome { try read(Array(text.utf8)) }

    private static let header = "kind,number,mark,classes,holder\n"

    private func codes(_ rows: String) throws -> [RegisterProblem.Code] {
        try read(Self.header + rows).problems.map(\.code)
    }

    @Test("a plain file is read field by field")
    func plain() throws {
        let outcome = try read(Self.header + "trademark,12345678,五粮液,33;35,五粮液集团\nname,N000001,雪碧,,\n")
        #expect(outcome.problems.isEmpty && outcome.summary.entries == 2 && outcome.summary.remarks.isEmpty)
        let first = outcome.entries[0]
        #expect(first.kind == .trademark && first.number == "12345678" && first.mark == "五粮液")
        #expect(first.classes.map(\.number) == [33, 35] && first.holder == "五粮液集团" && first.status == nil)
        #expect(
            outcome.entries[1].kind == .name && outcome.entries[1].classes.isEmpty && outcome.entries[1].holder == nil)
    }

    @Test("a byte order mark, CRLF, quotes, commas and line breaks in quotes are read as RFC 4180 says")
    func rfc4180() throws {
        let text =
            "\u{FEFF}kind,number,mark,classes,holder\r\n\"trademark\",1,\"A \"\"B\"\", C\",\"9;35\",\"甲\r\n公司\"\r\n\r\nname,2,乙,,"
        let outcome = try read(text)
        #expect(outcome.problems.isEmpty)
        #expect(outcome.entries.map(\.mark) == ["A \"B\", C", "乙"])
        #expect(outcome.entries[0].holder == "甲 公司")
    }

    @Test("columns may come in any order and case; unknown ones are passed over with a remark, dates are read")
    func columns() throws {
        let outcome = try read("Mark,shelf,KIND,expires,number,status\n小米,x,trademark,2030-01-31,7,有效\n")
        let entry = try #require(outcome.entries.first)
        #expect(entry.mark == "小米" && entry.status == "有效" && entry.expires == Day(year: 2030, month: 1, day: 31))
        #expect(outcome.summary.remarks.map(\.en) == ["Columns not used: shelf"])
    }

    @Test("each bad line is reported with its number and skipped")
    func badLines() throws {
        let rows = """
            trademark,1,,9,
            ,2,甲,9,
            car,3,甲,9,
            trademark,,甲,9,
            trademark,<script>,甲,9,
            trademark,6,甲,46,
            trademark,7,甲,0,
            trademark,8,甲,nine,
            trademark,9,……,9,
            trademark,10,甲
            patent,ZL2003100010029,甲,,
            trademark,12,\u{202E}甲,9,
            trademark,13,甲\u{0},9,
            trademark,14,甲,9,
            """
        let outcome = try read(Self.header + rows)
        #expect(
            outcome.problems.map(\.code) == [
                .missingMark, .missingKind, .unknownKind, .missingNumber, .numberForm, .classRange, .classRange,
                .classRange, .incomparableMark, .fieldCount, .numberForm, .controlCharacter, .controlCharacter,
            ])
        #expect(outcome.problems.map(\.line) == Array(2...14))
        #expect(outcome.entries.map(\.number) == ["14"])
        #expect(outcome.summary.skipped == 13 && outcome.summary.entries == 1)
        for problem in outcome.problems {
            #expect(!problem.text.zh.isEmpty && !problem.text.en.isEmpty && problem.text.zh != problem.text.en)
        }
    }

    @Test("a date that is none is a bad line")
    func dates() throws {
        let outcome = try read("kind,number,mark,filed\ntrademark,1,甲,2026-02-30\ntrademark,2,甲,\n")
        #expect(outcome.problems.map(\.code) == [.dateForm] && outcome.entries.count == 1)
    }

    @Test("a quote that is never closed costs its own line only")
    func unclosedQuotes() throws {
        let middle = try read(Self.header + "trademark,1,\"甲,9,\ntrademark,2,乙,9,\ntrademark,3,丙,9,\n")
        #expect(middle.problems == [RegisterFault.unclosedQuote.at(2)])
        #expect(middle.entries.map(\.mark) == ["乙", "丙"])
        let many = (0..<500).map { "trademark,\($0 + 1),\"甲\($0),9," }.joined(separator: "\n")
        #expect(try read(Self.header + many + "\ntrademark,900,好,9,\n").entries.map(\.mark).last == "好")
        #expect(try codes("trademark,1,\"甲\"乙,9,\n") == [.strayQuote])
        #expect(try codes("trademark,1,甲\"乙,9,\n").isEmpty)
    }

    @Test("a name of 50 kB and one of 401 characters are refused, one of 400 is not")
    func longFields() throws {
        let huge = String(repeating: "甲", count: 17_000)
        #expect(try codes("trademark,1,\(huge),9,\ntrademark,2,乙,9,\n") == [.lineTooLong])
        #expect(try codes("trademark,1,\(String(repeating: "甲", count: 401)),9,\n") == [.fieldTooLong])
        #expect(try codes("trademark,1,\(String(repeating: "甲", count: 400)),9,\n").isEmpty)
        #expect(try codes("trademark,1,\"\(huge)\",9,\ntrademark,2,乙,9,\n") == [.lineTooLong])
        let endless = try read(Array((Self.header + String(repeating: "甲", count: 400_000)).utf8))
        #expect(endless.problems.map(\.code) == [.lineTooLong])
    }

    @Test("bytes that are no UTF-8 are a bad line, and a header of them is no register")
    func encoding() throws {
        var bytes = Array((Self.header + "trademark,1,").utf8)
        bytes += [0xCE, 0xE5, 0xC1, 0xB8] + Array(",9,\ntrademark,2,乙,9,\n".utf8)
        let outcome = try read(bytes)
        #expect(outcome.problems.map(\.code) == [.invalidUTF8] && outcome.entries.map(\.mark) == ["乙"])
        for header: [UInt8] in [[0xFF, 0xFE, 0x6B, 0x00], [0xD6, 0xD6, 0xC0, 0xE0], Array("k\0ind,number,mark".utf8)] {
            #expect(throws: Refusal.self) { try read(header + [0x0A]) }
        }
    }

    @Test(
        "a file that is no register is refused whole",
        arguments: [
            "", "\n\n", "\u{FEFF}", "<?xml version=\"1.0\"?>", "a,b,c\n1,2,3\n", "kind,number\n",
            "kind,number,mark,mark\n",
        ])
    func noRegister(_ text: String) throws {
        let refusal = try #require(throws: Refusal.self) { try read(text) }
        #expect(!refusal.text.zh.isEmpty && refusal.text.en.contains("r.csv"))
    }

    @Test("a file that is absent, or a directory, is refused")
    func absent() throws {
        let scratch = try Scratch()
        for path in [scratch.path, scratch.path + "/none"] {
            #expect(throws: Refusal.self) { try RegisterFile(path).read(problem: { _ in }, take: { _ in }) }
        }
    }

    @Test("JSON Lines have the same keys and the same checks")
    func jsonLines() throws {
        let text = """
            {"kind":"trademark","number":12345,"mark":"五粮液","classes":[33,"35"],"holder":null,"shelf":{"a":[1]}}

            {"kind":"trademark","number":"2","mark":"Caf\\u00e9","classes":"30"}
            {"kind":"trademark","number":"3"}
            {"kind":"trademark","number":"4","mark":{"zh":"甲"}}
            {"kind":"trademark",
            [1,2]
            {"kind":"trademark","number":"8","mark":"甲\\u0000"}
            {"kind":"trademark","number":"9","mark":"甲","classes":[99]}
            """
        let outcome = try read(Array(text.utf8), name: "r.jsonl")
        #expect(outcome.entries.map(\.mark) == ["五粮液", "Café"])
        #expect(outcome.entries.map { $0.classes.map(\.number) } == [[33, 35], [30]])
        #expect(outcome.entries[0].number == "12345")
        #expect(outcome.problems.map(\.line) == [4, 5, 6, 7, 8, 9])
        #expect(
            outcome.problems.map(\.code) == [
                .missingMark, .notJSON, .notJSON, .notJSON, .controlCharacter, .classRange,
            ])
        #expect(outcome.summary.remarks.map(\.zh) == ["未使用的列：shelf"])
    }

    @Test("entries come in batches, and progress runs to the size of the file")
    func batches() throws {
        let rows = (1...25).map { "name,\($0),名称\($0),,\n" }.joined()
        let bytes = Array((Self.header + rows).utf8)
        #expect(try read(bytes, batch: 10).batches == [10, 10, 5])
        let scratch = try Scratch()
        var last: RegisterFile.Progress?
        let file = RegisterFile(try scratch.file("r.csv", bytes), batch: 10)
        _ = try file.read(problem: { _ in }, progress: { last = $0 }, take: { _ in })
        #expect(last == RegisterFile.Progress(read: bytes.count, total: bytes.count, entries: 25, skipped: 0))
    }

    @Test("an error of the taker ends the reading")
    func takerThrows() throws {
        let scratch = try Scratch()
        let file = RegisterFile(try scratch.file("r.csv", Self.header + "name,1,甲,,\n"))
        #expect(throws: CancellationError.self) {
            try file.read(problem: { _ in }, take: { _ in throw CancellationError() })
        }
    }

    @Test("no damage to a file brings the reader down or makes it yield what is no entry")
    func mangled() throws {
        let clean = Array(
            (Self.header + (1...20).map { "trademark,\($0),\"名\"\"称\($0)\",\"9;35\",甲\r\n" }.joined()).utf8)
        var random = Seeded(state: 11)
        for _ in 0..<300 {
            var bytes = clean
            for _ in 0..<6 {
                let place = Int.random(in: Self.header.utf8.count..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(contentsOf: [0x22, 0x2C], at: place)
                default: bytes.insert(0x0A, at: place)
                }
            }
            let outcome = try read(bytes)
            #expect(
                outcome.summary.entries == outcome.entries.count && outcome.summary.skipped == outcome.problems.count)
            for entry in outcome.entries {
                #expect(!entry.mark.isEmpty && entry.mark.unicodeScalars.count <= 400)
                #expect(!entry.mark.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
            }
        }
    }

    @Test(
        "the sample library has exactly 250,000 names and no bad line",
        .enabled(if: ProcessInfo.processInfo.environment["ZHIDUN_FULL"] != nil))
    func sampleLibrary() throws {
        let path = Repository.root.appending(path: "Data/register/sample-names.csv").path
        var marks: Set<String> = []
        let summary = try RegisterFile(path).read(
            problem: { Issue.record("line \($0.line): \($0.text.en)") },
            take: { entries in for entry in entries where entry.kind == .name { marks.insert(entry.mark.lowercased()) }
            })
        #expect(summary == RegisterFile.Summary(entries: 250_000) && marks.count == 250_000)
    }

    @Test("the sample library ends with its 250,000th name")
    func sampleEnd() throws {
        let data = try Data(contentsOf: Repository.root.appending(path: "Data/register/sample-names.csv"))
        let end = String(decoding: data.suffix(400), as: UTF8.self)
        #expect(end.split(separator: "\n").last?.hasPrefix("name,N250000,") == true && end.hasSuffix("\n"))
    }
}
