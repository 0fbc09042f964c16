import Base
import Pages
import Procedure
import Testing

/// What refers to what: the checks run over every page of the gallery and can fail, as the last test shows.
@Suite("Wiring of components")
struct WiringTests {
    @Test(
        "ids are unique, and every reference finds what it names", arguments: Language.allCases,
        ComponentsPage.Show.allCases)
    func references(language: Language, show: ComponentsPage.Show) {
        let page = Tree(GalleryFrame.page(show, language))
        #expect(faults(page).isEmpty)
        #expect(page.elements.contains { $0[.ariaDescribedby] != nil || $0[.ariaLabelledby] != nil })
    }

    @Test("ids and references hold in every component by itself, with errors and hints")
    func components() {
        for (name, make) in Samples.all where name != "summary" {
            let tree = Tree(make(Text(zh: "文", en: "text"), "field", Voice(.zh)))
            #expect(faults(tree).isEmpty, "\(name): \(faults(tree))")
        }
    }

    @Test("an error is read with the control it is about, and the control says it is wrong")
    func errors() throws {
        for (name, make) in Samples.forms
        where !["summary", "date", "dayAndTime", "radios", "checkboxes"].contains(name) {
            let tree = Tree(make(Text(zh: "文", en: "text"), "field", Voice(.zh)))
            let control = try #require(tree.elements.first { $0[.id] == "field" })
            #expect(control[.ariaInvalid] == "true", "\(name)")
            let about = (control[.ariaDescribedby] ?? "").split(separator: " ")
            #expect(about.contains("field-error") && about.contains("field-hint"), "\(name): \(about)")
        }
    }

    @Test("a group of choices carries hint and error on its fieldset, and its first choice the name of the group")
    func groups() throws {
        for (name, make) in Samples.forms where ["radios", "checkboxes", "date", "dayAndTime"].contains(name) {
            let tree = Tree(make(Text(zh: "文", en: "text"), "field", Voice(.zh)))
            let group = try #require(tree.all(.fieldset).first)
            #expect(group[.ariaDescribedby] == "field-hint field-error")
            #expect(group.children.first.map { Tree($0).elements.first?.tag } == .legend)
            if !name.hasPrefix("da") { #expect(tree.all(.input).first?[.id] == "field") }
        }
    }

    @Test("only the wrong part of a date is marked")
    func date() {
        let typed = DateEntry(year: "２０２６", month: "１３", day: "８")
        let problems = Problems([Problem("seen-m", Text(zh: "月份应在1至12之间", en: "The month must be from 1 to 12"))])
        let tree = Tree(Controls.date("seen", Text(zh: "日期", en: "Date"), typed: typed, problems: problems, Voice(.zh)))
        let wrong = tree.elements.filter { $0[.ariaInvalid] != nil }
        #expect(wrong.map { $0[.id] } == ["seen-m"])
        #expect(tree.all(.input).map { $0[.value] } == ["２０２６", "１３", "８"])
        #expect(tree.all(class: "error").count == 1)
    }

    @Test("what a choice reveals stands right after it, 或 right before the way out")
    func reveal() {
        let choices: [Controls.Choice] = [
            .init("a", Text(zh: "甲", en: "A"), reveals: .p()(.text("更多"))), .init("b", Text(zh: "乙", en: "B")),
            .init("c", Text(zh: "丙", en: "C"), isAlternative: true),
        ]
        let tree = Tree(Controls.radios("r", Text(zh: "题", en: "Q"), choices, problems: Problems(), Voice(.zh)))
        let order = tree.elements.filter { $0.parent == 0 }.map { $0[.class] ?? "" }
        #expect(order == ["legend", "choice", "reveal", "choice", "choice-or", "choice"])
    }

    @Test("what a form says of its options is shown: a word of help, and 或 before the way out")
    func options() {
        let field = Form.Field(
            "place", Text(zh: "哪里", en: "Where"),
            .choice([
                Form.Option("a", Text(zh: "店", en: "Shop"), hint: Text(zh: "写店名", en: "Its name")),
                Form.Option("b", Text(zh: "不知道", en: "Not known"), isWayOut: true),
            ]))
        let tree = Tree(FormFields.field(field, typed: [:], problems: Problems(), Voice(.zh)))
        let order = tree.elements.filter { $0.parent == 0 }.map { $0[.class] ?? "" }
        #expect(order == ["legend", "choice", "choice-or", "choice"])
        #expect(tree.all(.input).map { $0[.ariaDescribedby] } == ["place-1-hint", nil])
        #expect(faults(tree).isEmpty)
    }

    @Test("the checks find what is wrong")
    func checks() {
        #expect(faults(Tree(.p(.set(.ariaDescribedby, "a"))())) == ["aria-describedby names a, which is not there"])
        #expect(faults(Tree(.label(.for("b"))())).count == 1)
        #expect(faults(Tree(.fragment([.p(.id("c"))(), .p(.id("c"))()]))) == ["c is the id of 2 elements"])
        #expect(faults(Tree(.input(.id("d")))) == ["d has no label"])
        #expect(faults(Tree(.a(.href(.place("e")))())).count == 1)
    }

    /// What is wrong with the references of a piece of a page.
    private func faults(_ page: Tree) -> [String] {
        var faults: [String] = []
        let ids = page.elements.compactMap { $0[.id] }
        for (id, times) in Dictionary(grouping: ids, by: \.self).mapValues(\.count) where times > 1 {
            faults.append("\(id) is the id of \(times) elements")
        }
        for element in page.elements {
            for name in [Attribute.Name.ariaDescribedby, .ariaLabelledby, .for] {
                for id in (element[name] ?? "").split(separator: " ") where !ids.contains(String(id)) {
                    faults.append("\(name.rawValue) names \(id), which is not there")
                }
            }
            if let place = element[.href], place.hasPrefix("#"), !ids.contains(String(place.dropFirst())) {
                faults.append("a link leads to \(place), which is not there")
            }
        }
        let labelled = Set(page.all(.label).compactMap { $0[.for] })
        for control in page.elements where [.input, .select, .textarea].contains(control.tag) {
            guard control[.type] != "hidden", let id = control[.id], !labelled.contains(id) else { continue }
            faults.append("\(id) has no label")
        }
        return faults
    }
}
