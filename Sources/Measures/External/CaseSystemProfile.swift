import Documents
import Procedure

extension ExternalProfile {
    /// 省执法办案系统: the case is led here until the district says otherwise; its course is copied there.
    static let caseSystem = ExternalProfile(
        .caseSystem, columns: Columns(number: "案件编号", matter: "办件编号", status: "案件状态"),
        sheets: [
            Sheet(
                "penalty-case", .lead,
                documents: ["penalty-decision": "处罚决定书文号", "penalty-notice": "处罚告知书文号"],
                fields: [
                    ExternalField("办件编号", .matter, .code(26)),
                    ExternalField("案件名称", .filed("cause"), .text(100), required: false),
                    ExternalField("立案号", .filed("number"), .text(50), required: false),
                    ExternalField("立案日期", .filed("filed-on"), .day(.dashes)),
                    ExternalField("办案机关", .office(.name), .text(60)),
                    ExternalField("办案人员", .officers, .text(200)),
                    ExternalField("当事人名称", .party(.name), .text(100)),
                    ExternalField("证照号码", .party(.code), .text(50)),
                    ExternalField("法定代表人", .party(.representative), .text(50), required: false),
                    ExternalField("住所", .party(.address), .text(100)),
                    ExternalField("联系电话", .party(.telephone), .text(40), required: false),
                    ExternalField("调查终结日期", .day("finish"), .day(.dashes), required: false),
                    ExternalField("告知书送达日期", .day("serve-notice"), .day(.dashes), required: false),
                    ExternalField("决定书文号", .answer(["decide"], "number"), .text(50), required: false),
                    ExternalField("决定日期", .day("decide"), .day(.dashes), required: false),
                    ExternalField("罚款金额", .answer(["decide"], "fine"), .amount(2), required: false),
                    ExternalField("没收违法所得", .answer(["decide"], "confiscation"), .amount(2), required: false),
                    ExternalField("履行日期", .answer(["pay"], "paid-on"), .day(.dashes), required: false),
                    ExternalField("结案日期", .day("close"), .day(.dashes), required: false),
                ],
                statuses: [
                    ExternalStatus("调查中", at: ["investigating", "suspended", "competence"]),
                    ExternalStatus("审核中", at: ["reviewing", "approving"], does: "finish"),
                    ExternalStatus(
                        "告知听证",
                        at: ["noticing", "announcing-notice", "defending", "hearing", "hearing-review", "rechecking"]),
                    ExternalStatus("待决定", at: ["deciding"]),
                    ExternalStatus("已决定", at: ["serving", "announcing"], does: "decide"),
                    ExternalStatus("执行中", at: ["performing", "urging", "enforcing"], does: "serve"),
                    ExternalStatus(
                        "已执行", at: ["closing"], does: "pay",
                        ["paid-on": "履行日期", "amount": "缴纳金额", "complete": "=yes"]),
                    ExternalStatus("已结案", at: ["archiving", "archived"], does: "close"),
                ])
        ])
}
