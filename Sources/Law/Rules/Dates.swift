import Base

/// The days on which the statutes of the tables took effect, in the order of the calendar.
extension Day {
    /// 行政强制法 takes effect (its art. 71).
    static let compulsion2012 = on(2012, 1, 1)
    /// 行政诉讼法 as amended in 2017 takes effect; known from memory.
    static let litigation2017 = on(2017, 7, 1)
    /// 投诉举报处理暂行办法 takes effect (its art. 40).
    static let complaints2020 = on(2020, 1, 1)
    /// 专利法 as amended in 2020 takes effect; the copy that was read does not print the day.
    static let patentLaw2021 = on(2021, 6, 1)
    /// 行政处罚法 as revised in 2021 takes effect (its art. 86), and 程序规定 as amended by order 42 with it.
    static let penaltyLaw2021 = on(2021, 7, 15)
    /// 行政处罚信息公示规定 takes effect (its art. 19).
    static let publication2021 = on(2021, 9, 1)
    /// 行政复议法 as revised in 2023 takes effect (its art. 90).
    static let reconsideration2024 = on(2024, 1, 1)
    /// 反不正当竞争法 as revised in 2025 takes effect (its art. 41).
    static let unfairCompetition2025 = on(2025, 10, 15)
    /// 市场监督管理信用修复管理办法 takes effect (seen in retellings only).
    static let creditRepair2025 = on(2025, 12, 25)
    /// 信用修复管理办法 of the NDRC takes effect (its promulgating order).
    static let nationalCreditRepair2026 = on(2026, 4, 1)
    /// 投诉举报处理办法 takes effect and repeals its forerunner (its art. 46).
    static let complaints2026 = on(2026, 4, 15)
    /// The articles of these tables were read on this day.
    static let tablesRead = on(2026, 11, 22)

    /// A day written out in a table; it cannot fail, because it counts on from 1 January 1970.
    static func on(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(number: 0).adding(months: (year - 1970) * 12 + month - 1).adding(days: day - 1)
    }
}
