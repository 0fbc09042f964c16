import Base
import Procedure

/// 货单栏目: one list of goods, from the seizure to the last of them; what is made of it later refers to its rows.
extension Form.Grid {
    /// 清点: as counted on the spot (行政强制法第二十四条: 名称、数量).
    static let goods = Form.Grid(counted, sums: sums)

    /// 后续清单: some or all of what was taken, by the number of the row in the first list.
    /// - Parameters:
    ///   - ways: whether it says of each row what becomes of it.
    ///   - lists: whether the rows may come from several lists.
    static func ofTaken(ways: Bool = false, lists: Bool = false) -> Form.Grid {
        let line = Form.Column("line", Text(zh: "清单序号", en: "Row in the list"), .number(1...200), weight: 2)
        let list = Form.Column(
            "list", Text(zh: "所在清单", en: "Which list"), .text(limit: 40), required: false, weight: 3)
        let way = Form.Column("way", Text(zh: "去向", en: "What became of it"), .choice(Self.ways), required: false)
        return Form.Grid([line] + (lists ? [list] : []) + counted + (ways ? [way] : []), sums: sums, numbered: false)
    }

    private static let counted = [
        Form.Column("name", Text(zh: "名称（品牌）", en: "Name and brand"), .text(limit: 100), weight: 4),
        Form.Column("spec", Text(zh: "规格型号", en: "Specification"), .text(), required: false, weight: 3),
        Form.Column("batch", Text(zh: "批号", en: "Batch"), .text(limit: 40), required: false, weight: 3),
        Form.Column("quantity", Text(zh: "数量", en: "Quantity"), .number(1...10_000_000)),
        Form.Column("unit", Text(zh: "单位", en: "Unit"), .text(limit: 8), weight: 1),
        Form.Column(
            "price", Text(zh: "标价（元）", en: "Price tag (yuan)"), .money(most: Money(yuan: 10_000_000)), required: false),
        Form.Column("state", Text(zh: "状态", en: "State"), .choice(states)),
        Form.Column("seal", Text(zh: "封条、标签号", en: "Seal or label no."), .text(limit: 40), required: false),
    ]

    private static let sums = Sums("quantity", by: "unit", at: "price")

    private static let states = [
        Form.Option("intact", zh: "完好", en: "Intact"), Form.Option("opened", zh: "已拆封", en: "Opened"),
        Form.Option("used", zh: "使用过", en: "Used"), Form.Option("damaged", zh: "破损", en: "Damaged"),
        Form.Option("spoiled", zh: "变质、过期", en: "Spoiled or expired"),
        Form.Option("other", zh: "其他，见笔录", en: "Other, see the record"),
    ]

    private static let ways = [
        Form.Option("destroyed", zh: "销毁", en: "Destroyed"),
        Form.Option("auctioned", zh: "拍卖", en: "Auctioned"),
        Form.Option("treasury", zh: "上缴", en: "To the treasury"),
        Form.Option("handed-over", zh: "随案移送", en: "Handed over"),
        Form.Option("returned", zh: "返还", en: "Returned"),
        Form.Option("consumed", zh: "检测、鉴定耗用", en: "Used up in tests"),
    ]
}
