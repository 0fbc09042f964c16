import Base
import Law
import Procedure

/// 日程: when each step of a script takes place: officers work in office hours, and wait for clocks to run out.
struct Timetable {
    let catalogue: Catalogue
    let lawbook: Lawbook
    /// Of the minutes in the hours.
    let seed: UInt64

    /// - Throws: a `Refusal` where a clock has no rule or no term.
    func times(of script: Script, from start: Day) throws(Refusal) -> [Instant] {
        var dice = Dice(seed: seed)
        var times: [Instant] = []
        for (place, step) in script.steps.enumerated() {
            let last = times.last
            let isOutside = step.player.role.isOutside
            var day = last?.day ?? start
            switch step.delay {
            case .soon, .minutes: break
            case .working(let count): day = working(count, after: day)
            case .days(let count): day = day.adding(days: count)
            case .lapsed(let clock, let act, let plus):
                let since = self.day(of: act, in: script.steps.prefix(place), times) ?? day
                let end = try end(of: clock, in: step.place, from: since)
                day = max(day, step.player == .system ? end.next : working(plus, after: end))
            }
            if case .minutes(let count) = step.delay, let last {
                times.append(last.adding(seconds: 60 * count))
                continue
            }
            guard step.player != .system else {
                times.append(max(Instant(day), last ?? Instant(day)))
                continue
            }
            if isOutside {
                let time = Instant(day, hour: dice.roll(7...21), minute: dice.roll(0...59))
                times.append(max(time, last?.adding(seconds: dice.roll(1_200...5_400)) ?? time))
            } else {
                times.append(inOfficeHours(day, after: last, &dice))
            }
        }
        return times
    }

    /// The latest day from which the script's last step lies so many working days before `now`; today where it has none.
    func start(of script: Script, resting days: Int, before now: Instant) throws(Refusal) -> Day {
        var target = now.day
        for _ in 0..<max(days, 1) {
            target = target.previous
            while !lawbook.calendar.isWorking(target) { target = target.previous }
        }
        var start = target
        while let end = try times(of: script, from: start).last?.day, end > target {
            start = start.adding(days: -max(1, (end.number - target.number) / 2))
        }
        return start
    }

    /// The last day of a clock that started on a day.
    func end(of clock: Name<Clock>, in place: Step.Place, from day: Day) throws(Refusal) -> Day {
        guard let id = catalogue.newest(place.procedure)?.clock(clock)?.rule else {
            throw Refusal(.unknown, Text(zh: "没有时限“\(clock)”", en: "There is no clock “\(clock)”."))
        }
        let version = try lawbook.rules.rule(id.text).version(on: day)
        return try version.period(from: .day(day), in: lawbook.calendar).due().legal.day
    }

    func day(of act: Name<Act>, in steps: some Sequence<Step>, _ times: [Instant]) -> Day? {
        zip(steps, times).filter { $0.0.act == act }.last?.1.day
    }

    func working(_ count: Int, after day: Day) -> Day {
        var day = day
        for _ in 0..<count {
            repeat { day = day.next } while !lawbook.calendar.isWorking(day)
        }
        return day
    }

    private func inOfficeHours(_ day: Day, after last: Instant?, _ dice: inout Dice) -> Instant {
        var day = day
        while !lawbook.calendar.isWorking(day) { day = day.next }
        let earliest = last?.adding(seconds: dice.roll(900...4_500))
        let morning = Instant(day, hour: 9, minute: dice.roll(0...59))
        guard let earliest, earliest > morning else {
            return Instant(day, hour: dice.roll(10...16), minute: dice.roll(0...59), second: dice.roll(0...59))
        }
        guard earliest >= Instant(day, hour: 17, minute: 30) else { return earliest }
        return Instant(working(1, after: day), hour: 9, minute: dice.roll(0...59))
    }
}
