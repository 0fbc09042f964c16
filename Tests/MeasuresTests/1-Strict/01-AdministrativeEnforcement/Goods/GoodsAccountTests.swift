import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("一张货单: taken, gone and held add up")
struct GoodsAccountTests {
    /// Thirty-eight bags and two hundred empty ones, held since 9 July.
    private func held(_ goods: Answer = GoodsFile.tea()) throws -> GoodsFile {
        var file = try GoodsFile(.goodsSeizure)
        try file.ask(
            "seize", ["kind": .one("seize"), "basis": .one("marks"), "urgent": .yesNo(false)], on: "2026-07-08")
        try file.measure.act("approve", .bureauHead, "qian", "2026-07-08", ["decision": .one("approved")])
        try file.measure.act(
            "take", .officer, "wang", "2026-07-09", try GoodsFile.scene("2026-07-09", ["goods": goods]))
        return file
    }

    private func account(_ file: GoodsFile) throws -> [String] {
        try #require(GoodsAccount(file.measure.docket)).lines.map { line in
            let uses = line.uses.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) \($0.value)" }
            return (["\(line.taken)"] + uses + ["held \(line.held)"]).joined(separator: ", ")
        }
    }

    @Test("some is released and returned while the rest is held; the last act accounts for the rest, to the piece")
    func parts() throws {
        var file = try held()
        let part: Answers = ["goods": GoodsFile.listed(8, 0), "number": .identifier("示市监解强〔2026〕1号")]
        #expect(try file.measure.verdict("return-part", .officer, "wang", "2026-07-10", [:]) != .allowed)
        #expect(
            try file.measure.verdict("release-part", .bureauHead, "2026-07-10", ["goods": GoodsFile.listed(39, 0)])
                .reasons.map(\.text.zh) == ["清单第1项在库38，不能解除39"])
        #expect(
            try file.measure.verdict("release-part", .bureauHead, "2026-07-10", ["goods": GoodsFile.listed()])
                .reasons.map(\.text.zh) == ["在库物品已全部列入，请办理全部解除的动作"])
        try file.measure.act("release-part", .bureauHead, "qian", "2026-07-10", part)
        #expect(file.measure.stage == "held")
        let release = try file.document("measure-release").issued().text
        #expect(release.contains("其余财物的措施继续有效") && release.contains("1 “示例优选”绿茶 250克 8 袋 68.00 完好 544.00"))
        #expect(
            try file.measure.verdict("return-part", .officer, "wang", "2026-07-13", ["goods": GoodsFile.listed(9, 0)])
                != .allowed)
        try file.measure.act("return-part", .officer, "wang", "2026-07-13", ["goods": GoodsFile.listed(8, 0)])
        #expect(try account(file) == ["38, returned 8, held 30", "200, held 200"])
        #expect(
            try file.measure.verdict("release", .bureauHead, "2026-07-20", ["goods": GoodsFile.listed()]) != .allowed)
        try file.measure.act(
            "release", .bureauHead, "qian", "2026-07-20", ["goods": GoodsFile.listed(30), "ground": .one("unrelated")])
        for (bags, empty, words) in [
            (38, 200, "清单第1项登记38，合计去向多出8，请核对数量"), (30, 199, "清单第2项登记200，还有1没有写明去向"),
            (30, 0, "清单第2项登记200，还有200没有写明去向"),
        ] {
            let answers: Answers = ["presence": .one("present"), "goods": GoodsFile.listed(bags, empty)]
            #expect(
                try file.measure.verdict("return", .officer, "wang", "2026-07-21", answers).reasons.map(\.text.zh)
                    == [words])
        }
        #expect(
            try file.measure.verdict("return", .officer, "wang", "2026-07-21", ["presence": .one("present")])
                != .allowed)
        try file.measure.act(
            "return", .officer, "wang", "2026-07-21", ["presence": .one("present"), "goods": GoodsFile.listed(30)])
        #expect(try account(file) == ["38, returned 38, held 0", "200, returned 200, held 0"])
        #expect(try file.document("goods-disposal").issued().text.contains("合计2项：30袋、200个"))
    }

    @Test("what is disposed of in several ways says of each row which; what is said of all counts for the others")
    func ways() throws {
        var file = try held()
        try file.measure.act("confiscated", .system, "2026-07-20")
        let several: Answers = ["ways": .one("several"), "goods": GoodsFile.listed(ways: ["destroyed"])]
        #expect(
            try file.measure.verdict("dispose", .keeper, "2026-08-20", several).reasons.map(\.text.zh) == [
                "清单第2项登记200，还有200没有写明去向"
            ])
        try file.measure.act(
            "dispose", .keeper, "2026-08-20",
            ["ways": .one("destroyed"), "goods": GoodsFile.listed(ways: ["consumed"]), "witness": .sealed("王样例")])
        #expect(try account(file) == ["38, consumed 38, held 0", "200, destroyed 200, held 0"])
        #expect(try file.document("goods-disposal").issued().text.contains("检测、鉴定耗用"))
    }

    @Test("evidence that is seized instead is no longer held by its registration")
    func seizedInstead() throws {
        var file = try GoodsFile(.evidenceRegistration)
        try file.ask("register-evidence", ["urgent": .yesNo(false)], on: "2026-07-08")
        try file.measure.act("approve", .bureauHead, "qian", "2026-07-08", ["decision": .one("approved")])
        try file.measure.act("take", .officer, "wang", "2026-07-09", try GoodsFile.scene("2026-07-09"))
        #expect(try account(file) == ["38, held 38", "200, held 200"])
        try file.measure.act("deal", .bureauHead, "2026-07-14", ["way": .one("seized")])
        #expect(try account(file) == ["38, seized 38, held 0", "200, seized 200, held 0"])
    }

    @Test("rows that the list does not have are refused")
    func strangers() throws {
        let file = try held()
        guard case .rows(let rows) = GoodsFile.tea(1, 0) else { return }
        let stranger = Answer.rows(Rows([rows.lines[0].merging(["line": .number(3)]) { $1 }], rows.words))
        #expect(
            try file.measure.verdict("release-part", .bureauHead, "2026-07-10", ["goods": stranger]).reasons.map(
                \.text.en)
                == ["The list has 2 rows and no row 3."])
    }

    @Test("labels and list are drawn from the same rows; the papers count them and nobody types a total")
    func papers() throws {
        let file = try held()
        let labels = try file.document("goods-labels").issued().text
        #expect(labels.contains("第2号\n名称（品牌）：包装袋（空）\n数量：200\n单位：个\n状态：完好"))
        #expect(try file.document("measure-decision").issued().text.contains("见《场所/设施/财物清单》，共2项"))
        for act in ["take", "take-urgently"] as [Name<Act>] {
            let form = try #require(Procedure.goodsSeizure.act(act)?.form)
            #expect(!form.inUse.contains { ["kinds", "value"].contains($0.id) })
        }
    }

    @Test("a list of before there were rows still folds, prints as it was typed, and can be ended")
    func old() throws {
        var file = try held(.sealed("绿茶，38袋，每袋68元，完好\n包装袋，空，200个"))
        var scene = try GoodsFile.scene("2026-07-09", ["goods": .sealed("绿茶，38袋"), "kinds": .number(1)])
        scene["value"] = .money(Money(yuan: 2_584))
        var counted = try GoodsFile(.goodsSeizure)
        try counted.ask(
            "seize", ["kind": .one("seize"), "basis": .one("marks"), "urgent": .yesNo(true)], on: "2026-07-08")
        try counted.measure.act("take-urgently", .officer, "wang", "2026-07-09", scene)
        let list = try counted.document("goods-list").issued().text
        #expect(list.contains("绿茶，38袋\n项数\n1\n价值\n2,584元"))
        #expect(GoodsAccount(file.measure.docket) == nil)
        #expect(try file.document("goods-list").text.contains("绿茶，38袋，每袋68元，完好\n包装袋，空，200个"))
        #expect(
            try file.measure.verdict("release-part", .bureauHead, "2026-07-10", ["goods": GoodsFile.listed(1, 0)])
                != .allowed)
        try file.measure.act("lapse", .system, "2026-08-09")
        try file.measure.act(
            "return", .officer, "wang", "2026-08-10", ["presence": .one("present"), "record": .sealed("全部退还，完好")])
        #expect(file.measure.docket.result == "returned")
        #expect(try file.document("goods-disposal").issued().text.contains("全部退还，完好"))
    }
}
