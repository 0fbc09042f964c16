import Base
import FormReading
import Procedure
import Testing

@Suite("Reading forms")
struct FormTests {
    private static let label = Text(zh: "项", en: "It")

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private func read(_ kind: Form.Field.Kind, _ sent: String...) throws -> Form.Filled {
        Form(Form.Field("f", Self.label, kind)).read(["f": sent], on: try day("2026-11-22"))
    }

    private func answer(_ kind: Form.Field.Kind, _ sent: String) throws -> Answer? {
        let filled = try read(kind, sent)
        #expect((filled.answers["f"] == nil) == (filled.problems.count == 1))
        return filled.answers["f"]
    }

    private static let options = [Form.Option("a", Text(same: "A")), Form.Option("b", Text(same: "B"))]

    @Test("every kind of answer is read as what it is")
    func kinds() throws {
        #expect(try answer(.shortText(), "  示例商行 ") == .typed("示例商行"))
        #expect(try answer(.longText(), "一\n二") == .typed("一\n二"))
        #expect(try answer(.party, "张示例") == .typed("张示例"))
        #expect(try answer(.choice(Self.options), "b") == .chosen(["b"]))
        #expect(try answer(.date(), "2026-02-28") == .day(day("2026-02-28")))
        #expect(try answer(.dayAndTime(), "2026-02-28T09:30") == .instant(#require(Instant(iso: "2026-02-28T09:30"))))
        #expect(try answer(.money(), "1234.5") == .money(Money(fen: 123_450)))
        #expect(try answer(.money(), "0.07") == .money(Money(fen: 7)))
        #expect(try answer(.money(), "0") == .money(Money(fen: 0)))
        #expect(try answer(.number(1...5), "5") == .number(5))
        #expect(try answer(.yesNo, "no") == .yesNo(false))
        #expect(try answer(.files(), "ex-1:a.b_c") == .files(["ex-1:a.b_c"]))
        #expect(try answer(.people(), "wang") == .people(["wang"]))
        #expect(try answer(.identifier(.right), "12345678A") == .identifier("12345678A"))
        #expect(try answer(.identifier(.residentIdentity), "11010519491231002X") == .typed("11010519491231002X"))
        #expect(try read(.choices(Self.options), "b", "a", "b").answers["f"] == .chosen(["a", "b"]))
        #expect(try read(.people(), "wang", "wang", "sun").answers["f"] == .people(["wang", "sun"]))
    }

    @Test(
        "what does not make sense is refused, whatever it is",
        arguments: [
            (.date(), "2026-02-30"), (.date(), "0000-00-00"), (.date(), "２０２６-01-01"), (.date(), "1"),
            (.date(), "9999-12-31"), (.date(.notAfterToday), "2026-11-23"), (.date(.notBeforeToday), "2026-11-21"),
            (.dayAndTime(), "2026-02-28"), (.dayAndTime(), "2026-02-28T25:00"),
            (.money(), "-1"), (.money(), "1,000"), (.money(), "1e9"), (.money(), "1.234"), (.money(), ".5"),
            (.money(), "5."), (.money(), "99999999999999999999999"), (.money(), "999999999999999"),
            (.money(most: Money(yuan: 10)), "10.01"), (.money(), "１"), (.money(), "1.-1"), (.money(), "0x10"),
            (.number(1...5), "6"), (.number(1...5), "0"), (.number(1...5), "-1"),
            (.number(1...5), "9223372036854775808"),
            (.number(1...5), "1.0"), (.yesNo, "true"), (.yesNo, "YES"),
            (.choice(options), "c"), (.choice(options), "a,b"), (.choices(options), "A"),
            (.shortText(limit: 3), "四个汉字"), (.shortText(), "一\n二"), (.shortText(), "a\u{0}b"),
            (.longText(), "a\u{202E}b"), (.longText(), "a\u{2066}b"), (.longText(), "\u{1B}[31m"),
            (.longText(), "a\u{2028}b"), (.longText(limit: 5), "e\u{301}\u{301}\u{301}\u{301}\u{301}"),
            (.shortText(), "\u{E000}"), (.party, "甲\u{7}"),
            (.identifier(.right), "12\u{200F}3"), (.files(), "../../etc/passwd"), (.files(), "a b"), (.files(), "示例"),
            (.people(), "wang;drop"), (.people(), String(repeating: "a", count: 129)),
        ] as [(Form.Field.Kind, String)])
    func hostile(kind: Form.Field.Kind, sent: String) throws {
        let filled = try read(kind, sent)
        #expect(filled.answers.isEmpty)
        #expect(filled.problems.count == 1)
        #expect(filled.problems.first?.field == "f")
        #expect(filled.problems.first?.text.zh.contains("项") == true)
        #expect(filled.problems.first?.text.en.contains("It") == true)
        // Nothing sent is shown back: a problem repeats labels and limits only.
        #expect(filled.problems.allSatisfy { !$0.text.en.contains("\u{202E}") && !$0.text.zh.contains("passwd") })
    }

