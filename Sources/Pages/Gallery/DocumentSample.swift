import Base
import Documents
import Procedure

/// A form filled in but for one blank, with what its officer is told.
struct DocumentSample: FactSource {
    var issued: Day? { LegalSamples.day }

    func render(_ voice: Voice) -> Node {
        let sheet = DocumentSheet(DocumentSample.layout.fill(self))
        return .fragment([sheet.remarks(voice), sheet.render()])
    }

    func text(of fact: Fact) -> String? {
        switch fact {
        case .office(.name): "示例区市场监督管理局"
        case .party(.name): "示例百货商行"
        case .issued: issued?.text.zh
        case .matter: "示例-2026-0007"
        default: nil
        }
    }

    func name(of fact: Fact) -> Text { Text(zh: "当事人的住所（住址）", en: "the party's address") }

    func meets(_ condition: Condition) -> Bool { true }

    private static let layout = DocumentLayout(
        DocumentForm("closing-approval", Text(zh: "结案审批表", en: "Case-closing approval form")), verified: false,
        .table([
            .pair(("办件编号", "\(.matter)"), ("当事人", "\(.party(.name))")), Row("住所（住址）", "\(.party(.address))"),
            .opinion("负责人审批意见", "同意结案。"), .hand("备注", lines: 1),
        ]), .seal)
}
