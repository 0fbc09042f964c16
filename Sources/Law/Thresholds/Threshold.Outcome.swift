package import Base

extension Threshold {
    /// 结论: what the bureau must do.
    package enum Outcome: String, Sendable, Comparable {
        /// 未达到标准
        case below
        /// 接近标准
        case watch
        /// 达到标准，应当移送
        case transfer

        package static func < (left: Threshold.Outcome, right: Threshold.Outcome) -> Bool { left.order < right.order }

        private var order: Int {
            switch self {
            case .below: 0
            case .watch: 1
            case .transfer: 2
            }
        }

        package var text: Text {
            switch self {
            case .below: Text(zh: "未达到标准", en: "below the threshold")
            case .watch: Text(zh: "接近标准，继续关注", en: "near the threshold, watch")
            case .transfer: Text(zh: "达到标准，应当移送公安机关", en: "reached: must be transferred to the police")
            }
        }
    }
}
