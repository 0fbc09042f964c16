import Base
import Law
import Procedure

/// 受理点: forwards what it examined in form, and then keeps a mirror of what the authority does. It decides nothing.
enum AdjudicationPointActs {
    static let all: [Act] = [forward, answered, progress, ended]

    /// 转送: complete, or with what is still lacking said.
    private static let forward = Act(
        "forward", Text(zh: "转送有处理权的部门", en: "Forward it to the authority"), from: .stages(["received"]),
        by: [.officer, .stationHead],
        form: Form(
            .day("sent-on", Text(zh: "市局收到材料之日", en: "Day the authority received it")),
            Form.Field(
                "opinion", Text(zh: "形式审查意见", en: "What the examination of form found"), .longText(limit: 2_000)),
            Form.Field(
                "lacking", Text(zh: "仍然缺少的材料", en: "What is still lacking"), .longText(limit: 1_000), required: false,
                hint: Text(zh: "逾期没有补正的写明，由市局决定是否立案", en: "What was not mended in time; the authority decides")),
            Form.Field("list", Text(zh: "移交材料清单", en: "List of papers"), .longText(limit: 2_000)),
            AdjudicationFields.number("移交函文号", "Number of the letter"),
            Form.Field("files", Text(zh: "交接凭证", en: "Proof of the handover"), .files(), required: false)),
        guards: [.after("file", "sent-on", by: "received"), .formExamined],
        effects: [
            .exhibits("files"), .stop("forwarding"), .stop("opening"), .stop("supplementing"), .issue(.patentHandover),
            .start("city-opening", .field("sent-on")), .notify(.liaison),
        ], to: .to("forwarded"), basis: [Rule.openAdjudication.id])

    private static let answered = Act(
        "city-answers", Text(zh: "登记市局的立案结果", en: "Enter what the authority answered"), from: .stages(["forwarded"]),
        by: [.officer, .liaison],
        form: Form(
            Form.Field(
                "result", Text(zh: "结果", en: "Result"),
                .choice([
                    Form.Option("filed", zh: "市局立案", en: "Opened"),
                    Form.Option("refused", zh: "市局不予立案", en: "Not opened"),
                    Form.Option("returned", zh: "退回补正", en: "Sent back for more papers"),
                ])),
            Form.Field("letter", Text(zh: "市局文书文号", en: "Number of the authority's letter"), .identifier(.external)),
            .day("answered-on", Text(zh: "市局立案、通知之日", en: "Day of it")), .reason, .files),
        guards: [.after("forward", "answered-on", by: "sent-on")],
        effects: [.exhibits("files"), .stop("city-opening"), .notify(.reporter)],
        to: .choice(
            "result",
            [
                Act.Branch("filed", to: "with-city", effects: [.start("city-closing", .field("answered-on"))]),
                Act.Branch("refused", to: "city-refused", effects: [.close(because: "reason")]),
                Act.Branch("returned", to: "received", effects: [.start("forwarding", .field("answered-on"))]),
            ]), basis: [Rule.openAdjudication.id])

    /// 镜像: what the requester would ask the acceptance point about.
    private static let progress = Act(
        "city-progress", Text(zh: "登记市局办理进展", en: "Enter the authority's progress"), from: .stages(["with-city"]),
        by: [.officer, .liaison],
        form: Form(
            Form.Field(
                "step", Text(zh: "进展", en: "Step"),
                .choice([
                    Form.Option("served", zh: "已送达被请求人", en: "Served on the respondent"),
                    Form.Option("answered", zh: "已收到答辩书", en: "Answered"),
                    Form.Option("hearing", zh: "已通知口头审理", en: "Oral hearing notified"),
                    Form.Option("suspended", zh: "中止处理", en: "Suspended"),
                    Form.Option("resumed", zh: "恢复处理", en: "Resumed"),
                    Form.Option("other", zh: "其他进展", en: "Other"),
                ])),
            .day("stepped-on", Text(zh: "日期（恢复的，中止的最后一日）", en: "Day of it (of a resumption: last day of the pause)")),
            Form.Field("note", Text(zh: "情况", en: "How it stands"), .longText(limit: 1_000)), .files),
        guards: [.after("city-answers", "stepped-on", by: "answered-on")],
        effects: [.exhibits("files"), .notify(.reporter)],
        to: .choice(
            "step",
            [
                Act.Branch("served", to: nil), Act.Branch("answered", to: nil), Act.Branch("hearing", to: nil),
                Act.Branch(
                    "suspended", to: nil,
                    effects: [
                        .pause(
                            "city-closing", .adjudicationSuspended, from: .field("stepped-on"),
                            proof: .patentSuspension)
                    ]),
                Act.Branch(
                    "resumed", to: nil,
                    effects: [.resume("city-closing", .adjudicationSuspended, through: .field("stepped-on"))]),
                Act.Branch("other", to: nil),
            ]), basis: [Rule.suspendAdjudication.id])

    private static let ended = Act(
        "city-ended", Text(zh: "登记市局结案", en: "Enter how the authority closed it"), from: .stages(["with-city"]),
        by: [.officer, .liaison],
        form: Form(
            Form.Field(
                "result", Text(zh: "结案形式", en: "How it ended"),
                .choice([
                    Form.Option("stopped", zh: "裁决侵权成立，责令停止", en: "Infringement found, ordered to stop"),
                    Form.Option("dismissed", zh: "裁决驳回请求", en: "Request dismissed"),
                    Form.Option("mediated", zh: "调解结案", en: "Mediated"),
                    Form.Option("revoked", zh: "撤销案件", en: "Case revoked"),
                ])),
            Form.Field("letter", Text(zh: "市局文书文号", en: "Number of the authority's document"), .identifier(.external)),
            .day("ended-on", Text(zh: "结案之日", en: "Day of it")), .files),
        guards: [.after("city-answers", "ended-on", by: "answered-on")],
        effects: [.exhibits("files"), .stop("city-closing"), .notify(.reporter)], to: .to("city-ended"),
        basis: [Rule.closeAdjudication.id])
}
