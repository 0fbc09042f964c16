import Base
import Casework
import Evidence
import Hummingbird
import Pages
import Procedure

/// 一次填写: tells one filling of a form for the holder of a receipt from the next, so that the same form sent twice is taken
/// once. It stands in the address the form is sent to and opens nothing without the receipt.
struct Attempt: Sendable {
    let text: String
    /// What has been filled in so far, and after that whether it was taken.
    let token: Draft.Token

    static let name = "attempt"

    /// A new one.
    init(_ act: Name<Act>, _ code: ReceiptCode) {
        self.init(MatterID.fresh().text, act, code)
    }

    /// The one whose form was sent; where the address does not say, the one this browser has begun.
    init(_ act: Name<Act>, _ code: ReceiptCode, sentTo request: Request) {
        let said = Query(request)[Attempt.name] ?? HolderCookie.addition.value(in: request)
        self.init(said.map { String($0.prefix(64)) } ?? MatterID.fresh().text, act, code)
    }

    private init(_ text: String, _ act: Name<Act>, _ code: ReceiptCode) {
        self.text = text
        token = Draft.Token(key: text, within: "track/\(code)/\(act)")
    }

    /// What this browser has begun and not yet sent.
    static func begun(
        _ act: Act, _ code: ReceiptCode, _ request: Request, _ intake: Intake, at now: Instant
    ) async throws -> Attempt? {
        guard let held = HolderCookie.addition.value(in: request) else { return nil }
        let attempt = Attempt(String(held.prefix(64)), act.id, code)
        guard let draft = try await intake.drafts.find(attempt.token, at: now), draft.sent == nil else { return nil }
        return attempt
    }
}
