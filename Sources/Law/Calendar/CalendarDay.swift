package import Base

/// 日历日: what one day is to an office, and why.
package struct CalendarDay: Hashable, Sendable {
    package let date: Day
    package let kind: Kind
    /// 暂按周末推算: no notice for the day's year is known, so that only weekends are.
    package let provisional: Bool

    package init(_ date: Day, _ kind: Kind, provisional: Bool) {
        self.date = date
        self.kind = kind
        self.provisional = provisional
    }

    package enum Kind: Hashable, Sendable {
        /// 工作日: Monday to Friday.
        case ordinary
        /// 周末
        case weekend
        /// 放假: officially announced as off, whatever the weekday.
        case holiday(Festival)
        /// 调休上班: a Saturday or Sunday worked in exchange.
        case makeUp(Festival)
    }

    package var isWorking: Bool {
        switch kind {
        case .ordinary, .makeUp: true
        case .weekend, .holiday: false
        }
    }

    /// Whether it lies in an officially announced run of days off; plain weekends do not.
    package var isAnnouncedOff: Bool {
        if case .holiday = kind { true } else { false }
    }

    /// 工作日, 周末, 春节, 调休上班（春节）
    package var name: Text {
        switch kind {
        case .ordinary: Text(zh: "工作日", en: "working day")
        case .weekend: Text(zh: "周末", en: "weekend")
        case .holiday(let festival): festival.text
        case .makeUp(let festival):
            Text(zh: "调休上班（\(festival.text.zh)）", en: "make-up working day (\(festival.text.en))")
        }
    }

    /// The name, with 暂按周末推算 where that is so.
    package var text: Text {
        guard provisional else { return name }
        return Text(zh: name.zh + "（暂按周末推算）", en: name.en + " (reckoned from weekends only)")
    }
}
