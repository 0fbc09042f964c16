import Base
import Procedure

/// 管辖、移送与回避: cases that are others' to handle, and people who withdraw.
extension Scripts {
    /// 提请确定管辖, by the head.
    mutating func competenceAsked(_ ground: String) -> [Step] { verified().steps + [referred(.verification, ground)] }

    private func referred(_ place: Step.Place, _ ground: String) -> Step {
        Step(
            place, "refer-competence", .bureau, .working(1),
            [
                "ground": .text(ground), "bureau": "样例区市场监督管理局", "arisen": .today,
                "reason": "店铺在本区，货物从样例区的仓库发出，两局都收到线索（示例）。",
            ])
    }

    mutating func caseInDispute() -> Script { Script(opened().steps + [referred(.penaltyCase, "dispute")]) }

    mutating func competenceReported() -> [Step] {
        competenceAsked("dispute") + [
            Step(
                .competence, "report", .bureau, .working(3),
                [
                    "superior": "示例市市场监督管理局", "sent-on": .today, "facts": "两局分别收到举报，货物相同（示例）。",
                    "proposal": "销售行为发生在本区，建议由本局管辖（示例）。",
                ])
        ]
    }

    mutating func competenceAgreed() -> Script {
        Script(
            competenceAsked("dispute") + [
                Step(
                    .competence, "agree", story.lead, .working(3),
                    [
                        "agreed-on": .today, "outcome": "own", "reason": "销售地在本区，由本局处理（示例）。",
                        "files": .files([.sheet("管辖协商记录", &dice)]),
                    ])
            ])
    }

    mutating func competenceElsewhere() -> Script {
        Script(
            competenceReported() + [
                Step(
                    .competence, "designated", story.lead, .working(4),
                    [
                        "letter": "示例市监指定〔2026〕\(number)号", "received": .today, "outcome": "other",
                        "to": "样例区市场监督管理局", "reason": "主要违法行为发生在样例区（示例）。",
                        "files": .files([.sheet("指定管辖通知书", &dice)]),
                    ])
            ])
    }

    mutating func handoverSent() -> [Step] {
        verificationTransferred().steps + [
            Step(
                .handover, "send", story.lead, .working(1),
                [
                    "kind": "department", "to": "示例区文化市场综合执法队", "sent-on": .today, "reason": "经核查，该行为由你单位主管（示例）。",
                    "papers": "现场笔录一份\n现场照片三张",
                ])
        ]
    }

    mutating func handoverReceived() -> Script {
        Script(
            handoverSent() + [
                Step(.handover, "chase", story.lead, .working(4), ["words": "对方答复正在办理签收（示例）。"]),
                Step(
                    .handover, "received", story.lead, .working(2),
                    ["received-on": .today, "files": .files([.sheet("案件移送函回执", &dice)])]),
            ])
    }

    mutating func handoverDisputed() -> [Step] {
        handoverSent() + [
            Step(
                .handover, "objected", story.lead, .working(3), ["reported": .today, "words": "认为应由本区处理（示例）。"])
        ]
    }

    mutating func handoverDesignated(_ outcome: String) -> Script {
        Script(
            handoverDisputed() + [
                Step(
                    .handover, "designated", story.lead, .working(5),
                    [
                        "letter": "示例指定〔2026〕\(number)号", "received": .today, "outcome": .text(outcome),
                        "reason": "按照主要违法行为发生地确定（示例）。", "files": .files([.sheet("指定管辖通知书", &dice)]),
                    ])
            ])
    }

    /// 申请回避: the party asks, and it is still to be decided.
    mutating func recusalAsked() -> Script { Script(verified().steps + [asked]) }

    /// 回避: granted, and another officer takes over.
    mutating func recusalGranted() -> Script {
        Script(
            verified().steps + [
                asked,
                Step(
                    .verification, "decide-recusal", .bureau, .working(1),
                    [
                        "persons": .people([story.lead]), "decision": "replaced",
                        "officers": .people([.officer1, .officer2, .brigade].filter { $0 != story.lead }),
                        "decided-by": "head", "reason": "该办案人员与当事人是近亲属，应当回避（示例）。",
                    ]),
            ])
    }

    private var asked: Step {
        Step(
            .verification, "ask-recusal", .head, .working(1),
            [
                "way": "party", "persons": .people([story.lead]), "post": "officer", "ground": "relation",
                "asked-on": .today, "reason": "当事人称该办案人员是其竞争对手的亲属（示例）。",
            ])
    }
}
