import Base
import HTTPTypes
import Procedure
import Store
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("A case on the desk")
struct DeskCaseTests {
    /// A report taken down at the counter.
    static let report: [(String, String)] =
        [
            ("channel", "telephone"), ("right-kind", "trademark"), ("place", "shop"),
            ("facts", "张三在示例路八号看见<b>假货</b>"), ("identity", "anonymous"), ("right", ""), ("where", ""), ("target", ""),
        ] + "received".boxes("２０２６", "9月", " 22 ") + "seen-on".boxes("2026", "9", "19")

    static let file = "/desk/file/infringement-report/register"

    @Test("goes from a telephone call to the first acts of the penalty case, page by page")
    func whole() async throws {
        try await DeskOffice.open { office, client in
            let filed = try await client.take(Self.file, as: "zhao", Self.report)
            let report = try #require(filed.matter)
            // Who took the call is led to the slip, and from there to the matter.
            #expect(try await client.get(filed, as: "zhao").page.contains("给来件人开具回执"))
            let page = try await client.get("/desk/matter/\(report)?done=1", as: "zhao").page
            #expect(page.contains("已办理：登记来件。") && page.contains("待分送"))
            // What was typed is opened for the officer and cannot become markup; the clock is TJ-18 from receipt.
            #expect(page.contains("张三在示例路八号看见&lt;b&gt;假货&lt;/b&gt;"))
            #expect(page.contains("2026年10月20日") && page.contains("还剩 15 个工作日"))

            office.set(DeskOffice.tuesday.adding(hours: 24))
            let accept = "/desk/matter/\(report)/act/accept"
            let review = try await client.fill(accept, as: "zhao", [("unit", "station")])
            #expect(review.page.contains("核对：分送核查") && review.page.contains("新开办件：核查"))
            #expect(review.page.contains("结束：举报处理期限") && review.page.contains("button is-seal"))
            _ = try await client.take(accept, as: "zhao", [("unit", "station")])
            let after = try await client.get("/desk/matter/\(report)", as: "zhao").page
            let verification = try #require(
                after.ranges(of: "/desk/matter/").compactMap {
                    String(after[$0.lowerBound...].prefix(60)).matter
                }.first { $0 != report })
            #expect(after.contains("等关联办件"))

            office.set(DeskOffice.tuesday.adding(hours: 48))
            let base = "/desk/matter/\(verification)"
            _ = try await client.take("\(base)/act/assign", as: "qian", [("officers", "wang"), ("officers", "sun")])
            // Who verifies reads the report that began it all on the same page.
            #expect(try await client.get(base, as: "wang").page.contains("张三在示例路八号看见"))
            _ = try await client.take("\(base)/act/propose", as: "wang", [("proposal", "filed"), ("facts", "两处有假货")])
            let decision: [(String, String)] =
                [
                    ("decision", "filed"), ("harm", "no"), ("officers", "wang"), ("officers", "sun"),
                    ("party", "示例百货商行"), ("reason", "有初步证据"),
                ] + "act-ended".boxes("2026", "9", "1")
            let check = try await client.fill("\(base)/act/decide", as: "li", decision)
            #expect(check.page.contains("进度页由“正在核查”变为“已有结果”") && check.page.contains("立案审批表"))
            // The form is there as it will be, with what was just typed and with what it lacks.
            let draft = try #require(check.page.firstRange(of: "<article class=\"doc is-preview\""))
            let sheet = check.page[draft.lowerBound...]
            #expect(sheet.contains("示例百货商行") && sheet.contains("____处还缺："))
            _ = try await client.take("\(base)/act/decide", as: "li", decision)
            let closed = try await client.get(base, as: "li").page
            #expect(closed.contains("已立案") && closed.contains("两处有假货"))

            let queue = try await office.office.tallies(within: .office, at: DeskOffice.tuesday)
            #expect(queue.count(QueueFilter(procedure: "penalty-case")) == 1)
            let open = try await office.office.queue(
                QueueFilter(procedure: "penalty-case"), within: .office, at: DeskOffice.tuesday, skipping: 0, most: 9)
            let penalty = try #require(open.entries.first?.line.id.text)
            try await investigate(penalty, office, client)
        }
    }

    /// Asks the right holder, whose time does not count, and takes the answer.
    private func investigate(_ id: String, _ office: DeskOffice, _ client: DeskClient) async throws {
        office.set(DeskOffice.tuesday.adding(hours: 72))
        let asked: [(String, String)] =
            [("whom", "示例商标公司"), ("right", "第 12345678 号"), ("questions", "是否正品")]
            + "first-day".boxes("2026", "9", "25")
        let base = "/desk/matter/\(id)"
        _ = try await client.take("\(base)/act/ask-identification", as: "wang", asked)
        let paused = try await client.get(base, as: "sun").page
        #expect(paused.contains("停计：权利人辨认或者鉴别") && paused.contains("示例百货商行") && paused.contains("12345678"))
        // A clock that stands still has no date for a calendar.
        #expect(try await client.get("\(base)/clock/deciding/ics", as: "sun").status == .conflict)
        _ = try await client.take(
            "\(base)/act/take-identification", as: "sun",
            [("opinion", "counterfeit")] + "last-day".boxes("2026", "9", "25"))
        let running = try await client.get(base, as: "sun").page
        // 90 days from 24 September, one day not counted: 24 December.
        #expect(running.contains("2026年12月24日"))
        let clock = try await client.get("\(base)/clock/deciding", as: "sun")
        #expect(clock.status == .ok && clock.page.contains("为什么是") && clock.page.contains("不计"))
        let calendar = try await client.get("\(base)/clock/deciding/ics", as: "sun")
        #expect(calendar.status == .ok && calendar.page.contains("DTSTART;VALUE=DATE:20261224"))
        #expect(try await client.get("\(base)/clock/none", as: "sun").status == .notFound)
    }

    @Test("the same form sent twice leads to the matter with a word, not to an error or a second matter")
    func twice() async throws {
        try await DeskOffice.open { office, client in
            let form = try await client.fill(Self.file, as: "zhao", Self.report)
            let confirmed = form.hidden + [("_step", "confirm")]
            let action = try #require(form.action)
            let first = try await client.post(action, as: "zhao", confirmed)
            let second = try await client.post(action, as: "zhao", confirmed)
            #expect(first.status == .seeOther && second.status == .seeOther)
            #expect(first.location?.matter == second.location?.matter && first.location != second.location)
            #expect(try await office.office.tallies(within: .office, at: DeskOffice.tuesday).map(\.count) == [1])

            // With other content it is no second click: it says so, and files a matter of its own when sent again.
            let changed = confirmed.map { $0.0 == "facts" ? ($0.0, "另一件事") : $0 }
            let warned = try await client.post(action, as: "zhao", changed)
            #expect(warned.status == .badRequest && warned.page.problems.contains("已经登记为办件"))
            let renewed = warned.hidden + changed.filter { !$0.0.hasPrefix("_") } + [("_step", "confirm")]
            let other = try await client.post(try #require(warned.action), as: "zhao", renewed)
            #expect(other.status == .seeOther && other.location?.matter != first.location?.matter)

            let path = "/desk/matter/\(try #require(first.location?.matter))/act/ask-supplement"
            let review = try await client.fill(path, as: "zhao", [("missing", "请补充店名")])
            let again = review.hidden + [("_step", "confirm")]
            #expect(try await client.post(path, as: "zhao", again).status == .seeOther)
            let repeated = try await client.post(path, as: "zhao", again)
            #expect(repeated.status == .seeOther)
            let page = try await client.get(try #require(repeated.location), as: "zhao").page
            #expect(page.contains("已经办理过，没有重复办理"))
        }
    }

    @Test("what was erased from the vault is said to be erased, and the matter goes on")
    func erased() async throws {
        try await DeskOffice.open { office, client in
            let filed = try await client.take(Self.file, as: "zhao", Self.report)
            let id = try #require(filed.matter.flatMap { MatterID(text: $0) })
            let docket = try await office.office.docket(id, within: .office)
            guard case .sealed(let reference)? = docket.answer("facts", in: "register") else {
                Issue.record("the facts are not sealed")
                return
            }
            let record = try #require(VaultID(String(reference.prefix { $0 != ":" })))
            try await office.office.database.write {
                try office.office.vault.shred(record, at: DeskOffice.tuesday, in: $0)
            }
            let page = try await client.get("/desk/matter/\(id.text)", as: "zhao")
            #expect(page.status == .ok && page.page.contains("已于2026年9月22日销毁"))
            #expect(!page.page.contains("张三"))
        }
    }

    @Test("what comes back from the check can be changed, and nothing typed is lost")
    func change() async throws {
        try await DeskOffice.open { _, client in
            let review = try await client.fill(Self.file, as: "zhao", Self.report)
            let form = try await client.post(
                try #require(review.action), as: "zhao", review.hidden + [("_step", "change")])
            #expect(form.status == .ok && form.page.contains("value=\"２０２６\"") && form.page.contains("value=\"9月\""))
            #expect(form.page.contains("张三在示例路八号看见&lt;b&gt;假货&lt;/b&gt;"))
            #expect(form.page.contains(#"id="channel-3" name="channel" value="telephone" checked"#))
        }
    }
}
