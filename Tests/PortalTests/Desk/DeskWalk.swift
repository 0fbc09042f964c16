import Base
import Documents
import HTTPTypes
import Procedure
import Testing

@testable import Casework
@testable import Portal

/// A case on the desk as officers take it there: over HTTP, but for acts whose records are files.
struct DeskWalk: Sendable {
    let office: DeskOffice
    let client: DeskClient

    /// When the notice has been served long enough.
    static let afterwards = DeskOffice.tuesday.adding(hours: 24 * 40)

    /// Who the party is, as somebody types it.
    static let party = [
        ("party", "示例百货商行"), ("party-type", "household"), ("party-code", "92000000EXAMPLE10J"),
        ("party-representative", "张样本"), ("party-address", "示例路12号"), ("party-telephone", "13900000000"),
    ]

    /// A lead that was verified and a case opened on it.
    func open(party: [(String, String)] = party) async throws -> (verification: String, penalty: String) {
        let officers = [("officers", "wang"), ("officers", "sun")]
        let begun = try await client.take(
            "/desk/file/verification/begin", as: "wang",
            [("source", "inspection"), ("lead", "市场2楼有假茶叶")] + "received".boxes("2026", "9", "21"))
        let verification = try #require(begun.matter)
        let base = "/desk/matter/\(verification)"
        _ = try await client.take("\(base)/act/assign", as: "qian", officers)
        try await take(
            "visit", on: verification,
            [
                "place": .typed("示例路12号"), "told": .yesNo(true), "presence": .chosen(["present"]),
                "findings": .typed("有假茶叶"),
            ])
        _ = try await client.take("\(base)/act/propose", as: "wang", [("proposal", "filed"), ("facts", "属实")])
        _ = try await client.take(
            "\(base)/act/decide", as: "li",
            [("decision", "filed"), ("harm", "no"), ("reason", "有初步证据"), ("cause", "涉嫌销售侵权茶叶")] + officers
                + party)
        let open = try await office.office.queue(
            QueueFilter(procedure: "penalty-case"), within: .office, at: DeskOffice.tuesday, skipping: 0, most: 1)
        return (verification, try #require(open.entries.first).line.id.text)
    }

    func docket(_ matter: String) async throws -> Docket {
        try await office.office.docket(try #require(MatterID(text: matter)), within: .office)
    }

    /// An act of Wang's with the files it asks for; days and officers that the test does not care about are filled in.
    func take(
        _ act: Name<Act>, on matter: String, _ answers: Answers, at now: Instant = DeskOffice.tuesday
    ) async throws {
        let docket = try await docket(matter)
        var filled = answers
        for field in try #require(docket.procedure.act(act)).form.fields
        where field.isRequired && filled[field.id] == nil && field.isAsked(filled) {
            switch field.kind {
            case .files: filled[field.id] = .files(["exhibit-1"])
            case .people: filled[field.id] = .people(["wang", "sun"])
            case .date: filled[field.id] = .day(now.day)
            case .dayAndTime: filled[field.id] = .instant(now)
            default: Issue.record("\(act) asks for \(field.id)")
            }
        }
        let certificates = Dictionary(
            DeskOffice.people.compactMap { person in person.certificate.map { (person.id, $0) } }
        ) { first, _ in first }
        _ = try await office.office.act(
            ActRequest(act, by: Event.Actor("wang", .officer), filled, certificates: certificates),
            on: try #require(MatterID(text: matter)), after: docket.sequence, within: .office, at: now)
    }
}
