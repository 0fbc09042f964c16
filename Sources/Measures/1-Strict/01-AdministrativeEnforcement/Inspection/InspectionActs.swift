import Base
import Law
import Procedure

/// 抽查的办理动作: the plan, the draw, the visits, and what the public is shown.
enum InspectionActs {
    static let all: [Act] = [plan, draw, replace, visit, finish, publish, cancel]

    /// 下达任务: the list is fixed here, by its digest, and the public source named whose number will be the seed.
    private static let plan = Act(
        "plan", Text(zh: "下达抽查任务", en: "Set a random inspection"), from: .filing, by: [.stationHead, .bureauHead],
        form: Form(
            Form.Field("title", Text(zh: "任务名称", en: "Title"), .shortText()),
            Form.Field("scope", Text(zh: "检查事项", en: "What is inspected"), .choices(scopes)),
            Form.Field("yearly", Text(zh: "年度抽查计划编号", en: "Number of the yearly plan"), .identifier(.document)),
            Form.Field(
                "cap", Text(zh: "公布的年度检查频次上限（次/户）", en: "Yearly limit as published (visits to one firm)"),
                .number(1...12)),
            Form.Field(
                "done", Text(zh: "名单内的户今年已被检查的最多次数", en: "Most visits this year to any firm listed"), .number(0...12)),
            Form.Field("listed", Text(zh: "名单户数", en: "Firms on the list"), .number(1...20_000)),
            Form.Field("count", Text(zh: "抽取户数", en: "Firms to draw"), .number(1...1_000)),
            Form.Field(
                "list", Text(zh: "检查对象名单（按序号排列）", en: "The list, numbered from 1"), .files(most: 1)),
            Form.Field(
                "digest", Text(zh: "名单文件的SHA-256", en: "SHA-256 of the list"), .identifier(.external),
                hint: Text(zh: "64位十六进制；名单此后不能再改", en: "64 hexadecimal digits; the list cannot change any more")),
            Form.Field("pool", Text(zh: "检查人员名录", en: "Inspectors to draw from"), .people(most: 50)),
            Form.Field("team", Text(zh: "抽取检查人员数", en: "Inspectors to draw"), .number(2...10)),
            Form.Field(
                "source", Text(zh: "随机种子的公开来源", en: "Public source of the seed"), .shortText(),
                hint: Text(
                    zh: "下达任务时还没有产生的公开数字，例如某期福利彩票的开奖号码",
                    en: "A public number that is not out yet, such as those of a coming lottery")),
            Form.Field("seed-on", Text(zh: "种子产生之日", en: "Day the seed comes out"), .date(.notBeforeToday)),
            .documentNumber(Text(zh: "任务书文号", en: "Number of the order"))),
        guards: [.twoOfficers("pool"), .withinFrequency, .drawable],
        effects: [.exhibits("list"), .issue(.inspectionOrder), .start("task", .field("seed-on"))], to: .to("planned"))

    /// 抽取: the inspectors named must be those the seed draws; the objects are then settled as well.
    private static let draw = Act(
        "draw", Text(zh: "随机抽取", en: "Draw"), from: .stages(["planned"]), by: [.stationHead, .officer],
        form: Form(
            Form.Field(
                "seed", Text(zh: "随机种子", en: "Seed"), .identifier(.external),
                hint: Text(zh: "照公开来源抄录，不加空格", en: "As the public source has it, without spaces")),
            Form.Field("officers", Text(zh: "抽中的检查人员", en: "Inspectors drawn"), .people()),
            Form.Field("witness", Text(zh: "监督抽取的人员", en: "Who watched the draw"), .shortText()), .files),
        guards: [.seedIsOut, .twoOfficers("officers"), .drawnOfficers],
        effects: [.exhibits("files"), .assign("officers"), .issue(.drawRecord), .start("task", .act)],
        to: .to("visiting"))

    /// 递补: who must stand aside is left out, and the same seed draws again.
    private static let replace = Act(
        "replace", Text(zh: "检查人员回避，递补", en: "Replace inspectors who stand aside"), from: .stages(["visiting"]),
        by: [.stationHead],
        form: Form(
            Form.Field("excused", Text(zh: "回避或者不能参加的人员", en: "Who stands aside"), .people(most: 40)), .reason,
            Form.Field("officers", Text(zh: "递补以后的检查人员", en: "Inspectors now"), .people())),
        guards: [.twoOfficers("officers"), .drawnOfficers], effects: [.assign("officers")], to: .stays)

