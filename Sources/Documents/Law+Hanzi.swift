import Law

extension Article {
    /// 第十八条第一款, as a document cites it.
    var hanzi: String {
        "第\(number.hanzi)条" + (paragraph.map { "第\($0.hanzi)款" } ?? "") + (item.map { "第（\($0.hanzi)）项" } ?? "")
    }
}

extension Term {
    /// 五个工作日, as a document states it.
    var hanzi: String {
        switch unit {
        case .workingDay: amount.hanzi + "个工作日"
        case .calendarDay: amount.hanzi + "日"
        case .hour: amount.hanzi + "小时"
        case .month: amount.hanzi + "个月"
        case .year: amount.hanzi + "年"
        }
    }
}
