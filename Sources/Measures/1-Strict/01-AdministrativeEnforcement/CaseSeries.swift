import Base
import Documents
import Procedure

/// 文号: which documents of a case bear numbers of their own. The words after the prefix are the district's to change.
extension DocumentSeries {
    static let filing = DocumentSeries(.filing, "立")
    static let penaltyNotice = DocumentSeries(.penaltyNotice, "罚告")
    static let penaltyDecision = DocumentSeries(.penaltyDecision, "处罚")
    static let noPenaltyDecision = DocumentSeries(.noPenaltyDecision, "不罚")
}

extension Form.Field {
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
