import Base
import Pages
import Testing

@Suite("Lights and cells")
struct ClockTests {
    @Test(
        "one cell a day, grouped beyond thirty; the last cell goes only when no day is left",
        arguments: [
            // used, total, cells gone, cells
            (0, 7, 0, 7), (6, 7, 6, 7), (7, 7, 7, 7), (9, 15, 9, 15), (30, 30, 30, 30), (1, 90, 1, 30),
            (29, 90, 10, 30), (88, 90, 29, 30), (90, 90, 30, 30), (95, 90, 30, 30), (-3, 15, 0, 15), (31, 31, 16, 16),
            (30, 31, 15, 16), (1, 1, 1, 1),
        ])
    func cells(used: Int, total: Int, gone: Int, cells: Int) {
        let tree = Tree(Components.ticks(.init(used, of: total, Components.Used.days), Voice(.zh)))
        #expect(tree.all(class: "gone").count == gone)
        #expect(tree.all(.rect).count == cells)
        #expect(tree.all(class: "gone").count + tree.all(class: "left").count == cells)
    }

    @Test("the cells are one picture whose label says the numbers")
    func label() {
        let working = Components.Used(9, of: 15, Components.Used.workingDays)
        let days = Components.Used(29, of: 90, Components.Used.days)
        func label(_ used: Components.Used, _ language: Language) -> String? {
            let picture = Tree(Components.ticks(used, Voice(language))).all(.svg).first
            return picture?[.role] == "img" ? picture?[.ariaLabel] : nil
        }
        #expect(label(working, .zh) == "已用9个工作日，共15个工作日")
        #expect(label(working, .en) == "9 of 15 working days used")
        #expect(label(days, .zh) == "已用29日，共90日，每格3日")
        #expect(label(days, .en) == "29 of 90 days used, 3 days a cell")
    }

    @Test("a period of no days has no cells")
    func none() {
        #expect(Components.ticks(.init(0, of: 0, Components.Used.days), Voice(.zh)) == .nothing)
    }

    @Test("each light has a shape of its own, hidden from readers aloud, and always words")
    func shapes() throws {
        var shapes: Set<String> = []
        for tone in [Components.Tone.ok, .warn, .late, .rest] {
            let tree = Tree(Components.clock(tone, Text(zh: "还剩 1 日", en: "1 day left"), Voice(.zh)))
            let icon = try #require(tree.all(.svg).first)
            #expect(icon[.ariaHidden] == "true" && icon[.focusable] == "false")
            shapes.insert(Node.fragment(icon.children).rendered)
            #expect(tree.elements.first?.text == "还剩 1 日")
        }
        #expect(shapes.count == 4)
    }

    @Test("a bar stays within its strip, and its target too")
    func bar() {
        func rects(_ node: Node) -> [[String?]] { Tree(node).all(.rect).map { [$0[.class], $0[.x], $0[.width]] } }
        #expect(rects(Components.bar(780)) == [["base", nil, "200.0"], ["fill", nil, "156.0"]])
        #expect(rects(Components.bar(2_000, mark: -1))[1...] == [["fill", nil, "200.0"], ["was", "0.0", "3"]])
        #expect(rects(Components.bar(5, mark: 1_000))[1...] == [["fill", nil, "1.0"], ["was", "197.0", "3"]])
    }

    @Test("a chart is one picture that says every number, its highest column 74 units high")
    func chart() {
        let months: [(name: Text, count: Int)] = [
            (Text(zh: "1月", en: "Jan"), 37), (Text(zh: "2月", en: "Feb"), 74), (Text(zh: "3月", en: "Mar"), 0),
        ]
        let tree = Tree(Components.chart(Text(zh: "每月", en: "Monthly"), months, Voice(.zh)))
        #expect(tree.all(.svg).first?[.ariaLabel] == "每月：1月 37，2月 74，3月 0")
        #expect(tree.all(.rect).map { $0[.height] } == ["37.0", "74.0", "0.0"])
        #expect(tree.all(.rect).map { $0[.y] } == ["53.0", "16.0", "90.0"])
    }

    @Test("a receipt's number is read in groups of four and kept from translators")
    func receipt() {
        let receipt = Receipt(
            heading: Text(zh: "已收到", en: "Received"), code: "7K3Q9WZX2M5T", note: Text(zh: "请保存", en: "Keep it"),
            facts: [], qr: nil)
        let code = Tree(receipt.render(Voice(.zh))).all(class: "receipt-code")
        #expect(code.map(\.text) == ["7K3Q 9WZX 2M5T"])
        #expect(code.first?[.translate] == "no")
    }

    @Test("names of different length leave a cell that says which is longer")
    func likeness() {
        let relation = Text(zh: "异", en: "unlike")
        let block = LikenessBlock(
            Text(zh: "比", en: "Two"), finding: relation, first: Text(zh: "登记商标", en: "Mark"),
            second: Text(zh: "所见", en: "Seen"),
            pairs: [.init("示", nil, isSame: false, relation), .init(nil, "品", isSame: false, relation)],
            reasons: [.init(relation, relation, hundredths: 7)])
        let tree = Tree(block.render(Voice(.zh)))
        #expect(tree.all(.td).map(\.text) == ["示", "多", "缺", "品", "异", "异"])
        #expect(tree.all(.th).map(\.text) == ["登记商标", "所见", "逐字比较"])
        #expect(tree.all(.b).map(\.text) == ["0.07"])
    }
}
