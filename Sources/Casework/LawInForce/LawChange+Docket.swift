import Base
import Law
import Procedure
import Store

extension LawChange {
    /// What a matter of amendment proposes, opened from the vault; nil for any other matter.
    /// - Throws: a `Refusal` that names what is filled in wrong, or that the text was destroyed.
    init?(_ docket: Docket, _ vault: Vault, in transaction: Transaction) throws {
        guard let deed = docket.done.first else { return nil }
        let read = Proposal(deed, vault, transaction)
        switch deed.act {
        case "propose": self = .rule(try read.amendment())
        case "propose-notice": self = .notice(try HolidayNotice(csv: read.required("notice")))
        default: return nil
        }
    }
}

/// 修订申请: the answers of who proposed it, as values.
private struct Proposal {
    let deed: Docket.Deed
    let vault: Vault
    let transaction: Transaction

    init(_ deed: Docket.Deed, _ vault: Vault, _ transaction: Transaction) {
        self.deed = deed
        self.vault = vault
        self.transaction = transaction
    }

    func amendment() throws -> Amendment {
        guard case .identifier(let rule)? = deed.answers["rule"] else { throw blank("rule") }
        let kind: Amendment.Kind =
            deed.answers["kind"]?.option == "correction"
            ? .correction(of: try day("version")) : .version(from: try day("from"))
        let change = Amendment.Change(
            statement: try statement(), term: length("term"), more: length("more"), target: length("target"),
            basis: try citation(),
            Rule.Verification(
                verified: deed.answers["verified"] == .yesNo(true), on: deed.happenedAt.day,
                Text(same: try required("how"))))
        return Amendment(Rule.ID(rule), kind, change)
    }

    private func statement() throws -> Text? {
        let (zh, en) = (try text("statement-zh"), try text("statement-en"))
        guard zh != nil || en != nil else { return nil }
        guard let zh, let en else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "规则内容的中文和英文要么都填写，要么都留空",
                    en: "Give the rule in both languages, or leave both blank."),
                field: zh == nil ? "statement-zh" : "statement-en")
        }
        return Text(zh: zh, en: en)
    }

    private func citation() throws -> Citation? {
        guard let name = try text("statute") else { return nil }
        guard case .number(let article)? = deed.answers["article"] else {
            throw Refusal(
                .unusable, Text(zh: "写了法律文件名称的，请填写条的序号", en: "With a statute, give the number of the article."),
                field: "article")
        }
        var paragraph: Int?
        if case .number(let number)? = deed.answers["paragraph"] { paragraph = number }
        return Citation(
            Statute(key: name, name: Text(same: name)), Article(article, paragraph: paragraph),
            words: try text("words"))
    }

    private func length(_ field: Name<Form.Field>) -> Amendment.Length? {
        guard deed.answers[field]?.option == "change",
            case .number(let amount)? = deed.answers[Name("\(field)-amount")],
            let unit = deed.answers[Name("\(field)-unit")]?.option.flatMap({ Term.Unit(rawValue: $0.text) })
        else { return nil }
        return Amendment.Length(amount, unit)
    }

    private func day(_ field: Name<Form.Field>) throws -> Day {
        guard case .day(let day)? = deed.answers[field] else { throw blank(field) }
        return day
    }

    func required(_ field: Name<Form.Field>) throws -> String {
        guard let text = try text(field) else { throw blank(field) }
        return text
    }

    private func text(_ field: Name<Form.Field>) throws -> String? {
        guard case .sealed(let reference)? = deed.answers[field] else { return nil }
        guard let id = VaultID(String(reference.prefix { $0 != ":" })),
            case .content(let content) = try vault.open(id, in: transaction), let typed = content.facts?[field.text]
        else {
            throw Refusal(
                .conflict, Text(zh: "填报的内容已经销毁，请重新提出", en: "What was entered has been destroyed; propose it again."),
                field: field.text)
        }
        return typed
    }

    private func blank(_ field: Name<Form.Field>) -> Refusal {
        Refusal(.unusable, Text(zh: "没有填写完整，请补填", en: "Something is not filled in; add it."), field: field.text)
    }
}
