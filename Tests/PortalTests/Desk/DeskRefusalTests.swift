import Base
import HTTPTypes
import Procedure
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("What the desk refuses")
struct DeskRefusalTests {
    /// A report that is being verified; the verification.
    private func verification(_ office: DeskOffice, _ client: DeskClient) async throws -> String {
        let filed = try await client.take(DeskCaseTests.file, as: "zhao", DeskCaseTests.report)
        let report = try #require(filed.matter)
        _ = try await client.take("/desk/matter/\(report)/act/accept", as: "zhao", [("unit", "station")])
        let open = try await office.office.queue(
            QueueFilter(procedure: "verification"), within: .office, at: DeskOffice.tuesday, skipping: 0, most: 9)
        return try #require(open.entries.first?.line.id.text)
    }

    @Test("fewer than two officers, one without a valid certificate, and somebody who does not exist")
    func officers() async throws {
        try await DeskOffice.open { office, client in
            let path = "/desk/matter/\(try await verification(office, client))/act/assign"
            for (named, words) in [
                (["wang"], "不得少于两人"), (["wang", "wang"], "不得少于两人"), (["wang", "zhou"], "有效的行政执法证"),
                (["nobody", "wang"], "不得少于两人"), ([], "请填写“办案人员（两名以上）”"),
            ] {
                let answer = try await client.fill(path, as: "qian", named.map { ("officers", $0) })
                #expect(answer.status == .badRequest && answer.page.problems.contains(words), "\(named)")
                #expect(answer.page.contains("<title>错误："))
                if named.contains("wang") { #expect(answer.page.contains(#"value="wang" checked"#)) }
            }
        }
    }

    @Test("the wrong role is told whose act it is, before and after it fills in the form")
    func role() async throws {
        try await DeskOffice.open { office, client in
            let id = try await verification(office, client)
            let path = "/desk/matter/\(id)/act/assign"
            let form = try await client.get(path, as: "wang")
            #expect(form.status == .ok && form.page.problems.contains("由办案机构负责人办理"))
            let sent = try await client.post(
                path, as: "wang", form.hidden + [("officers", "wang"), ("officers", "sun"), ("_step", "confirm")])
            #expect(sent.status == .badRequest && sent.page.problems.contains("由办案机构负责人办理"))
            let matter = try await client.get("/desk/matter/\(id)", as: "wang").page
            #expect(matter.contains("还不能办") && matter.contains("由办案机构负责人办理"))
            #expect(!matter.contains(#"href="/desk/matter/\#(id)/act/assign""#))
            #expect(try await client.get(DeskCaseTests.file, as: "wang").status == .notFound)
        }
    }

    @Test("what lies outside the scope does not exist: matter, act, clock, list")
    func scope() async throws {
        try await DeskOffice.open { office, client in
            let id = try await verification(office, client)
            for path in ["", "/act/assign", "/clock/filing"] {
                #expect(try await client.get("/desk/matter/\(id)\(path)", as: "west").status == .notFound)
            }
            let sent = try await client.post(
                "/desk/matter/\(id)/act/assign", as: "west", [("token", DeskOffice.token(of: "west")), ("_seen", "1")])
            #expect(sent.status == .notFound)
            let list = try await client.get("/desk?view=all", as: "west").page
            #expect(!list.contains(id) && list.contains("还没有办件"))
            #expect(try await client.get("/desk/matter/nonsense", as: "zhao").status == .notFound)
            #expect(try await client.get("/desk", as: "stranger").status == .unauthorized)
        }
    }

    @Test("who acts on an old state sees what happened meanwhile, keeps what was typed, and can go on from there")
    func stale() async throws {
        try await DeskOffice.open { _, client in
            let filed = try await client.take(DeskCaseTests.file, as: "zhao", DeskCaseTests.report)
            let base = "/desk/matter/\(try #require(filed.matter))"
            let late = try await client.fill("\(base)/act/transfer", as: "zhao", [("to", "海关"), ("reason", "属于海关")])
            _ = try await client.take("\(base)/act/ask-supplement", as: "zhao", [("missing", "请补充店名")])
            let answer = try await client.post("\(base)/act/transfer", as: "zhao", late.hidden + [("_step", "confirm")])
            #expect(answer.status == .conflict)
            #expect(answer.page.contains("刚才已有人办理过这一件") && answer.page.contains("一次告知补正"))
            #expect(answer.page.contains(#"value="海关""#) && answer.page.contains("属于海关"))
            #expect(answer.hidden.contains { $0.0 == "_seen" && $0.1 == "2" })
            let again = try await client.post(
                "\(base)/act/transfer", as: "zhao", answer.hidden + [("to", "海关"), ("reason", "属于海关")])
            #expect(again.status == .ok && again.page.contains("核对：移送其他部门"))
        }
    }

    @Test("a form without the session's token, or of another kind, changes nothing")
    func forged() async throws {
        try await DeskOffice.open { office, client in
            let form = try await client.fill(DeskCaseTests.file, as: "zhao", DeskCaseTests.report)
            let confirmed = form.hidden.filter { $0.0 != "token" } + [("_step", "confirm")]
            for token in [[], [("token", "")], [("token", DeskOffice.token(of: "qian"))]] {
                let answer = try await client.post(try #require(form.action), as: "zhao", confirmed + token)
                #expect(answer.status == .forbidden)
            }
            #expect(try await office.office.tallies(within: .office, at: DeskOffice.tuesday).isEmpty)
        }
    }

    @Test("a wrong date leads to the box that is wrong, a file cannot be claimed, an unknown field is refused")
    func problems() async throws {
        try await DeskOffice.open { _, client in
            let kept = DeskCaseTests.report.filter { !$0.0.hasPrefix("received") }
            let month = try await client.fill(
                DeskCaseTests.file, as: "zhao", kept + "received".boxes("2026", "13", "1"))
            #expect(month.status == .badRequest && month.page.contains(##"href="#received-m""##))
            #expect(
                month.page.contains(
                    #"id="received-m" name="received-m" inputmode="numeric" autocomplete="off" aria-invalid="true""#))
            let future = try await client.fill(
                DeskCaseTests.file, as: "zhao", kept + "received".boxes("2027", "1", "1"))
            #expect(future.page.problems.contains("不能晚于今天") && future.page.contains(##"href="#received-y""##))
            let files = try await client.fill(
                DeskCaseTests.file, as: "zhao", DeskCaseTests.report + [("files", "exhibit-1")])
            #expect(files.status == .ok && !files.page.contains("1个文件"))
            let unknown = try await client.fill(
                DeskCaseTests.file, as: "zhao", DeskCaseTests.report + [("surprise", "1")])
            #expect(unknown.status == .badRequest && unknown.page.problems.contains("本页没有的填报项"))
        }
    }
}
