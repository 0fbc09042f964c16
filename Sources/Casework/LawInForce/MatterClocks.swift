import Base
import Evidence
import Law
import Procedure
import Store

/// 在计时限表: of every open matter what its last days are reckoned from, so that a change of the law need not read and
/// fold all its events. A projection like the list of matters, written in the transaction of the act.
enum MatterClocks {
    /// Writes what a docket amounts to; of a matter that has ended nothing is kept.
    static func project(_ docket: Docket, of matter: MatterID, in transaction: Transaction) throws {
        guard docket.ending == nil else {
            try transaction.run("DELETE FROM matter_clocks WHERE matter = ?", matter)
            return
        }
        try transaction.run(
            """
            INSERT INTO matter_clocks (matter, rules, facts) VALUES (?, ?, ?)
            ON CONFLICT (matter) DO UPDATE SET rules = excluded.rules, facts = excluded.facts
            """, matter, list(docket.rules), try docket.running.json.encoded())
    }

    /// Whether the table says of a matter what its docket does; nil where an earlier program has left it out.
    static func agrees(with docket: Docket, of matter: MatterID, in transaction: Transaction) throws -> Bool? {
        let found = try transaction.row("SELECT rules, facts FROM matter_clocks WHERE matter = ?", matter)
        return try found.map { row in
            try row.text("rules") == list(docket.rules) && row.blob("facts") == docket.running.json.encoded()
        }
    }

    /// What is written of a matter; nil where it cannot be read.
    static func running(_ facts: [UInt8]) -> Docket.Running? {
        CanonicalJSON(canonical: facts).flatMap(Docket.Running.init(json:))
    }

    /// How `rules` is asked for one; each stands between blanks there.
    static func pattern(_ rule: Rule.ID) -> String { "% \(rule) %" }

    private static func list(_ rules: Set<Rule.ID>) -> String {
        rules.isEmpty ? "" : " " + rules.map(\.text).sorted().joined(separator: " ") + " "
    }
}

extension Docket.Running {
    /// The one form of it; what is empty is left out.
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

    fileprivate init?(json: CanonicalJSON) {
        guard case .object(let members) = json, case .object(let dates)? = members["dates"],
            case .object(let versions)? = members["versions"], case .object(let runs)? = members["runs"]
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
        for (name, value) in runs {
            guard let run = Docket.Run(json: value) else { return nil }
            read[Name(name)] = run
        }
        self.init(dates: chosen, versions: used, runs: read)
    }
}

extension Docket.Run {
    fileprivate var json: CanonicalJSON {
        var members: [String: CanonicalJSON] = ["from": .integer(Int(trigger.milliseconds))]
        if !extensions.isEmpty {
            members["more"] = .array(extensions.map { $0.map { .string($0.description) } ?? .null })
        }
        if !stops.isEmpty { members["stops"] = .array(stops.map(\.json)) }
        return .object(members)
    }

    fileprivate init?(json: CanonicalJSON) {
        guard case .object(let members) = json, case .integer(let from)? = members["from"] else { return nil }
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
        self.init(trigger: Instant(milliseconds: Int64(from)), stops: stops, extensions: more)
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