    private static let visit = Act(
        "visit", Text(zh: "记录上门检查", en: "Record a visit"), from: .stages(["visiting"]), by: [.officer],
        form: Form(
            Form.Field("line", Text(zh: "名单序号", en: "Number on the list"), .number(1...20_000)),
            Form.Field("entity", Text(zh: "检查对象", en: "Firm visited"), .party),
            Form.Field(
                "code", Text(zh: "统一社会信用代码", en: "Unified social credit code"), .identifier(.creditCode),
                required: false),
            .officers,
            Form.Field("began", Text(zh: "开始时间", en: "Began"), .dayAndTime(.notAfterToday)),
            Form.Field("shown", Text(zh: "已出示执法证件并扫码登记入企", en: "Certificates shown, visit registered by code"), .yesNo),
            Form.Field("findings", Text(zh: "检查情况", en: "What was seen"), .longText()),
            Form.Field("result", Text(zh: "检查结果", en: "Result"), .choice(results)),
            Form.Field(
                "penalty", Text(zh: "当场处罚的办件编号", en: "Number of the penalty on the spot"), .identifier(.document),
                when: .init("result", is: "spot")), .records),
        guards: [
            .caseOfficer, .certificate, .twoOfficers("officers"), .answers("shown", ["yes"]), .drawnLine,
        ],
        effects: [.party("entity"), .exhibits("files"), .issue(.inspectionRecord), .start("task", .act)],
        to: .choice(
            "result",
            results.map { option in
                Act.Branch(
                    option.id, to: nil,
                    effects: option.id == "problem"
                        ? [.open(.verification, telling: ["received": .act]), .notify(.stationHead)] : [])
            }), basis: [Rule.investigateInPairs.id])

    private static let finish = Act(
        "finish", Text(zh: "检查完毕，报送结果", en: "Finish the visits"), from: .stages(["visiting"]),
        by: [.officer, .stationHead],
        form: Form(Form.Field("summary", Text(zh: "抽查结果汇总", en: "Results in short"), .longText())),
        guards: [.allVisited], effects: [.stop("task"), .start("publishing", .act), .notify(.publisher)],
        to: .to("publishing"))

    /// 公示: by somebody who was on none of the visits.
    private static let publish = Act(
        "publish", Text(zh: "公示抽查结果", en: "Publish the results"), from: .stages(["publishing"]),
        by: [.publisher, .creditSection],
        form: Form(
            .day("published-on", Text(zh: "公示日期", en: "Day of publication")),
            Form.Field(
                "where", Text(zh: "公示系统和编号", en: "System and number"), .identifier(.external),
                hint: Text(
                    zh: "在国家企业信用信息公示系统录入后，抄录其编号",
                    en: "As the national enterprise disclosure system has it"))),
        guards: [.notWhoDid(["visit"]), .after("finish", "published-on")], effects: [.stop("publishing")],
        to: .to("published"))

    private static let cancel = Act(
        "cancel", Text(zh: "取消任务", en: "Cancel the task"), from: .stages(["planned", "visiting"]), by: [.bureauHead],
        form: Form(.reason), effects: [.stop("task"), .close(because: "reason")], to: .to("cancelled"))

    private static let scopes: [Form.Option] = [
        Form.Option("trademark", zh: "商标使用、商标印制", en: "Use and printing of trade marks"),
        Form.Option("patent", zh: "专利标识标注", en: "Marking of patents"),
        Form.Option("indication", zh: "地理标志专用标志使用", en: "Use of geographical indication signs"),
        Form.Option("agency", zh: "商标、专利代理", en: "Trade mark and patent agencies"),
        Form.Option("special-sign", zh: "奥林匹克标志、特殊标志", en: "Olympic and special signs"),
    ]

    private static let results: [Form.Option] = [
        Form.Option("none", zh: "未发现问题", en: "Nothing found"),
        Form.Option("corrected", zh: "发现轻微问题，已当场改正", en: "Slight fault, corrected at once"),
        Form.Option("problem", zh: "发现违法线索，转核查", en: "A lead: handed over for verification"),
        Form.Option("spot", zh: "当场处罚，另行办理", en: "Penalty on the spot, handled apart"),
        Form.Option("gone", zh: "通过登记的住所无法联系或者已经停业", en: "Not to be found, or closed"),
        Form.Option("uncooperative", zh: "不配合检查，情节严重", en: "Refused to be inspected"),
    ]
}
