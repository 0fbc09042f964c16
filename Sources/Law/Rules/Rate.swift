package import Base

extension Rule {
    /// 比率: a sum that grows by the day, as a share of the sum it is added to (加处罚款).
    package struct Rate: Hashable, Sendable {
        /// Percent of the base sum for each day.
        package let percentPerDay: Int
        /// What all days together may come to at most, in percent of the base sum.
        package let capPercent: Int

        package init(percentPerDay: Int, capPercent: Int) {
            self.percentPerDay = percentPerDay
            self.capPercent = capPercent
        }

        /// 每日3%，最高100%; 3% a day, at most 100%.
        package var text: Text {
            Text(
                zh: "每日\(percentPerDay)%，最高\(capPercent)%", en: "\(percentPerDay)% a day, at most \(capPercent)%")
        }
    }
}
