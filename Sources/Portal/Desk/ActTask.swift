import Base
import Casework
import Documents
import Hummingbird
import Law
import Measures
import Pages
import Procedure

/// 一次办理: an act somebody wants to take on a matter, or to file one with.
struct ActTask: Sendable {
    let visit: DeskVisit
    let act: Act
    let procedure: Procedure
    let docket: Docket
    /// nil until it is filed.
    let matter: MatterID?
    /// What it is filed under, or already is.
    private let id: MatterID
    private let actor: Event.Actor
    private let typed: [String: Dossier.Typed]
    private let earlier: Docket?
    private let dossier: Dossier?
    /// What the matter is about, where that is known.
    private let title: Text?

    /// An act on the matter of the address.
    init(onMatter context: PortalContext, _ visit: DeskVisit) async throws {
        let dossier = try await visit.dossier(context)
        let procedure = visit.office.catalogue.current(dossier.docket)
        try self.init(
            visit, procedure.act(Name(context.parameters.get("act") ?? "")), procedure, dossier.docket,
            matter: dossier.line.id, id: dossier.line.id, dossier)
    }

    /// An act that files a matter of the procedure of the address.
    init(filing context: PortalContext, _ visit: DeskVisit, id: MatterID) throws {
        guard let procedure = visit.office.catalogue.newest(Name(context.parameters.get("procedure") ?? "")) else {
            throw ActTask.unknown
        }
        let act = procedure.act(Name(context.parameters.get("act") ?? ""))
        guard act.map({ $0.from.includes(nil) && !visit.roles(for: $0).isEmpty }) ?? false else {
            throw ActTask.unknown
        }
        try self.init(visit, act, procedure, Docket(procedure), matter: nil, id: id, nil)
    }

    private init(
        _ visit: DeskVisit, _ act: Act?, _ procedure: Procedure, _ docket: Docket, matter: MatterID?, id: MatterID,
        _ dossier: Dossier?
    ) throws {
        guard let act, let actor = visit.actor(for: act, on: docket) else { throw ActTask.unknown }
        self.visit = visit
        self.act = act
        self.procedure = procedure
        self.docket = docket
        self.matter = matter
        self.id = id
        self.actor = actor
        self.typed = dossier?.typed ?? [:]
        self.earlier = dossier?.earlier
        self.dossier = dossier
        self.title = dossier?.subject.flatMap { MatterTitle($0).text }
    }

    private static let unknown = Refusal(
        .unknown,
        Text(zh: "没有这个动作，或者不归您办理。请从办件页进入。", en: "There is no such act, or it is not yours. Start from the matter."))

    /// 草稿凭证: where this person keeps what belongs to this form until it is sent: its files, and what was typed in it when
    /// the session had run out.
    var draftToken: Draft.Token {
        Draft.Token(key: visit.account.id.text, within: "desk/\(id.text)/\(act.id.text)")
    }

    /// Where its form is, and where it is sent.
    var address: Address {
        matter.map { .act(act.id.text, on: $0.text) }
            ?? .filing(act.id.text, of: procedure.id.text).with(.init(DeskForm.attempt, id.text))
    }

    func verdict(_ answers: Answers, isDraft: Bool = false) -> Verdict {
        docket.verdict(on: visit.submission(act, by: actor, answers, isDraft: isDraft))
    }

    /// Takes it.
    func take(_ answers: Answers, uploads: [Upload]) async throws -> MatterSummary {
        let request = ActRequest(
            act.id, by: actor, answers, certificates: visit.certificates, uploads: uploads)
        guard let matter else {
            return try await visit.office.file(
                procedure.id, request, unit: visit.account.unit, id: id, at: visit.now)
        }
        return try await visit.office.act(
            request, on: matter, after: docket.sequence, within: visit.scope, at: visit.now)
    }

    /// The same task on the matter as it is now; a matter filed meanwhile under the same number is found too.
    func reloaded() async throws -> ActTask {
        do {
            let dossier = try await visit.office.dossier(id, within: visit.scope)
            return try ActTask(
                visit, act, procedure, dossier.docket, matter: dossier.line.id, id: id, dossier)
        } catch let refusal as Refusal where refusal.code == .unknown {
            return self
        }
    }

    /// The same filing under a number of its own.
    func renewed() throws -> ActTask {
        try ActTask(visit, act, procedure, docket, matter: nil, id: .fresh(), nil)
    }

    /// Whether a deed is this act by the same person with the same answers.
    func isSame(_ deed: Docket.Deed, _ answers: Answers) -> Bool {
        guard deed.act == act.id, deed.actor.id == visit.account.id, Set(answers.keys).isSubset(of: deed.answers.keys)
        else { return false }
        return deed.answers.allSatisfy { field, kept in
            // What was left blank may have been given by the register.
            if answers[field] == nil, case .identifier = kept { return true }
            guard let reference = kept.reference else { return answers[field] == kept }
            guard case .text(let text)? = typed[reference] else { return false }
            if case .rows(let rows) = kept, case .rows(let given)? = answers[field] {
                return rows.open(text) == given.unsealed
            }
            return answers[field] == .typed(text)
        }
    }

