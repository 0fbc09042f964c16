import Base
import Documents
import Law
import Measures
import Procedure
import Testing

/// A request about a utility model, filed on Tuesday 1 September 2026, as the tests drive it; references into the vault
/// are the words.
struct AdjudicationFile {
    var desk: Desk

    static func book(_ mode: District.Adjudication.Mode) -> Lawbook {
        Lawbook(
            RuleBase(Rule.all), .official,
            adjudication: District.Adjudication(mode, by: "示例市知识产权局", under: "示例知委〔2026〕1号"))
    }

    static let panel: Answer = .people(["wang", "sun", "feng"])
    static let met: Answer = .chosen(["requester", "respondent", "claim", "scope", "no-suit"])
    static let whole: Answer = .chosen(["request", "identity", "register", "copies"])

    static func request(_ more: Answers = [:]) throws -> Answers {
        let request: Answers = [
            "mode": .one("entrusted"), "authority": .sealed("示例市知识产权局"), "entrustment": .identifier("示例知委〔2026〕1号"),
            "received": try .on("2026-09-01"), "requester": .sealed("示例科技有限公司"), "requester-address": .sealed("示例路1号"),
            "respondent": .sealed("示例百货商行"), "party-address": .sealed("示例路12号"), "patent": .sealed("一种水龙头"),
            "right": .identifier("ZL202020566088.4"), "patent-kind": .one("utility"), "known-on": try .on("2026-03-02"),
            "continuing": .yesNo(true), "papers": whole, "report": .one("sound"), "standing": .one("holder"),
            "claim": .sealed("责令停止制造。"), "facts": .sealed("制造专利产品。"),
        ]
        return request.merging(more) { $1 }
    }

    init(_ mode: District.Adjudication.Mode = .entrusted, _ more: Answers = [:]) throws {
        desk = Desk(.patentAdjudication, AdjudicationFile.book(mode))
        let answers = try AdjudicationFile.request(["mode": .one(Name(mode.rawValue))].merging(more) { $1 })
        try desk.act("file", .counter, "2026-09-01", answers)
    }

    /// 立案 on Thursday 3 September.
    static func opened(_ more: Answers = [:]) throws -> AdjudicationFile {
        var file = try AdjudicationFile(.entrusted, more)
        try file.desk.act(
            "accept", .bureauHead, "2026-09-03",
            ["met": met, "officers": panel, "number": .identifier("示市监专立〔2026〕1号")])
        return file
    }

    /// Served on Monday 7 September, to be answered in fifteen days.
    static func served(abroad: Bool = false) throws -> AdjudicationFile {
        var file = try opened()
        try file.desk.act(
            "serve-request", .officer, "wang", "2026-09-07",
            [
                "served-on": .on("2026-09-07"), "abroad": .yesNo(abroad), "number": .identifier("示市监专答〔2026〕1号"),
            ])
        return file
    }

    /// Answered on 21 September, and sent on the next day.
    static func tried(_ defences: [Name<Form.Option>] = ["outside"]) throws -> AdjudicationFile {
        var file = try served()
        try file.desk.act(
            "answer", .officer, "wang", "2026-09-21", ["answered-on": .on("2026-09-21"), "defences": .chosen(defences)])
        try file.desk.act("send-answer", .officer, "wang", "2026-09-22")
        return file
    }

    static func deliberated(_ opinion: Name<Form.Option> = "infringed") throws -> AdjudicationFile {
        var file = try tried()
        try file.desk.act(
            "deliberate", .officer, "wang", "2026-10-30",
            ["members": panel, "opinion": .one(opinion), "against": .number(1), "record": .sealed("落入保护范围。")])
        return file
    }

    /// Decided on Monday 2 November.
    static func decided(_ ruling: Name<Form.Option> = "stop") throws -> AdjudicationFile {
        var file = try deliberated(ruling == "stop" ? "infringed" : "not")
        try file.desk.act(
            "decide", .bureauHead, "2026-11-02",
            [
                "ruling": .one(ruling), "requested": .sealed("未经许可制造。"), "answered": .sealed("没有落入保护范围。"),
                "findings": .sealed("技术特征一一对应。"), "acts": .chosen(["make", "sell"]), "order": .sealed("停止制造、销售甲型水龙头。"),
                "number": .identifier("示市监专裁〔2026〕1号"),
            ])
        return file
    }

    /// Served on the respondent on Wednesday 4 November.
    static func told(
        _ ruling: Name<Form.Option> = "stop", requester: String = "2026-11-03"
    ) throws -> AdjudicationFile {
        var file = try decided(ruling)
        try file.desk.act(
            "serve-decision", .officer, "wang", max(requester, "2026-11-04"),
            ["served-on": .on("2026-11-04"), "requester-served": .on(requester)])
        return file
    }

    /// The rules for which an act is refused; none where it is allowed.
    func refusals(
        _ act: Name<Act>, _ role: Role, _ person: Name<Person>, _ iso: String, _ answers: Answers = [:]
    ) throws -> [String] {
        try desk.verdict(act, role, person, iso, answers).reasons.map { $0.rule ?? $0.text.zh }
    }

    /// By Wang, who is of the panel.
    func refusals(_ act: Name<Act>, _ role: Role, _ iso: String, _ answers: Answers = [:]) throws -> [String] {
        try refusals(act, role, "wang", iso, answers)
    }

    func text(_ form: Name<DocumentForm>) throws -> String {
        let layout = try #require(DocumentLayout.all.first { $0.form.id == form })
        let issued = try #require(desk.docket.documents.last { $0.form.id == form })
        let facts = DocketFacts(
            in: desk.docket, sequence: issued.sequence, Desk.lawbook, .sample, typed: { $0 },
            person: { DocketFacts.Officer($0.text) })
        return try layout.fill(#require(facts)).issued().text
    }
}
