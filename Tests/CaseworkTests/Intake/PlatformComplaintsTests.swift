import Base
import Evidence
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("投诉工单: complaints of the 12315 platform")
struct PlatformComplaintsTests {
    /// 2026-09-22, ten in the morning.
    private static let tuesday = Instant(Day(number: 20_718), hour: 10)
    private static let header = [
        "编号", "类型", "收到日期", "姓名", "联系方式", "投诉人地址", "代为投诉", "被投诉人", "地址", "投诉请求", "事实",
    ]
    private static let good = [
        "1340102002026091800099", "投诉", "2026/9/18", "张三", "13800000000", "示例路3号", "", "示例超市", "示例路9号",
        "退还货款80元", "买到的茶叶与标示不符",
    ]

    private static func ticket(_ changes: [String: String]) -> [String] {
        zip(header, good).map { changes[$0] ?? $1 }
    }

    private func office(_ database: any Database) -> Office {
        Office(
            database: database, vault: Vault(KeyRing(current: OfficeKey(createdAt: Self.tuesday))), catalogue: .all,
            lawbook: Lawbook(RuleBase(Rule.all), .official))
    }

    private func take(
        _ database: any Database, _ fields: [String], header: [String] = header
    ) async throws -> PlatformTickets.Outcome {
        try await PlatformTickets(office(database))
            .take(fields, under: TicketColumns(header: header), at: Self.tuesday)
    }

    @Test(
        "a complaint is one matter under the platform's number, with seven working days from receipt",
        arguments: TestDatabases.all)
    func filing(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            guard case .filed("1340102002026091800099", let id) = try await take(database, Self.good) else {
                Issue.record("not filed")
                return
            }
            let line = try #require(try await database.read { try Matters.find(id, within: .office, in: $0) })
            #expect(line.procedure == "consumer-complaint" && line.unit == "intake" && line.holder == "dispatcher")
            // After Friday 18 September 2026: the working Sunday 20, then 21 to 24, 28 and 29.
            #expect(line.nextDue?.description == "2026-09-29" && line.nextRule == "TJ-04")
            let docket = try await office(database).docket(id, within: .office)
            #expect(docket.answer("proxy", in: "register") == .yesNo(false))
            #expect(docket.answer("received", in: "register") == .day(Day(number: 20_714)))
            #expect(docket.parties.count == 1)
            let events = try await database.read { try Ledger.events(of: MatterEvents.stream(id), in: $0) }
            let payload = String(decoding: try events[0].payload.encoded(), as: UTF8.self)
            #expect(!payload.contains("张三") && !payload.contains("13800000000") && !payload.contains("茶叶"))
        }
    }

    @Test("the same complaint again is known; a report under the same number is another matter")
    func again() async throws {
        try await TestDatabases.sqlite.use { database in
            guard case .filed(_, let id) = try await take(database, Self.good) else {
                Issue.record("not filed")
                return
            }
            #expect(try await take(database, Self.ticket(["事实": "改过的"])) == .known(id))
            let header = Self.header + ["侵犯的是什么", "地点", "看到日期"]
            let report = Self.ticket(["类型": "举报"]) + ["商标", "实体店铺", "2026-09-17"]
            guard case .filed(_, let other) = try await take(database, report, header: header) else {
                Issue.record("the report is not filed")
                return
            }
            #expect(other != id)
            #expect(try await take(database, report, header: header) == .known(other))
        }
    }

    @Test("a number that the counter typed in is known to the import, and refused a second time at the counter")
    func typed() async throws {
        try await TestDatabases.sqlite.use { database in
            let office = office(database)
            let answers: Answers = [
                "received": .day(Self.tuesday.day), "external": .identifier("示例-7"), "name": .typed("李某"),
                "contact": .typed("000"), "address": .typed("示例路"), "proxy": .yesNo(false), "respondent": .typed("示例店"),
                "where": .typed("示例路"), "request": .typed("退款"), "facts": .typed("不符"),
            ]
            let request = ActRequest("register", by: Event.Actor("li", .counter), answers)
            let filed = try await office.file("consumer-complaint", request, unit: "intake", at: Self.tuesday)
            #expect(try await take(database, Self.ticket(["编号": "示例-7"])) == .known(filed.id))
            await #expect(throws: Refusal.self) {
                try await office.file("consumer-complaint", request, unit: "intake", at: Self.tuesday)
            }
        }
    }

    @Test("what the form does not take is told in its words, and nothing of it is kept")
    func bad() async throws {
        try await TestDatabases.sqlite.use { database in
            for (changes, words) in [
                (["编号": ""], "12315平台编号"), (["姓名": ""], "投诉人姓名"), (["投诉人地址": ""], "投诉人通讯地址"),
                (["被投诉人": ""], "被投诉人名称"), (["地址": ""], "被投诉人地址"), (["投诉请求": ""], "投诉请求"),
                (["收到日期": "2026-09-23"], "不能晚于今天"), (["代为投诉": "也许"], "由他人代为投诉"), (["类型": "投诉举报"], "类型"),
            ] {
                guard case .unusable(let reasons) = try await take(database, Self.ticket(changes)) else {
                    Issue.record("\(changes) was taken")
                    continue
                }
                #expect(reasons.map(\.zh).joined().contains(words), "\(changes): \(reasons)")
            }
            guard case .filed = try await take(database, Self.ticket(["代为投诉": "是"])) else {
                Issue.record("“是” is not understood")
                return
            }
        }
    }

    @Test("a file of complaints needs none of what only reports need, but a file without their columns needs it")
    func headers() throws {
        #expect(try TicketColumns(header: Self.header).haveComplaints)
        #expect(throws: Refusal.self) { try TicketColumns(header: Self.header.filter { $0 != "投诉请求" }) }
        #expect(throws: Refusal.self) { try TicketColumns(header: Self.header + ["被举报人"]) }
    }
}
