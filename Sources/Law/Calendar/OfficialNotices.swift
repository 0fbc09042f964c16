import Base

extension HolidayNotice {
    /// The notices for 2016 to 2026, from Data/calendar/holiday_exceptions.csv, which a test compares with this table.
    ///
    /// Days are month_day; with a minus sign they lie in the December before.
    package static let official: [HolidayNotice] = [
        HolidayNotice(
            2016, ["http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm"],
            Arrangement("元旦", 1_01...1_01),
            Arrangement("春节", 2_07...2_13, work: 2_06, 2_14),
            Arrangement("清明节", 4_04...4_04),
            Arrangement("劳动节", 5_01...5_02),
            Arrangement("端午节", 6_09...6_11, work: 6_12),
            Arrangement("中秋节", 9_15...9_17, work: 9_18),
            Arrangement("国庆节", 10_01...10_07, work: 10_08, 10_09)),
        HolidayNotice(
            2017, ["http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm"],
            Arrangement("元旦", 1_01...1_02),
            Arrangement("春节", 1_27...2_02, work: 1_22, 2_04),
            Arrangement("清明节", 4_02...4_04, work: 4_01),
            Arrangement("劳动节", 5_01...5_01),
            Arrangement("端午节", 5_28...5_30, work: 5_27),
            Arrangement("中秋节、国庆节", 10_01...10_08, work: 9_30)),
        HolidayNotice(
            2018, ["http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm"],
            Arrangement("元旦", 1_01...1_01),
            Arrangement("春节", 2_15...2_21, work: 2_11, 2_24),
            Arrangement("清明节", 4_05...4_07, work: 4_08),
            Arrangement("劳动节", 4_29...5_01, work: 4_28),
            Arrangement("端午节", 6_18...6_18),
            Arrangement("中秋节", 9_24...9_24),
            Arrangement("国庆节", 10_01...10_07, work: 9_29, 9_30)),
        HolidayNotice(
            2019,
            [
                "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
                "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
            ],
            Arrangement("元旦", -12_30...1_01, work: -12_29),
            Arrangement("春节", 2_04...2_10, work: 2_02, 2_03),
            Arrangement("清明节", 4_05...4_05),
            Arrangement("劳动节", 5_01...5_04, work: 4_28, 5_05),
            Arrangement("端午节", 6_07...6_07),
            Arrangement("中秋节", 9_13...9_13),
            Arrangement("国庆节", 10_01...10_07, work: 9_29, 10_12)),
        HolidayNotice(
            2020,
            [
                "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
                "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
            ],
            Arrangement("元旦", 1_01...1_01),
            Arrangement("春节", 1_24...2_02, work: 1_19, 2_03),
            Arrangement("清明节", 4_04...4_06),
            Arrangement("劳动节", 5_01...5_05, work: 4_26, 5_09),
            Arrangement("端午节", 6_25...6_27, work: 6_28),
            Arrangement("国庆节、中秋节", 10_01...10_08, work: 9_27, 10_10)),
        HolidayNotice(
            2021, ["http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm"],
            Arrangement("元旦", 1_01...1_03),
            Arrangement("春节", 2_11...2_17, work: 2_07, 2_20),
            Arrangement("清明节", 4_03...4_05),
            Arrangement("劳动节", 5_01...5_05, work: 4_25, 5_08),
            Arrangement("端午节", 6_12...6_14),
            Arrangement("中秋节", 9_19...9_21, work: 9_18),
            Arrangement("国庆节", 10_01...10_07, work: 9_26, 10_09)),
        HolidayNotice(
            2022, ["http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm"],
            Arrangement("元旦", 1_01...1_03),
            Arrangement("春节", 1_31...2_06, work: 1_29, 1_30),
            Arrangement("清明节", 4_03...4_05, work: 4_02),
            Arrangement("劳动节", 4_30...5_04, work: 4_24, 5_07),
            Arrangement("端午节", 6_03...6_05),
            Arrangement("中秋节", 9_10...9_12),
            Arrangement("国庆节", 10_01...10_07, work: 10_08, 10_09)),
        HolidayNotice(
            2023, ["http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm"],
            Arrangement("元旦", -12_31...1_02),
            Arrangement("春节", 1_21...1_27, work: 1_28, 1_29),
            Arrangement("清明节", 4_05...4_05),
            Arrangement("劳动节", 4_29...5_03, work: 4_23, 5_06),
            Arrangement("端午节", 6_22...6_24, work: 6_25),
            Arrangement("中秋节、国庆节", 9_29...10_06, work: 10_07, 10_08)),
        HolidayNotice(
            2024, ["https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm"],
            Arrangement("元旦", 1_01...1_01),
            Arrangement("春节", 2_10...2_17, work: 2_04, 2_18),
            Arrangement("清明节", 4_04...4_06, work: 4_07),
            Arrangement("劳动节", 5_01...5_05, work: 4_28, 5_11),
            Arrangement("端午节", 6_10...6_10),
            Arrangement("中秋节", 9_15...9_17, work: 9_14),
            Arrangement("国庆节", 10_01...10_07, work: 9_29, 10_12)),
        HolidayNotice(
            2025, ["https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm"],
            Arrangement("元旦", 1_01...1_01),
            Arrangement("春节", 1_28...2_04, work: 1_26, 2_08),
            Arrangement("清明节", 4_04...4_06),
            Arrangement("劳动节", 5_01...5_05, work: 4_27),
            Arrangement("端午节", 5_31...6_02),
            Arrangement("国庆节、中秋节", 10_01...10_08, work: 9_28, 10_11)),
        HolidayNotice(
            2026, ["https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"],
            Arrangement("元旦", 1_01...1_03, work: 1_04),
            Arrangement("春节", 2_15...2_23, work: 2_14, 2_28),
            Arrangement("清明节", 4_04...4_06),
            Arrangement("劳动节", 5_01...5_05, work: 5_09),
            Arrangement("端午节", 6_19...6_21),
            Arrangement("国庆节", 10_01...10_07, work: 9_20, 10_10),
            Arrangement("中秋节", 9_25...9_27)),
    ]

    private init(_ year: Int, _ sources: [String], _ arrangements: Arrangement...) {
        self.init(year: year, sources: sources, entries: arrangements.flatMap { $0.entries(in: year) })
    }

    /// One line of a notice: a festival, its run of days off, the weekends worked for it.
    private struct Arrangement {
        let festival: Festival
        let off: ClosedRange<Int>
        let work: [Int]

        init(_ name: String, _ off: ClosedRange<Int>, work: Int...) {
            self.festival = Festival(name)
            self.off = off
            self.work = work
        }

        func entries(in year: Int) -> [Entry] {
            let run = day(off.lowerBound, in: year).number...day(off.upperBound, in: year).number
            return run.map { Entry(Day(number: $0), .off, festival) }
                + work.map { Entry(day($0, in: year), .work, festival) }
        }

        private func day(_ code: Int, in year: Int) -> Day {
            let (month, day) = abs(code).quotientAndRemainder(dividingBy: 100)
            let january = Day(number: 0).adding(months: (code < 0 ? year - 1 : year) * 12 - 1970 * 12)
            return january.adding(months: month - 1).adding(days: day - 1)
        }
    }
}
