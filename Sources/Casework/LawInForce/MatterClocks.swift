import Base
import Evidence
import Law
import Procedure
import Store

/// 在计时限: of every open matter what its last days are reckoned from, so that a change of the law need not read and fold
/// all its events. Columns of its line, written with it.
struct MatterClocks: Hashable, Sendable {
    /// The rules that clocks run under, each between blanks.
    let rules: String
    /// When the clocks began, in milliseconds, in the order of their names.
    let starts: String
    /// All else. Apart from `starts`, so that it is the same for all matters that stand alike.
    let facts: [UInt8]

    /// What a docket amounts to; nil of a matter that has ended.
    init?(_ docket: Docket) throws {
        guard docket.ending == nil else { return nil }
        let running = docket.running
        rules = MatterClocks.list(docket.rules(of: running.runs.keys))
        starts = running.clocks.map { String($0.run.trigger.milliseconds) }.joined(separator: " ")
        facts = try running.json.encoded()
    }

    /// From a row of `matter`; nil where an earlier program has left it out.
    init?(_ row: Row) throws {
        guard let rules = try row.optional("clock_rules", row.text) else { return nil }
        self.rules = rules
        starts = try row.text("clock_starts")
        facts = try row.blob("clock_facts")
    }

    /// As a docket has it; nil where it cannot be read.
    var running: Docket.Running? {
        CanonicalJSON(canonical: facts).flatMap { Docket.Running(json: $0, from: instants) }
    }

    /// When the clocks began, in the order of their names.
    var instants: [Instant] { starts.split(separator: " ").compactMap { Int64($0) }.map(Instant.init(milliseconds:)) }

    /// How `rules` is asked for one; each stands between blanks there.
    static func pattern(_ rule: Rule.ID) -> String { "% \(rule) %" }

    private static func list(_ rules: Set<Rule.ID>) -> String {
        rules.isEmpty ? "" : " " + rules.map(\.text).sorted().joined(separator: " ") + " "
    }
}

extension Docket.Running {
    /// In the order of their names.
    fileprivate var clocks: [(name: Name<Clock>, run: Docket.Run)] {
        runs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The one form of it, without when the clocks began; what is empty is left out.
    fileprivate var json: CanonicalJSON {
        func days(_ days: [(String, Day)]) -> CanonicalJSON {
            .object(Dictionary(days.map { ($0.0, .string($0.1.description)) }) { first, _ in first })
        }
        let runs = runs.map { ($0.key.text, $0.value.json) }
        return .object([
            "dates": days(dates.map { ($0.key.rawValue, $0.value) }),
            "runs": .object(Dictionary(runs) { first, _ in first }),
            "versions": days(versions.map { ($0.key.text, $0.value) }),
        ])
    }

    fileprivate init?(json: CanonicalJSON, from starts: [Instant]) {
        guard case .object(let members) = json, case .object(let dates)? = members["dates"],
            case .object(let versions)? = members["versions"], case .object(let runs)? = members["runs"],
            runs.count == starts.count
        else { return nil }
        var (chosen, used, read) = ([Rule.Choice: Day](), [Rule.ID: Day](), [Name<Clock>: Docket.Run]())
        for (name, value) in dates {
            guard let choice = Rule.Choice(rawValue: name), let day = Day(json: value) else { return nil }
            chosen[choice] = day
        }
        for (name, value) in versions {
            guard let day = Day(json: value) else { return nil }
            used[Rule.ID(name)] = day
        }
        let ordered = runs.map { (name: Name<Clock>($0.key), json: $0.value) }.sorted { $0.name < $1.name }
        for (clock, start) in zip(ordered, starts) {
            guard let run = Docket.Run(json: clock.json, from: start) else { return nil }
            read[clock.name] = run
        }
        self.init(dates: chosen, versions: used, runs: read)
    }
}

extension Docket.Run {
    fileprivate var json: CanonicalJSON {
        var members: [String: CanonicalJSON] = [:]
        if !extensions.isEmpty {
            members["more"] = .array(extensions.map { $0.map { .string($0.description) } ?? .null })
        }
        if !stops.isEmpty { members["stops"] = .array(stops.map(\.json)) }
        return .object(members)
    }

    fileprivate init?(json: CanonicalJSON, from start: Instant) {
        guard case .object(let members) = json else { return nil }
        var (more, stops) = ([Day?](), [Stop]())
        if case .array(let items)? = members["more"] {
            for item in items {
                if item == .null {
                    more.append(nil)
                } else if let day = Day(json: item) {
                    more.append(day)
                } else {
                    return nil
                }
            }
        }
        if case .array(let items)? = members["stops"] {
            for item in items {
                guard let stop = Stop(json: item) else { return nil }
                stops.append(stop)
            }
        }
        self.init(trigger: start, stops: stops, extensions: more)
    }
}

extension Docket.Run.Stop {
    fileprivate var json: CanonicalJSON {
        var members: [String: CanonicalJSON] = [
            "first": .string(first.description), "ground": .array(ground.names.map { .string($0) }),
            "proof": .array([.string(proof.id.text), .string(proof.name.zh), .string(proof.name.en)]),
        ]
        if let last { members["last"] = .string(last.description) }
        return .object(members)
    }

    fileprivate init?(json: CanonicalJSON) {
        guard case .object(let members) = json, let first = members["first"].flatMap(Day.init(json:)),
            let ground = members["ground"]?.texts.flatMap(Clock.Ground.init(names:)),
            let proof = members["proof"]?.texts, proof.count == 3
        else { return nil }
        var last: Day?
        if let json = members["last"] {
            guard let day = Day(json: json) else { return nil }
            last = day
        }
        self.init(
            ground: ground, first: first, last: last,
            proof: DocumentForm(Name(proof[0]), Text(zh: proof[1], en: proof[2])))
    }
}

extension Day {
    fileprivate init?(json: CanonicalJSON) {
        guard case .string(let text) = json else { return nil }
        self.init(iso: text)
    }
}

extension CanonicalJSON {
    /// The texts of an array of nothing else.
    fileprivate var texts: [String]? {
        guard case .array(let items) = self else { return nil }
        var texts: [String] = []
        for item in items {
            guard case .string(let text) = item else { return nil }
            texts.append(text)
        }
        return texts
    }
}
