/// 日: one day of the Gregorian calendar, without time or zone.
///
/// Counted in days since 1970-01-01, so that arithmetic is integer arithmetic (proleptic Gregorian calendar,
/// ISO 8601). From text and parts only the years 0001 to 9999 can be made.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// The day of this year, month and day of month, or nil where there is none (30 February).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
        self.number = Day.number(year: year, month: month, day: day)
    }

    /// A day from `YYYY-MM-DD`, and from nothing else.
    package init?(iso text: some StringProtocol) {
        var values = (year: 0, month: 0, day: 0)
        var place = 0
        for byte in text.utf8 {
            let digit = Int(byte) - 0x30
            let isDigit = (0...9).contains(digit)
            switch place {
            case 0...3 where isDigit: values.year = values.year * 10 + digit
            case 5 where isDigit, 6 where isDigit: values.month = values.month * 10 + digit
            case 8 where isDigit, 9 where isDigit: values.day = values.day * 10 + digit
            case 4 where byte == UInt8(ascii: "-"), 7 where byte == UInt8(ascii: "-"): break
            default: return nil
            }
            place += 1
        }
        guard place == 10 else { return nil }
        self.init(year: values.year, month: values.month, day: values.day)
    }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// Year, month and day of month.
    package var parts: (year: Int, month: Int, day: Int) {
        // Years are taken to begin on 1 March, so that the leap day is the last of its year; eras have 400 years.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
    }

    package var year: Int { parts.year }
    package var month: Int { parts.month }
    package var day: Int { parts.day }

    /// 星期: 1 for Monday to 7 for Sunday (ISO 8601).
    package var weekday: Int {
        let shifted = (number + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    package var isWeekend: Bool { weekday >= 6 }

    package var next: Day { Day(number: number + 1) }
    package var previous: Day { Day(number: number - 1) }

    package func adding(days: Int) -> Day { Day(number: number + days) }

    /// The same day of the month, so many months on; the last day of that month where it is shorter (民法典 art 202).
    package func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let count = year * 12 + month - 1 + months
        let newYear = count >= 0 ? count / 12 : (count - 11) / 12
        let newMonth = count - newYear * 12 + 1
        let length = Day.length(ofMonth: newMonth, year: newYear)
        return Day(number: Day.number(year: newYear, month: newMonth, day: min(day, length)))
    }

    /// How many days a month has.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Day: CustomStringConvertible {
    /// ISO 8601: `2026-11-22`.
    package var description: String {
        let (year, month, day) = parts
        return Digits.padded(year, 4) + "-" + Digits.padded(month, 2) + "-" + Digits.padded(day, 2)
    }

    /// The day as people write it: 2026年11月22日, 22 November 2026.
    package var text: Text {
        let (year, month, day) = parts
        return Text(zh: "\(year)年\(month)月\(day)日", en: "\(day) \(Day.monthsInEnglish[month - 1]) \(year)")
    }

    /// 星期日, Sunday.
    package var weekdayText: Text {
        Text(zh: "星期" + Day.weekdaysInChinese[weekday - 1], en: Day.weekdaysInEnglish[weekday - 1])
    }

    private static let monthsInEnglish = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdaysInChinese = ["一", "二", "三", "四", "五", "六", "日"]
    private static let weekdaysInEnglish = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