    /// 预填: what is known already of what the form asks for: the party as described last, the goods as they stand, and the
    /// next numbers.
    /// - Parameter kept: what this person had typed already; a list in it is left as it is.
    func proposed(besides kept: [String: [String]]) async throws -> [String: [String]] {
        var proposed: [String: [String]] = [:]
        let party = act.form.fields.filter { if case .party = $0.kind { true } else { false } }
        if let described = docket.description(at: docket.sequence), party.map(\.id).contains(described.name) {
            for field in act.form.fields {
                guard let answer = described.deed.answers[field.id] else { continue }
                switch answer {
                case .sealed(let reference):
                    if case .text(let text)? = typed[reference] { proposed[field.id.text] = [text] }
                case .chosen(let options) where field.id == Fact.PartyParticular.kind:
                    proposed[field.id.text] = options.map(\.text)
                case .identifier(let number) where Fact.PartyParticular.code.fields.contains(field.id):
                    proposed[field.id.text] = [number]
                default: continue
                }
            }
        }
        if procedure.serves == .disclosure, let filed = docket.done.first {
            // What the case told when it opened the publication.
            for field in act.form.fields {
                switch filed.answers[field.id] {
                case .identifier(let number)?: proposed[field.id.text] = [number]
                case .day(let day)?: proposed[field.id.text] = [day.description]
                default: continue
                }
            }
        }
        let lists = act.form.inUse.filter { field in
            guard case .rows = field.kind else { return false }
            return !kept.keys.contains { $0.hasPrefix(field.id.text + "-") }
        }
        if !lists.isEmpty, let dossier {
            let rows = try await GoodsLists(dossier, visit).offered(for: act.id)
            for field in lists { proposed.merge(FormFields.typed(rows, into: field)) { $1 } }
        }
        if isAdjudicationFiling { proposed["mode"] = [visit.frame.district.adjudication.mode.rawValue] }
        proposed.merge(settled) { $1 }
        for (field, number) in try await visit.office.proposedNumbers(for: act, on: docket, at: visit.now) {
            proposed[field.text] = [number]
        }
        return proposed
    }

    /// Why a number in the form cannot be had, as a problem of its field.
    func numberProblem(_ answers: Answers) async throws -> Problem? {
        let refusal = try await visit.office.objection(to: answers, of: act, on: docket, at: visit.now)
        return refusal.map { Problem($0.field ?? "main", $0.text) }
    }

    private var isAdjudicationFiling: Bool {
        docket.sequence == 0 && procedure.id == Procedure.patentAdjudication.id
    }

    /// 本区配置: in whose name the district handles adjudications stands in its file, not in anybody's hand; what is typed
    /// instead is not taken.
    private var settled: [String: [String]] {
        guard isAdjudicationFiling else { return [:] }
        let adjudication = visit.frame.district.adjudication
        let values = [("authority", adjudication.authority), ("entrustment", adjudication.entrustment)]
        return Dictionary(values.compactMap { name, value in value.map { (name, [$0]) } }) { $1 }
    }

    /// What was sent, without people who do not exist, and with what nobody decides in a form.
    func known(_ sent: [String: [String]]) -> [String: [String]] {
        var known = sent.merging(settled) { $1 }
        for field in act.form.fields {
            guard case .people = field.kind else { continue }
            known[field.id.text] = sent[field.id.text]?.filter { id in visit.people.contains { $0.id.text == id } }
        }
        return known
    }

    /// Who can be named in the form: those of the unit first; where officers are asked for, only who may enforce.
    var choosable: [FormFields.Somebody] {
        let enforcing = act.guards + act.branches.flatMap(\.guards)
        let needsCertificate = enforcing.contains { if case .twoOfficers = $0 { true } else { false } }
        let people = visit.people.filter { account in
            !needsCertificate || account.roles.contains(where: \.enforces)
        }
        let unit = visit.account.unit
        return people.sorted {
            ($0.unit == unit ? 0 : 1, $0.unit, $0.name) < ($1.unit == unit ? 0 : 1, $1.unit, $1.name)
        }
        .map { FormFields.Somebody($0.id.text, $0.name, about: about($0)) }
    }

    private func about(_ account: Account) -> Text {
        guard let certificate = account.certificate else { return Unit.name(account.unit) }
        let isValid = certificate.isValid(on: visit.now.day)
        return Text(
            zh: "\(Unit.name(account.unit).zh)，执法证 \(certificate.number)（\(isValid ? "有效" : "已过期")）",
            en: "\(Unit.name(account.unit).en), certificate \(certificate.number) (\(isValid ? "valid" : "expired"))")
    }

    /// What the pages of the act need of it.
    func undertaking(_ answers: Answers) -> Undertaking {
        let preview = ActPreview(act, of: procedure, on: docket, answers, visit)
        let rules = act.basis.map { id in
            let subject = (try? visit.office.lawbook.rules.rule(id.text).subject) ?? Text(same: "")
            return (Address.rule(id.text), Text(zh: "\(subject.zh)（\(id)）", en: "\(subject.en) (\(id))"))
        }
        let place = matter == nil ? [] : [(DeskForm.seen, String(docket.sequence))]
        return Undertaking(
            act.name, act.form, about: title ?? procedure.name, number: matter?.short,
            from: matter.map { .matter($0.text) } ?? .desk,
            action: address, consequences: preview.consequences, rules: rules,
            carried: [(DeskForm.token, visit.formToken)] + place)
    }

    func conditions(_ answers: Answers) -> [Components.Task] {
        ActPreview(act, of: procedure, on: docket, answers, visit).conditions(as: actor)
    }

    /// The documents it would issue.
    func drafts(_ answers: Answers) -> [FilledDocument] {
        ActPreview(act, of: procedure, on: docket, answers, visit, earlier: earlier, typed: typed).drafts
    }
}
