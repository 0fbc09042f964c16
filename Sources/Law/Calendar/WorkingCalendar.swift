package import Base

/// 工作日历: which days are worked, from the yearly notices; Monday to Friday where there is no notice.
///
/// Working days are Monday to Friday that are not announced as off, and the announced make-up days (GA of the State
/// Council, yearly; 全国年节及纪念日放假办法 art 6). The whole announced run of days off counts as holiday, as offices
/// practise it, not only the statutory days within.
package struct WorkingCalendar: Sendable {
    /// By year.
    package private(set) var notices: [Int: HolidayNotice]
    private var entries: [Day: HolidayNotice.Entry] = [:]
    /// One mark a day from `origin` on, so that the walks of long periods need no lookup by hash.
    private var marks: [Mark] = []
    private var origin = 0
    private var complete: Set<Int> = []

    /// Of several notices for one year the last holds.
    package init(_ notices: [HolidayNotice]) {
        self.notices = Dictionary(notices.map { ($0.year, $0) }) { _, later in later }
        index()
    }

    /// The notices this product was made with.
    package static let official = WorkingCalendar(HolidayNotice.official)

    /// The calendar with a further notice, which replaces the one for the same year.
    package func adding(_ notice: HolidayNotice) -> WorkingCalendar {
        var copy = self
        copy.notices[notice.year] = notice
        copy.index()
        return copy
    }

    /// Whether the year's notice is known and arranges all its festivals.
    package func hasNotice(for year: Int) -> Bool { complete.contains(year) }

    /// The years between two days, both included, that have no notice.
    package func yearsWithoutNotice(from first: Day, through last: Day) -> [Int] {
        first > last ? [] : (first.year...last.year).filter { !hasNotice(for: $0) }
    }

    package func isWorking(_ day: Day) -> Bool {
        switch mark(day) {
        case .plain: !day.isWeekend
        case .off: false
        case .work: true
        }
    }

    /// Whether the day lies in an officially announced run of days off; plain weekends do not.
    package func isAnnouncedOff(_ day: Day) -> Bool { mark(day) == .off }

    /// What the day is, and why.
    package subscript(day: Day) -> CalendarDay {
        let entry = entries[day]
        let kind: CalendarDay.Kind =
            switch (entry?.kind, entry?.festival, day.isWeekend) {
            case (.off, let festival?, _): .holiday(festival)
            case (.work, let festival?, true): .makeUp(festival)
            // A notice may also say that work is resumed on a weekday (2020-02-03), which is no make-up day.
            case (.work, _, false): .ordinary
            case (_, _, true): .weekend
            case (_, _, false): .ordinary
            }
        return CalendarDay(day, kind, provisional: entry == nil && !hasNotice(for: day.year))
    }

    private func mark(_ day: Day) -> Mark {
        let place = day.number - origin
        return marks.indices.contains(place) ? marks[place] : .plain
    }

    /// Where two notices name one day (a New Year), the later year's holds.
    private mutating func index() {
        complete = Set(notices.values.filter(\.isComplete).map(\.year))
        entries = [:]
        for notice in notices.values.sorted(by: { $0.year < $1.year }) {
            for entry in notice.entries { entries[entry.day] = entry }
        }
        guard let first = entries.keys.min(), let last = entries.keys.max() else {
            marks = []
            return
        }
        origin = first.number
        marks = Array(repeating: .plain, count: last.number - first.number + 1)
        for entry in entries.values {
            marks[entry.day.number - origin] = entry.kind == .off ? .off : .work
        }
    }

    private enum Mark: UInt8 {
        case plain, off, work
    }
}
