import Base
import Law
import Testing

/// One figure of the law, read from the statute a second time and written down apart from the tables under test.
struct Figure: Sendable, CustomTestStringConvertible {
    let rule: String
    /// A day on which the figure is law, as text; it picks the version.
    let on: String
    let amount: Int
    let unit: Term.Unit
    let direction: Term.Direction
    let begins: Term.Begin
    let roll: Term.Roll
    let verified: Bool
    /// The statute and the article that set the figure.
    let statute: String
    let article: Int?
    /// How the statute itself writes the period.
    let phrase: String

    init(
        _ rule: String, on: String, _ amount: Int, _ unit: Term.Unit, _ roll: Term.Roll, _ statute: String,
        _ article: Int?, _ phrase: String, direction: Term.Direction = .after, begins: Term.Begin = .nextDay,
        verified: Bool = true
    ) {
        self.rule = rule
        self.on = on
        self.amount = amount
        self.unit = unit
        self.direction = direction
        self.begins = begins
        self.roll = roll
        self.statute = statute
        self.article = article
        self.phrase = phrase
        self.verified = verified
    }

    var testDescription: String { "\(rule) on \(on)" }
}

extension Figure {
    /// 投诉举报: the text of 2019 and the text of 2026.
    static let complaints: [Figure] = [
        Figure("TJ-04", on: "2020-01-01", 7, .workingDay, .none, "TJ2020", 14, "七个工作日内作出受理或者不予受理的决定"),
        Figure("TJ-04", on: "2026-04-15", 7, .workingDay, .none, "TJ2026", 15, "七个工作日内作出受理或者不予受理的决定"),
        Figure("TJ-05", on: "2026-04-14", 3, .year, .restDay, "TJ2020", 15, "超过三年"),
        Figure("TJ-05", on: "2026-04-15", 3, .year, .statutoryHoliday, "TJ2026", 16, "超过三年"),
        Figure("TJ-08", on: "2026-04-14", 45, .workingDay, .none, "TJ2020", 21, "四十五个工作日内"),
        Figure("TJ-08", on: "2026-04-15", 60, .calendarDay, .statutoryHoliday, "TJ2026", 23, "六十日内"),
        Figure("TJ-09", on: "2026-04-14", 7, .workingDay, .none, "TJ2020", 21, "七个工作日内告知"),
        Figure("TJ-09", on: "2026-04-15", 7, .workingDay, .none, "TJ2026", 23, "七个工作日内告知"),
        Figure("TJ-11", on: "2026-04-14", 15, .workingDay, .none, "TJ2020", 23, "十五个工作日内予以核查"),
        Figure("TJ-11", on: "2026-04-15", 15, .workingDay, .none, "TJ2026", 27, "十五个工作日内予以核查"),
        Figure("TJ-16", on: "2026-04-14", 7, .workingDay, .none, "TJ2020", 30, "七个工作日内协商解决"),
        Figure("TJ-16", on: "2026-04-15", 7, .workingDay, .none, "TJ2026", 33, "七个工作日内协商解决"),
        Figure("TJ-18", on: "2021-07-15", 15, .workingDay, .none, "CX", 18, "十五个工作日内予以核查"),
        Figure("TJ-18", on: "2026-04-15", 15, .workingDay, .none, "CX", 18, "十五个工作日内予以核查"),
        Figure("TJ-19", on: "2026-04-14", 5, .workingDay, .none, "TJ2020", 31, "五个工作日内告知举报人"),
    ]

