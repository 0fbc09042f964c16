import Base
import Documents
import Law
import Measures
import Procedure
import Testing

/// A lead and the case it became, as the tests of documents drive them; references into the vault are the words.
struct CaseFile {
    var verification = Desk(.verification)
    var penaltyCase = Desk(.penaltyCase)
    /// Who the party is, as it is settled in the case.
    var party: Answers = [
        "party": .sealed("示例百货商行"), "party-type": .one("household"), "party-code": .identifier("92000000EXAMPLE10J"),
        "party-address": .sealed("示例路12号示例小商品市场2楼B17"), "party-representative": .sealed("张某"),
        "party-telephone": .sealed("000-00000000"),
    ]
    var district = District.sample

    /// The document that the last act of the desk issues on this form.
    func document(_ form: Name<DocumentForm>, of desk: Desk) throws -> FilledDocument {
        let layout = try #require(DocumentLayout.all.first { $0.form.id == form })
        let issued = try #require(desk.docket.documents.last { $0.form.id == form })
        let facts = DocketFacts(
            in: desk.docket, sequence: issued.sequence, earlier: verification.docket, Desk.lawbook,
            district, typed: { $0 }, person: { CaseFile.people[$0] })
        return layout.fill(try #require(facts))
    }

    private static let people: [Name<Person>: DocketFacts.Officer] = [
        "wang": .init("王某", certificate: "示例-0007"), "sun": .init("孙某", certificate: "示例-0012"), "li": .init("李某"),
        "qian": .init("钱某"), "feng": .init("冯某", certificate: "示例-0015"),
    ]

    mutating func begin() throws {
        try verification.act(
            "begin", .officer, "wang", "2026-07-01",
            ["source": .one("inspection"), "received": .on("2026-06-30"), "lead": .sealed("市场2楼有仿冒茶叶。")])
    }

    mutating func file() throws {
        try begin()
        try verification.act("assign", .stationHead, "2026-07-01", ["officers": .people(["wang", "sun"])])
        try verification.act(
            "visit", .officer, "wang", "2026-07-02",
            [
                "officers": .people(["wang", "sun"]), "began": .instant(Instant(try day("2026-07-02"), hour: 9)),
                "ended": .instant(Instant(try day("2026-07-02"), hour: 9, minute: 40)),
                "place": .sealed("示例小商品市场2楼B17"),
                "presence": .one("refused"), "witness": .sealed("市场管理员赵某到场见证。"),
                "findings": .sealed("货架上有标有“视例優选”字样的袋装绿茶三十八袋。\n当事人未能出示进货单据。"), "files": .files(["e1", "e2"]),
            ])
        try verification.act(
            "propose", .officer, "wang", "2026-07-03", ["proposal": .one("filed"), "facts": .sealed("现场所见与线索一致。")])
        try verification.act(
            "decide", .bureauHead, "qian", "2026-07-06",
            [
                "decision": .one("filed"), "harm": .yesNo(false), "officers": .people(["wang", "sun"]),
                "party": .sealed("示例百货商行"), "party-type": .one("household"),
                "party-code": .identifier("92000000EXAMPLE10J"), "number": .identifier("示市监立〔2026〕9号"),
                "reason": .sealed("涉嫌销售侵犯注册商标专用权的商品。"),
            ])
    }

    mutating func investigate() throws {
        try file()
        try penaltyCase.act(
            "open", .system, "2026-07-06",
            [
                "filed-on": .on("2026-07-06"), "officers": .people(["wang", "sun"]), "party": .sealed("示例百货商行"),
                "number": .identifier("示市监立〔2026〕9号"),
            ])
        try penaltyCase.act("party", .officer, "wang", "2026-07-08", party)
        try penaltyCase.act(
            "question", .officer, "sun", "2026-07-10",
            [
                "officers": .people(["wang", "sun"]), "whom": .sealed("张某"),
                "began": .instant(Instant(try day("2026-07-10"), hour: 14, minute: 5)),
                "record": .sealed("问：货从哪里来？\n答：记不清了。"),
            ])
        try penaltyCase.act(
            "finish", .officer, "wang", "2026-08-03",
            [
                "proposal": .one("penalise"), "complex": .yesNo(false),
                "facts": .sealed("当事人自2026年6月起销售标有“视例優选”字样的袋装绿茶，违法经营额12,800.00元。以上事实有现场笔录、询问笔录、鉴别意见证明。"),
                "nature": .sealed("上述行为构成销售侵犯注册商标专用权的商品。"), "basis": .sealed("依据《中华人民共和国商标法》第六十条第二款。"),
                "reason": .sealed("当事人初次违法，配合调查。"),
            ])
    }

    mutating func notice() throws {
        try investigate()
        try penaltyCase.act(
            "review", .reviewer, "li", "2026-08-07",
            ["kind": .one("case"), "opinion": .one("agree"), "reason": .sealed("事实清楚，证据充分。")])
        try penaltyCase.act(
            "approve-notice", .bureauHead, "qian", "2026-08-10",
            [
                "fine": .yuan(20_000), "confiscation": .yuan(0), "other": .sealed("没收侵权商品三十八袋。"),
                "hearing": .yesNo(true), "number": .identifier("示市监罚告〔2026〕5号"),
            ])
        try penaltyCase.act(
            "serve-notice", .officer, "wang", "2026-08-11", ["served-on": .on("2026-08-11"), "manner": .one("person")])
    }

    mutating func decide(fine: Int = 20_000, warningOnly: Bool = false) throws {
        try penaltyCase.act(
            "decide", .bureauHead, "qian", "2026-08-24",
            [
                "fine": .yuan(fine), "confiscation": .yuan(0), "other": .sealed("没收侵权商品三十八袋。"),
                "number": .identifier("示市监处罚〔2026〕3号"), "warning-only": .yesNo(warningOnly),
                "reason": .sealed("根据违法情节，依法从轻处罚。"),
            ])
    }
}
