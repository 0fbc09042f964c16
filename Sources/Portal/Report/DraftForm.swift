import Base
import Casework
import FormReading
import Pages
import Procedure

/// 草稿表单: a draft under the form it is for: what can be read of it, and page by page.
struct DraftForm {
    let draft: Draft
    let act: Act
    let answers: Answers
    let problems: Problems

    /// nil where the catalogue no longer has the form.
    init?(_ draft: Draft, _ catalogue: Catalogue, on today: Day) {
        guard let act = catalogue.newest(draft.procedure)?.act(draft.act) else { return nil }
        self.draft = draft
        self.act = act
        (answers, problems) = FormFields.read(act.form, sent: draft.input, files: draft.references, on: today)
    }

    /// The answers as they are filed.
    static func read(_ form: Form, _ draft: Draft, on today: Day) -> Form.Filled {
        form.read(
            FormFields.input(form, sent: draft.input, files: draft.references), on: today,
            identify: FormFields.identify)
    }

    var steps: [FormStep] { FormStep.steps(of: act.form, answers) }

    /// The first page with something missing or wrong; nil when all is there.
    var unfinished: FormStep? { steps.first { !problems(of: $0).isEmpty } }

    /// The problems of one page.
    func problems(of step: FormStep) -> Problems {
        let names = step.names + step.fields.map(\.id.text)
        return Problems(problems.all.filter { names.contains($0.field) })
    }

    /// The files kept so far, each with its button to take it out.
    func files(refused: [String: [Controls.File]] = [:]) -> [String: [Controls.File]] {
        DraftForm.files(draft, refused: refused)
    }

    /// The files of a draft, and those not taken.
    static func files(_ draft: Draft, refused: [String: [Controls.File]]) -> [String: [Controls.File]] {
        let kept = draft.files.mapValues { files in
            files.map {
                Controls.File.kept($0.name, size: FileSize.text($0.size), remove: ("remove", $0.key))
            }
        }
        return kept.merging(refused) { kept, refused in kept + refused }
    }

    /// Every answer as the page that checks them shows it.
    var shown: [String: CheckAnswersPage.Shown] {
        var shown: [String: CheckAnswersPage.Shown] = [:]
        for field in act.form.fields {
            shown[field.id.text] = answers[field.id].flatMap { show($0, field) }
        }
        return shown
    }

    private func show(_ answer: Answer, _ field: Form.Field) -> CheckAnswersPage.Shown? {
        switch answer {
        case .typed(let text), .identifier(let text): .text(text)
        case .chosen(let options):
            .words(options.compactMap { id in field.options.first { $0.id == id }?.text })
        case .yesNo(let yes): .words([yes ? Form.Option.yes.text : Form.Option.no.text])
        case .day(let day): .day(day)
        case .instant(let instant): .words([instant.text])
        case .money(let money): .words([money.text])
        case .number(let number): .text(String(number))
        case .files: .files((draft.files[field.id.text] ?? []).map { ($0.name, FileSize.text($0.size)) })
        case .rows(let rows):
            if case .rows(let grid) = field.kind { .rows(RowsShown(field.label, grid, rows.unsealed)) } else { nil }
        case .sealed, .people: nil
        }
    }
}

/// 文件大小: bytes as people read them.
enum FileSize {
    static func text(_ bytes: Int) -> String {
        guard bytes >= 1_000_000 else { return "\(max(bytes / 1_000, 1)) KB" }
        return "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
    }
}
