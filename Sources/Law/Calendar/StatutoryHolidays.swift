package import Base

/// 法定节假日: the days of the statutory list itself, as distinct from those moved around them to make a longer rest.
///
/// 全国年节及纪念日放假办法 art 2: 13 days from 2025, 11 under the text of 2013. No clock asks for it, as the whole
/// announced run counts as holiday; it is shown with the calendar, for what turns on the strict list.
package enum StatutoryHolidays {
    /// Whether a day is on the list; nil for a year whose lunar dates are not in the table.
    package static func contains(_ day: Day) -> Bool? {
        let (year, month, dayOfMonth) = day.parts
        guard let lunar = lunar[year] else { return nil }
        let code = month * 100 + dayOfMonth
        let fromTwentyFive = year >= 2025
        let fixed = [1_01, 5_01, 10_01, 10_02, 10_03] + (fromTwentyFive ? [5_02] : [])
        if fixed.contains(code) || [lunar.qingming, lunar.dragonBoat, lunar.midAutumn].contains(code) { return true }
        guard let newYear = Day(year: year, month: lunar.newYear / 100, day: lunar.newYear % 100) else { return nil }
        // 初一 to 初三, and from 2025 除夕 before them.
        return ((fromTwentyFive ? -1 : 0)...2).contains(day.number - newYear.number)
    }

    /// 农历节日: where the festivals of the lunar calendar and Qingming fall, as month_day.
    private struct Lunar {
        let newYear: Int
        let qingming: Int
        let dragonBoat: Int
        let midAutumn: Int
    }

    /// Computed with PyPI lunardate 0.3.0; each day lies in the run the year's notice announces, which a test checks.
    private static let lunar: [Int: Lunar] = [
        2016: Lunar(newYear: 2_08, qingming: 4_04, dragonBoat: 6_09, midAutumn: 9_15),
        2017: Lunar(newYear: 1_28, qingming: 4_04, dragonBoat: 5_30, midAutumn: 10_04),
        2018: Lunar(newYear: 2_16, qingming: 4_05, dragonBoat: 6_18, midAutumn: 9_24),
        2019: Lunar(newYear: 2_05, qingming: 4_05, dragonBoat: 6_07, midAutumn: 9_13),
        2020: Lunar(newYear: 1_25, qingming: 4_04, dragonBoat: 6_25, midAutumn: 10_01),
        2021: Lunar(newYear: 2_12, qingming: 4_04, dragonBoat: 6_14, midAutumn: 9_21),
        2022: Lunar(newYear: 2_01, qingming: 4_05, dragonBoat: 6_03, midAutumn: 9_10),
        2023: Lunar(newYear: 1_22, qingming: 4_05, dragonBoat: 6_22, midAutumn: 9_29),
        2024: Lunar(newYear: 2_10, qingming: 4_04, dragonBoat: 6_10, midAutumn: 9_17),
        2025: Lunar(newYear: 1_29, qingming: 4_04, dragonBoat: 5_31, midAutumn: 10_06),
        2026: Lunar(newYear: 2_17, qingming: 4_05, dragonBoat: 6_19, midAutumn: 9_25),
        2027: Lunar(newYear: 2_06, qingming: 4_05, dragonBoat: 6_09, midAutumn: 9_15),
    ]
}
