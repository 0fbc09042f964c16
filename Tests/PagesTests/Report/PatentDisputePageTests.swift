import Base
import Testing

@testable import Pages

@Suite("Where a patent dispute goes")
struct PatentDisputePageTests {
    private func page(_ adjudication: District.Adjudication, _ language: Language) -> String {
        let district = District(
            site: Text(same: "x"), office: Text(same: "x"), contact: Text(zh: "示例路1号窗口", en: "counter, 1 Sample Road"),
            isSample: false, adjudication: adjudication)
        let frame = Frame(
            voice: Voice(language), district: district, here: .patentDispute, reading: .init(), style: "")
        return String(decoding: PatentDisputePage().render(in: frame).document, as: UTF8.self)
    }

    @Test("each way of the district is told in both languages, with the counter only where it takes requests")
    func ways() {
        let ways: [(District.Adjudication, zh: String, en: String, here: Bool)] = [
            (.elsewhere, "也不代收请求", "neither rules on it nor takes requests", false),
            (.init(.elsewhere, by: "某市知识产权局"), "（某市知识产权局）裁决", "(某市知识产权局)", false),
            (.init(.acceptancePoint, by: "某市知识产权局"), "本区是受理点", "acceptance point", true),
            (.init(.entrusted, by: "某市知识产权局", under: "1"), "受其委托，以其名义办理", "in that authority", true),
        ]
        for (adjudication, zh, en, here) in ways {
            let (chinese, english) = (page(adjudication, .zh), page(adjudication, .en))
            #expect(chinese.contains(zh), "\(adjudication)")
            #expect(english.contains(en), "\(adjudication)")
            #expect(chinese.contains("在本区窗口提出请求") == here)
        }
    }
}
