import Base
import Casework
import Hummingbird
import Pages
import Procedure

/// 工作台表单: the form of an act as it was sent, its files already with a draft of this session.
struct DeskForm: Sendable {
    /// Without what the form carries besides its fields.
    let fields: [String: [String]]
    /// The files kept so far.
    let draft: Draft
    /// Those not taken, by field, as the page shows them.
    let refused: [String: [Controls.File]]
    let problems: [Problem]
    /// Whether it is only being opened.
    let isOpening: Bool
    /// 续填: whether it is what came in after the session had run out.
    let isKept: Bool
    private let carried: [String: String]

    /// Reads it, and refuses one that does not carry the session's token.
    init(
        _ request: Request, _ task: ActTask, _ visit: DeskVisit, _ intake: Intake
    ) async throws {
        let blank = Draft(task.procedure.id, task.act.id)
        let token = task.draftToken
        let known = try await intake.drafts.find(token, at: visit.now)
        if known == nil, FormStep(fields: task.act.form.fields).takesFiles {
            try await intake.drafts.begin(blank, as: token, at: visit.now)
        }
        let sent = try await SentDraft(
            request, fields: task.act.form.fields, of: token, holding: known ?? blank, intake, at: visit.now)
        try visit.signedIn.check(sent.form[DeskForm.token])
        if let file = sent.form["remove"].flatMap({ BlobName($0) }) {
            for field in task.act.form.fields {
                try await intake.remove(file, from: field.id, of: token, at: visit.now)
            }
        }
        draft = try await intake.drafts.find(token, at: visit.now) ?? blank
        (refused, problems, isOpening, isKept) = (sent.refused, sent.problems, false, false)
        let others = [
            DeskForm.token, DeskForm.seen, ReviewPage.Step.name, MaskingPreview.name, Controls.moreRows, "then",
            "remove",
        ]
        carried = sent.form.fields.filter { others.contains($0.key) }.compactMapValues(\.first)
        fields = sent.form.fields.filter { !others.contains($0.key) }
    }

    /// The form as it is opened, with the files this person has left there, and what came in too late.
    init(opening task: ActTask, _ visit: DeskVisit, _ intake: Intake) async throws {
        let kept = try await intake.drafts.find(task.draftToken, at: visit.now)
        draft = kept ?? Draft(task.procedure.id, task.act.id)
        fields = draft.input
        (refused, problems, carried, isOpening, isKept) = ([:], [], [:], true, !draft.input.isEmpty)
    }

    /// Keeps what was typed; an empty form takes it away again.
    func keep(_ typed: [String: [String]], of task: ActTask, _ drafts: Drafts) async throws {
        guard draft.input != typed else { return }
        try await drafts.begin(Draft(task.procedure.id, task.act.id), as: task.draftToken, at: task.visit.now)
        try await drafts.change(task.draftToken, at: task.visit.now) { $0.input = typed }
    }

    var step: ReviewPage.Step? { carried[ReviewPage.Step.name].flatMap(ReviewPage.Step.init) }
    /// The last event the person had seen.
    var seen: Int? { carried[DeskForm.seen].flatMap { Int($0) } }
    /// Whether the page is to be shown again, because only files or rows came or went.
    var stays: Bool { carried["then"] == "stay" || moreRows != nil || carried["remove"] != nil || !problems.isEmpty }

    /// The list that is to have more rows.
    var moreRows: String? { carried[Controls.moreRows] }

    /// Whether the proposed marks are to be put in.
    var masks: Bool { carried[MaskingPreview.name] != nil }

    /// The files as the page shows them.
    var files: [String: [Controls.File]] { DraftForm.files(draft, refused: refused) }

    /// The files that go with the act.
    var uploads: [Upload] { draft.files.values.flatMap { $0 } }

    static let token = "token"
    static let seen = "_seen"
    /// The number a new matter gets, in the address that its form is sent to.
    static let attempt = "attempt"
}
