import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("What is copied to other systems")
struct CopySheetTests {
    private func facts(_ docket: Docket, earlier: Docket? = nil, origin: Docket? = nil) -> CopyFacts {
        let secrets = [docket, earlier, origin].compactMap { $0 }.flatMap(\.reporterReferences)
        return CopyFacts(
            docket, earlier: earlier, reporter: ReporterWords(secrets), number: "皖执法-2026-8", .sample, typed: { $0 },
            person: { ["wang": .init("王某", certificate: "示例-0007"), "sun": .init("孙某")][$0] })
    }

    /// The value of a source under a check, in a case that is being investigated.
    private func line(_ source: String, _ check: String, isRequired: Bool = true) throws -> CopySheet.Field {
        var file = CaseFile()
        try file.investigate()
        let field = ExternalField(
            "字段", try #require(ExternalSource(source)), try #require(ExternalCheck(check)), required: isRequired)
        let sheet = ExternalProfile.Sheet("penalty-case", .lead, fields: [field])
        return try #require(
            CopySheet(sheet, facts(file.penaltyCase.docket, earlier: file.verification.docket)).fields.first)
    }

    @Test(
        "a value comes from the docket in the target's form",
        arguments: [
            ("number", "text 20", "皖执法-2026-8"), ("party name", "text 20", "示例百货商行"),
            ("party code", "code 18", "92000000EXAMPLE10J"), ("officers", "text 30", "王某（示例-0007）、孙某"),
            ("office name", "text 30", "示例区市场监督管理局"), ("filed filed-on", "day yyyyMMdd", "20260706"),
            ("filed filed-on", "day yyyy年M月d日", "2026年7月6日"), ("filed filed-on", "text 20", "2026-07-06"),
            ("filed number", "text 20", "示市监立〔2026〕9号"), ("before propose proposal", "text 40", "立案"),
            ("fixed 市场监管 部门", "text 20", "市场监管 部门"), ("day party", "day yyyy-MM-dd", "2026-07-08"),
        ])
    func values(source: String, check: String, expected: String) throws {
        let line = try line(source, check)
        #expect(line.value == expected && line.problem == nil)
    }

    @Test("what the target would refuse is marked, with the reason and where to mend it")
    func refused() throws {
        let long = try line("party address", "text 5")
        #expect(long.value == "示例路12号示例小商品市场2楼B17")
        #expect(long.problem?.zh == "最多5个字，现有18个；请在“核实并登记当事人基本情况”中更正")
        #expect(long.act == "party")
        let missing = try line("day decide", "day yyyy-MM-dd")
        #expect(missing.value == nil && missing.problem?.zh == "还没有：见“作出行政处罚决定”")
        let free = try line("day decide", "day yyyy-MM-dd", isRequired: false)
        #expect(free.value == nil && free.problem == nil)
        let mistaken = try line("party name", "amount 2")
        #expect(mistaken.problem?.zh.contains("请修改对接方案") == true)
    }

    @Test(
        "an option is called as the target calls it, and one that it does not know is marked", arguments: [true, false])
    func words(isKnown: Bool) throws {
        var file = CaseFile()
        try file.investigate()
        let field = ExternalField(
            "来源", .before("begin", "source"), .choice(["日常检查", "举报"]), words: isKnown ? ["监督检查发现": "日常检查"] : [:])
        let sheet = ExternalProfile.Sheet("penalty-case", .lead, fields: [field])
        let copied = CopySheet(sheet, facts(file.penaltyCase.docket, earlier: file.verification.docket)).fields[0]
        #expect(copied.value == (isKnown ? "日常检查" : "监督检查发现"))
        #expect((copied.problem == nil) == isKnown)
        #expect(isKnown || copied.problem?.zh.hasPrefix("只能是：日常检查、举报") == true)
    }

    @Test("a text that names the reporter, or says how to reach them, does not go out, whoever typed it")
    func reporter() throws {
        var report = Desk(.infringementReport)
        try report.act(
            "register", .dispatcher, "zhao", "2026-07-01",
            [
                "channel": .one("telephone"), "received": .on("2026-07-01"), "right-kind": .one("trademark"),
                "place": .one("shop"), "target": .sealed("示例商行"), "seen-on": .on("2026-06-30"),
                "facts": .sealed("我是隔壁的丁某某"), "identity": .one("confidential"), "name": .sealed("丁某某"),
                "contact": .sealed("13900000000"),
            ])
        let fields = [
            ExternalField("被举报人", .filed("target"), .text(50)), ExternalField("类型", .filed("right-kind"), .text(50)),
            ExternalField("姓名", .filed("name"), .text(50)), ExternalField("电话", .filed("contact"), .text(50)),
            ExternalField("事实", .filed("facts"), .text(500)), ExternalField("当事人", .party(.name), .text(50)),
            ExternalField("写死的", .fixed("已电话告知丁某某"), .text(50)),
            ExternalField("写死的号", .fixed("致电13900000000"), .text(50)),
        ]
        let sheet = ExternalProfile.Sheet("infringement-report", .lead, fields: fields)
        let copied = CopySheet(sheet, facts(report.docket)).fields
        #expect(copied.map(\.value) == ["示例商行", "商标", nil, nil, nil, nil, nil, nil])
        // The same where the report lies behind the case.
        var file = CaseFile()
        try file.investigate()
        let behind = CopySheet(
            ExternalProfile.Sheet("penalty-case", .lead, fields: [fields[6]]),
            facts(file.penaltyCase.docket, earlier: file.verification.docket, origin: report.docket)
        ).fields[0]
        #expect(behind.value == nil && behind.problem?.zh.contains("举报人") == true)
    }
}
