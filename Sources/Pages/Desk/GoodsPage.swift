package import Base
package import Procedure

/// 货单对账页: each list of goods of a matter, row by row: taken, gone where, still held; the value by price tag.
package struct GoodsPage: Sendable {
    private let matter: (address: Address, number: String)
    private let lists: [List]
    private let warnings: [Text]
    private let facts: Address

    /// - Parameter facts: where the file for reckoning the threshold of a crime is had.
    package init(matter: (Address, String), lists: [List], warnings: [Text], facts: Address) {
        self.matter = (matter.0, matter.1)
        self.lists = lists
        self.warnings = warnings
        self.facts = facts
    }

    package struct List: Sendable {
        let name: Text
        let address: Address
        let day: Day
        let labels: Address
        /// Where goods of this list went, in the order of the columns.
        let uses: [Text]
        let rows: [Row]
        let total: Rows.Total?
        let isOver: Bool

        /// - Parameter isOver: whether its matter has ended, so that nothing may still be held.
        package init(
            _ name: Text, at address: Address, on day: Day, labels: Address, uses: [Text], rows: [Row],
            total: Rows.Total?, isOver: Bool
        ) {
            self.name = name
            self.address = address
            self.day = day
            self.labels = labels
            self.uses = uses
            self.rows = rows
            self.total = total
            self.isOver = isOver
        }

        fileprivate var isWrong: Bool { rows.contains { $0.held < 0 || isOver && $0.held != 0 } }
    }

    package struct Row: Sendable {
        let name: String
        let unit: String
        let taken: Int
        let uses: [Int]
        let held: Int

        package init(name: String, unit: String, taken: Int, uses: [Int], held: Int) {
            self.name = name
            self.unit = unit
            self.taken = taken
            self.uses = uses
            self.held = held
        }
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        let title = Text(zh: "货单对账", en: "Goods accounted for")
        return frame.desk(
            title, bar,
            Components.crumbs(
                [
                    (.desk, Text(zh: "待办", en: "Queue")),
                    (matter.address, Text(zh: "办件 \(matter.number)", en: "Matter \(matter.number)")),
                ], title, voice),
            .h1()(voice(title)),
            .p()(
                voice(
                    zh: "每一项：登记数 = 各种去向之和 + 在库数。数量取自各次办理的清单，不另外填写。",
                    en:
                        "For each row: taken = what went somewhere + what is held. The numbers come from the lists of the acts."
                )),
            .fragment(warnings.map { Components.notice(.warn, .p()(voice($0))) }),
            lists.isEmpty
                ? .p(.class("hush"))(voice(zh: "还没有分行的物品清单。", en: "There is no list of goods with rows yet."))
                : .fragment([.fragment(lists.map { list($0, voice) }), value(voice)]))
    }

    private func list(_ list: List, _ voice: Voice) -> Node {
        .fragment([
            list.isWrong
                ? Components.notice(
                    .late,
                    .p()(voice(zh: "“\(list.name.zh)”账实不符，请核对。", en: "“\(list.name.en)” does not add up; check it.")))
                : .nothing,
            Table(
                list.name, note: Text(zh: "\(list.day.text.zh)清点", en: "Counted on \(list.day.text.en)"),
                columns: [.init(Text(zh: "物品", en: "Goods")), .init(Text(zh: "登记", en: "Taken"), isNumber: true)]
                    + list.uses.map { .init($0, isNumber: true) } + [
                        .init(Text(zh: "在库", en: "Held"), isNumber: true)
                    ],
                rows: list.rows.enumerated().map { place, row in
                    Table.Row(
                        .fragment([.text("\(place + 1)　"), .bdi()(.text(row.name))]),
                        ([row.taken] + row.uses + [row.held]).map { .text("\($0)\(row.unit)") })
                }
            ).render(voice),
            .p()(
                .a(.href(list.address))(voice(zh: "看办件", en: "See the matter")), voice.gap,
                .a(.href(list.labels))(voice(zh: "打印标签", en: "Print labels"))),
        ])
    }

    /// 按标价: the third price in the order of 法释〔2025〕5号第二十八条, for goods not yet sold.
    private func value(_ voice: Voice) -> Node {
        let totals = lists.compactMap { list in list.total.map { (list.name, $0) } }
        return .fragment([
            .h2()(voice(zh: "货值", en: "Value")),
            Components.facts(totals.map { ($0.0, voice($0.1.worth)) }, voice),
            .p()(
                voice(
                    zh: """
                        以上只是标价乘以数量。尚未销售的侵权产品，先按已查清的实际销售平均价格，查不清的才按标价，没有标价的按被侵权产品的市场中间价格\
                        （法释〔2025〕5号第二十八条第一款）。
                        """,
                    en: """
                        This is price tag by quantity and no more. Goods not yet sold are valued at the average price actually \
                        got, then at the tag, then at the market price of the genuine goods (Interpretation of 2025, art. 28(1)).
                        """)),
            .p()(
                .a(.href(facts))(
                    voice(zh: "下载涉案事实（JSON），用于 zhidun threshold", en: "Download the facts (JSON) for zhidun threshold"))
            ),
        ])
    }
}
