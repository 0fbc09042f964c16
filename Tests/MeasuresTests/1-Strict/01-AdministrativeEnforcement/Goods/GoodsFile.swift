import Base
import Documents
import Law
import Measures
import Procedure
import Testing

/// A case with goods in it and the measure on them, as the tests drive them; references into the vault are the words.
struct GoodsFile {
    var penaltyCase = Desk(.penaltyCase)
    var measure: Desk

    /// Filed on Monday 6 July 2026, the party known on the 7th.
    init(_ procedure: Procedure) throws {
        measure = Desk(procedure)
        try penaltyCase.act(
            "open", .system, "2026-07-06",
            ["filed-on": .on("2026-07-06"), "officers": .people(["wang", "sun"]), "party": .sealed("示例百货商行")])
        try penaltyCase.act(
            "party", .officer, "wang", "2026-07-07",
            [
                "party": .sealed("示例百货商行"), "party-type": .one("household"),
                "party-code": .identifier("92000000EXAMPLE10J"), "party-address": .sealed("示例路12号"),
                "party-representative": .sealed("张某"),
            ])
    }

    /// What the case asks for is what the measure is told.
    mutating func ask(_ act: Name<Act>, _ answers: Answers, on iso: String) throws {
        let asked: Answers = ["what": .sealed("绿茶三十八袋"), "reason": .sealed("当事人有转移货物的可能。")]
        try penaltyCase.act(act, .officer, "wang", iso, asked.merging(answers) { $1 })
        try measure.act("open", .system, iso, try #require(penaltyCase.docket.opened.last).answers)
    }

    /// On the spot, by Wang and Sun, from half past nine.
    static func scene(_ iso: String, _ more: Answers = [:]) throws -> Answers {
        let scene: Answers = [
            "officers": .people(["wang", "sun"]), "began": .instant(Instant(try day(iso), hour: 9, minute: 10)),
            "ended": .instant(Instant(try day(iso), hour: 9, minute: 50)), "place": .sealed("示例路12号"),
            "findings": .sealed("货架上有绿茶三十八袋。当事人称没有授权。"), "goods": tea(), "stored": .sealed("示例所物品库3号架"),
            "keeper-name": .sealed("示例所"),
            "number": .identifier("示市监强制〔2026〕1号"),
        ]
        return scene.merging(more) { $1 }
    }

    /// Thirty-eight bags of tea at 68 yuan and two hundred empty bags, or so many of them.
    static func tea(_ bags: Int = 38, _ empty: Int = 200, ways: [Name<Form.Option>] = []) -> Answer {
        let all: [(Int, Int, [Name<Form.Column>: String], Int?)] = [
            (1, bags, ["name": "“示例优选”绿茶", "spec": "250克", "unit": "袋"], 6_800),
            (2, empty, ["name": "包装袋（空）", "unit": "个"], nil),
        ]
        let rows = all.filter { $0.1 > 0 }
        let lines = rows.enumerated().map { place, row -> [Name<Form.Column>: Rows.Cell] in
            var cells: [Name<Form.Column>: Rows.Cell] = ["quantity": .number(row.1), "state": .chosen("intact")]
            if let fen = row.3 { cells["price"] = .money(Money(fen: fen)) }
            if ways.indices.contains(place) { cells["way"] = .chosen(ways[place]) }
            return cells
        }
        let typed = Rows(lines, .typed(rows.map(\.2)))
        return .rows(typed.sealed(typed.typedText ?? ""))
    }

    /// The same by their numbers in the list.
    static func listed(_ bags: Int = 38, _ empty: Int = 200, ways: [Name<Form.Option>] = []) -> Answer {
        guard case .rows(let rows) = tea(bags, empty, ways: ways) else { return .yesNo(false) }
        let numbers = [bags, empty].enumerated().filter { $0.element > 0 }.map { $0.offset + 1 }
        return .rows(
            Rows(zip(rows.lines, numbers).map { $0.merging(["line": .number($1)]) { $1 } }, rows.words))
    }

    /// The last document of the measure on this form.
    func document(_ form: Name<DocumentForm>) throws -> FilledDocument {
        let layout = try #require(DocumentLayout.all.first { $0.form.id == form })
        let issued = try #require(measure.docket.documents.last { $0.form.id == form })
        let facts = DocketFacts(
            in: measure.docket, sequence: issued.sequence, earlier: penaltyCase.docket, Desk.lawbook, .sample,
            typed: { $0 }, person: { .init("\($0)", certificate: "示例") })
        return layout.fill(try #require(facts))
    }

    /// What the system would take by itself, as the docket stands.
    func automatic(_ iso: String) throws -> [String] {
        let next = try measure.docket.automatic(
            under: measure.docket.procedure, at: Instant(day(iso), hour: 10), Desk.lawbook)
        return next.map { "\($0.act.id) \($0.at.day)" }
    }
}
