import Base
import Law
import Procedure

/// 排期: which scripts a year has, and when each of their steps takes place.
struct Deck {
    private let catalogue: Catalogue
    private let lawbook: Lawbook
    let seed: UInt64
    let now: Instant

    /// A script with the time of each of its steps; steps after the day of loading have not happened.
    struct Cued: Sendable {
        let script: Script
        let times: [Instant]
        /// How many of them are past.
        let past: Int
    }

    init(_ catalogue: Catalogue, _ lawbook: Lawbook, seed: UInt64, now: Instant) {
        self.catalogue = catalogue
        self.lawbook = lawbook
        self.seed = seed
        self.now = now
    }

    /// Those that rest in every stage first, so that few are enough to show all; the rest of the year after them.
    func cued(_ count: Int) throws(Refusal) -> [Cued] {
        var all: [Cued] = []
        for number in 0..<max(0, count) { all.append(try cued(number: number)) }
        return all
    }

    private func cued(number: Int) throws(Refusal) -> Cued {
        let timetable = timetable(of: number)
        var scripts = Scripts(number, seed: seed)
        var script = number < Scripts.resting.count ? Scripts.resting[number](&scripts) : scripts.ordinary()
        var start = try start(of: script, timetable, &scripts.dice)
        if let earliest = script.earliest, start < earliest {
            script = scripts.endedUnfiled()
            start = try self.start(of: script, timetable, &scripts.dice)
        }
        let times = try timetable.times(of: script, from: start)
        return Cued(script: script, times: times, past: times.prefix { $0 <= now }.count)
    }

    private func timetable(of number: Int) -> Timetable {
        var dice = Dice(seed: seed, -1 - number)
        return Timetable(catalogue: catalogue, lawbook: lawbook, seed: dice.next())
    }

    /// Where a story does not have to end on a day, it begins on any of the year, seldom at a weekend.
    private func start(of script: Script, _ timetable: Timetable, _ dice: inout Dice) throws(Refusal) -> Day {
        if let rest = script.rest { return try timetable.start(of: script, resting: rest, before: now) }
        var day = now.day
        for _ in 0..<8 {
            day = now.day.adding(days: -dice.roll(1...360))
            if timetable.lawbook.calendar.isWorking(day) || dice.chance(25) { break }
        }
        return day
    }
}
