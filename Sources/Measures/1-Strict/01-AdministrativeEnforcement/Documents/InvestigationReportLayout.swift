import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 案件调查终结报告: the six contents in the order of 程序规定第四十八条.
    static let investigationReport = DocumentLayout(
        .investigationReport, verified: false,
        .paragraph(Line("案由：\(.answer(.last("open"), "cause"))").when(.answered(.last("open"), "cause"))),
        .heading("一、当事人的基本情况"),
        .particulars(Line.party),
        .heading("二、案件来源、调查经过及采取行政强制措施的情况"),
        .paragraph(
            "本局于\(.date(.receipt))获得本案线索，来源为\(.answer(.before("begin"), "source"), or: "投诉、举报")；经核查于\(.answer(.last("open"), "filed-on"))立案，由\(.officers)调查处理。"
        ),
        .paragraph(
            Line("立案后最近一次现场检查：\(.day(.last("visit")))。").when(.done(.init("visit")))),
        .paragraph(Line("最近一次询问：\(.day(.last("question")))。").when(.done(.init("question")))),
        .paragraph(Line("最近一次提取证据：\(.day(.last("collect")))。").when(.done(.init("collect")))),
        .paragraph(Line("最近一次抽样取证：\(.day(.last("sample")))。").when(.done(.init("sample")))),
        .paragraph(
            Line("权利人辨认、鉴别意见：\(.answer(.last("take-identification"), "opinion"))。")
                .when(.done(.init("take-identification")))),
        .paragraph(
            Line("检测、鉴定结果：\(.answer(.last("take-test"), "result"))").when(.done(.init("take-test")))),
        .paragraph("采取行政强制措施的情况：\(.answer(.here, "measures"), or: "没有采取行政强制措施。")"),
        .heading("三、调查认定的事实及主要证据"),
        .paragraph("\(.answer(.here, "facts"))"),
        .paragraph(Line("上述事实，有以下证据证明：").when(.answered(.here, "evidence"))),
        .paragraph(Line("\(.answer(.here, "evidence"))").when(.answered(.here, "evidence"))),
        .heading("四、违法行为性质"),
        .paragraph("\(.answer(.here, "nature"))"),
        .heading("五、处理意见及依据"),
        .paragraph("处理意见：\(.answer(.here, "proposal"))。"),
        .paragraph("\(.answer(.here, "basis"))"),
        .heading("六、自由裁量的理由等其他需要说明的事项"),
        .paragraph("\(.answer(.here, "reason"))"),
        .paragraph("是否属于应当法制审核、集体讨论的案件：\(.answer(.here, "complex"))。"),
        .signatures(["办案人员（签名）", "办案人员（签名）", "办案机构负责人（签名）"]),
        .seal)
}
