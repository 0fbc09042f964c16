import Base
import Documents
import Procedure
import Testing

/// Facts written down in the test.
private struct Written: FactSource {
    var facts: [Fact: String] = [.office(.name): "示例区市场监督管理局", .issued: "2026年8月24日"]
    var met: Set<Condition> = []
    var issued: Day? { Day(year: 2026, month: 8, day: 24) }

    func text(of fact: Fact) -> String? { facts[fact] }
    func name(of fact: Fact) -> Text { Text(same: "\(fact)") }
    func meets(_ condition: Condition) -> Bool { met.contains(condition) }
}

@Suite("Filling in a document")
struct FillTests {
    private static let form = DocumentForm("trial", Text(zh: "试用文书", en: "Trial"))
    private let layout = DocumentLayout(
        form, verified: false, series: DocumentSeries(form, "试"),
        .addressee("\(.party(.name))："),
        .paragraph("事实：\(.answer(.here, "facts"))。"),
        .items([
            "没收\(.answer(.here, "gains"))；", Line("罚款；").when(.by(["fine"])), "电话\(.party(.telephone), or: "无")；",
        ]),
        .table([Row("意见", "\(.answer(.here, "facts"))"), .opinion("审批", "同意。"), .hand("备注", lines: 2)]),
        .signatures(["当事人"]), .seal, .note("一式两份"))

    @Test("every blank is filled, lines that do not apply are left out and not counted")
    func filled() throws {
        var facts = Written()
        facts.facts[.party(.name)] = "示例百货商行"
        facts.facts[.answer(.here, "facts")] = "第一行\r\n第二行"
        facts.facts[.answer(.here, "gains")] = "100元"
        facts.facts[.answer(.here, "number")] = "示市监试〔2026〕1号"
        let document = try layout.fill(facts).issued()
        #expect(
            document.text == """
                示例区市场监督管理局
                试用文书
                示市监试〔2026〕1号
                示例百货商行：
                事实：第一行
                第二行。
                一、没收100元；
                二、电话无；
                意见
                第一行
                第二行
                审批
                同意。
                签名：　　　　　　年　　月　　日
                备注
                当事人：
                示例区市场监督管理局
                2026年8月24日
                一式两份
                """)
        facts.met = [.by(["fine"])]
        #expect(layout.fill(facts).text.contains("二、罚款；\n三、电话无；"))
    }

    @Test("what is missing shows as ____, is named once, and stops the document from being issued")
    func missing() throws {
        let document = layout.fill(Written())
        #expect(
            document.missing.map(\.fact) == [
                .answer(.here, "number"), .party(.name), .answer(.here, "facts"), .answer(.here, "gains"),
            ])
        #expect(document.text.contains("事实：____。"))
        #expect(document.text.contains("没收____；"))
        #expect(throws: Refusal(.conflict, Text(same: ""))) { try document.issued() }
    }

    @Test("an answer of nothing but line ends is as good as none; characters that turn the text show as �")
    func hostile() {
        var facts = Written()
        facts.facts[.answer(.here, "facts")] = "a\u{202E}b\u{0}c\u{2066}\td\u{2028}e"
        facts.facts[.answer(.here, "gains")] = ""
        let document = layout.fill(facts)
        #expect(document.text.contains("事实：a�b�c� d\ne。"))
        #expect(document.missing.map(\.fact).contains(.answer(.here, "gains")))
    }
}
