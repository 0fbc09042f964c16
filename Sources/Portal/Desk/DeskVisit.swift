import Base
import Casework
import Documents
import Law
import Likeness
import Measures
import Pages
import Procedure

/// 一次访问: who looks at the desk, when, and what that person may do.
struct DeskVisit: Sendable {
    let signedIn: SignedIn
    let people: [Account]
    let now: Instant
    let frame: Frame
    let office: Office
    /// How many notices have not been put away.
    let notices: Int
    let marks: MarkIndex?

    var account: Account { signedIn.account }
    var formToken: String { signedIn.formToken.text }
    /// What this person may see.
    var scope: Scope { office.scope(of: account) }

    /// 执法证: those of everybody there is.
    var certificates: [Name<Person>: Certificate] {
        Dictionary(people.compactMap { person in person.certificate.map { (person.id, $0) } }) { first, _ in first }
    }

    /// What fills the documents of a matter.
    var filling: DocumentFilling {
        DocumentFilling(office.lawbook, frame.district, people: people) { DocumentLayout.of($0) }
    }

    /// 待办视图: the lists of the desk.
    enum View: String, CaseIterable {
        case mine, unit, all

        var name: Text {
            switch self {
            case .mine: Text(zh: "我的待办", en: "Mine")
            case .unit: Text(zh: "本单位待办", en: "My unit")
            case .all: Text(zh: "全部在办", en: "All open")
            }
        }

        var address: Address {
            self == .mine ? .desk : .desk.with(Address.Parameter("view", rawValue))
        }
    }

    /// What a list holds before it is filtered further.
    func filter(_ view: View) -> QueueFilter {
        switch view {
        case .mine: QueueFilter(holders: account.roles.flatMap(\.capacities))
        case .unit: QueueFilter(unit: account.unit)
        case .all: QueueFilter()
        }
    }

    /// The frame of a page; `current` is the list it belongs to.
    func bar(_ tallies: [Tally], current: View?) -> DeskBar {
        let lists = View.allCases.map {
            Components.Place($0.address, $0.name, count: tallies.count(filter($0)), isCurrent: $0 == current)
        }
        let filing = filings.map { Components.Place(.filing($0.act.id.text, of: $0.procedure.id.text), $0.act.name) }
        return DeskBar(
            unit: Unit.name(account.unit), person: person, formToken: formToken,
            places: [
                (
                    Text(zh: "办理", en: "Work"),
                    lists + [
                        .init(.notices, Text(zh: "站内通知", en: "Notices"), count: notices),
                        .init(.calendar, Text(zh: "日历订阅", en: "Calendar")),
                        .init(.results, Text(zh: "导回结果", en: "Take results in")),
                    ]
                )
            ]
                + (filing.isEmpty ? [] : [(Text(zh: "登记", en: "File"), filing)])
                + [
                    (
                        Text(zh: "依据", en: "Rules"),
                        [
                            .init(.rules, Text(zh: "查规则", en: "Rules")),
                            .init(.dueDate, Text(zh: "算期限", en: "Due dates")),
                            .init(.identify, Text(zh: "核编号", en: "Check a number")),
                        ]
                    )
                ])
    }

    func bar(current: View?) async throws -> DeskBar {
        bar(try await office.tallies(within: scope, at: now), current: current)
    }

    /// The acts by which this person can file a matter.
    var filings: [(procedure: Procedure, act: Act)] {
        let ids = Set(office.catalogue.procedures.map(\.id)).sorted()
        return ids.compactMap { office.catalogue.newest($0) }.flatMap { procedure in
            procedure.acts.filter { $0.from.includes(nil) && !roles(for: $0).isEmpty }.map { (procedure, $0) }
        }
    }

    /// In which of this person's roles an act can be taken.
    func roles(for act: Act) -> [Role] {
        account.roles.filter { act.isFor($0) && !$0.isOutside && $0 != .system }
    }

    /// As whom this person takes an act: in the first role that may, else in the first there is.
    func actor(for act: Act, on docket: Docket) -> Event.Actor? {
        let candidates = roles(for: act) + account.roles
        let actors = candidates.map { Event.Actor(account.id, $0) }
        return actors.first { docket.verdict(on: submission(act, by: $0, isDraft: true)) == .allowed } ?? actors.first
    }

    func submission(
        _ act: Act, by actor: Event.Actor, _ answers: Answers = [:], isDraft: Bool = false
    ) -> Submission {
        Submission(
            act, by: actor, at: now, answers: answers, isDraft: isDraft, certificates: certificates, office.lawbook)
    }

    /// The name of somebody; of somebody unknown the id.
    func name(_ id: Name<Person>) -> String {
        people.first { $0.id == id }?.name ?? id.text
    }

    /// Who acted, and as what; of somebody outside the office only as what.
    func name(_ actor: Event.Actor) -> Text {
        guard !actor.role.isOutside, actor.role != .system else { return actor.role.name }
        let name = name(actor.id)
        return Text(zh: "\(name)（\(actor.role.name.zh)）", en: "\(name) (\(actor.role.name.en))")
    }

    /// Who did it; of what the system did by itself, that it did, and when.
    func who(_ deed: Docket.Deed) -> Text {
        guard deed.actor.role == .system else { return name(deed.actor) }
        let day = deed.recordedAt.day.text
        return Text(zh: "系统于\(day.zh)自动办理", en: "Taken by the system on \(day.en)")
    }

    /// Who holds a matter: the people where they are known, else the role.
    func holder(_ docket: Docket) -> Text {
        let holders = holders(docket)
        return Text(zh: holders.map(\.zh).joined(separator: "、"), en: holders.map(\.en).joined(separator: ", "))
    }

    /// The same, one by one.
    func holders(_ docket: Docket) -> [Text] {
        guard let holder = docket.holder else { return [Text(zh: "已办结", en: "Closed")] }
        return holder.people.isEmpty ? [holder.role.name] : holder.people.map { Text(same: name($0)) }
    }

    private var person: Text {
        guard let certificate = account.certificate else { return Text(same: account.name) }
        let isValid = certificate.isValid(on: now.day)
        return Text(
            zh: "\(account.name)　执法证 \(certificate.number)（\(isValid ? "有效" : "已过期")）",
            en: "\(account.name), certificate \(certificate.number) (\(isValid ? "valid" : "expired"))")
    }
}
