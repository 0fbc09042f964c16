import Base
import Pages
import Testing

@Suite("Acts of an officer")
struct ActsTests {
    private let voice = Voice(.zh)

    private func name(_ text: String) -> Text { Text(zh: text, en: text) }

    @Test("the most urgent act comes first and only it is filled; those without a day keep their order")
    func order() {
        let acts: [Components.OpenAct] = [
            .init(.home, name("丙")), .init(.home, name("乙"), due: Day(year: 2026, month: 12, day: 1)),
            .init(.home, name("丁")), .init(.home, name("甲"), due: Day(year: 2026, month: 11, day: 23)),
        ]
        let tree = Tree(Components.acts("do", acts, voice))
        let buttons = tree.all(class: "button")
        #expect(buttons.map(\.text) == ["甲", "乙", "丙", "丁"])
        #expect(buttons.map { $0.has("is-plain") } == [false, true, true, true])
        #expect(tree.all(.li).first?.text == "甲最紧：2026年11月23日到期")
    }

    @Test("an act that is shut has its reason beside it and is no button")
    func shut() {
        let tree = Tree(
            Components.shutActs(
                "not",
                [
                    .init(name("送审核"), reason: name("缺报告。"), wayOut: (.home, name("去补"))),
                    .init(name("结案"), reason: name("尚未决定。")),
                ],
                voice))
        #expect(tree.all(class: "button").isEmpty && tree.all(.button).isEmpty)
        #expect(tree.all(class: "is-shut").map(\.text) == ["送审核缺报告。去补", "结案尚未决定。"])
        #expect(tree.all(.a).map(\.text) == ["去补"])
    }

    @Test("a button that cannot be used stays in the order of tabs, sends nothing and is read with its reason")
    func unavailable() throws {
        let tree = Tree(Components.unavailable("send", name("送审核"), why: name("缺报告"), voice))
        let button = try #require(tree.all(.button).first)
        #expect(button[.type] == "button" && button[.disabled] == nil && button[.ariaDisabled] == "true")
        let reason = tree.elements.first { $0[.id] == button[.ariaDescribedby] }
        #expect(reason?.text == "缺报告")
    }

    @Test("every act of the gallery: one filled, every shut one with a reason")
    func gallery() {
        let page = Tree(GalleryFrame.page(.desk, .zh))
        let acts = page.elements.indices.filter { place in
            page.elements[place].has("button") && page.parents(of: place).contains { $0.has("acts") }
        }
        #expect(acts.count == 3)
        #expect(acts.filter { !page.elements[$0].has("is-plain") }.count == 1)
        let shut = page.elements.filter { $0.tag == .li && $0.has("is-shut") }
        #expect(!shut.isEmpty)
        #expect(shut.allSatisfy { Tree(.fragment($0.children)).all(.p).first?.text.isEmpty == false })
    }

    @Test("where nothing can be done, the panel says so")
    func nothing() {
        #expect(Tree(Components.acts("do", [], voice)).all(.p).map(\.text) == ["现在没有可以办的动作。"])
        #expect(Components.shutActs("not", [], voice) == .nothing)
    }

    @Test("a link to change an answer names the answer")
    func change() {
        let facts: [Components.Fact] = [.answer(Text(zh: "商品", en: "Goods"), .text("茶"), change: .home)]
        #expect(Tree(Components.facts(facts, voice)).all(.a).map(\.text) == ["修改商品"])
        #expect(Tree(Components.facts(facts, Voice(.en))).all(.a).map(\.text) == ["Change Goods"])
    }
}