    @Test("angle brackets and quotes are text like any other, kept as typed")
    func markup() throws {
        let text = "<script>alert('1')</script> \" & 𠮷 👍🏽"
        #expect(try answer(.longText(), text) == .typed(text))
    }

    @Test("several answers where one is asked for are refused")
    func several() throws {
        #expect(try read(.shortText(), "a", "b").problems.count == 1)
        #expect(try read(.choice(Self.options), "a", "b").problems.count == 1)
        #expect(try read(.files(most: 1), "a", "b").problems.count == 1)
    }

    @Test("all problems come at once, in the order of the form, and a field of no form is one")
    func all() throws {
        let form = Form(
            Form.Field("a", Text(zh: "甲", en: "A"), .longText()), Form.Field("b", Text(zh: "乙", en: "B"), .date()),
            Form.Field("c", Text(zh: "丙", en: "C"), .yesNo, required: false))
        let filled = form.read(["b": ["x"], "admin": ["1"], "a": ["   "]], on: try day("2026-11-22"))
        #expect(filled.problems.map(\.field) == ["a", "b", nil])
        #expect(filled.problems.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty })
        #expect(filled.answers.isEmpty)
    }

    @Test("a question that is not asked is neither required nor kept")
    func conditions() throws {
        let form = Form(
            Form.Field(
                "identity", Self.label,
                .choice([Form.Option("anonymous", Self.label), Form.Option("named", Self.label)])),
            Form.Field("name", Text(same: "n"), .party, when: .init("identity", is: "named")))
        let today = try day("2026-11-22")
        let anonymous = form.read(["identity": ["anonymous"], "name": ["张示例"]], on: today)
        #expect(anonymous.answers == ["identity": .chosen(["anonymous"])])
        #expect(anonymous.problems.isEmpty)
        #expect(form.read(["identity": ["named"]], on: today).problems.map(\.field) == ["name"])
        #expect(form.read(["name": ["张示例"]], on: today).problems.map(\.field) == ["identity"])
    }

    @Test("names, contacts, identity numbers and all free text go to the vault, and nothing else does")
    func vault() {
        let vault: [Form.Field.Kind] = [.shortText(), .longText(), .party, .identifier(.residentIdentity)]
        let payload: [Form.Field.Kind] = [
            .choice(Self.options), .choices(Self.options), .date(), .dayAndTime(), .money(), .number(0...1), .yesNo,
            .files(), .people(), .identifier(.right), .identifier(.creditCode), .identifier(.document),
            .identifier(.external),
        ]
        #expect(vault.allSatisfy { Form.Field("f", Self.label, $0).isInVault })
        #expect(payload.allSatisfy { !Form.Field("f", Self.label, $0).isInVault })
    }

    @Test("who knows a scheme may refuse a number under it")
    func identify() throws {
        let form = Form(Form.Field("f", Self.label, .identifier(.creditCode)))
        let filled = form.read(["f": ["123"]], on: try day("2026-11-22")) { scheme, number in
            scheme == .creditCode && number == "123" ? Text(zh: "校验码不符", en: "check digit") : nil
        }
        #expect(filled.problems.map(\.text.zh) == ["校验码不符"])
    }
}
