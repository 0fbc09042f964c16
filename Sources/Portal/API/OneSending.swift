import Base
import Casework
import Evidence
import FormReading
import Procedure

/// 一次办成: what a program sent under its key, filed or added once, however often it is sent.
struct OneSending: Sendable {
    let intake: Intake
    let now: Instant

    /// - Parameters:
    ///   - scope: within which keys are told apart.
    ///   - content: all that was sent, for telling another content under the same key.
    func send(
        _ act: Act, as role: Role, _ draft: Draft, _ answers: [String: JSON], under key: String, within scope: String
    ) async throws -> Draft.Filed {
        let token = Draft.Token(key: key, within: scope)
        let fingerprint = Digest(
            of: Array(OneSending.text(.object(["act": .string(act.id.text), "answers": .object(answers)])).utf8))
        let sent = SentAnswers(answers, to: act.form)
        let today = now.day
        let filled: Form.Filled
        do throws(Refusal) {
            filled = try sent.filled(on: today)
        } catch {
            // What was taken once is answered the same, also on a day on which it would not be taken any more.
            if let before = try await intake.filing.earlier(token, fingerprint, at: now) { return before }
            throw error
        }
        var draft = draft
        draft.input = sent.input
        let parcel = Parcel(draft, files: sent.files, under: token, fingerprint: fingerprint)
        return try await intake.filing.send(parcel, as: role, unit: ReportRoutes.unit, at: now) { form, draft in
            // Only files are not known before.
            draft.files.isEmpty ? filled : DraftForm.read(form, draft, on: today)
        }
    }

    /// One text for one value: members in the order of their names.
    private static func text(_ value: JSON) -> String {
        switch value {
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }.map { quoted($0.key) + ":" + text($0.value) }.joined(
                    separator: ",")
                + "}"
        case .array(let items): "[" + items.map(text).joined(separator: ",") + "]"
        case .string(let string): quoted(string)
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .bool(let bool): String(bool)
        case .null: "null"
        }
    }

    /// With its length, so that no two values have the same text.
    private static func quoted(_ text: String) -> String { "\(text.utf8.count)\"" + text }
}
