import Base
import Evidence
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Tickets of the 12315 platform")
struct PlatformTicketsTests {
    /// 2026-09-22, ten in the morning.
    private static let tuesday = Instant(Day(number: 20_718), hour: 10)

    private static let header = [
        "编号", "类型", "收到日期", "侵犯的是什么", "权利号码", "地点", "地址", "被举报人", "看到日期", "事实", "是否留名", "姓名", "联系方式",
    ]
    /// A ticket as it should be, received the Friday before.
    private static let good = [
        "1340102002026091800017", "举报", "2026-09-18", "商标", "1234567", "实体店铺", "示例路8号", "示例商行", "2026/9/17",
        "店里卖的酒\n瓶盖与正品不同", "实名", "张三", "13800000000",
    ]

    private static func ticket(_ changes: [String: String], in header: [String] = header) -> [String] {
        zip(header, good).map { changes[$0] ?? $1 }
    }

    private func office(_ database: any Database) -> Office {
        Office(
            database: database, vault: Vault(KeyRing(current: OfficeKey(createdAt: Self.tuesday))), catalogue: .all,
            lawbook: Lawbook(RuleBase(Rule.all), .official))
    }

    private func take(
        _ database: any Database, _ fields: [String], header: [String] = header, at now: Instant = tuesday
    ) async throws -> PlatformTickets.Outcome {
        try await PlatformTickets(office(database)).take(fields, under: TicketColumns(header: header), at: now)
    }

    private func counts(_ database: any Database) async throws -> [Int] {
        try await database.read { transaction in
            try ["event", "external_number", "vault_record", "outbox"].map { table in
                try transaction.row("SELECT COUNT(*) AS number FROM \(table)")?.int("number") ?? -1
            }
        }
    }

