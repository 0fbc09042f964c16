import Base
import Documents
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Results of systems beside this one")
struct ReadBackTests {
    private static let header = ["案件编号", "办件编号", "案件状态", "处罚决定书文号", "履行日期", "缴纳金额"]

    private func table(_ rows: [String]...) throws -> ReturnedTable {
        let records = [(line: 1, fields: Self.header)] + rows.enumerated().map { ($0.offset + 2, $0.element) }
        return try ReturnedTable(records, of: try profile)
    }

    private var profile: ExternalProfile {
        get throws { try #require(ExternalProfile.all.first { $0.system == .caseSystem }) }
    }

    private static let now = CaseOffice.monday.adding(hours: 3)

    @Test("a row finds its matter by our number, then by theirs; the same row again says nothing new")
    func once() async throws {
        for kind in TestDatabases.all {
            try await kind.use { database in
                let beside = try await BesideOffice(database)
                let readBack = ReadBack(beside.office, try profile, by: .command)
                let table = try table(["皖-1", beside.case1.short, "调查中", "", "", ""])
                let seen = try await readBack.preview(table, at: Self.now)
                #expect(seen.flatMap(\.findings).flatMap(\.steps).map(\.zh) == ["登记编号皖-1", "记录对方状态“调查中”"])
                #expect(try await beside.events(beside.case1).isEmpty)
                _ = try await readBack.take(table.rows[0], at: Self.now)
                let standing = try await beside.standing(beside.case1)
                #expect(standing.number == "皖-1" && standing.status == "调查中" && standing.light == .inStep)
                let again = try await readBack.take(
                    try self.table(["皖-1", "", "调查中", "", "", ""]).rows[0], at: Self.now)
                #expect(again.findings.map(\.matter) == [beside.case1])
                #expect(again.findings.flatMap(\.steps).isEmpty && again.problem == nil)
                #expect(try await beside.events(beside.case1).count == 2)
            }
        }
    }

    @Test("a row that fits no matter, contradicts what is known or has an unknown state is told, and stops no other")
    func bad() async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database)
            try await beside.enter("皖-1", for: beside.case1)
            let readBack = ReadBack(beside.office, try profile, by: .command)
            let table = try table(
                ["皖-404", "", "调查中", "", "", ""], ["", "", "调查中", "", "", ""],
                ["皖-2", beside.case1.text, "调查中", "", "", ""], ["皖-1", beside.case1.text, "新状态", "", "", ""],
                ["", "00000000", "调查中", "", "", ""], ["", beside.case2.text.uppercased(), "调查中", "", "", ""],
                ["皖-1", beside.case2.text, "调查中", "", "", ""])
            var outcomes: [ReadBack.Outcome] = []
            for row in table.rows { outcomes.append(try await readBack.take(row, at: Self.now)) }
            #expect(outcomes.map(\.line) == [2, 3, 4, 5, 6, 7, 8])
            let words = ["没有编号为“皖-404”的办件", "这一行没有编号", "文件里是“皖-2”", "不认识的状态“新状态”", "没有编号为"]
            for (outcome, word) in zip(outcomes, words) {
                #expect(outcome.problem?.zh.contains(word) == true, "\(word)")
            }
            #expect(outcomes[5].problem == nil && outcomes[5].findings.map(\.matter) == [beside.case2])
            // Each number is of another matter: neither of them is touched.
            #expect(outcomes[6].findings.isEmpty && outcomes[6].problem?.zh.contains("不是同一件") == true)
            // Nobody who may not see the matter learns that there is one.
            let stranger = Account(id: "feng", name: "示例", unit: "elsewhere", roles: [.officer], certificate: nil)
            let blind = ReadBack(
                beside.office, try profile, by: .officer(stranger, within: .nothing, certificates: [:]))
            let told = try await blind.take(try self.table(["皖-1", "", "", "", "", ""]).rows[0], at: Self.now)
            #expect(told.findings.isEmpty && told.problem?.zh.contains("没有编号为“皖-1”的办件") == true)
        }
    }

    @Test("an act follows where nothing more has to be answered; else it is named, with what is missing")
    func acts() async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database)
            let matter = beside.case1
            let readBack = ReadBack(beside.office, try profile, by: .command)
            let early = try await readBack.take(
                try table(["皖-1", matter.text, "审核中", "", "", ""]).rows[0], at: Self.now)
            #expect(early.findings.first?.byHand?.act == "finish")
            #expect(try await beside.standing(matter).light == .behind)
            let performing = try await performing(beside, matter)
            // There it has not come as far as here: that is for the other system.
            let slow = try await readBack.take(
                try table(["皖-1", "", "已决定", "", "", ""]).rows[0], at: performing)
            #expect(slow.findings.first?.byHand == nil && slow.findings.first?.steps.count == 1)
            #expect(try await beside.standing(matter).light == .behind)
            let unready = try await readBack.take(
                try table(["皖-1", "", "已执行", "", "", "20000"]).rows[0], at: performing)
            #expect(unready.findings.first?.byHand?.words.zh.contains("履行日期") == true)
            let row = try table(["皖-1", "", "已执行", "", "2026/10/20", "20000.00"]).rows[0]
            let paid = try await readBack.take(row, at: performing)
            #expect(paid.problem == nil)
            #expect(paid.findings.first?.steps.map(\.zh) == ["办理“记录履行”"])
            #expect(unready.findings.first?.steps.map(\.zh) == ["记录对方状态“已执行”"])
            let docket = try await beside.office.docket(matter, within: .office)
            #expect(docket.stage?.id == "closing" && docket.last("pay")?.actor == Event.Actor("import", .finance))
            #expect(docket.answer("amount", in: "pay") == .money(Money(yuan: 20_000)))
            #expect(try await beside.standing(matter).light == .inStep)
            let again = try await readBack.take(row, at: performing)
            #expect(again.findings.flatMap(\.steps).isEmpty && again.findings.first?.byHand == nil)
        }
    }

    @Test("a command decides nothing: what is for the head is left to the head, also where no answer is missing")
    func nobody() async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database)
            let performing = try await performing(beside, beside.case1)
            let readBack = ReadBack(beside.office, try profile, by: .command)
            let paid = try table(["皖-1", beside.case1.text, "已执行", "", "2026-10-20", "20000"])
            _ = try await readBack.take(paid.rows[0], at: performing)
            let closed = try await readBack.take(
                try table(["皖-1", "", "已结案", "", "", ""]).rows[0], at: performing)
            #expect(closed.findings.first?.byHand?.act == "close")
            #expect(closed.findings.first?.byHand?.words.zh.contains("由有此职责的人员办理") == true)
        }
    }

    @Test("an officer who brings the file takes the act in her own name, and only within what she may see and do")
    func officer() async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database)
            let performing = try await performing(beside, beside.case1)
            let row = try table(["皖-1", beside.case1.text, "已执行", "", "2026-10-20", "20000"]).rows[0]
            let clerk = Account(id: "qian", name: "示例", unit: "station", roles: [.counter], certificate: nil)
            let unfit = try await ReadBack(
                beside.office, try profile, by: .officer(clerk, within: .office, certificates: [:])
            ).preview(try table(row.line, row.values), at: performing)
            #expect(unfit.first?.findings.first?.byHand?.act == "pay")
            let wang = Account(id: "wang", name: "示例", unit: "station", roles: [.officer], certificate: nil)
            let taken = try await ReadBack(
                beside.office, try profile,
                by: .officer(wang, within: .office, certificates: CaseOffice.certificates)
            ).take(row, at: performing)
            #expect(taken.findings.first?.byHand == nil && taken.problem == nil)
            let docket = try await beside.office.docket(beside.case1, within: .office)
            #expect(docket.last("pay")?.actor == Event.Actor("wang", .officer))
        }
    }

    /// The same row as a table of its own.
    private func table(_ line: Int, _ values: [String: String]) throws -> ReturnedTable {
        let header = values.keys.sorted()
        return try ReturnedTable([(1, header), (line, header.map { values[$0] ?? "" })], of: try profile)
    }

    /// A case whose decision was served, and when.
    private func performing(_ beside: BesideOffice, _ matter: MatterID) async throws -> Instant {
        let start = CaseOffice.monday
        let steps: [(Name<Act>, Event.Actor, Answers, Int)] = [
            ("party", CaseOffice.wang, ["party-type": .chosen(["unregistered"])], 1),
            ("finish", CaseOffice.wang, ["proposal": .chosen(["penalise"]), "complex": .yesNo(false)], 14),
            ("review", Event.Actor("wu", .reviewer), ["kind": .chosen(["case"]), "opinion": .chosen(["agree"])], 28),
            (
                "approve-notice", CaseOffice.head,
                CaseOffice.sums.merging(["number": .identifier("示市监罚告〔2026〕1号")]) { $1 },
                42
            ),
            ("serve-notice", CaseOffice.wang, ["manner": .chosen(["person"])], 49),
        ]
        for (name, actor, answers, days) in steps {
            try await beside.act(name, actor, matter, answers, at: start.adding(hours: 24 * days))
        }
        let after = start.adding(hours: 24 * 60)
        try await SystemActs.run(beside.office, through: after)
        let decide: Answers = CaseOffice.sums.merging([
            "warning-only": .yesNo(true), "number": .identifier("示市监处罚〔2026〕1号"),
        ]) { $1 }
        try await beside.act("decide", CaseOffice.head, matter, decide, at: after)
        try await beside.act(
            "serve", CaseOffice.wang, matter, ["manner": .chosen(["person"])], at: after.adding(hours: 24))
        let now = Instant(try #require(Day(iso: "2026-10-21")), hour: 10)
        return now
    }
}

extension SystemActs {
    /// What the system does by itself up to a moment.
    fileprivate static func run(_ office: Office, through now: Instant) async throws {
        _ = try await Scheduler(office.database, handlers: handlers(office)).rounds(at: now)
    }
}
