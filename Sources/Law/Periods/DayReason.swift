import Base

/// 逐日说明: why a day of a period counts or does not; its words are made when somebody reads them.
enum DayReason: Hashable, Sendable {
    /// What the calendar says of it: a day of work, or of rest.
    case day(CalendarDay)
    /// It counts whatever it is.
    case natural(CalendarDay)
    case hours
    /// The day of the event, or the appointment that is counted back from.
    case event(Term.Direction)
    /// Within a time set by decision.
    case granted
    case paused([Pause])
    /// The last day moves over it.
    case rolling(CalendarDay)
    case rolled
    /// One unit earlier than the law asks, for a period counted back.
    case earlier(Term)

    var text: Text {
        switch self {
        case .day(let day): day.text
        case .natural(let day):
            // A day that counts whatever it is needs no word on how its kind is known.
            day.kind == .ordinary
                ? Text(zh: "自然日", en: "calendar day")
                : Text(zh: "自然日（\(day.name.zh)）", en: "calendar day (\(day.name.en))")
        case .hours: Text(zh: "按小时连续计算", en: "hours run on")
        case .event(.after):
            Text(zh: "当日不计入，自次日起算", en: "the day of the event does not count; counting begins the day after")
        case .event(.before):
            Text(zh: "当日不计入，自前一日起倒推", en: "the appointed day does not count; counting goes back from the day before")
        case .granted: Text(zh: "经决定延长的期间", en: "within the time set by decision")
        case .paused(let pauses):
            Text(
                zh: "暂停：" + pauses.map(\.text.zh).joined(separator: "；"),
                en: "paused: " + pauses.map(\.text.en).joined(separator: "; "))
        case .rolling(let day): Text(zh: "顺延：\(day.text.zh)", en: "moved over: \(day.text.en)")
        case .rolled: Text(zh: "末日遇休假，顺延至本日届满", en: "the last day fell on a day of rest and moves on to this one")
        case .earlier(let term):
            Text(zh: "再提前一日，使其间满\(term.text.zh)", en: "one day earlier, so that the full \(term.text.en) lie between")
        }
    }
}
