package import Base
package import Procedure

/// 抄录事实: what a matter says, as far as it may go to another system.
package struct CopyFacts: Sendable {
    private let docket: Docket
    private let earlier: Docket?
    private let number: String?
    private let district: District
    private let typed: @Sendable (String) -> String?
    private let person: @Sendable (Name<Person>) -> DocketFacts.Officer?
    private let reporter: ReporterWords

    /// - Parameters:
    ///   - earlier: the matter that opened this one.
    ///   - reporter: what says who reported, in whatever led to this matter.
    ///   - number: that system's number.
    ///   - typed: the text behind a reference into the vault.
    ///   - person: somebody of the office.
    package init(
        _ docket: Docket, earlier: Docket?, reporter: ReporterWords, number: String?, _ district: District,
        typed: @escaping @Sendable (String) -> String?,
        person: @escaping @Sendable (Name<Person>) -> DocketFacts.Officer?
    ) {
        self.docket = docket
        self.earlier = earlier
        self.number = number
        self.district = district
        self.typed = typed
        self.person = person
        self.reporter = reporter
    }

    package enum Value: Hashable, Sendable {
        case text(String)
        /// In the words of the form.
        case options([String])
        case day(Day)
        case money(Money)
    }

    /// Whether a text may name who reported, or how to reach them.
    func tellsOfReporter(_ text: String) -> Bool { reporter.mayBe(in: text) }

    func value(of source: ExternalSource) -> Value? {
        switch source {
        case .number: number.map(Value.text)
        case .matter: docket.stream.map { .text($0.uppercased()) }
        case .officers: people(docket.officers)
        case .office(let particular): office(particular).map(Value.text)
        case .party(let particular): party(particular).map(Value.text)
        case .filed(let field): docket.done.first.flatMap { answer(field, of: $0, in: docket) }
        case .answer(let acts, let field):
            docket.done.last { acts.contains($0.act) && $0.answers[field] != nil }
                .flatMap { answer(field, of: $0, in: docket) }
        case .before(let act, let field):
            earlier.flatMap { docket in docket.last(act).flatMap { answer(field, of: $0, in: docket) } }
        case .day(let act): docket.last(act).map { .day($0.happenedAt.day) }
        case .fixed(let words): .text(words)
        }
    }

    /// What has to be done before there is a value.
    func missing(_ source: ExternalSource) -> Text {
        switch source {
        case .number:
            return Text(zh: "还没有对方系统的编号，请先登记", en: "That system's number is still to be entered")
        case .filed:
            return Text(zh: "登记时没有填写", en: "It was not filled in when the matter was filed")
        default:
            guard let name = name(of: source) else {
                return Text(zh: "还没有这一项", en: "It is not known yet")
            }
            return Text(zh: "还没有：见“\(name.zh)”", en: "Not known yet: see “\(name.en)”")
        }
    }

    /// What the act is called in which the value is said.
    func name(of source: ExternalSource) -> Text? {
        if case .before(let act, _) = source { return earlier?.procedure.act(act)?.name }
        return source.act.flatMap { docket.procedure.act($0)?.name }
    }

    private func answer(_ id: Name<Form.Field>, of deed: Docket.Deed, in docket: Docket) -> Value? {
        guard let act = docket.procedure.act(deed.act), let field = act.form.field(id), act.isCopied(field),
            let answer = deed.answers[id]
        else { return nil }
        switch answer {
        case .typed(let text): return .text(CopyFacts.shown(text))
        case .sealed(let reference): return typed(reference).map { .text(CopyFacts.shown($0)) }
        case .chosen(let chosen): return .options(field.options.filter { chosen.contains($0.id) }.map(\.text.zh))
        case .day(let day): return .day(day)
        case .instant(let instant): return .day(instant.day)
        case .money(let money): return .money(money)
        case .number(let number): return .text(String(number))
        case .yesNo(let yes): return .options([(yes ? Form.Option.yes : .no).text.zh])
        case .files: return nil
        case .people(let people): return self.people(people)
        case .identifier(let number): return .text(number)
        case .rows(let rows):
            guard case .rows(let grid) = field.kind, let sums = grid.sums else { return nil }
            let open = answer.reference.map { typed($0).map(rows.open) } ?? rows.unsealed
            return open.map { Rows.Total($0, sums) }.map { .text("共\($0.lines)项：\($0.quantity.zh)") }
        }
    }

    /// 公示文本: what stands within ⟦⟧ is not for the public and goes nowhere.
    private static func shown(_ text: String) -> String {
        guard text.contains("⟦") || text.contains("⟧") else { return text }
        return (try? MarkedText(text).published.plain) ?? ""
    }

    private func people(_ people: [Name<Person>]) -> Value? {
        let officers = people.compactMap(person)
        guard !officers.isEmpty, officers.count == people.count else { return nil }
        return .text(officers.map { $0.name + ($0.certificate.map { "（\($0)）" } ?? "") }.joined(separator: "、"))
    }

    private func office(_ particular: Fact.OfficeParticular) -> String? {
        switch particular {
        case .name: district.authority?.name
        case .contact: district.contact.zh
        case .reconsideration: district.authority?.reconsideration
        case .court: district.authority?.court
        case .bank: district.authority?.bank
        }
    }

    /// Of the party of a case; whoever reported is none.
    private func party(_ particular: Fact.PartyParticular) -> String? {
        guard let (deed, name) = docket.description(at: docket.sequence), let act = docket.procedure.act(deed.act)
        else { return nil }
        for field in particular == .name ? [name] : particular.fields {
            guard let asked = act.form.field(field), act.isCopied(asked) else { continue }
            switch deed.answers[field] {
            case .sealed(let reference)?: return typed(reference)
            case .identifier(let number)?: return number
            default: continue
            }
        }
        return nil
    }
}
