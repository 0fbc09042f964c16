import Base
import Documents
import Procedure

/// 抽查文书: the office's own forms.
extension DocumentForm {
    static let inspectionOrder = DocumentForm(
        "inspection-order", Text(zh: "随机抽查任务书", en: "Order of a random inspection"))
    static let drawRecord = DocumentForm("draw-record", Text(zh: "随机抽取记录", en: "Record of the draw"))
    static let inspectionRecord = DocumentForm(
        "inspection-record", Text(zh: "随机抽查检查记录表", en: "Record of an inspection visit"))
}

extension DocumentSeries {
    static let inspectionOrder = DocumentSeries(.inspectionOrder, "抽查")
}

extension DocumentLayout {
    static let inspections: [DocumentLayout] = [.inspectionOrder, .drawRecord, .inspectionRecord]

    static let inspectionOrder = DocumentLayout(
        .inspectionOrder, verified: false, series: .inspectionOrder,
        .table([
            Row("任务名称", "\(.answer(.here, "title"))"), Row("检查事项", "\(.options(.here, "scope"))"),
            .pair(("年度抽查计划编号", "\(.answer(.here, "yearly"))"), ("年度频次上限", "每户\(.answer(.here, "cap"))次")),
            .pair(("名单户数", "\(.answer(.here, "listed"))"), ("抽取户数", "\(.answer(.here, "count"))")),
            Row("名单文件的SHA-256", "\(.answer(.here, "digest"))"),
            Row("检查人员名录", "\(.answer(.here, "pool"))"), Row("抽取检查人员数", "\(.answer(.here, "team"))"),
            .pair(
                ("随机种子的公开来源", "\(.answer(.here, "source"))"), ("种子产生之日", "\(.answer(.here, "seed-on"))")),
            .opinion("下达人", "\(.actor(.here))"),
        ]), .seal)

    /// 抽取记录: with all that somebody needs who wants to draw again.
    static let drawRecord = DocumentLayout(
        .drawRecord, verified: false,
        .table([
            Row("任务名称", "\(.answer(.last("plan"), "title"))"),
            .pair(("抽取日期", "\(.day(.here))"), ("随机种子", "\(.answer(.here, "seed"))")),
            Row("种子的公开来源", "\(.answer(.last("plan"), "source"))"),
            Row("名单文件的SHA-256", "\(.answer(.last("plan"), "digest"))"),
            .pair(("名单户数", "\(.answer(.last("plan"), "listed"))"), ("抽取户数", "\(.answer(.last("plan"), "count"))")),
            Row("检查人员名录", "\(.answer(.last("plan"), "pool"))"),
            Row("抽中的检查人员", "\(.answer(.here, "officers"))"),
            Row(
                "复算方法",
                "对名单序号（检查人员用账号）逐一计算文本“种子:序号”的SHA-256（UTF-8，小写十六进制），按所得值从小到大排列，取前面的抽取户数（人数）。任何人都可以据此复算。"),
            Row("监督抽取的人员", "\(.answer(.here, "witness"))"), .hand("监督人员签名", lines: 1),
        ]))

    static let inspectionRecord = DocumentLayout(
        .inspectionRecord, verified: false,
        .table([
            Row("任务名称", "\(.answer(.last("plan"), "title"))"),
            .pair(("检查对象", "\(.answer(.here, "entity"))"), ("名单序号", "\(.answer(.here, "line"))")),
            .pair(
                ("统一社会信用代码", "\(.answer(.here, "code"), or: "未提供")"), ("开始时间", "\(.answer(.here, "began"))")),
            Row("检查人员", "\(.answer(.here, "officers"))"), Row("检查情况", "\(.answer(.here, "findings"))"),
            Row("检查结果", "\(.options(.here, "result"))"), .hand("检查对象意见和签名", lines: 3), .hand("检查人员签名", lines: 2),
        ]))
}
