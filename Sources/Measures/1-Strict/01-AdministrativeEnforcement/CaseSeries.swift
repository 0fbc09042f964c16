import Base
import Documents
import Procedure

/// 文号: which documents of a case bear numbers of their own. The words after the prefix are the district's to change.
extension DocumentSeries {
    static let filing = DocumentSeries(.filing, "立")
    static let penaltyNotice = DocumentSeries(.penaltyNotice, "罚告")
    static let penaltyDecision = DocumentSeries(.penaltyDecision, "处罚")
    static let noPenaltyDecision = DocumentSeries(.noPenaltyDecision, "不罚")
    static let caseTransfer = DocumentSeries(.caseTransfer, "移", field: "transfer-number")
    static let competenceReport = DocumentSeries(.competenceReport, "管报")
}

extension Form.Field {
    /// 移送函文号: beside the number of whatever else the act issues.
    static func transferNumber(when condition: Condition? = nil) -> Form.Field {
        let number = documentNumber(Text(zh: "移送函文号", en: "Number of the transfer letter"), when: condition)
        return Form.Field(
            "transfer-number", number.label, number.kind, required: false, hint: number.hint, when: condition)
    }

    /// A number that the register gives where it is left blank; required of nobody, so that nobody has to look it up.
    static func documentNumber(_ label: Text, when condition: Condition? = nil) -> Form.Field {
        Form.Field(
            "number", label, .identifier(.document), required: false,
            hint: Text(
                zh: "由本系统编号的，可以不填，办理时自动取下一个号；由上级系统编号的，照抄其文号",
                en: "Where numbers are given here, leave it and the next one is taken; else copy the mandated system's"),
            when: condition)
    }
}
