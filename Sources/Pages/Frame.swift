package import Base

/// What every page has around it: brand, language and reading aids, navigation, sample banner, footer.
package struct Frame: Sendable {
    package let voice: Voice
    package let district: District
    /// The page's own address, to which the language and reading-aid links lead back.
    package let here: Address
    package let reading: Reading
    /// The stylesheet's version.
    package let style: String
    /// 样张: a page that only shows what components look like; its banner says so.
    var isSpecimen = false

    package init(voice: Voice, district: District, here: Address, reading: Reading, style: String) {
        self.voice = voice
        self.district = district
        self.here = here
        self.reading = reading
        self.style = style
    }

    /// 长者模式、高对比: how the person wants to read.
    package struct Reading: Sendable, Equatable {
        package var isLarge: Bool
        package var isHighContrast: Bool

        package init(isLarge: Bool = false, isHighContrast: Bool = false) {
            self.isLarge = isLarge
            self.isHighContrast = isHighContrast
        }
    }

    /// The whole page. `title` goes before the site's name; nil for the home page. `section` is marked in the navigation.
    /// `isPrivate` where somebody looking on should not see it: then one link leaves it at once.
    package func page(title: Text?, section: Section?, isPrivate: Bool = false, _ content: Node...) -> Node {
        .html(.lang(voice.language.tag), readingClass)(
            head(title),
            .body()(
                skip,
                top(section, isPrivate ? exit : .nothing),
                banner(.class("wrap")),
                .main(.class("wrap"), .id("main"), .set(.tabindex, "-1"))(content),
                foot(.class("wrap"))
            )
        )
    }

    var skip: Node {
        .a(.class("skip"), .href(.place("main")))(voice(zh: "跳到正文", en: "Skip to main content"))
    }

    /// 主导航
    package enum Section: CaseIterable, Sendable {
        case home, report, track, decisions, dueDate, rules, similar, identify

        var name: Text {
            switch self {
            case .home: Text(zh: "首页", en: "Home")
            case .report: Text(zh: "举报与请求", en: "Report")
            case .track: Text(zh: "查进度", en: "Track")
            case .decisions: Text(zh: "查公示", en: "Penalties")
            case .dueDate: Text(zh: "算期限", en: "Due dates")
            case .rules: Text(zh: "查规则", en: "Rules")
            case .similar: Text(zh: "比名称", en: "Compare names")
            case .identify: Text(zh: "核编号", en: "Check a number")
            }
        }

        var address: Address {
            switch self {
            case .home: .home
            case .report: .report
            case .track: .track
            case .decisions: .decisions
            case .dueDate: .dueDate
            case .rules: .rules
            case .similar: .similar
            case .identify: .identify
            }
        }
    }

    var readingClass: Attribute {
        switch (reading.isLarge, reading.isHighContrast) {
        case (true, true): .class("elder contrast")
        case (true, false): .class("elder")
        case (false, true): .class("contrast")
        case (false, false): .class("")
        }
    }

    func head(_ title: Text?) -> Node {
        let brand = Text(zh: "知盾", en: "Zhidun")
        let site = voice[brand] + (voice.language == .zh ? "：" : ": ") + voice[district.site]
        return .head()(
            .meta(.set(.charset, "utf-8")),
            .meta(.name("viewport"), .set(.content, "width=device-width, initial-scale=1")),
            .title()(.text(title.map { voice[$0] + " · " + voice[brand] } ?? site)),
            .link(.set(.rel, "icon"), .href(.icon), .type("image/svg+xml")),
            .link(.set(.rel, "stylesheet"), .href(.stylesheet(version: style)))
        )
    }

    /// 快速离开: to a page of the browser's own, without a word on where one comes from.
    private var exit: Node {
        Components.exit(.blank, Text(zh: "快速离开本页", en: "Leave at once"), voice)
    }

    private func top(_ current: Section?, _ exit: Node) -> Node {
        .header(.class("top"))(
            .div(.class("wrap"))(
                .div(.class("top-bar"))(brand, tools(after: exit)),
                .nav(.set(.ariaLabel, voice[Text(zh: "主导航", en: "Main")]))(
                    .ul(.class("nav"))(
                        Section.allCases.map { section in
                            .li()(
                                .element(
                                    .a,
                                    [.href(section.address)] + (section == current ? [.set(.ariaCurrent, "page")] : []),
                                    [voice(section.name)]))
                        }))
            ))
    }

    private var brand: Node {
        brand(.home, Text(zh: "知盾", en: "Zhidun"), district.site)
    }

    func brand(_ address: Address, _ name: Text, _ sub: Text) -> Node {
        .a(.class("brand"), .href(address))(
            .span(.class("seal"), .ariaHidden)(.text("知盾")),
            .span()(
                .span(.class("brand-name"))(voice(name)), .text(" "),
                .span(.class("brand-sub"))(voice(sub))
            )
        )
    }

    /// `before` stands before the reading aids, who is signed in; `after` behind them, how to leave.
    func tools(before: Node = .nothing, after: Node = .nothing) -> Node {
        .div(.class("tools"))(before)(
            .nav(.class("lang"), .set(.ariaLabel, voice[Text(zh: "语言", en: "Language")]))(
                languageLink(.zh, "中文"), languageLink(.en, "English")),
            toggle(
                "size", on: reading.isLarge, Text(zh: "长者模式", en: "Larger text"), Text(zh: "常规字号", en: "Normal text")),
            toggle(
                "contrast", on: reading.isHighContrast, Text(zh: "高对比", en: "High contrast"),
                Text(zh: "常规对比", en: "Normal contrast")),
            after
        )
    }

    private func languageLink(_ language: Language, _ name: String) -> Node {
        let address = here.with(Address.Parameter("lang", language.rawValue))
        let current: [Attribute] = language == voice.language ? [.set(.ariaCurrent, "true")] : []
        return .element(
            .a, [.href(address)] + current + [.lang(language.tag), .set(.hreflang, language.tag)], [.text(name)])
    }

    private func toggle(_ name: String, on: Bool, _ turnOn: Text, _ turnOff: Text) -> Node {
        .a(.href(here.with(Address.Parameter(name, on ? "normal" : "high"))))(voice(on ? turnOff : turnOn))
    }

    func banner(_ wrap: Attribute) -> Node {
        guard district.isSample else { return .nothing }
        let name = isSpecimen ? Text(zh: "组件样张", en: "Component specimen") : Text(zh: "示例数据", en: "Sample data")
        let words =
            isSpecimen
            ? Text(
                zh: "　这一页只给开发者看样子，不办理任何事项：回执、人员、件数、日期都是编的，按钮没有作用。",
                en:
                    " This page only shows developers what things look like and handles nothing: receipts, people, counts "
                    + "and dates are invented, and its buttons do nothing.")
            : Text(
                zh: "　本站现为示例：机关、地址、人名、企业、商标、文号均为虚构；法律规则与放假安排是真实的。",
                en: " This site is a sample: offices, addresses, people, companies, marks and numbers are "
                    + "invented; rules of law and holidays are real.")
        return .aside(.class("sample"), .set(.ariaLabel, voice[name]))(
            .div(wrap)(.p()(.strong()(voice(name)), voice(words))))
    }

    func foot(_ wrap: Attribute) -> Node {
        .footer(.class("foot"))(
            .div(wrap)(
                .ul()(
                    .li()(.a(.href(.accessibility))(voice(zh: "无障碍声明", en: "Accessibility"))),
                    .li()(.a(.href(.privacy))(voice(zh: "隐私与数据", en: "Privacy and data"))),
                    district.isSample
                        ? .li()(.a(.href(.components))(voice(zh: "组件", en: "Components"))) : .nothing
                ),
                .p()(
                    voice(district.office), .text(voice.language == .zh ? "　" : ". "), voice(district.contact),
                    .text(voice.language == .zh ? "" : " "),
                    voice(zh: "消费纠纷请找", en: "Consumer disputes go to "),
                    .a(.href(.consumerPlatform))(voice(zh: "全国12315平台", en: "the national 12315 platform")),
                    .text(voice.language == .zh ? "。" : ".")
                )
            ))
    }
}
