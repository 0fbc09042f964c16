import Base
import Procedure

/// 环节: those of an acceptance point, those of a case handled here, and how either ends.
enum AdjudicationStages {
    static let all: [Stage] = point + before + after + endings

    /// Until the decision the panel can still be changed, the time extended, the case revoked.
    static let open: [Name<Stage>] = ["filed", "answering", "trying", "hearing", "suspended", "deciding"]

    /// 受理点: what is done here, and what is seen of the authority.
    private static let point: [Stage] = [
        Stage(
            "received", Text(zh: "受理点：待审查转送", en: "Acceptance point: to be forwarded"), public: .received,
            holder: .officer, keptBy: [.clock("forwarding"), .clock("supplementing")]),
        Stage(
            "forwarded", Text(zh: "已转送，待市局立案", en: "Forwarded, not yet opened"),
            public: Text(zh: "已转送市局", en: "Forwarded to the city's authority"), holder: .officer,
            keptBy: [.clock("city-opening")]),
        Stage(
            "with-city", Text(zh: "市局已立案，跟进进展", en: "Opened by the authority"),
            public: Text(zh: "市局正在处理", en: "With the city's authority"), holder: .officer,
            keptBy: [.clock("city-closing")]),
    ]

    private static let before: [Stage] = [
        Stage(
            "examining", Text(zh: "待审查立案", en: "To be examined"), public: .received, holder: .officer,
            keptBy: [.clock("opening"), .clock("supplementing")]),
        Stage(
            "filed", Text(zh: "已立案，待送达请求书", en: "Opened, to be served"), public: .handled, holder: .officer,
            keptBy: [.clock("serving"), .clock("closing")]),
        Stage(
            "answering", Text(zh: "等待答辩", en: "Waiting for the answer"),
            public: Text(zh: "等待被请求人答辩", en: "Waiting for the answer"), holder: .officer,
            keptBy: [.clock("answering"), .clock("answering-abroad"), .clock("closing")]),
        Stage(
            "trying", Text(zh: "审理", en: "Being tried"), public: .handled, holder: .officer, keptBy: [.clock("closing")]
        ),
        Stage(
            "hearing", Text(zh: "已通知口头审理", en: "Oral hearing notified"),
            public: Text(zh: "等待口头审理", en: "Waiting for the oral hearing"), holder: .officer,
            keptBy: [.clock("closing")]),
        Stage(
            "suspended", Text(zh: "中止处理", en: "Suspended"), public: Text(zh: "中止处理", en: "Suspended"), holder: .officer,
            keptBy: [.pause("closing", .adjudicationSuspended)]),
        Stage(
            "deciding", Text(zh: "已合议，待作出裁决", en: "Deliberated, to be decided"), public: .handled,
            holder: .bureauHead, keptBy: [.clock("closing")]),
    ]

    private static let after: [Stage] = [
        Stage(
            "serving-decision", Text(zh: "待送达裁决书", en: "Decision to be served"), public: .ruled, holder: .officer,
            keptBy: [.clock("serving-decision")]),
        Stage(
            "suable", Text(zh: "起诉期限内", en: "Within the time to sue"), public: .ruled, holder: .officer,
            keptBy: [.clock("suing"), .clock("requester-suing")]),
        Stage(
            "litigating", Text(zh: "行政诉讼中", en: "Before the court"),
            public: Text(zh: "裁决在行政诉讼中", en: "The ruling is before the court"), holder: .officer,
            keptBy: [.clock("following")]),
        Stage(
            "performing", Text(zh: "督促停止侵权、申请执行", en: "To be obeyed or enforced"), public: .ruled,
            holder: .officer, keptBy: [.clock("enforcing")]),
        Stage(
            "closing", Text(zh: "待结案归卷", en: "To be closed"), public: .ruled, holder: .officer,
            keptBy: [.clock("following")]),
    ]

    private static let endings: [Stage] = [
        Stage("city-ended", Text(zh: "市局已结案", en: "Closed by the authority"), public: .ruled, ends: .done),
        Stage(
            "city-refused", Text(zh: "市局不予立案", en: "Not opened by the authority"), public: .decided, ends: .refused),
        Stage("closed", Text(zh: "已结案", en: "Closed"), public: .ruled, ends: .done),
        Stage("mediated", Text(zh: "调解结案", en: "Settled by mediation"), public: .ruled, ends: .done),
        Stage("refused", Text(zh: "不予立案", en: "Not opened"), public: .decided, ends: .refused),
        Stage("revoked", Text(zh: "撤销案件", en: "Case revoked"), public: .decided, ends: .ended),
        Stage("withdrawn", Text(zh: "请求人撤回", en: "Withdrawn"), public: .decided, ends: .withdrawn),
    ]
}

extension Text {
    fileprivate static let handled = Text(zh: "正在处理", en: "Being handled")
    fileprivate static let ruled = Text(zh: "已有处理结果", en: "There is a result")
}
