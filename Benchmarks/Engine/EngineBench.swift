import Base
import Glibc
import Law
import Measures
import Procedure

/// 引擎测量: how fast dates are reckoned with their explanation, and a docket is made from its events, on one core.
///
/// Inside the product's own package, because only there the engines can be called; `bin/bench` runs it beside the rest.
/// Ends with 1 where a goal is not met.
@main
enum EngineBench {
    static func main() throws {
        let due = try Reckonings.perSecond()
        let fold = try Folding.microseconds()
        print("due dates with their explanation: \(Int(due)) a second, goal 200000")
        print("a docket of \(Folding.count) events: \(Int(fold.rounded())) µs, goal 100")
        if due < 200_000 || fold > 100 { exit(1) }
    }

    /// The best of five seconds: how often a second something is done of which one round does so many.
    static func perSecond(_ size: Int, _ round: () throws -> Int) rethrows -> Double {
        let clock = ContinuousClock()
        var best = 0.0
        for _ in 0..<5 {
            let begun = clock.now
            var (rounds, sum) = (0, 0)
            while clock.now - begun < .seconds(1) {
                sum += try round()
                rounds += 1
            }
            precondition(sum > 0, "it did nothing")
            best = max(best, Double(rounds * size) / ((clock.now - begun) / .seconds(1)))
        }
        return best
    }
}

/// 算期限: the filing decision (CF-01, fifteen working days) from every day of 2026, every fourth with a pause of five
/// days; every day of the period is explained.
enum Reckonings {
    static func perSecond() throws -> Double {
        let rule = try RuleBase(Rule.all).rule("CF-01")
        let first = Day(number: 20_454)
        let cases = try (0..<365).map { offset in
            let day = Day(number: first.number + offset)
            let pauses =
                offset % 4 == 0 ? [try Pause(day.adding(days: 3), through: day.adding(days: 7))] : []
            return (day: day, version: try rule.version(on: day), pauses: pauses)
        }
        return try EngineBench.perSecond(cases.count) {
            try cases.reduce(0) { sum, one in
                let period = try one.version.period(from: .day(one.day), pauses: one.pauses, in: .official)
                return sum + (try period.reckoning().days.count)
            }
        }
    }
}

/// 合成卷宗: a penalty case in which evidence was taken again and again.
enum Folding {
    static let count = 200

    static func microseconds() throws -> Double {
        let (events, catalogue) = (self.events, Catalogue.all)
        let folds = try EngineBench.perSecond(1) { try catalogue.docket(events)?.sequence ?? 0 }
        return 1_000_000 / folds
    }

    private static var events: [Event] {
        let day = Day(number: 20_700)
        let officers: Answer = .people(["wang", "sun"])
        let filed: (Name<Act>, Answers) = (
            "open", ["filed-on": .day(day), "officers": officers, "party": .sealed("record:commitment")]
        )
        let evidence: [(Name<Act>, Answers)] = [
            (
                "visit",
                [
                    "officers": officers, "began": .instant(Instant(day, hour: 9)),
                    "ended": .instant(Instant(day, hour: 10)), "place": .sealed("record:commitment"),
                    "told": .yesNo(true), "presence": .chosen(["present"]), "findings": .sealed("record:commitment"),
                    "files": .files(["exhibit"]),
                ]
            ),
            (
                "question",
                [
                    "officers": officers, "whom": .sealed("record:commitment"),
                    "began": .instant(Instant(day, hour: 9)), "told": .yesNo(true),
                    "record": .sealed("record:commitment"), "files": .files(["exhibit"]),
                ]
            ),
            (
                "collect",
                [
                    "officers": officers, "kind": .chosen(["document"]), "source": .sealed("record:commitment"),
                    "files": .files(["exhibit"]),
                ]
            ),
        ]
        guard let procedure = Catalogue.all.newest("penalty-case") else { return [] }
        return (1...count).map { sequence in
            let (act, answers) = sequence == 1 ? filed : evidence[sequence % 3]
            return Event(
                stream: "matter", sequence: sequence, schemaVersion: procedure.schemaVersion,
                procedure: procedure.reference, recordedAt: Instant(day, hour: 12).adding(seconds: sequence),
                actor: Event.Actor(sequence == 1 ? "system" : "wang", sequence == 1 ? .system : .officer), act: act,
                answers: answers)
        }
    }
}
