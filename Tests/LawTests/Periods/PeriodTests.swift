import Base
import Law
import Testing

@Suite("Periods")
struct PeriodTests {
    @Test(
        "the law table's own examples come out",
        arguments: [
            (7, Term.Unit.workingDay, "2026-02-10", "2026-02-26", "2026-02-26"),
            (15, .workingDay, "2026-02-10", "2026-03-09", "2026-03-09"),
            (7, .workingDay, "2026-04-28", "2026-05-11", "2026-05-11"),
            (5, .workingDay, "2026-09-22", "2026-09-30", "2026-09-30"),
            (15, .workingDay, "2026-09-22", "2026-10-20", "2026-10-20"),
            (7, .workingDay, "2026-11-20", "2026-12-01", "2026-12-01"),
            (90, .calendarDay, "2026-07-06", "2026-10-04", "2026-10-08"),
            (30, .calendarDay, "2026-01-22", "2026-02-21", "2026-02-24"),
        ])
    func lawTable(amount: Int, unit: Term.Unit, from: String, strict: String, legal: String) throws {
        let due = try Period(Term(amount, unit, roll: .statutoryHoliday), from: moment(from), in: .official).due()
        #expect(due.strict.description == strict)
        #expect(due.legal.description == legal)
        #expect(!due.provisional)
    }

    @Test(
        "a last day on a plain weekend moves for the parties only, in an announced run for both",
        arguments: [
            // 2026-11-22 is a Sunday; 2026-02-21 lies in the Spring Festival, 15 to 23 February.
            (Term.Roll.none, "2026-11-12", "2026-11-22"), (.statutoryHoliday, "2026-11-12", "2026-11-22"),
            (.restDay, "2026-11-12", "2026-11-23"), (.none, "2026-02-11", "2026-02-21"),
            (.statutoryHoliday, "2026-02-11", "2026-02-24"), (.restDay, "2026-02-11", "2026-02-24"),
            // 2016-01-01 was a Friday and the only day announced; the Saturday after it is a plain weekend.
            (.statutoryHoliday, "2015-12-22", "2016-01-02"), (.restDay, "2015-12-22", "2016-01-04"),
            // 2026-02-14 is a Saturday that is worked: nothing moves.
            (.restDay, "2026-02-04", "2026-02-14"),
        ])
    func rolls(roll: Term.Roll, from: String, legal: String) throws {
        let due = try Period(Term(10, .calendarDay, roll: roll), from: moment(from), in: .official).due()
        #expect(due.strict.day == due.trigger.day.adding(days: 10))
        #expect(due.legal.description == legal)
    }

    @Test(
        "months and years end on the same day number, or the month's last",
        arguments: [
            (1, Term.Unit.month, "2026-01-31", "2026-02-28"), (1, .month, "2024-01-31", "2024-02-29"),
            (3, .month, "2026-11-30", "2027-02-28"), (6, .month, "2026-08-31", "2027-02-28"),
            (1, .year, "2024-02-29", "2025-02-28"), (2, .year, "2024-05-20", "2026-05-20"),
            (4, .year, "2020-02-29", "2024-02-29"), (12, .month, "2024-02-29", "2025-02-28"),
        ])
    func months(amount: Int, unit: Term.Unit, from: String, legal: String) throws {
        let reckoning = try Period(Term(amount, unit), from: moment(from), in: .official).reckoning()
        #expect(reckoning.dueLegal.description == legal)
        #expect(reckoning.days.first?.why.zh == "当日不计入，自次日起算")
        #expect(reckoning.firstCounted == reckoning.trigger.day.next)
    }

