package import Base

/// 期限: how long a rule gives, and how that is counted.
package struct Term: Hashable, Sendable {
    /// At least 1.
    package let amount: Int
    package let unit: Unit
    package let direction: Direction
    package let begins: Begin
    package let roll: Roll
    /// The article that says what a "day" is here (行政处罚法 art 85 turns 七日 into working days); nil where the rule itself does.
    package let countedBy: Citation?

    package init(
        _ amount: Int, _ unit: Unit, _ direction: Direction = .after, begins: Begin = .nextDay, roll: Roll = .none,
        countedBy: Citation? = nil
    ) {
        self.amount = amount
        self.unit = unit
        self.direction = direction
        self.begins = begins
        self.roll = roll
        self.countedBy = countedBy
    }

    /// 计算单位
    package enum Unit: String, Sendable, CaseIterable {
        /// 工作日
        case workingDay
        /// 日 (自然日)
        case calendarDay
        /// 小时
        case hour
        /// 月
        case month
        /// 年
        case year
    }

    /// Counted on from the event, or back from an appointment (a hearing must be notified so many days before it).
    package enum Direction: String, Sendable {
        case after, before
    }

    /// 起算: whether the day of the event counts.
    package enum Begin: String, Sendable {
        /// 自次日起算: as periods of procedure run.
        case nextDay
        /// 自当日起算: as the validity of a registration runs, whose last day lies before the corresponding day.
        case sameDay
    }

    /// 顺延: what a last day moves over when it falls on a day of rest.
    package enum Roll: String, Sendable {
        /// It stays where it is.
        case none
        /// It moves to the first day after a 法定节假日; a plain weekend does not move it (duties of the bureau).
        case statutoryHoliday
        /// It moves to the first working day; weekends count as 法定休假日 (periods of the parties).
        case restDay
    }

    /// 15个工作日, 15 working days.
    package var text: Text {
        let plural = amount == 1 ? "" : "s"
        return switch unit {
        case .workingDay: Text(zh: "\(amount)个工作日", en: "\(amount) working day\(plural)")
        case .calendarDay: Text(zh: "\(amount)日", en: "\(amount) calendar day\(plural)")
        case .hour: Text(zh: "\(amount)小时", en: "\(amount) hour\(plural)")
        case .month: Text(zh: "\(amount)个月", en: "\(amount) month\(plural)")
        case .year: Text(zh: "\(amount)年", en: "\(amount) year\(plural)")
        }
    }
}
