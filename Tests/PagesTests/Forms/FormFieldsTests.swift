import Base
import Pages
import Procedure
import Testing

@Suite("Forms made from their fields")
struct FormFieldsTests {
    private static let today = Day(number: 20_718)

    /// One field of every kind, some hanging on others.
    private static let form = Form(
        Form.Field("short", Text(zh: "短", en: "Short"), .shortText()),
        Form.Field("long", Text(zh: "长", en: "Long"), .longText(), required: false),
        Form.Field(
            "kind", Text(zh: "种类", en: "Kind"),
            .choice(["a", "b", "c"].map { Form.Option(Name($0), Text(same: $0)) })),
        Form.Field("only-a", Text(zh: "甲", en: "Only A"), .shortText(), when: .init("kind", is: "a")),
        Form.Field("a-or-b", Text(zh: "甲乙", en: "A or B"), .party, when: .init("kind", is: "a", "b")),
        Form.Field(
            "many", Text(zh: "多项", en: "Many"), .choices(["x", "y"].map { Form.Option(Name($0), Text(same: $0)) }),
            required: false),
        Form.Field(
            "list", Text(zh: "列表", en: "List"),
            .choice((1...9).map { Form.Option(Name("o\($0)"), Text(same: "第\($0)")) }), required: false),
        Form.Field("day", Text(zh: "日期", en: "Day"), .date(.notAfterToday)),
        Form.Field("moment", Text(zh: "时刻", en: "Moment"), .dayAndTime()),
        Form.Field("fine", Text(zh: "罚款", en: "Fine"), .money()),
        Form.Field("count", Text(zh: "件数", en: "Count"), .number(1...9)),
        Form.Field("sure", Text(zh: "确定", en: "Sure"), .yesNo),
        Form.Field("files", Text(zh: "材料", en: "Files"), .files(), required: false),
        Form.Field("people", Text(zh: "人员", en: "People"), .people()),
        Form.Field("code", Text(zh: "信用代码", en: "Code"), .identifier(.creditCode), required: false))

    /// The form as a person sends it, in full-width digits and with units.
    private static let sent: [String: [String]] = [
        "short": ["短文"], "kind": ["a"], "only-a": ["甲项"], "a-or-b": ["某人"], "day-y": ["２０２６年"], "day-m": ["9月"],
        "day-d": [" ２２日 "], "moment-y": ["2026"], "moment-m": ["9"], "moment-d": ["1"], "moment-t": ["９时５分"],
        "fine": ["１,２３４.５0 元"], "count": ["３"], "sure": ["yes"], "people": ["wang", "sun"], "files": ["stolen"],
        "code": ["９１１１０１０８５５１３８５０８２ｑ"], "_token": ["t"],
    ]

    @Test("what people type is read: widths, units, boxes joined; a file cannot be claimed by naming it")
    func reading() throws {
        let (answers, problems) = FormFields.read(Self.form, sent: Self.sent, on: Self.today)
        #expect(problems.all == [])
        #expect(answers["day"] == .day(Self.today))
        #expect(answers["moment"] == .instant(Instant(Day(number: 20_697), hour: 9, minute: 5)))
        #expect(answers["fine"] == .money(Money(fen: 123_450)) && answers["count"] == .number(3))
        #expect(answers["people"] == .people(["wang", "sun"]) && answers["files"] == nil)
        #expect(answers["code"] == .identifier("91110108551385082Q"))
        let kept = FormFields.read(Self.form, sent: Self.sent, files: ["files": ["e1:v:c"]], on: Self.today)
        #expect(kept.answers["files"] == .files(["e1:v:c"]))
    }

    @Test(
        "a problem leads to the box that is wrong",
        arguments: [
            (["day-m": "13"], "day-m"), (["day-d": "31"], "day-d"), (["day-y": "26"], "day-y"),
            (["day-y": "", "day-m": "", "day-d": ""], "day-y"), (["day-y": "2027"], "day-y"),
            (["moment-t": "25:00"], "moment-t"), (["moment-t": ""], "moment-t"), (["moment-d": "x"], "moment-d"),
            (["fine": "-1"], "fine"), (["count": "10"], "count"), (["kind": ""], "kind"), (["kind": "z"], "kind"),
            (["code": "91110108551385082A"], "code"), (["stranger": "1"], "main"),
        ])
    func problems(changes: [String: String], expected: String) {
        let sent = Self.sent.merging(changes.mapValues { [$0] }) { $1 }
        let fields = Set(FormFields.read(Self.form, sent: sent, on: Self.today).problems.all.map(\.field))
        #expect(fields.contains(expected), "\(fields)")
        let tree = Tree(FormFields(Self.form, typed: sent).render(Voice(.zh)))
        #expect(expected == "main" || tree.elements.contains { $0[.id] == expected })
    }

    @Test(
        "times of the day as people write them",
        arguments: [
            ("9:30", "09:30"), ("０９：３０", "09:30"), ("9时5分", "09:05"), ("0930", "09:30"), ("23:59", "23:59"),
            ("9点", "09:00"),
        ])
    func times(typed: String, expected: String) {
        #expect(TimeEntry(typed).text == expected)
    }

    @Test("no time of a day", arguments: ["", "24:00", "9:60", "930", "9:3:1", "abc", "9h"])
    func noTimes(typed: String) {
        #expect(TimeEntry(typed).text == nil)
    }

    @Test("every field is there once with a label, and what one option asks for stands right behind it")
    func controls() throws {
        let people = [FormFields.Somebody("wang", "王示例"), FormFields.Somebody("sun", "孙样本")]
        let tree = Tree(FormFields(Self.form, typed: Self.sent, people: people).render(Voice(.zh)))
        for field in Self.form.fields {
            let names = [field.id.text, field.id.text + "-y"]
            #expect(tree.elements.contains { $0[.id].map(names.contains) ?? false }, "\(field.id)")
        }
        let ids = tree.elements.compactMap { $0[.id] }
        #expect(Set(ids).count == ids.count)
        let place = try #require(tree.elements.firstIndex { $0[.id] == "only-a" })
        #expect(tree.parents(of: place).contains { $0.has("reveal") })
        let other = try #require(tree.elements.firstIndex { $0[.id] == "a-or-b" })
        #expect(!tree.parents(of: other).contains { $0.has("reveal") })
        #expect(tree.elements.first { $0[.id] == "a-or-b-hint" }?.text == "“种类”选“a”或者“b”时填写")
        #expect(tree.elements.filter { $0[.checked] != nil }.compactMap { $0[.value] } == ["a", "yes", "wang", "sun"])
        #expect(tree.all(.select).first?.children.isEmpty == false)
        #expect(tree.all(.option).first.map { $0[.value] } == "")
        #expect(tree.all(.input).first { $0[.id] == "day-y" }?[.value] == "２０２６年")
    }

    @Test(
        "a field by itself can be the question of its page, with what was typed and its problem",
        arguments: Language.allCases)
    func single(language: Language) throws {
        for field in Self.form.fields {
            let name = field.id.text
            let problems = Problems([Problem(name, Text(zh: "错", en: "wrong"))])
            let node = FormFields.field(
                field, typed: Self.sent, asked: .page(kicker: Text(zh: "第一步", en: "Step 1")), problems: problems,
                people: [FormFields.Somebody("wang", "Wang")], Voice(language))
            let tree = Tree(node)
            #expect(tree.all(.h1).count == 1, "\(name)")
            if case .date = field.kind { continue }
            if case .dayAndTime = field.kind { continue }
            #expect(tree.all(class: "error").count == 1, "\(name)")
        }
    }
}
