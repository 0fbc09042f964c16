package import Base

/// Ways through pages and lists.
extension Components {
    /// `.crumbs`: where one is; the last item is the page itself.
    package static func crumbs(_ trail: [(Address, Text)], _ last: Text, _ voice: Voice) -> Node {
        .nav(.set(.ariaLabel, voice[Text(zh: "所在位置", en: "You are here")]))(
            .ol(.class("crumbs"))(
                trail.map { .li()(.a(.href($0.0))(voice($0.1))) } + [.li(.set(.ariaCurrent, "page"))(voice(last))]))
    }

    /// 入口: a link with the number of things behind it.
    package struct Place: Sendable {
        let address: Address
        let name: Text
        let count: Int?
        let isCurrent: Bool

        package init(_ address: Address, _ name: Text, count: Int? = nil, isCurrent: Bool = false) {
            self.address = address
            self.name = name
            self.count = count
            self.isCurrent = isCurrent
        }

        fileprivate func link(_ content: Node...) -> Node {
            .element(.a, [.href(address)] + (isCurrent ? [.set(.ariaCurrent, "page")] : []), content)
        }
    }

    /// `.side`: the desk's own navigation, in groups.
    package static func side(_ groups: [(name: Text, places: [Place])], _ voice: Voice) -> Node {
        .nav(.set(.ariaLabel, voice[Text(zh: "工作台", en: "Desk")]))(
            .ul(.class("side"))(
                groups.flatMap { group in
                    [.li(.class("side-head"))(voice(group.name))]
                        + group.places.map { place in
                            .li()(place.link(.span()(voice(place.name)), count(place.count, voice)))
                        }
                }))
    }

    private static func count(_ count: Int?, _ voice: Voice) -> Node {
        guard let count else { return .nothing }
        return .span(.class("num"))(.text(String(count)), aloud(Text(zh: " 件", en: " items"), voice))
    }

    /// `.tabs`: several lists of one kind; each is a page of its own.
    package static func tabs(_ label: Text, _ places: [Place], _ voice: Voice) -> Node {
        .nav(.set(.ariaLabel, voice[label]))(
            .ul(.class("tabs"))(
                places.map { place in
                    .li()(
                        place.link(
                            voice(place.name),
                            place.count.map { .fragment([voice.gap, .text(String($0))]) } ?? .nothing))
                }))
    }

    /// `.pages`: the pages of a list; `address` takes the page as its parameter `page`. Far ones are left out.
    package static func pages(_ current: Int, of last: Int, at address: Address, _ voice: Voice) -> Node {
        guard last > 1 else { return .nothing }
        let shown = (1...last).filter { $0 == 1 || $0 == last || abs($0 - current) <= 1 }
        func to(_ page: Int) -> Address { address.with(Address.Parameter("page", String(page))) }
        func next(_ page: Int, _ name: Text) -> Node {
            (1...last).contains(page) ? .li()(.a(.href(to(page)))(voice(name))) : .nothing
        }
        var items: [Node] = [next(current - 1, Text(zh: "上一页", en: "Previous"))]
        for (place, page) in shown.enumerated() {
            if place > 0, shown[place - 1] + 1 < page { items.append(.li(.ariaHidden)(.text("…"))) }
            let label = Attribute.set(.ariaLabel, voice[Text(zh: "第 \(page) 页", en: "Page \(page)")])
            let now: [Attribute] = page == current ? [.set(.ariaCurrent, "page")] : []
            items.append(.li()(.element(.a, [.href(to(page)), label] + now, [.text(String(page))])))
        }
        items.append(next(current + 1, Text(zh: "下一页", en: "Next")))
        return .nav(.set(.ariaLabel, voice[Text(zh: "分页", en: "Pages")]))(.ul(.class("pages"))(items))
    }
}
