import Base
import Documents
import Procedure
import Store

/// 录入内容: what an act entered for the public, opened from the vault and masked.
struct PublicationEntry {
    let number: String
    let party: String
    let creditCode: String?
    let kind: String
    let breach: String
    let imposed: String
    let authority: String
    let decidedOn: Day
    let abstract: String?
    let body: PublishedText
    let correction: String?

    /// - Throws: a `Refusal` where marks do not pair, or an identity number stands open.
    init(_ deed: Docket.Deed, _ vault: Vault, in transaction: Transaction) throws {
        func text(_ field: Name<Form.Field>) throws -> String? {
            try PublicationEntry.published(field, of: deed, vault, in: transaction)?.text
        }
        func plain(_ field: Name<Form.Field>) throws -> String? {
            try PublicationEntry.text(field, of: deed, vault, in: transaction)
        }
        guard case .identifier(let number)? = deed.answers["number"], let party = try plain("published-party"),
            let kind = deed.answers["kind"]?.option, let breach = try plain("breach"),
            let imposed = try plain("imposed"), let authority = try plain("authority"),
            case .day(let decidedOn)? = deed.answers["decided-on"],
            let body = try PublicationEntry.published("text", of: deed, vault, in: transaction)
        else { throw StoreError(.misuse, "the act \(deed.act) does not say what is published") }
        self.number = number
        self.party = party
        if case .identifier(let code)? = deed.answers["credit-code"] { creditCode = code } else { creditCode = nil }
        self.kind = kind.text
        self.breach = breach
        self.imposed = imposed
        self.authority = authority
        self.decidedOn = decidedOn
        self.abstract = try text("abstract")
        self.body = body
        self.correction = try plain("correction")
    }

    /// What a search looks through.
    var words: String {
        let abstract = abstract.map { PublishedText(stored: $0).plain }
        let all = [number, party, creditCode, breach, imposed, authority, abstract, body.plain].compactMap { $0 }
        return all.map(SearchWords.fold).joined(separator: "\n")
    }

    /// A field of one line as the public reads it; nil where it was left blank.
    static func text(
        _ field: Name<Form.Field>, of deed: Docket.Deed, _ vault: Vault, in transaction: Transaction
    ) throws -> String? {
        try published(field, of: deed, vault, in: transaction)?.plain
    }

    private static func published(
        _ field: Name<Form.Field>, of deed: Docket.Deed, _ vault: Vault, in transaction: Transaction
    ) throws -> PublishedText? {
        guard case .sealed(let reference)? = deed.answers[field] else { return nil }
        guard let id = VaultID(String(reference.prefix { $0 != ":" })),
            case .content(let content) = try vault.open(id, in: transaction), let typed = content.facts?[field.text]
        else { throw Refusal(.conflict, shredded, field: field.text) }
        let published: PublishedText
        do { published = try MarkedText(typed).published } catch {
            throw Refusal(.unusable, error.text, field: field.text)
        }
        // There is no penalty whose publication needs somebody's identity number (公示规定第六条).
        guard !Masking.proposals(in: published.text).contains(where: { $0.kind == .identity }) else {
            throw Refusal(.unusable, identityLeft, field: field.text)
        }
        return published
    }

    private static let shredded = Text(
        zh: "录入的内容已经销毁，不能公示，请重新录入", en: "What was entered has been destroyed; enter it again.")
    private static let identityLeft = Text(
        zh: "公示文本里还有居民身份证号码，请用⟦⟧括起再提交",
        en: "The text still shows a resident identity number; put ⟦⟧ around it and send again.")
}