    /// 行政处罚: 程序规定 and the laws behind it.
    static let penalties: [Figure] = [
        Figure("CF-01", on: "2026-11-22", 15, .workingDay, .none, "CX", 18, "十五个工作日内予以核查"),
        Figure("CF-04/ordinary", on: "2026-11-22", 2, .year, .none, "CF", 36, "在二年内未被发现"),
        Figure("CF-04/harm", on: "2026-11-22", 5, .year, .none, "CF", 36, "延长至五年"),
        Figure("CF-05/negotiate", on: "2026-11-22", 7, .workingDay, .none, "CX", 13, "七个工作日内协商解决"),
        Figure("CF-05/designate", on: "2026-11-22", 7, .workingDay, .none, "CX", 16, "七个工作日内确定"),
        Figure("CF-22", on: "2026-11-22", 15, .workingDay, .none, "CX", 45, "十五个工作日内完成"),
        Figure("CF-25", on: "2026-11-22", 90, .calendarDay, .statutoryHoliday, "CX", 64, "自立案之日起九十日内"),
        Figure("CF-27", on: "2026-11-22", 10, .workingDay, .none, "CX", 55, "十个工作日内完成审核"),
        Figure("CF-29", on: "2026-11-22", 5, .workingDay, .none, "CX", 57, "五个工作日内，未行使陈述、申辩权"),
        Figure("CF-29", on: "2026-11-22", 5, .workingDay, .none, "CF", 64, "五日内提出"),
        Figure("CF-38/serve", on: "2026-11-22", 7, .workingDay, .none, "CX", 81, "在七个工作日内"),
        Figure("CF-38/serve", on: "2026-11-22", 7, .workingDay, .none, "CF", 61, "在七日内"),
        Figure("CF-38/announcement", on: "2026-11-22", 30, .calendarDay, .statutoryHoliday, "CX", 82, "经过三十日"),
        Figure("CF-39/review", on: "2026-11-22", 60, .calendarDay, .restDay, "FY", 20, "六十日内提出"),
        Figure("CF-39/review-untold", on: "2026-11-22", 1, .year, .restDay, "FY", 20, "最长不得超过一年"),
        Figure("CF-39/patent", on: "2026-11-22", 15, .calendarDay, .restDay, "ZL", 65, "收到处理通知之日起十五日内"),
        Figure("CF-39/answer", on: "2026-11-22", 10, .workingDay, .none, "FY", 48, "十日内，提出书面答复"),
        Figure("CF-39/answer-simplified", on: "2026-11-22", 5, .workingDay, .none, "FY", 54, "五日内，提出书面答复"),
        Figure("CF-40", on: "2026-11-22", 15, .calendarDay, .restDay, "CX", 72, "十五日内，通过指定银行"),
        Figure("CF-40", on: "2026-11-22", 15, .calendarDay, .restDay, "CF", 67, "十五日内，到指定的银行"),
        Figure("CF-41/officer", on: "2026-11-22", 2, .workingDay, .none, "CX", 73, "自收缴罚款之日起二个工作日内"),
        Figure("CF-41/officer", on: "2026-11-22", 2, .workingDay, .none, "CF", 71, "自收缴罚款之日起二日内"),
        Figure("CF-41/bank", on: "2026-11-22", 2, .workingDay, .none, "CX", 73, "在二个工作日内将罚款缴付"),
        Figure("CF-43/urge", on: "2026-11-22", 10, .workingDay, .none, "CX", 76, "收到催告书十个工作日后"),
        Figure("CF-43/urge", on: "2026-11-22", 10, .workingDay, .none, "QZ", 54, "送达十日后"),
        Figure("CF-43/court", on: "2026-11-22", 3, .month, .statutoryHoliday, "CX", 76, "期限届满之日起三个月内"),
        Figure("CF-43/court", on: "2026-11-22", 3, .month, .statutoryHoliday, "QZ", 53, "期限届满之日起三个月内"),
        Figure("CF-44", on: "2026-11-22", 15, .workingDay, .none, "CX", 77, "十五个工作日内填写结案审批表"),
    ]

    /// 行政处罚信息公示: what order 45 says.
    static let publication: [Figure] = [
        Figure("XY-05/publish", on: "2026-11-22", 20, .workingDay, .none, "GS", 9, "二十个工作日内"),
        Figure("XY-05/push", on: "2026-11-22", 10, .workingDay, .none, "GS", 10, "作出行政处罚决定之日起十个工作日内"),
        Figure("XY-05/post", on: "2026-11-22", 10, .workingDay, .none, "GS", 10, "收到行政处罚信息之日起十个工作日内"),
        Figure("XY-06", on: "2026-11-22", 3, .workingDay, .none, "GS", 11, "三个工作日内撤回"),
        Figure("XY-06", on: "2026-11-22", 3, .workingDay, .none, "CF", 48, "在三日内撤回"),
        Figure("XY-07/short", on: "2025-12-24", 3, .month, .none, "GS", 13, "届满三个月的，停止公示"),
        Figure("XY-07/long", on: "2025-12-24", 3, .year, .none, "GS", 13, "届满三年的，停止公示"),
    ]

    static let all = complaints + penalties + publication + tabled
}
