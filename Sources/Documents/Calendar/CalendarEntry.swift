import Base
import Law

/// 日历条目: a last day as a calendar shows it (RFC 5545, 3.6.1).
///
/// An entry leaves the house: calendars keep it on servers of others. So it has no names, no contacts and nothing that
/// anybody typed, only what the law and the procedure call things, dates, and the number of the matter.
package struct CalendarEntry: Sendable {
    /// The same for one clock of one matter for ever, so that a date that moves moves the entry.
    let id: String
    /// Rises with whatever may move the date.
    let revision: Int
    let changedAt: Instant
    /// A whole day, or a point in time where hours are counted.
    let end: Moment
    let summary: String
    let description: String
    /// The page that explains the date.
    let page: String
    /// 提醒日: the day on which the calendar reminds, before the last; nil where the rule gives no warning.
    let warning: Day?

    init(
        id: String, revision: Int, changedAt: Instant, end: Moment, summary: String, description: String, page: String,
        warning: Day?
    ) {
        self.id = id
        self.revision = revision
        self.changedAt = changedAt
        self.end = end
        self.summary = summary
        self.description = description
        self.page = page
        self.warning = warning
    }

    var lines: [ContentLine] {
        let changed = CalendarEntry.utc(changedAt)
        return [
            ContentLine("BEGIN", "VEVENT"), ContentLine("UID", id),
            // Where no method says otherwise this is when the entry was last changed (RFC 5545, 3.8.7.2).
            ContentLine("DTSTAMP", changed), ContentLine("LAST-MODIFIED", changed),
            ContentLine("SEQUENCE", String(revision)),
        ] + time + [
            ContentLine("SUMMARY", words: summary), ContentLine("DESCRIPTION", words: description),
            ContentLine("URL", page), ContentLine("CLASS", "PRIVATE"),
            // A last day takes up no time.
            ContentLine("TRANSP", "TRANSPARENT"),
        ] + alarm + [ContentLine("END", "VEVENT")]
    }

    private var time: [ContentLine] {
        switch end {
        case .day(let day):
            [
                ContentLine("DTSTART;VALUE=DATE", CalendarEntry.date(day)),
                ContentLine("DTEND;VALUE=DATE", CalendarEntry.date(day.next)),
            ]
        case .instant(let instant):
            [ContentLine("DTSTART;TZID=" + CalendarFile.zone, CalendarEntry.local(instant))]
        }
    }

    /// One, in the morning of the day of warning.
    private var alarm: [ContentLine] {
        guard let warning, case .day(let day) = end, warning <= day else { return [] }
        let days = day.number - warning.number
        let trigger = days == 0 ? "PT\(CalendarEntry.morning)H" : "-P\(days - 1)DT\(24 - CalendarEntry.morning)H"
        return [
            ContentLine("BEGIN", "VALARM"), ContentLine("ACTION", "DISPLAY"), ContentLine("TRIGGER", trigger),
            ContentLine("DESCRIPTION", words: summary), ContentLine("END", "VALARM"),
        ]
    }

    /// The hour at which a calendar reminds.
    private static let morning = 9

    private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    /// As clocks in Shanghai show it.
    private static func local(_ instant: Instant) -> String {
        instant.description.prefix(19).filter { $0 != "-" && $0 != ":" }
    }

    private static func utc(_ instant: Instant) -> String { local(instant.adding(hours: -8)) + "Z" }
}
