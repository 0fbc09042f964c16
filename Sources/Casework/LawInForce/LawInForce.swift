package import Base
package import Law
package import Procedure
import Synchronization

/// 现行依据: the rules and the calendar as they stand, one for all that a process does.
///
/// It begins with what the product was made with and the notices the office loaded; approved amendments come on top, in
/// the order they were approved. It changes only when one takes effect.
package final class LawInForce: Sendable {
    private let made: Lawbook
    private let state: Mutex<State>

    private struct State {
        /// The changes there are, each with the book as it left it.
        var changes: [(change: LawChange, book: Lawbook)] = []
    }

    package init(_ made: Lawbook) {
        self.made = made
        state = Mutex(State())
    }

    package var lawbook: Lawbook { state.withLock { $0.changes.last?.book } ?? made }
    package var rules: RuleBase { lawbook.rules }
    package var calendar: WorkingCalendar { lawbook.calendar }

    /// How many amendments it contains.
    var count: Int { state.withLock(\.changes.count) }

    /// 依据修订号: rises with every amendment and every year whose holiday notice has come.
    package var revision: Int {
        state.withLock { $0.changes.count + ($0.changes.last?.book ?? made).calendar.notices.count }
    }

    /// The change at a place, from 1, with the books before it and after it; nil where this process has none there.
    func change(_ place: Int) -> (change: LawChange, before: Lawbook, after: Lawbook)? {
        state.withLock { state in
            guard state.changes.indices.contains(place - 1) else { return nil }
            let (change, after) = state.changes[place - 1]
            return (change, place == 1 ? made : state.changes[place - 2].book, after)
        }
    }

    /// The law with one more change.
    /// - Throws: a `Refusal` where the change cannot be made.
    func trying(_ change: LawChange) throws(Refusal) -> Lawbook { try lawbook.changed(by: change) }

    /// Takes all changes there are, in their order, in place of those it had.
    /// - Throws: a `Refusal` for the first that the program no longer fits; nothing is changed then.
    func take(_ changes: [(change: LawChange, since: Day)]) throws(Refusal) {
        var taken: [(LawChange, Lawbook)] = []
        for (change, since) in changes {
            taken.append((change, try (taken.last?.1 ?? made).changed(by: change, since: since)))
        }
        let state = State(changes: taken)
        self.state.withLock { $0 = state }
    }
}

/// 依据变动: an amendment of a rule, or the notice of a year's holidays.
package enum LawChange: Hashable, Sendable {
    case rule(Amendment)
    case notice(HolidayNotice)

    /// What was changed, as those are told whose dates it moved.
    package var text: Text {
        switch self {
        case .rule(let amendment):
            let rule = amendment.rule
            switch amendment.kind {
            case .correction: return Text(zh: "规则\(rule)的更正", en: "the correction of rule \(rule)")
            case .version(let day):
                return Text(
                    zh: "规则\(rule)自\(day.text.zh)起施行的新版本", en: "the new version of rule \(rule) from \(day.text.en)")
            }
        case .notice(let notice):
            return Text(zh: "\(notice.year)年放假通知", en: "the holiday notice for \(notice.year)")
        }
    }

    /// What is said of a change that this process has not taken in yet.
    static let unseen = Text(zh: "依据的变动", en: "a change of the law")
}

extension Lawbook {
    /// The book after a change.
    /// - Parameter day: since when the office goes by it; nil while it is only tried.
    /// - Throws: a `Refusal` where the change names no rule or version, or would leave a rule unsound.
    package func changed(by change: LawChange, since day: Day? = nil) throws(Refusal) -> Lawbook {
        switch change {
        case .rule(let amendment):
            Lawbook(try rules.amended(by: amendment, since: day), calendar, adjudication: adjudication)
        case .notice(let notice): Lawbook(rules, calendar.adding(notice), adjudication: adjudication)
        }
    }
}
