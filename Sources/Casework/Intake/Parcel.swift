package import Base
package import Evidence
package import FormReading
package import Procedure
import Store

/// 一次提交: a form that a program sends whole, under a key of its own choosing, with files it sent before.
package struct Parcel: Sendable {
    /// What is filed or added, as typed; without files.
    package let draft: Draft
    /// The files by field, each by the token it was given when it came in.
    package let files: [String: [Draft.Token]]
    /// From the sender's key: who sends the same again is answered the same.
    package let token: Draft.Token
    /// Of all that was sent, so that the same key with something else is noticed.
    package let fingerprint: Digest

    package init(_ draft: Draft, files: [String: [Draft.Token]], under token: Draft.Token, fingerprint: Digest) {
        self.draft = draft
        self.files = files
        self.token = token
        self.fingerprint = fingerprint
    }

    /// 暂存文件: the draft that holds one file until a form names it; no procedure has this name.
    static let holding = Draft("held-file", "held-file")
    static let held = "file"
}

extension Filing {
    /// What a key was answered with before; nil where it is new, or its day is over.
    /// - Throws: `Refusal(.conflict)` where the key came with something else.
    package func earlier(
        _ token: Draft.Token, _ fingerprint: Digest, at now: Instant
    ) async throws -> Draft.Filed? {
        try await office.database.read { try earlier(token, fingerprint, at: now, in: $0) }
    }

    /// Files what came in one piece, or adds it, and gives the receipt. The same key with the same content is answered
    /// with the same receipt for a day, however often and however many at once.
    ///
    /// Key, files, matter and receipt are one transaction: where it is refused, the key is as new and the files are kept.
    /// - Throws: `Refusal`: `.conflict` where the key came with something else before, `.unusable` with all problems, or
    ///   what `Office.file` and `Office.act` throw.
    package func send(
        _ parcel: Parcel, as role: Role, unit: String, at now: Instant,
        read: @escaping @Sendable (Form, Draft) -> Form.Filled
    ) async throws -> Draft.Filed {
        try await office.database.write { transaction in
            if let before = try drafts.last(under: parcel.token, in: transaction) {
                guard before.expiresAt <= now else { return try Filing.answer(before.draft, parcel.fingerprint) }
                // One whose day is over may not have been swept yet.
                try Drafts.drop(parcel.token.hash, at: now, in: transaction)
            }
            var draft = parcel.draft
            draft.fingerprint = parcel.fingerprint
            draft.files = try parcel.files.reduce(into: [:]) { files, entry in
                files[entry.key] = try entry.value.map { file in
                    try move(file, to: parcel.token, for: entry.key, at: now, in: transaction)
                }
            }
            let (filed, spent) = try take(draft, as: role, unit: unit, at: now, read, in: transaction)
            guard try drafts.insert(spent, parcel.token, at: now, in: transaction) else {
                throw StoreError(.conflict, "another request is filing under this key")
            }
            return filed
        }
    }

    private func earlier(
        _ token: Draft.Token, _ fingerprint: Digest, at now: Instant, in transaction: Transaction
    ) throws -> Draft.Filed? {
        try drafts.load(token, at: now, in: transaction).map { try Filing.answer($0, fingerprint) }
    }

    private static func answer(_ draft: Draft, _ fingerprint: Digest) throws(Refusal) -> Draft.Filed {
        guard draft.fingerprint == fingerprint, let sent = draft.sent else { throw otherContent }
        return sent
    }

    /// Takes a held file into the draft of a parcel; it cannot be named again.
    private func move(
        _ file: Draft.Token, to token: Draft.Token, for field: String, at now: Instant, in transaction: Transaction
    ) throws -> Upload {
        guard let holding = try drafts.load(file, at: now, in: transaction),
            holding.procedure == Parcel.holding.procedure, let upload = holding.files[Parcel.held]?.first
        else { throw Filing.noFile(field) }
        try transaction.run("UPDATE draft_blob SET token_hash = ? WHERE token_hash = ?", token.hash, file.hash)
        try transaction.run("DELETE FROM draft WHERE token_hash = ?", file.hash)
        return upload
    }

    private static let otherContent = Refusal(
        .conflict,
        Text(
            zh: "这个Idempotency-Key已经用于另一份内容。内容改了请换一个新的键；要重发，请原样重发。",
            en:
                "This Idempotency-Key was used with something else. Use a new key for a new content, or send the same again."
        ))

    private static func noFile(_ field: String) -> Refusal {
        let text = Text(
            zh: "没有这个编号的文件：可能已经用过，或者上传后过了\(Drafts.hours)小时。请重新上传，用新的编号提交。",
            en:
                "There is no file with this id: it was used already, or sent more than \(Drafts.hours) hours ago. Upload it "
                + "again and name it by its new id.")
        return Refusal(.unusable, text, field: field, problems: [Refusal.Problem(field, text)])
    }
}