    @Test(
        "validity counts its first day: it ends before the corresponding day, or on the month's last without one",
        arguments: [
            (10, Term.Unit.year, "2016-05-21", "2026-05-20"), (10, .year, "2016-02-29", "2026-02-28"),
            (10, .year, "2018-03-01", "2028-02-29"), (1, .month, "2026-01-31", "2026-02-28"),
            (1, .month, "2026-02-01", "2026-02-28"), (30, .calendarDay, "2026-01-01", "2026-01-30"),
        ])
    func validity(amount: Int, unit: Term.Unit, from: String, last: String) throws {
        let reckoning = try Period(Term(amount, unit, begins: .sameDay), from: moment(from), in: .official).reckoning()
        #expect(reckoning.dueStrict.description == last)
        #expect(reckoning.dueLegal.description == last)
        #expect(reckoning.firstCounted.description == from)
        #expect(reckoning.days.first?.number == 1)
        #expect(reckoning.days.last?.date.description == last)
    }

    @Test(
        "hours run from the stated time, through the night, weekends and holidays",
        arguments: [
            (24, "2026-02-10T10:20", "", "2026-02-11T10:20"), (24, "2026-02-14T23:59", "", "2026-02-15T23:59"),
            (24, "2026-02-10T00:00", "", "2026-02-11T00:00"), (48, "2026-12-31T08:00", "", "2027-01-02T08:00"),
            // 13 h 40 min on the 10th, two days paused, 10 h 20 min on the 13th.
            (24, "2026-02-10T10:20", "2026-02-11..2026-02-12", "2026-02-13T10:20"),
            // The day itself is paused: all 24 hours run on the 11th.
            (24, "2026-02-10T10:20", "2026-02-10..2026-02-10", "2026-02-12T00:00"),
            // All hours have run when the pause begins.
            (24, "2026-02-10T00:00", "2026-02-11..2026-02-11", "2026-02-11T00:00"),
        ])
    func hours(amount: Int, from: String, pausing: String, end: String) throws {
        let period = try Period(Term(amount, .hour), from: moment(from), pauses: pauses(pausing), in: .official)
        #expect(try period.due().strict.description == end)
        #expect(try period.due().legal.description == end)
    }

