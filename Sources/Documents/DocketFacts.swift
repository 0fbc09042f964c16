package import Base
import Law
package import Procedure

/// 卷宗事项: the facts of a document as a docket, its rules and the office's particulars state them.
///
/// A draft is filled from a copy of the docket to which the act was added; its references may then lead to what has
/// just been typed instead of to the vault.
package struct DocketFacts: FactSource {
    private let docket: Docket
    /// The act that issues the document.
    private let deed: Docket.Deed
    /// 前案: the docket of the matter from which this one was opened.
    private let earlier: Docket?
    private let lawbook: Lawbook
    private let district: District
    private let typed: @Sendable (String) -> String?
    private let person: @Sendable (Name<Person>) -> Officer?

    /// Of the document that the act `sequence` of the docket issues; nil where the docket has no such act.
    /// - Parameters:
    ///   - typed: the text behind a reference into the vault.
    ///   - person: somebody of the office.
    package init?(
        in docket: Docket, sequence: Int, earlier: Docket? = nil, _ lawbook: Lawbook, _ district: District,
        typed: @escaping @Sendable (String) -> String?, person: @escaping @Sendable (Name<Person>) -> Officer?
    ) {
        guard let deed = docket.done.first(where: { $0.sequence == sequence }) else { return nil }
        self.docket = docket
        self.deed = deed
        self.earlier = earlier
        self.lawbook = lawbook
        self.district = district
        self.typed = typed
        self.person = person
    }

    /// 人员: a name, and the number of the certificate of those who enforce.
    package struct Officer: Hashable, Sendable {
        package let name: String
        package let certificate: String?

        package init(_ name: String, certificate: String? = nil) {
            self.name = name
            self.certificate = certificate
        }

        fileprivate var text: String { name + (certificate.map { "（执法证号：\($0)）" } ?? "") }
    }

    package var code: String? { docket.stream.map { "\($0)-\(deed.sequence)" } }
    package var issued: Day? { deed.happenedAt.day }

    package func text(of fact: Fact) -> String? {
        switch fact {
        case .office(let particular): office(particular)
        case .party(let particular): party(particular)
        case .issued: deed.happenedAt.day.text.zh
        case .matter: docket.stream
        case .answer(let place, let field): answer(place, field)
        case .capitals(let place, let field): capitals(place, field)
        case .count(let place, let field, let before):
            rows(place, field).map { String($0.rows.count) } ?? answer(place, before)
        case .quantity(let place, let field): total(place, field)?.quantity.zh
        case .worth(let place, let field, let before):
            rows(place, field) == nil ? answer(place, before) : total(place, field)?.worth.zh
        case .options(let place, let field): options(place, field)
        case .day(let place): found(place)?.deed.happenedAt.day.text.zh
        case .actor(let place): found(place).flatMap { person($0.deed.actor.id)?.name }
        case .officers: list(docket.officers)
        case .due(let clock): due(clock)
        case .date(let choice): (docket.dates[choice] ?? earlier?.dates[choice])?.text.zh
        case .article(let rule): version(rule)?.basis.first.map(cited)
        case .term(let rule): version(rule)?.term?.hanzi
        case .rate(let rule): version(rule)?.rate.map { "百分之" + $0.percentPerDay.hanzi }
        }
    }

    package func meets(_ condition: Condition) -> Bool {
        switch condition {
        case .by(let acts): acts.contains(deed.act)
        case .done(let test): docket.meets(test)
        case .chosen(let place, let field, let options):
            found(place)?.deed.answers[field]?.option.map(options.contains) ?? false
        case .answered(let place, let field):
            switch found(place)?.deed.answers[field] {
            case nil: false
            case .money(let money)?: money.fen > 0
            default: true
            }
        case .party(let kinds):
            docket.description(at: deed.sequence)?.deed.answers[Fact.PartyParticular.kind]?.option
                .map(kinds.contains) ?? false
        case .not(let condition): !meets(condition)
        case .all(let conditions): conditions.allSatisfy(meets)
        }
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

    private func party(_ particular: Fact.PartyParticular) -> String? {
        guard let (described, name) = docket.description(at: deed.sequence) else { return nil }
        let fields = particular == .name ? [name] : particular.fields
        for field in fields {
            switch described.answers[field] {
            case .sealed(let reference)?: return typed(reference)
            case .identifier(let number)?: return number
            default: continue
            }
        }
        return nil
    }

    /// The act a place means, with the procedure whose form it filled in.
    private func found(_ place: Fact.Place) -> (deed: Docket.Deed, procedure: Procedure)? {
        switch place {
        case .here: (deed, docket.procedure)
        case .last(let act): docket.last(act).map { ($0, docket.procedure) }
        case .before(let act): earlier.flatMap { docket in docket.last(act).map { ($0, docket.procedure) } }
        }
    }

    private func field(_ place: Fact.Place, _ id: Name<Form.Field>) -> Form.Field? {
        found(place).flatMap { $0.procedure.act($0.deed.act)?.form.field(id) }
    }

    /// How the form of the act calls the field; its id where the act was not done.
    func named(_ place: Fact.Place, _ id: Name<Form.Field>) -> Text {
        field(place, id)?.label
            ?? Text(zh: "“\(place.act ?? deed.act)”的“\(id)”", en: "“\(id)” of “\(place.act ?? deed.act)”")
    }

    /// Something of an act, by the act's name; its id where it was not done.
    func named(_ place: Fact.Place, _ what: Text) -> Text {
        let name =
            found(place).flatMap { $0.procedure.act($0.deed.act)?.name } ?? Text(same: (place.act ?? deed.act).text)
        return Text(zh: "“\(name.zh)”的\(what.zh)", en: "\(what.en) “\(name.en)”")
    }

    private func answer(_ place: Fact.Place, _ id: Name<Form.Field>) -> String? {
        guard let answer = found(place)?.deed.answers[id] else { return nil }
        switch answer {
        case .typed(let text): return text
        case .sealed(let reference): return typed(reference)
        case .chosen(let chosen):
            let options = field(place, id)?.options ?? []
            return options.filter { chosen.contains($0.id) }.map(\.text.zh).joined(separator: "、")
        case .day(let day): return day.text.zh
        case .instant(let instant): return instant.text.zh
        case .money(let money): return money.text.zh
        case .number(let number): return String(number)
        case .yesNo(let yes): return (yes ? Form.Option.yes : .no).text.zh
        case .files(let files): return "\(files.count)份"
        case .people(let people): return list(people)
        case .identifier(let number): return number
        case .rows: return total(place, id).map { "共\($0.lines)项：\($0.quantity.zh)" }
        }
    }

    package func rows(_ place: Fact.Place, _ id: Name<Form.Field>) -> (grid: Form.Grid, rows: [Rows.Row])? {
        guard case .rows(let grid)? = field(place, id)?.kind, case .rows(let rows)? = found(place)?.deed.answers[id]
        else { return nil }
        guard let reference = Answer.rows(rows).reference else { return (grid, rows.unsealed) }
        return typed(reference).map { (grid, rows.open($0)) }
    }

    private func total(_ place: Fact.Place, _ id: Name<Form.Field>) -> Rows.Total? {
        rows(place, id).flatMap { grid, rows in grid.sums.map { Rows.Total(rows, $0) } }
    }

    /// nil as soon as one of them is not known, so that nobody drops out of a document unseen.
    private func list(_ people: [Name<Person>]) -> String? {
        let officers = people.compactMap(person)
        guard !officers.isEmpty, officers.count == people.count else { return nil }
        return officers.map(\.text).joined(separator: "、")
    }

    private func capitals(_ place: Fact.Place, _ id: Name<Form.Field>) -> String? {
        guard case .money(let money)? = found(place)?.deed.answers[id] else { return nil }
        return money.capitals
    }

    private func options(_ place: Fact.Place, _ id: Name<Form.Field>) -> String? {
        guard let field = field(place, id), let answer = found(place)?.deed.answers[id] else { return nil }
        var chosen: [Name<Form.Option>] = []
        if case .chosen(let several) = answer { chosen = several } else if let one = answer.option { chosen = [one] }
        return field.options.map { (chosen.contains($0.id) ? "■" : "□") + $0.text.zh }.joined(separator: "　")
    }

    private func due(_ clock: Name<Clock>) -> String? {
        guard let reading = try? docket.reading(of: clock, at: deed.happenedAt, lawbook) else { return nil }
        switch reading.due.legal {
        case .day(let day): return day.text.zh
        case .instant(let instant): return instant.text.zh
        }
    }

    private func version(_ rule: Rule.ID) -> Rule.Version? {
        try? docket.version(of: rule, at: deed.happenedAt.day, lawbook.rules)
    }

    private func cited(_ citation: Citation) -> String {
        "《\(citation.statute.name.zh)》" + citation.articles.map(\.hanzi).joined(separator: "、")
    }
}
