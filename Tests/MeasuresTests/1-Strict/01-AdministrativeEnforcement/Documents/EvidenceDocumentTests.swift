import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("Documents of evidence, of what the party said, and of the panel")
struct EvidenceDocumentTests {
    private func document(_ form: Name<DocumentForm>, _ desk: Desk) throws -> FilledDocument {
        let issued = try #require(desk.docket.documents.last { $0.form.id == form })
        let layout = try #require(DocumentLayout.of(issued.form))
        let facts = DocketFacts(
            in: desk.docket, sequence: issued.sequence, Desk.lawbook, .sample, typed: { $0 },
            person: { .init("\($0)", certificate: "示例") })
        return layout.fill(try #require(facts))
    }

    @Test("each says what its act was told, and lacks nothing")
    func evidence() throws {
        var desk = try GoodsFile(.goodsSeizure).penaltyCase
        try desk.act(
            "collect", .officer, "wang", "2026-07-08",
            ["kind": .one("electronic"), "source": .sealed("网店页面，王某于当日截屏"), "files": .files(["e1", "e2"])])
        let sheet = try document("evidence-sheet", desk).issued().text
        for words in ["■电子数据", "网店页面，王某于当日截屏", "2份，附后", "示例百货商行", "wang（执法证号：示例）、sun（执法证号：示例）"] {
            #expect(sheet.contains(words), "lacks \(words)")
        }
        try desk.act(
            "sample", .officer, "wang", "2026-07-08", ["what": .sealed("绿茶两袋，封签一号"), "present": .yesNo(true)])
        let sample = try document("sampling-record", desk).issued().text
        #expect(sample.contains("绿茶两袋，封签一号") && sample.contains("■是　□否"))
        try desk.act(
            "ask-identification", .officer, "wang", "2026-07-09",
            [
                "whom": .sealed("示例茶业公司"), "right": .identifier("12345678"), "questions": .sealed("是否你公司生产"),
                "first-day": .on("2026-07-09"), "goods": GoodsFile.listed(),
            ])
        let notice = try document("identification-notice", desk).issued().text
        for words in ["示例茶业公司：", "号码：12345678", "1 “示例优选”绿茶 250克 38 袋", "是否你公司生产", "自2026年7月9日起", "第三十条第二款"] {
            #expect(notice.contains(words), "lacks \(words)")
        }
        try desk.act("take-identification", .officer, "wang", "2026-07-14", ["last-day": .on("2026-07-13")])
        try desk.act(
            "commission-test", .officer, "wang", "2026-07-15",
            ["body": .sealed("示例检测中心"), "questions": .sealed("检测成分"), "planned": .on("2026-07-20")])
        #expect(try document("test-commission", desk).issued().text.contains("示例检测中心：\n"))
        try desk.act(
            "take-test", .officer, "wang", "2026-07-21", ["result": .sealed("成分不符"), "last-day": .on("2026-07-20")])
        let result = try document("test-result", desk).issued().text
        #expect(result.contains("成分不符") && result.contains("截至2026年7月20日") && result.contains("第三十二条"))
    }
}
