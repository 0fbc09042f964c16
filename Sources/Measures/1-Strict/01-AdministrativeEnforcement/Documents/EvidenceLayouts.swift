import Documents
import Procedure

/// 取证文书: forms 11, 29, 30 and 32 of the formats of 2021, each drawn from the act that takes the evidence.
extension DocumentLayout {
    /// 证据提取单: where it comes from and that it agrees with the original (程序规定第二十四条至第二十六条).
    static let evidenceSheet = DocumentLayout(
        .evidenceSheet, verified: false,
        .table([
            .pair(("办件编号", "\(.matter)"), ("提取日期", "\(.issued)")),
            Row("当事人", "\(.party(.name), or: "待查")"), Row("证据种类", "\(.options(.here, "kind"))"),
            Row("来源、提取方式", "\(.answer(.here, "source"))"), Row("证据材料", "\(.answer(.here, "files"))，附后"),
            Row("提取人", "\(.answer(.here, "officers"))"),
        ]),
        .written("证据提供人核对意见（复制件、影印件、抄录件、照片、录像与原件、原物是否一致）"),
        .signatures(["证据提供人（签名或者盖章）", "办案人员（签名）", "办案人员（签名）"]),
        .note("提取视听资料、电子数据复制件的，在来源、提取方式中注明制作方法、制作时间、制作人；声音资料附文字记录。"))

    /// 抽样记录: in the party's presence, the samples sealed and listed (程序规定第三十一条).
    static let samplingRecord = DocumentLayout(
        .samplingRecord, verified: false,
        .particulars([
            "当事人：\(.party(.name), or: "待查")", "住所（住址）：\(.party(.address), or: "待查")", "抽样日期：\(.issued)",
            "办案人员：\(.answer(.here, "officers"))", "当事人是否在场：\(.options(.here, "present"))",
        ]),
        .heading("样品、数量和封样情况"), .paragraph("\(.answer(.here, "what"))"),
        .paragraph("样品已加贴封条，随附记录、照片、录音录像\(.answer(.here, "files"))。"), .written("当事人核对意见"),
        .signatures(["当事人（签名或者盖章）", "办案人员（签名）", "办案人员（签名）"]),
        .note("通过网络、电话购买等方式抽样的，交易过程、拆包查验和封样以拍照、截屏、录音、录像等方式记录，并附记录。"))

    /// 鉴定（检测、检验、检疫）委托书 (程序规定第三十二条).
    static let testCommission = DocumentLayout(
        .testCommission, verified: false, .addressee("\(.answer(.here, "body"))："),
        .paragraph("本局在办理案件（办件）中，需要对专门事项进行检测、检验、检疫、鉴定，现委托你单位办理。"),
        .heading("样品和委托事项"), .paragraph("\(.answer(.here, "questions"))"),
        .paragraph("委托期间自\(.answer(.here, "first-day"))起。请妥善保管样品，按照有关标准和规程独立进行，并出具加盖印章的书面结果，附机构和人员的资质证明。"),
        .particulars(["办件编号：\(.matter)", "联系方式：\(.office(.contact))"]), .signatures(["送样人（签名）", "接收人（签名）"]), .seal,
        .note("本文书一式两份，一份交受委托机构，一份归档。"))

    /// （检测/检验/检疫/鉴定）结果告知书: the party is told the result (程序规定第三十二条).
    static let testResult = DocumentLayout(
        .testResult, verified: false, .addressee("\(.party(.name), or: "当事人")："),
        .paragraph("本局在办理案件中委托有关机构进行的检测、检验、检疫、鉴定已经完成，依据《市场监督管理行政处罚程序规定》第三十二条的规定，现将结果告知如下："),
        .paragraph("\(.answer(.here, "result"))"),
        .paragraph("不计入办案期限的期间截至\(.answer(.here, "last-day"))。如对结果有异议，可以向本局书面提出并说明理由；法律、法规、规章对异议和复检另有规定的，从其规定。"),
        .particulars(["联系方式：\(.office(.contact))"]), .seal, .note("本文书一式两份，一份送达，一份归档。"))
}
