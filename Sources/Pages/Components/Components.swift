package import Base

/// The blocks of the stylesheet as functions: one a block, named as the stylesheet names it.
package enum Components {
    /// 入口: one line of `.links`.
    package struct Entrance: Sendable {
        let address: Address
        let name: Text
        let about: Text

        package init(_ address: Address, _ name: Text, _ about: Text) {
            self.address = address
            self.name = name
            self.about = about
        }
    }

    /// `.links`: entrances with a line about each.
    package static func entrances(_ entrances: [Entrance], _ voice: Voice) -> Node {
        .ul(.class("links"))(
            entrances.map { .li()(.a(.href($0.address))(voice($0.name)), .p()(voice($0.about))) })
    }

    /// `.crumbs`: where one is; the last item is the page itself.
    package static func crumbs(_ trail: [(Address, Text)], _ last: Text, _ voice: Voice) -> Node {
        .nav(.set(.ariaLabel, voice[Text(zh: "所在位置", en: "You are here")]))(
            .ol(.class("crumbs"))(
                trail.map { .li()(.a(.href($0.0))(voice($0.1))) } + [.li(.set(.ariaCurrent, "page"))(voice(last))]))
    }

    /// `.facts`: terms and what they are, one under the other.
    package static func facts(_ facts: [(Text, Node)], tight: Bool = false, _ voice: Voice) -> Node {
        .dl(tight ? .class("facts is-tight") : .class("facts"))(
            facts.map { .div()(.dt()(voice($0.0)), .dd()($0.1)) })
    }

    /// `.aside`: a ruled block in the narrow column, with its heading.
    package static func aside(_ id: String, _ heading: Text, _ voice: Voice, _ content: Node...) -> Node {
        .section(.class("aside"), .set(.ariaLabelledby, id))(.h2(.id(id))(voice(heading)))(content)
    }

    /// The tones of tags, notices and clocks; never without words.
    package enum Tone: Sendable { case plain, ok, warn, late }

    /// `.tag`: a state in a word.
    package static func tag(_ tone: Tone, _ text: Text, _ voice: Voice) -> Node {
        let look: Attribute =
            switch tone {
            case .plain: .class("tag")
            case .ok: .class("tag is-ok")
            case .warn: .class("tag is-warn")
            case .late: .class("tag is-late")
            }
        return .span(look)(voice(text))
    }

    /// `.notice`: something to know before reading on.
    package static func notice(_ tone: Tone, _ content: Node...) -> Node {
        let look: Attribute =
            switch tone {
            case .plain: .class("notice")
            case .ok: .class("notice is-ok")
            case .warn: .class("notice is-warn")
            case .late: .class("notice is-late")
            }
        return .div(look)(content)
    }
}
