import Base
import Foundation
import Procedure
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

/// Pages of the desk as files, for whoever wants to look at them: `ZHIDUN_DESK_PAGES=folder swift test --filter DeskShots`.
@Suite("Pages of the desk as files", .enabled(if: ProcessInfo.processInfo.environment["ZHIDUN_DESK_PAGES"] != nil))
struct DeskShots {
    @Test("the pages are written")
    func write() async throws {
        let folder = URL(filePath: try #require(ProcessInfo.processInfo.environment["ZHIDUN_DESK_PAGES"]))
        try await DeskOffice.open { office, client in
            @Sendable func save(_ name: String, _ path: String, as person: String) async throws {
                for language in ["zh", "en"] {
                    let answer = try await client.get(path, as: person, language: language)
                    try Data(answer.page.utf8).write(to: folder.appending(path: "\(name)-\(language).html"))
                }
            }
            try await save("queue-first-use", "/desk", as: "zhao")
            var reports: [String] = []
            for (month, day) in [("8", "11"), ("9", "8"), ("9", "9"), ("9", "21"), ("9", "22")] {
                let answers = DeskCaseTests.report.filter { !$0.0.hasPrefix("received") && !$0.0.hasPrefix("seen") }
                let filed = try await client.take(
                    DeskCaseTests.file, as: "zhao",
                    answers + "received".boxes("2026", month, day) + "seen-on".boxes("2026", "7", "1"))
                reports.append(try #require(filed.matter))
            }
            try await save("queue", "/desk", as: "zhao")
            try await save("report", "/desk/matter/\(reports[1])", as: "zhao")
            try await save("file", DeskCaseTests.file, as: "zhao")
            _ = try await client.take("/desk/matter/\(reports[4])/act/accept", as: "zhao", [("unit", "station")])
            let found = try await office.office.queue(
                QueueFilter(procedure: "verification"), within: .office, at: DeskOffice.tuesday, skipping: 0, most: 1)
            let base = "/desk/matter/\(try #require(found.entries.first).line.id.text)"
            try await save("waiting", "/desk/matter/\(reports[4])", as: "zhao")
            try await save("assign", "\(base)/act/assign", as: "qian")
            _ = try await client.take("\(base)/act/assign", as: "qian", [("officers", "wang"), ("officers", "sun")])
            office.set(DeskOffice.tuesday.adding(hours: 24))
            let asked: [(String, String)] =
                [
                    ("whom", "示例商标公司"), ("right", "12345678"), ("questions", "是否正品"),
                ] + "first-day".boxes("2026", "9", "23")
            _ = try await client.take("\(base)/act/ask-identification", as: "wang", asked)
            try await save("paused", base, as: "wang")
            office.set(DeskOffice.tuesday.adding(hours: 24 * 20))
            _ = try await client.take(
                "\(base)/act/take-identification", as: "sun",
                [("opinion", "counterfeit")] + "last-day".boxes("2026", "9", "28"))
            _ = try await client.take(
                "\(base)/act/propose", as: "wang", [("proposal", "filed"), ("facts", "现场有两处假货。\n权利人鉴别为假冒。")])
            try await save("verification", base, as: "li")
            try await save("clock", "\(base)/clock/filing", as: "li")
            try await save("decide", "\(base)/act/decide", as: "li")
            let decision: [(String, String)] =
                [
                    ("decision", "filed"), ("harm", "no"), ("officers", "wang"), ("officers", "sun"),
                    ("party", "示例百货商行"), ("reason", "有初步证据"),
                ] + "act-ended".boxes("2026", "9", "1")
            for (name, answers) in [
                ("review", decision), ("errors", [("decision", "filed")] + "act-ended".boxes("2026", "13", "1")),
            ] {
                for language in ["zh", "en"] {
                    let form = try await client.get("\(base)/act/decide", as: "li")
                    let answer = try await client.post(
                        "\(base)/act/decide?lang=\(language)", as: "li", form.hidden + answers)
                    try Data(answer.page.utf8).write(to: folder.appending(path: "\(name)-\(language).html"))
                }
            }
            _ = try await client.take("\(base)/act/decide", as: "li", decision)
            let open = try await office.office.queue(
                QueueFilter(procedure: "penalty-case"), within: .office, at: DeskOffice.tuesday, skipping: 0, most: 1)
            let penalty = "/desk/matter/\(try #require(open.entries.first).line.id.text)"
            try await save("penalty", penalty, as: "wang")
            try await save("visit", "\(penalty)/act/visit", as: "wang")
            try await save("queue-unit", "/desk?view=unit", as: "wang")
            try await save("queue-none", "/desk?view=unit&light=late&procedure=penalty-case", as: "wang")
        }
    }
}
