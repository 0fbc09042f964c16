import Base
import HTTPTypes
import Measures
import Procedure
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("The forms of the desk")
struct DeskFormsTests {
    @Test("every act of every procedure has its form page in both languages", arguments: ["zh", "en"])
    func all(language: String) async throws {
        try await DeskOffice.open { office, client in
            for procedure in Catalogue.all.procedures {
                let id = try await Self.filed(procedure, office.office)
                for act in procedure.acts where !act.from.includes(nil) {
                    let answer = try await client.get(
                        "/desk/matter/\(id)/act/\(act.id)", as: "wang", language: language)
                    #expect(answer.status == .ok, "\(procedure.id) \(act.id)")
                    for field in act.form.inUse {
                        let names = ["", "-y", "-rows"].map { field.id.text + $0 }
                        #expect(
                            names.contains { answer.page.contains("name=\"\($0)\"") },
                            "\(procedure.id) \(act.id) does not ask for \(field.id)")
                    }
                    let label = language == "zh" ? act.name.zh : act.name.en
                    #expect(answer.page.contains(label.replacing("'", with: "&#39;")))
                }
                let matter = try await client.get("/desk/matter/\(id)", as: "wang", language: language)
                #expect(matter.status == .ok, "\(procedure.id)")
            }
        }
    }

    @Test("who may file is offered the forms for it; the form of the counter asks how the report came in")
    func filing() async throws {
        try await DeskOffice.open { _, client in
            let queue = try await client.get("/desk", as: "zhao").page
            #expect(queue.contains(#"href="/desk/file/infringement-report/register""#))
            #expect(queue.contains(#"href="/desk/file/verification/begin""#))
            let form = try await client.get("/desk/file/infringement-report/register", as: "zhao").page
            for words in ["窗口", "来信", "电话", "全国12315平台"] { #expect(form.contains(words)) }
            for path in [
                "/desk/file/infringement-report/report", "/desk/file/penalty-case/open", "/desk/file/none/none",
            ] {
                #expect(try await client.get(path, as: "zhao").status == .notFound, "\(path)")
            }
        }
    }

    /// A matter of the procedure, filed by whoever files it, with what its form requires.
    private static func filed(_ procedure: Procedure, _ office: Office) async throws -> String {
        let act = try #require(procedure.acts.first { $0.from.includes(nil) })
        // A change of the law is made only where there is such a rule.
        var answers: Answers =
            procedure.id == "rule-amendment"
            ? ["rule": .identifier("TJ-18"), "kind": .chosen(["version"]), "from": .day(Day(number: 21_000))] : [:]
        for field in act.form.fields where field.isRequired && field.isAsked(answers) && answers[field.id] == nil {
            switch field.kind {
            case .choice(let options), .choices(let options): answers[field.id] = .chosen([options[0].id])
            case .date: answers[field.id] = .day(Day(number: 20_715))
            case .people: answers[field.id] = .people(["wang", "sun"])
            case .yesNo: answers[field.id] = .yesNo(true)
            case .identifier(.residentIdentity): answers[field.id] = .typed("示例")
            // Long enough for a digest too.
            case .identifier: answers[field.id] = .identifier(String(repeating: "1", count: 64))
            case .number(let range): answers[field.id] = .number(range.lowerBound)
            case .files: answers[field.id] = .files(["example"])
            case .dayAndTime: answers[field.id] = .instant(DeskOffice.tuesday)
            case .money: answers[field.id] = .money(Money(yuan: 1))
            default: answers[field.id] = .typed("示例")
            }
        }
        let role = try #require(act.roles.first)
        let actor = Event.Actor(role.enforces ? "wang" : "somebody", role)
        return try await office.file(
            procedure.id,
            ActRequest(
                act.id, by: actor, answers,
                certificates: Dictionary(
                    uniqueKeysWithValues: DeskOffice.people.compactMap { person in
                        person.certificate.map { (person.id, $0) }
                    })), unit: "station", at: DeskOffice.tuesday
        ).id.text
    }
}
