import Base
import Procedure

extension Measure {
    /// 司法衔接: the second measure of the policy.
    package static let judicialCoordination = Measure(
        2, Text(zh: "加强行政执法与司法衔接", en: "Working with police, procuratorate and courts"),
        clause: Text(
            zh: "健全行政执法与刑事司法衔接机制，涉嫌犯罪的依法移送公安机关。",
            en: "Suspected crimes are transferred to the police by law, and followed."),
        lead: Text(zh: "区市场监督管理局、公安分局、检察院、法院", en: "Market regulation, police, procuratorate, court"),
        procedures: [.crimeTransfer])
}
