import Base
import Law
import Testing

@testable import Procedure

@Suite("The light of a clock")
struct LightTests {
    private static let started = Day(number: 20_718)

    /// The docket of `Small` is not needed: a reading is made of a period.
    private func reading(_ term: Term, nature: Clock.Nature = .office, pause: ClosedRange<Int>? = nil) throws
        -> Docket.Reading
    {
        let pauses =
            try pause.map {
                [try Pause(Self.started.adding(days: $0.lowerBound), through: Self.started.adding(days: $0.upperBound))]
            } ?? []
        let trigger: Moment = term.unit == .hour ? .instant(Instant(Self.started, hour: 10)) : .day(Self.started)
        let period = try Period(term, from: trigger, pauses: pauses, in: .official)
        let version = try #require(Rule.handleReport.versions.last)
        return Docket.Reading(
            clock: Clock("c", Text(same: "c"), Rule.handleReport.id, nature, from: Text(same: "d")), version: version,
            period: period, due: try period.due(), state: .running)
    }

    @Test("of ten calendar days three are yellow from the seventh on, and red begins the day after the last")
    func calendarDays() throws {
        let reading = try reading(Self.term(10, .calendarDay))
        #expect(reading.turns.warn == Self.started.adding(days: 7))
        #expect(reading.turns.late == Self.started.adding(days: 11))
        for (days, light) in [(0, Light.ok), (6, .ok), (7, .warn), (10, .warn), (11, .late), (12, .late)] {
            #expect(reading.turns.light(on: Self.started.adding(days: days)) == light, "day \(days)")
        }
        let left = [0, 7, 10, 11, 12].map { reading.remaining(on: Self.started.adding(days: $0)).left }
        #expect(left == [10, 3, 0, -1, -2])
        #expect(reading.remaining(on: Self.started.adding(days: 7)).used == 7)
    }

    @Test("working days are counted by the calendar: of fifteen from 22 September four are left on 14 October")
    func workingDays() throws {
        // 25 September to 7 October 2026 are the Mid-Autumn and National Day holidays, with working days between.
        let reading = try reading(Self.term(15, .workingDay))
        #expect(reading.due.strict.day.description == "2026-10-20")
        let remaining = reading.remaining(on: try #require(Day(iso: "2026-10-14")))
        #expect(remaining.left == 4 && remaining.total == 15 && remaining.used == 11 && remaining.isWorkingDays)
        #expect(reading.turns.warn?.description == "2026-10-14")
    }

    @Test("paused days neither are left nor make the light turn sooner")
    func paused() throws {
        let reading = try reading(Self.term(10, .calendarDay), pause: 3...7)
        #expect(reading.due.strict.day == Self.started.adding(days: 15))
        #expect(reading.remaining(on: Self.started.adding(days: 5)).left == 8)
        #expect(reading.turns.warn == Self.started.adding(days: 12))
    }

    @Test("a party's clock is never red, and one of hours yellow from its beginning")
    func others() throws {
        let party = try reading(Self.term(10, .calendarDay), nature: .party)
        #expect(party.turns == Light.Turns(warn: Self.started.adding(days: 11), late: nil))
        let hours = try reading(Self.term(24, .hour))
        #expect(hours.turns == Light.Turns(warn: Self.started, late: Self.started.adding(days: 2)))
    }

    private static func term(_ amount: Int, _ unit: Term.Unit) -> Term { Term(amount, unit) }
}
