import Documents
import Procedure

extension ExternalProfile {
    /// 国家企业信用信息公示系统: what is published here is copied there, without what is kept from the public.
    static let disclosure = ExternalProfile(
        .disclosure, columns: Columns(number: "公示编号", matter: "办件编号", status: "公示状态"),
        sheets: [
            Sheet(
                "penalty-disclosure", .lead,
                fields: [
                    ExternalField("决定书文号", .answer(["enter", "correct"], "number"), .text(50)),
                    ExternalField("当事人名称", .answer(["enter", "correct"], "published-party"), .text(100)),
                    ExternalField(
                        "统一社会信用代码", .answer(["enter", "correct"], "credit-code"), .code(18), required: false),
                    ExternalField("违法行为类别", .answer(["enter", "correct"], "kind"), .text(20)),
                    ExternalField("违法行为类型", .answer(["enter", "correct"], "breach"), .text(100)),
                    ExternalField("行政处罚内容", .answer(["enter", "correct"], "imposed"), .text(500)),
                    ExternalField("作出决定机关", .answer(["enter", "correct"], "authority"), .text(60)),
                    ExternalField("决定日期", .answer(["enter", "correct"], "decided-on"), .day(.dashes)),
                    ExternalField("案情摘要", .answer(["enter", "correct"], "abstract"), .text(1_000), required: false),
                    ExternalField("公示日期", .day("approve"), .day(.dashes), required: false),
                    ExternalField("决定书文本", .answer(["enter", "correct"], "text"), .text(20_000)),
                ],
                statuses: [
                    ExternalStatus("待审核", at: ["entering", "checking"]),
                    ExternalStatus(
                        "公示中", at: ["published", "early-checking", "early-deciding", "withdrawing"], does: "approve"),
                    ExternalStatus(
                        "登记地已公示", at: ["published"], does: "posted", ["posted-on": "登记地公示日期"]),
                    ExternalStatus("公示期满", at: ["ended"], does: "end"),
                    ExternalStatus("提前停止公示", at: ["ended-early"]),
                    ExternalStatus("已撤回", at: ["withdrawn"], does: "withdraw"),
                ])
        ])
}
