import Base
import Casework
import Hummingbird
import Pages
import Procedure

/// 收下一页: what one page of a form sent, its files already with the draft.
struct SentDraft {
    let form: SentForm<Void>
    /// Files that were not taken, by field, as the page shows them.
    let refused: [String: [Controls.File]]
    /// The same as problems.
    let problems: [Problem]

    /// Reads a page; each file goes to the draft while it comes in.
    init(
        _ request: Request, fields: [Form.Field], of token: Draft.Token, holding draft: Draft, _ intake: Intake,
        at now: Instant
    ) async throws {
        var limits = FormLimits(fields: SentDraft.mostText)
        // Every cell of a list is a part.
        limits.parts += FormStep(fields: fields).rowBoxes
        var most: [String: Int] = [:]
        for field in fields {
            if case .files(let limit) = field.kind {
                most[field.id.text] = limit - (draft.files[field.id.text]?.count ?? 0)
            }
        }
        form = try await SentForm<Void>.read(request, limits: limits) { file in
            guard let room = most[file.field] else { throw SentDraft.nowhere }
            guard room > 0 else { throw SentDraft.full }
            try await intake.keep(
                file.bytes, named: file.name, type: file.kind.mediaType, limit: limits.file, in: Name(file.field),
                of: token, at: now)
            most[file.field] = room - 1
        }
        var refused: [String: [Controls.File]] = [:]
        var problems: [Problem] = []
        for file in form.files {
            switch file.fate {
            case .kept(_, _, let isIncomplete):
                guard isIncomplete else { continue }
                problems.append(
                    Problem(
                        file.field,
                        Text(
                            zh: "“\(file.name)”不完整，可能没有传完。已经收下；请打开看看，需要的话移除后重传。",
                            en:
                                "“\(file.name)” stops before its end. It was kept; look at it, and send it again if need be."
                        )))
            case .refused(let why):
                refused[file.field, default: []].append(
                    .refused(
                        file.name, size: FileSize.text(file.size), why: Text(zh: "未收存", en: "Not kept"), instead: nil))
                problems.append(
                    Problem(
                        file.field,
                        Text(zh: "“\(file.name)”没有收下：\(why.zh)", en: "“\(file.name)” was not taken. \(why.en)")))
            }
        }
        self.refused = refused
        self.problems = problems
    }

    /// Puts what the page sent into the draft, in place of what these controls held.
    func enter(_ names: [String], into draft: inout Draft) {
        for name in names { draft.input[name] = form.fields[name] }
    }

    /// Bytes of text in a form: several long answers, percent-encoded.
    static let mostText = 1024 * 1024

    private static let nowhere = Refusal(
        .wrongType, Text(zh: "这里不收文件", en: "No file is taken here."))
    private static let full = Refusal(
        .oversize,
        Text(
            zh: "文件已经够多，这个没有收下。请移除不需要的，或者把几个合并成一个PDF",
            en: "There are as many files as are taken. Remove one, or join several into a PDF."))
}
