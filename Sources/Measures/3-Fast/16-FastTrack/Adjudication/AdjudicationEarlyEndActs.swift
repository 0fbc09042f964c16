import Base
import Law
import Procedure

/// 撤销案件: withdrawn by who asked, or for a reason of art. 36.
enum AdjudicationEarlyEndActs {
    static let all: [Act] = [withdraw, revoke]

    /// What runs while a case is open.
    static let stopped: [Effect] = [
        .stop("closing"), .stop("serving"), .stop("answering"), .stop("answering-abroad"), .stop("copying"),
        .stop("challenging"), .stop("challenge-deciding"),
    ]

    private static let withdraw = Act(
        "withdraw", Text(zh: "请求人撤回请求，撤销案件", en: "Withdrawn by the requester"),
        from: .stages(AdjudicationStages.open), by: [.officer, .counter],
        form: Form(
            .day("withdrawn-on", Text(zh: "撤回之日", en: "Day of withdrawal")), .reason,
            AdjudicationFields.number("撤销案件决定书文号", "Number of the decision"),
            Form.Field("files", Text(zh: "撤回申请", en: "The request to withdraw"), .files())),
        effects: stopped + [
            .exhibits("files"), .issue(.patentRevocation), .notify(.respondent), .close(because: "reason"),
        ], to: .to("withdrawn"), basis: [Rule.closeAdjudication.id])

    private static let revoke = Act(
        "revoke", Text(zh: "撤销案件", en: "Revoke the case"), from: .stages(AdjudicationStages.open), by: [.bureauHead],
        preparedBy: [.officer],
        form: Form(
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("conditions", zh: "立案后发现不符合受理条件", en: "The conditions turn out not to be met"),
                    Form.Option("requester", zh: "请求人死亡或者注销，无人承受或者放弃请求", en: "The requester is gone, nobody goes on"),
                    Form.Option(
                        "respondent", zh: "被请求人死亡或者注销，没有财产或者承受人", en: "The respondent is gone, nothing is left"),
                    Form.Option("time", zh: "请求时限抗辩成立", en: "The defence of time holds"),
                    Form.Option("claims", zh: "经释明仍不明确权利要求项", en: "The claims relied on are still not named"),
                    Form.Option("identity", zh: "期满无正当理由未补充身份等资料", en: "Further papers not handed in"),
                    Form.Option("other", zh: "其他依法应当撤销的情形", en: "Other cases by law"),
                ])), .reason, AdjudicationFields.number("撤销案件决定书文号", "Number of the decision"), .files),
        guards: [.decidesHere, .challengeDecided],
        effects: stopped + [
            .exhibits("files"), .issue(.patentRevocation), .notify(.reporter), .notify(.respondent),
            .close(because: "reason"),
        ],
        to: .choice(
            "ground",
            [
                Act.Branch("conditions", to: "revoked"), Act.Branch("requester", to: "revoked"),
                Act.Branch("respondent", to: "revoked"), Act.Branch("time", to: "revoked", guards: [.timeDefenceHolds]),
                Act.Branch("claims", to: "revoked"), Act.Branch("identity", to: "revoked"),
                Act.Branch("other", to: "revoked"),
            ]), basis: [Rule.closeAdjudication.id, Rule.askForAdjudication.id])
}
