import Documents
import Pages
import Procedure

/// 遮蔽核对: the text of a publication as its officer enters it, held against what should be masked.
struct MaskingTask {
    /// The field whose text is published.
    static let field: Name<Form.Field> = "text"
    private let text: String
    private let party: [String]

    /// nil for acts that publish nothing.
    init?(_ procedure: Procedure, _ act: Act, _ answers: Answers) {
        guard procedure.serves == .disclosure, act.form.field(MaskingTask.field) != nil,
            case .typed(let text)? = answers[MaskingTask.field]
        else { return nil }
        self.text = text
        if case .typed(let name)? = answers["published-party"] { party = [name] } else { party = [] }
    }

    private var proposals: [Masking.Span] { Masking.proposals(in: text, party: party) }

    /// The text with the proposed marks put in.
    var masked: String { Masking.mark(text, proposals) }

    /// nil where the marks do not pair; then the act is refused with words of its own.
    var preview: MaskingPreview? {
        guard let marked = try? MarkedText(text) else { return nil }
        let scalars = Array(text.unicodeScalars)
        return MaskingPreview(
            marked.published,
            open: proposals.map { span in
                var words = String.UnicodeScalarView()
                words += scalars[span.range]
                return (String(words), span.kind)
            })
    }
}
