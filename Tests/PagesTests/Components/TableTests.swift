import Base
import Pages
import Testing

@Suite("Tables")
struct TableTests {
    private let voice = Voice(.zh)

    @Test("every cell carries its column's name, every header its scope, and a number stands at the right")
    func cells() {
        let table = Table(
            Text(zh: "甲", en: "A"),
            columns: [
                .init(Text(zh: "办件", en: "Matter")), .init(Text(zh: "到期", en: "Due"), isNumber: true),
                .init(Text(zh: "下一步", en: "Next")),
            ],
            rows: [.init(.home, Text(zh: "一", en: "One"), [.text("1"), .text("核查")], voice)],
            sum: .init(.text("合计"), [.text("1"), .nothing]))
        let tree = Tree(table.render(voice))
        #expect(tree.all(.th).map { $0[.scope] } == ["col", "col", "col", "row", "row"])
        #expect(tree.all(.td).map { $0[.dataLabel] } == ["到期", "下一步", "到期", "下一步"])
        #expect(tree.all(.td).map { $0.has("is-num") } == [true, false, true, false])
        #expect(tree.all(.td).last?.children.allSatisfy { $0 == .nothing } == true)
        #expect(tree.all(.table).first?[.class] == "table is-cards")
        #expect(Tree(table.figures(voice)).all(.table).first?[.class] == "table is-cards is-figures")
        #expect(tree.all(.caption).count == 1)
    }

    @Test("every table of the gallery has a caption, scopes and labelled cells", arguments: Language.allCases)
    func gallery(language: Language) {
        let page = Tree(GalleryFrame.page(.all, language))
        #expect(page.all(.table).count == page.all(.caption).count)
        #expect(page.all(.th).allSatisfy { ["row", "col"].contains($0[.scope]) })
        for place in page.elements.indices where page.elements[place].tag == .td {
            guard page.parents(of: place).contains(where: { $0.has("is-cards") }) else { continue }
            #expect(page.elements[place][.dataLabel]?.isEmpty == false)
        }
    }

    @Test("pages show the first, the last and the neighbours, and nothing where there is one page")
    func pages() {
        let tree = Tree(Components.pages(5, of: 12, at: .home, voice))
        #expect(
            tree.all(.li).map(\.text) == ["上一页", "1", "…", "4", "5", "6", "…", "12", "下一页"])
        #expect(tree.all(.a).filter { $0[.ariaCurrent] == "page" }.map(\.text) == ["5"])
        #expect(tree.all(.a).first?[.href] == "/?page=4")
        #expect(Components.pages(1, of: 1, at: .home, voice) == .nothing)
        let first = Tree(Components.pages(1, of: 3, at: .home, voice))
        #expect(first.all(.li).map(\.text) == ["1", "2", "3", "下一页"])
    }
}
