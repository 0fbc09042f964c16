import Base
import Law
package import Procedure

extension Procedure {
    /// 举报与权利人请求: from receipt to the result (投诉举报处理办法; 程序规定第十八条).
    ///
    /// Until it is handed over it runs under TJ-18 from the day of receipt. The verification it opens is told that day
    /// and counts from it too (CF-01), so that handing over wins no time.
    package static let infringementReport = Procedure(
        "infringement-report", version: 1, measure: 1, Text(zh: "举报与权利人请求", en: "Infringement report"),
        for: Text(
            zh: "举报侵权假冒，或者以权利人身份请求处理。可以匿名；办理进度凭回执查询。",
            en:
                "Report an infringement, or request action as the right holder. No name is needed; follow it by receipt."
        ),
        clocks: [
            Clock(
                "handling", Text(zh: "举报处理期限", en: "Time to handle the report"), Rule.handleReport.id,
                from: Text(zh: "收到举报之日", en: "the day of receipt")),
            Clock(
                "tell-filing", Text(zh: "实名举报立案告知", en: "Telling a named reporter of filing"),
                Rule.tellReporterOfFiling.id, from: Text(zh: "作出是否立案决定之日", en: "the filing decision")),
            // The law says 及时; the office gives itself what it has to serve a decision.
            Clock(
                "tell-promptly", Text(zh: "及时告知结果（内部目标）", en: "Telling the result promptly (internal target)"),
                Rule.serveDecision.id, .target, from: Text(zh: "结果作出之日", en: "the day of the result")),
        ],
        stages: [
            Stage(
                "filed", Text(zh: "待分送", en: "To be dispatched"), public: .received, holder: .dispatcher,
                keptBy: [.clock("handling")]),
            Stage(
                "supplement", Text(zh: "待补充材料", en: "Waiting for more material"),
                public: Text(zh: "等您补充材料", en: "Waiting for your material"), holder: .dispatcher,
                keptBy: [.clock("handling")]),
            Stage(
                "verifying", Text(zh: "核查中", en: "Being verified"), public: .verifying, holder: .stationHead,
                keptBy: [.matter(.verification)]),
            Stage(
                "case", Text(zh: "立案调查中", en: "Case open"), public: Text(zh: "已立案，正在调查", en: "A case is open"),
                holder: .stationHead, keptBy: [.matter(.penaltyCase)]),
            Stage(
                "telling", Text(zh: "待告知结果", en: "Result to be told"), public: .decided, holder: .dispatcher,
                keptBy: [.clock("tell-promptly"), .clock("tell-filing")]),
            Stage("closed", Text(zh: "已办结", en: "Closed"), public: Text(zh: "已办结", en: "Closed"), ends: .done),
            Stage("not-handled", Text(zh: "不再处理", en: "Not handled"), public: .notHandled, ends: .refused),
            Stage(
                "not-competent", Text(zh: "无处理权限，已告知", en: "Not competent, reporter told"),
                public: Text(zh: "不属于本局处理，已告知去处", en: "Not for this office; see where to turn"), ends: .refused),
            Stage(
                "transferred", Text(zh: "已移送其他部门", en: "Transferred"),
                public: Text(zh: "已移送其他部门", en: "Transferred to another department"), ends: .transferred),
            Stage(
                "merged", Text(zh: "已并入在办件", en: "Merged"),
                public: Text(zh: "已并入前一举报", en: "Merged with the earlier report"),
                ends: .merged),
            Stage(
                "withdrawn", Text(zh: "已撤回", en: "Withdrawn"), public: Text(zh: "已撤回", en: "Withdrawn"),
                ends: .withdrawn),
        ],
        acts: ReportActs.filing + ReportActs.intake + ReportActs.course,
        course: ["filed", "verifying", "case", "telling", "closed"])
}

/// 公开环节: what a reporter sees, in the same words for several stages.
extension Text {
    static let received = Text(zh: "已收到", en: "Received")
    static let verifying = Text(zh: "正在核查", en: "Being verified")
    static let decided = Text(zh: "已有结果", en: "There is a result")
    static let notHandled = Text(zh: "不再处理，见理由", en: "Not handled; see why")
}