    @Test(
        "a ticket is one report under the platform's number, with the clock from the day of receipt",
        arguments: TestDatabases.all)
    func filing(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            guard case .filed("1340102002026091800017", let id) = try await take(database, Self.good) else {
                Issue.record("not filed")
                return
            }
            let line = try #require(try await database.read { try Matters.find(id, within: .office, in: $0) })
            #expect(line.unit == "intake" && line.stage == "filed" && line.holder == "dispatcher")
            // Fifteen working days after 18 September 2026: 20 September is worked, 25 to 27 September and 1 to 7 October
            // are off, 10 October is worked: 20 21 22 23 24, 28 29 30, 8 9 10, 12 13 14 15.
            #expect(line.nextDue?.description == "2026-10-15" && line.nextRule == "TJ-18")
            #expect(line.filedAt == Self.tuesday)
            let docket = try await office.docket(id, within: .office)
            #expect(docket.answer("channel", in: "register") == .chosen(["platform"]))
            #expect(docket.answer("external", in: "register") == .identifier("1340102002026091800017"))
            #expect(docket.answer("received", in: "register") == .day(Day(number: 20_714)))
            #expect(docket.answer("right-kind", in: "register") == .chosen(["trademark"]))
            #expect(docket.answer("place", in: "register") == .chosen(["shop"]))
            #expect(docket.answer("seen-on", in: "register") == .day(Day(number: 20_713)))
            #expect(docket.answer("identity", in: "register") == .chosen(["named"]))
            let events = try await database.read { try Ledger.events(of: MatterEvents.stream(id), in: $0) }
            #expect(events.count == 1 && events[0].actor.text == "import" && events[0].claimedAt == Self.tuesday)
            let payload = String(decoding: try events[0].payload.encoded(), as: UTF8.self)
            #expect(!payload.contains("张三") && !payload.contains("13800000000") && !payload.contains("瓶盖"))
            #expect(try await PlatformTickets(office).matter("1340102002026091800017") == id)
        }
    }

    @Test("the same ticket again is known and changes nothing", arguments: TestDatabases.all)
    func again(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            guard case .filed(_, let id) = try await take(database, Self.good) else {
                Issue.record("not filed")
                return
            }
            let before = try await counts(database)
            #expect(before[0] == 1 && before[1] == 1)
            let later = Self.tuesday.adding(hours: 30)
            for fields in [Self.good, Self.ticket(["事实": "改过的", "编号": " 1340102002026091800017\u{3000}"])] {
                #expect(try await take(database, fields, at: later) == .known(id))
            }
            #expect(try await counts(database) == before)
            guard case .filed(_, let other) = try await take(database, Self.ticket(["编号": "2"])) else {
                Issue.record("another number is not filed")
                return
            }
            #expect(other != id)
        }
    }

    @Test("of many who take the same ticket in at once one files it", arguments: TestDatabases.all)
    func race(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let tickets = PlatformTickets(office(database))
            let columns = try TicketColumns(header: Self.header)
            let outcomes = try await withThrowingTaskGroup(of: PlatformTickets.Outcome.self) { group in
                for _ in 0..<6 {
                    group.addTask { try await tickets.take(Self.good, under: columns, at: Self.tuesday) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let filed = outcomes.compactMap { if case .filed(_, let id) = $0 { id } else { nil } }
            #expect(filed.count == 1)
            #expect(outcomes.filter { $0 == filed.first.map { .known($0) } }.count == 5)
            #expect(try await counts(database)[0] == 1)
        }
    }

    @Test("a complaint stays on the platform where the file has no columns for it", arguments: TestDatabases.all)
    func complaints(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            for changes in [["类型": "投诉"], ["类型": "Complaint", "编号": "", "收到日期": "gestern"]] {
                guard case .complaint(let reason) = try await take(database, Self.ticket(changes)) else {
                    Issue.record("\(changes) is not told to be a complaint")
                    continue
                }
                #expect(reason.zh.contains("12315") && reason.en.contains("12315"))
            }
            #expect(try await counts(database) == [0, 0, 0, 0])
        }
    }

    /// What is changed, and what the words about it must name.
    private static let bad: [([String: String], String)] = [
        (["类型": "投诉举报"], "类型"), (["类型": ""], "类型"), (["编号": ""], "12315平台编号"),
        (["编号": String(repeating: "1", count: 65)], "号码有误"), (["编号": "1\u{0}2"], "号码有误"),
        (["编号": "1\u{202E}2"], "号码有误"), (["收到日期": ""], "收到日期"), (["收到日期": "2026-09-31"], "应为日期"),
        (["收到日期": "2026-09-23"], "不能晚于今天"), (["收到日期": "9月18日"], "应为日期"), (["收到日期": "99999999999999999999-1-1"], "应为日期"),
        (["看到日期": "2027-01-01"], "不能晚于今天"), (["侵犯的是什么": "衣服"], "请从列出的选项中选择"), (["地点": ""], "您在哪里看到的"),
        (["事实": ""], "发生了什么"), (["事实": "甲\u{0}乙"], "不能显示的字符"), (["事实": "甲\u{1B}[2J"], "不能显示的字符"),
        (["事实": String(repeating: "字", count: 17_000)], "最多4000个字，现有17000个"),
        (["被举报人": "甲\n乙"], "换行"), (["姓名": ""], "姓名"), (["联系方式": ""], "联系方式"),
        (["是否留名": "", "姓名": ""], "姓名"), (["是否留名": "也许"], "请从列出的选项中选择"),
    ]

    @Test(
        "what the form does not take is told in the form's words, and nothing of it is kept",
        arguments: TestDatabases.all)
    func badTickets(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            for (changes, words) in Self.bad {
                guard case .unusable(let reasons) = try await take(database, Self.ticket(changes)) else {
                    Issue.record("\(changes) was taken")
                    continue
                }
                #expect(reasons.map(\.zh).joined().contains(words), "\(changes): \(reasons)")
                #expect(reasons.allSatisfy { !$0.en.isEmpty && $0.zh != $0.en })
            }
            for fields in [[], ["1"], Self.good + ["x"], Self.good.dropLast()] {
                guard case .unusable(let reasons) = try await take(database, fields) else {
                    Issue.record("\(fields.count) fields were taken")
                    continue
                }
                #expect(reasons.count == 1 && reasons[0].zh.contains("13个"))
            }
            #expect(try await counts(database) == [0, 0, 0, 0])
        }
    }

    @Test("all that is wrong with a ticket is told at once")
    func several() async throws {
        try await TestDatabases.sqlite.use { database in
            let outcome = try await take(database, Self.ticket(["编号": "", "事实": "", "收到日期": "x"]))
            guard case .unusable(let reasons) = outcome else {
                Issue.record("it was taken")
                return
            }
            #expect(reasons.count == 3)
        }
    }

    @Test("options and days are read as people and spreadsheets write them")
    func words() async throws {
        let readings: [(String, String, Name<Form.Field>, Answer)] = [
            ("侵犯的是什么", "trade-secret", "right-kind", .chosen(["trade-secret"])),
            ("侵犯的是什么", "Geographical indication", "right-kind", .chosen(["indication"])),
            ("侵犯的是什么", "其他", "right-kind", .chosen(["other"])),
            ("侵犯的是什么", "其他，或者说不清楚", "right-kind", .chosen(["other"])),
            ("地点", "网店", "place", .chosen(["online"])), ("地点", "展会、论坛、赛事", "place", .chosen(["fair"])),
            ("收到日期", "2026/9/8", "received", .day(Day(number: 20_704))),
            ("收到日期", "2026年9月8日", "received", .day(Day(number: 20_704))),
            ("收到日期", "2026-09-08 23:59:59", "received", .day(Day(number: 20_704))),
            ("收到日期", "2026-09-08T23:59", "received", .day(Day(number: 20_704))),
            ("收到日期", "2026.9.22", "received", .day(Day(number: 20_718))),
            ("是否留名", "实名", "identity", .chosen(["named"])), ("是否留名", "", "identity", .chosen(["confidential"])),
            ("是否留名", "实名，请求保密", "identity", .chosen(["confidential"])),
            ("是否留名", "匿名", "identity", .chosen(["anonymous"])),
        ]
        try await TestDatabases.sqlite.use { database in
            for (place, (column, text, field, answer)) in readings.enumerated() {
                let fields = Self.ticket([column: text, "编号": "n\(place)"])
                guard case .filed(_, let id) = try await take(database, fields) else {
                    Issue.record("\(text) was not taken")
                    continue
                }
                let docket = try await office(database).docket(id, within: .office)
                #expect(docket.answer(field, in: "register") == answer, "\(text)")
            }
        }
    }

    @Test("without name and contact a report is anonymous; a file needs no more columns than that takes")
    func anonymous() async throws {
        let header = ["TYPE", " number ", "received", "right-kind", "place", "seen-on", "facts", "内部\u{1B}备注"]
        let fields = ["report", "7", "2026-09-22", "patent", "unknown", "2026-09-22", "一处", "x"]
        try await TestDatabases.sqlite.use { database in
            guard case .filed("7", let id) = try await take(database, fields, header: header) else {
                Issue.record("not filed")
                return
            }
            let docket = try await office(database).docket(id, within: .office)
            #expect(docket.answer("identity", in: "register") == .chosen(["anonymous"]))
            #expect(docket.answer("name", in: "register") == nil)
        }
        #expect(try TicketColumns(header: header).ignored == ["内部备注"])
    }

    @Test("a header that lacks a column or names one twice is refused with its name")
    func headers() throws {
        let lacking = try #require(throws: Refusal.self) {
            try TicketColumns(header: Self.header.filter { $0 != "收到日期" })
        }
        #expect(lacking.text.zh.contains("收到日期") && lacking.text.en.contains("received"))
        #expect(throws: Refusal(.unusable, Text(same: ""))) { try TicketColumns(header: Self.header + ["Facts"]) }
        #expect(throws: Refusal(.unusable, Text(same: ""))) { try TicketColumns(header: []) }
    }

    @Test("every column answers a field that the form has")
    func fields() throws {
        let act = try #require(Catalogue.all.newest("infringement-report")?.act("register"))
        let complaint = try #require(Catalogue.all.newest("consumer-complaint")?.act("register"))
        for column in TicketColumn.allCases where column != .type {
            let isOfComplaints = [.address, .request, .proxy].contains(column)
            let field = try #require(column.field(of: isOfComplaints ? .complaint : .report))
            #expect((isOfComplaints ? complaint : act).form.field(field) != nil, "\(column)")
        }
        // What the form always asks, a file must have.
        let asked = Set(act.form.fields.filter { $0.isRequired && $0.condition == nil }.map(\.id))
        let required = Set(TicketColumn.allCases.filter(\.isRequired).compactMap { $0.field(of: .report) })
        #expect(required == asked.subtracting(["channel", "identity"]).union(["external"]))
    }
}
