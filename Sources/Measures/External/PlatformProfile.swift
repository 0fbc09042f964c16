import Documents
import Procedure

extension ExternalProfile {
    /// 12315平台: reports are taken from there and their course is told there; complaints are handled under its number.
    static let platform = ExternalProfile(
        .platform, columns: Columns(number: "工单编号", matter: "办件编号", status: "工单状态"),
        sheets: [
            Sheet(
                "infringement-report", .lead,
                fields: [
                    ExternalField("工单编号", .number, .text(64)),
                    ExternalField("办件编号", .matter, .code(26)),
                    ExternalField("收到日期", .filed("received"), .day(.dashes), required: false),
                    ExternalField("被举报人", .filed("target"), .text(100), required: false),
                    ExternalField("侵权类型", .filed("right-kind"), .text(20)),
                    ExternalField("分送日期", .day("accept"), .day(.dashes), required: false),
                    ExternalField("承办单位", .answer(["accept"], "unit"), .text(50), required: false),
                    ExternalField("核查结果", .answer(["record-verification"], "result"), .text(50), required: false),
                    ExternalField("告知日期", .day("tell-result"), .day(.dashes), required: false),
                    ExternalField("处理结果", .answer(["tell-result"], "words"), .text(500), required: false),
                ],
                statuses: [
                    ExternalStatus("待分送", at: ["filed", "supplement"]),
                    ExternalStatus("办理中", at: ["verifying", "case", "telling"]),
                    ExternalStatus("已反馈", at: ["closed"], does: "close-untold"),
                    ExternalStatus("不予处理", at: ["not-handled", "not-competent", "transferred"]),
                ]),
            Sheet(
                // The notices that the bureau serves on both sides bear its own numbers.
                "consumer-complaint", .companion, numbersHere: true,
                fields: [
                    ExternalField("工单编号", .number, .text(64)),
                    ExternalField("办件编号", .matter, .code(26)),
                    ExternalField("收到日期", .filed("received"), .day(.dashes)),
                    ExternalField("被投诉人", .filed("respondent"), .text(100)),
                    ExternalField("受理日期", .day("accept"), .day(.dashes), required: false),
                    ExternalField("不予受理情形", .answer(["refuse"], "ground"), .text(50), required: false),
                    ExternalField("调解方式", .answer(["arrange"], "manner"), .text(20), required: false),
                    ExternalField("达成协议形式", .answer(["agree"], "form"), .text(50), required: false),
                    ExternalField("终止调解情形", .answer(["end"], "ground"), .text(50), required: false),
                    ExternalField("告知投诉人日期", .answer(["tell"], "complainant-told"), .day(.dashes), required: false),
                ],
                statuses: [
                    ExternalStatus("待受理", at: ["received", "accepting"]),
                    ExternalStatus("已受理", at: ["mediating"], does: "accept"),
                    ExternalStatus("调解成功", at: ["agreed"], does: "agree"),
                    ExternalStatus("终止调解", at: ["telling", "ended"], does: "end"),
                    ExternalStatus("不予受理", at: ["refused"], does: "refuse"),
                    ExternalStatus("已撤回", at: ["withdrawn"], does: "withdraw"),
                ]),
        ])
}