    @Test("an hour period asks for the time when only the day is given")
    func hoursNeedTime() throws {
        let refusal = #expect(throws: Refusal.self) {
            try Period(Term(24, .hour), from: moment("2026-02-10"), in: .official)
        }
        #expect(refusal?.code == .unusable)
        #expect(refusal?.text.zh.contains("2026-02-10T10:20") == true)
    }

    @Test(
        "paused days do not count, wherever they lie",
        arguments: [
            // Ten days from 1 June 2026 end on the 11th.
            ("", "2026-06-11"), ("2026-06-02..2026-06-03", "2026-06-13"), ("2026-05-20..2026-06-01", "2026-06-11"),
            ("2026-06-11..2026-06-11", "2026-06-12"), ("2026-06-10..2026-06-15", "2026-06-17"),
            ("2026-06-12..2026-06-30", "2026-06-11"), ("2026-06-03..2026-06-05;2026-06-04..2026-06-06", "2026-06-15"),
            ("2026-06-03..2026-06-03;2026-06-12..2026-06-12", "2026-06-13"),
            ("2026-06-08..2026-06-08;2026-06-03..2026-06-03", "2026-06-13"),
        ])
    func pausing(text: String, end: String) throws {
        let due = try Period(Term(10, .calendarDay), from: moment("2026-06-01"), pauses: pauses(text), in: .official)
            .due()
        #expect(due.strict.description == end)
    }

    @Test("a pause over weekends and holidays takes no working day twice")
    func pausedRest() throws {
        // Seven working days from 10 February: 11, 12, 13, 14 count, 15 to 23 are off, 24 to 28 are worked.
        let all = try Period(
            Term(7, .workingDay), from: moment("2026-02-10"), pauses: pauses("2026-02-15..2026-02-23"), in: .official)
        #expect(try all.due().strict.description == "2026-02-26")
        let two = try Period(
            Term(7, .workingDay), from: moment("2026-02-10"), pauses: pauses("2026-02-12..2026-02-20"), in: .official)
        #expect(try two.due().strict.description == "2026-03-02")
    }

    @Test("months are pushed on by the paused days")
    func pausedMonths() throws {
        let due = try Period(
            Term(3, .month), from: moment("2026-03-10"), pauses: pauses("2026-04-01..2026-04-20"), in: .official)
        #expect(try due.due().strict.description == "2026-06-30")
        let chain = try Period(
            Term(1, .month), from: moment("2026-03-10"),
            pauses: pauses("2026-04-01..2026-04-05;2026-04-12..2026-04-13"),
            in: .official)
        #expect(try chain.due().strict.description == "2026-04-17")
    }

    @Test("a pause that begins after all days have run reopens nothing, also where the last day rolls")
    func pausedRoll() throws {
        let period = try Period(
            Term(30, .calendarDay, roll: .statutoryHoliday), from: moment("2026-01-22"),
            pauses: pauses("2026-02-22..2026-03-10"), in: .official)
        #expect(try period.due().legal.description == "2026-02-24")
        let over = try Period(
            Term(30, .calendarDay, roll: .statutoryHoliday), from: moment("2026-01-22"),
            pauses: pauses("2026-02-21..2026-03-10"), in: .official)
        #expect(try over.due().legal.description == "2026-03-11")
    }

    @Test("a reversed pause is refused")
    func reversed() throws {
        let refusal = #expect(throws: Refusal.self) { try Pause(day("2026-02-20"), through: day("2026-02-12")) }
        #expect(refusal?.code == .unusable)
        #expect(refusal?.text.en == "The pause ends on 2026-02-12, before it begins on 2026-02-20; swap the two.")
    }

    @Test("extensions in the same unit make one period, which only then rolls")
    func extensions() throws {
        let fifteen = Term(15, .workingDay)
        let thirty = try Period(Term(30, .workingDay), from: moment("2026-02-10"), in: .official).due()
        let extended = try Period(fifteen, from: moment("2026-02-10"), grants: [.by(fifteen)], in: .official).due()
        #expect(extended == thirty)
        // Day 90 from 6 July is 4 October, within the holiday; day 120 is 3 November, not 30 days after the 8th.
        let ninety = Term(90, .calendarDay, roll: .statutoryHoliday)
        let longer = try Period(
            ninety, from: moment("2026-07-06"), grants: [.by(Term(30, .calendarDay))], in: .official)
        #expect(try longer.due().legal.description == "2026-11-03")
        let months = try Period(
            Term(1, .month), from: moment("2026-01-31"), grants: [.by(Term(1, .month))], in: .official)
        #expect(try months.due().strict.description == "2026-03-31")
        let mixed = try Period(
            Term(1, .month), from: moment("2026-01-31"), grants: [.by(Term(5, .workingDay))], in: .official)
        #expect(try mixed.due().strict.description == "2026-03-06")
    }

    @Test("an extension to a set date ends there, pauses or not, and rolls as the term does")
    func setDate() throws {
        let term = Term(90, .calendarDay, roll: .statutoryHoliday)
        let until = try day("2026-10-05")
        let period = try Period(
            term, from: moment("2026-06-01"), pauses: pauses("2026-09-10..2026-09-20"), grants: [.until(until)],
            in: .official)
        #expect(try period.due().strict.description == "2026-10-05")
        #expect(try period.due().legal.description == "2026-10-08")
        let early = try Period(term, from: moment("2026-06-01"), grants: [.until(day("2026-08-30"))], in: .official)
        #expect(throws: Refusal(.unusable, Text(same: ""))) { try early.due() }
    }

    @Test(
        "counted back, the last day in time is the n-th before the appointment, the strict one lies a unit earlier",
        arguments: [
            (7, Term.Unit.workingDay, "2026-11-20", "2026-11-11", "2026-11-10"),
            // Back over the Spring Festival: 26, 25, 24 February, then 14, 13, 12, 11; strict the 10th.
            (7, .workingDay, "2026-02-27", "2026-02-11", "2026-02-10"),
            (1, .workingDay, "2026-11-23", "2026-11-20", "2026-11-19"),
            (5, .calendarDay, "2026-11-23", "2026-11-18", "2026-11-17"),
            (1, .month, "2026-03-31", "2026-02-28", "2026-02-27"),
        ])
    func before(amount: Int, unit: Term.Unit, appointment: String, legal: String, strict: String) throws {
        let reckoning = try Period(Term(amount, unit, .before), from: moment(appointment), in: .official).reckoning()
        #expect(reckoning.dueLegal.description == legal)
        #expect(reckoning.dueStrict.description == strict)
        #expect(reckoning.days.first?.date.description == appointment)
        #expect(reckoning.days.last?.date.description == strict)
        #expect(reckoning.days.last?.isCounted == false)
    }

    @Test("counted back there are no pauses and no extensions; hours go back from the time")
    func beforeLimits() throws {
        let term = Term(7, .workingDay, .before)
        #expect(throws: Refusal(.unusable, Text(same: ""))) {
            try Period(term, from: moment("2026-11-20"), pauses: pauses("2026-11-11..2026-11-12"), in: .official)
        }
        #expect(throws: Refusal(.unusable, Text(same: ""))) {
            try Period(term, from: moment("2026-11-20"), grants: [.by(term)], in: .official)
        }
        let hours = try Period(Term(24, .hour, .before), from: moment("2026-11-20T09:30"), in: .official).due()
        #expect(hours.legal.description == "2026-11-19T09:30")
        #expect(hours.strict.description == "2026-11-19T09:30")
    }

    @Test(
        "a period that touches a year without notice is provisional and knows no holidays there",
        arguments: [
            (5, Term.Unit.workingDay, Term.Roll.none, "2026-12-24", "2026-12-31", false),
            (6, .workingDay, .none, "2026-12-24", "2027-01-01", true),
            (8, .calendarDay, .statutoryHoliday, "2026-12-24", "2027-01-01", true),
            (8, .calendarDay, .restDay, "2026-12-25", "2027-01-04", true),
            (15, .workingDay, .none, "2027-02-01", "2027-02-22", true),
            (5, .workingDay, .none, "2015-12-30", "2016-01-07", true),
        ])
    func provisional(
        amount: Int, unit: Term.Unit, roll: Term.Roll, from: String, legal: String, provisional: Bool
    ) throws {
        let due = try Period(Term(amount, unit, roll: roll), from: moment(from), in: .official).due()
        #expect(due.legal.description == legal)
        #expect(due.provisional == provisional)
    }

    @Test("a last day that only rolls into a year without notice is provisional, too")
    func provisionalRoll() throws {
        // 2022-12-31 is a Saturday; without the notice for 2023 nothing is known of Monday the 2nd.
        let calendar = WorkingCalendar(HolidayNotice.official.filter { $0.year <= 2022 })
        let due = try Period(Term(10, .calendarDay, roll: .restDay), from: moment("2022-12-21"), in: calendar).due()
        #expect(due.strict.description == "2022-12-31")
        #expect(due.legal.description == "2023-01-02")
        #expect(due.provisional)
    }

    @Test("an event on a holiday counts from the first day that can count")
    func holidayTrigger() throws {
        let working = try Period(Term(1, .workingDay), from: moment("2026-10-01"), in: .official).due()
        #expect(working.firstCounted.description == "2026-10-08")
        #expect(working.legal.description == "2026-10-08")
        let natural = try Period(Term(1, .calendarDay), from: moment("2026-10-01"), in: .official).due()
        #expect(natural.firstCounted.description == "2026-10-02")
    }

    @Test("lengths, triggers and pauses that make no sense are refused, and nothing runs for ever")
    func absurd() throws {
        for amount in [0, -1, Int.min, Int.max, 36_526] {
            #expect(throws: Refusal(.unusable, Text(same: ""))) {
                try Period(Term(amount, .calendarDay), from: moment("2026-01-01"), in: .official)
            }
        }
        for (amount, unit) in [(101, Term.Unit.year), (1_201, .month), (876_601, .hour), (Int.max, .hour)] {
            #expect(throws: Refusal(.unusable, Text(same: ""))) {
                try Period(Term(amount, unit), from: moment("2026-01-01T00:00"), in: .official)
            }
        }
        for trigger in ["1899-12-31", "2201-01-01", "9999-12-31", "0001-01-01"] {
            #expect(throws: Refusal(.unusable, Text(same: ""))) {
                try Period(Term(1, .workingDay), from: moment(trigger), in: .official)
            }
        }
        let forever = try Period(
            Term(1, .workingDay), from: moment("2026-01-01"), pauses: pauses("2026-01-01..9999-12-31"), in: .official)
        #expect(throws: Refusal(.unusable, Text(same: ""))) { try forever.due() }
        let century = try Period(Term(100, .year), from: moment("2200-12-31"), in: .official).due()
        #expect(century.legal.description == "2300-12-31")
    }

    @Test("several extensions whose sum is absurd are refused rather than walked")
    func absurdSum() throws {
        let long = Term(36_525, .workingDay)
        let period = try Period(
            long, from: moment("2026-01-01"), grants: Array(repeating: .by(long), count: 5), in: .official)
        #expect(throws: Refusal(.unusable, Text(same: ""))) { try period.due() }
    }

    @Test("every day is explained in both languages")
    func explained() throws {
        let ground = Rule.PauseGround(
            Text(zh: "鉴定", en: "appraisal"), proof: Text(zh: "鉴定期间告知书", en: "notice of the time"))
        let pause = try Pause(day("2026-02-13"), through: day("2026-02-13"), ground: ground)
        let reckoning = try Period(
            Term(4, .workingDay), from: moment("2026-02-11"), pauses: [pause], in: .official
        ).reckoning()
        #expect(
            reckoning.days.map { "\($0.date) \($0.number.map(String.init) ?? "-") \($0.why.zh)" } == [
                "2026-02-11 - 当日不计入，自次日起算", "2026-02-12 1 工作日", "2026-02-13 - 暂停：鉴定（凭鉴定期间告知书）",
                "2026-02-14 2 调休上班（春节）", "2026-02-15 - 春节", "2026-02-16 - 春节", "2026-02-17 - 春节", "2026-02-18 - 春节",
                "2026-02-19 - 春节", "2026-02-20 - 春节", "2026-02-21 - 春节", "2026-02-22 - 春节", "2026-02-23 - 春节",
                "2026-02-24 3 工作日", "2026-02-25 4 工作日",
            ])
        #expect(reckoning.days[2].why.en == "paused: appraisal (proved by notice of the time)")
    }

    @Test("the days a last day moves over are shown, to the day it comes to rest on")
    func explainedRoll() throws {
        let reckoning = try Period(
            Term(10, .calendarDay, roll: .statutoryHoliday), from: moment("2026-04-24"), in: .official
        ).reckoning()
        #expect(
            reckoning.days.suffix(3).map { "\($0.date) \($0.number ?? 0) \($0.why.zh)" } == [
                "2026-05-04 10 自然日（劳动节）", "2026-05-05 0 顺延：劳动节", "2026-05-06 0 末日遇休假，顺延至本日届满",
            ])
    }

    @Test("twenty thousand due dates, from every day of seven years", .timeLimit(.minutes(5)))
    func many() throws {
        let start = try day("2019-01-01")
        let natural = Term(90, .calendarDay, roll: .statutoryHoliday)
        let working = Term(15, .workingDay)
        var last = start
        for place in 0..<20_000 {
            let trigger = Moment.day(start.adding(days: place % 2_700))
            let period = try Period(place % 2 == 0 ? natural : working, from: trigger, in: .official)
            last = max(last, try period.due().legal.day)
        }
        // The last even place starts on 2026-05-22; 90 days on is 2026-08-20.
        #expect(last.description == "2026-08-20")
    }
}
