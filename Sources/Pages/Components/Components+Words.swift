package import Base

/// Words of state and words set apart.
extension Components {
    /// `.tag`: a state in a word.
    package static func tag(_ tone: Tone, _ text: Text, _ voice: Voice) -> Node {
        let look: Attribute =
            switch tone {
            case .plain, .rest: .class("tag")
            case .ok: .class("tag is-ok")
            case .warn: .class("tag is-warn")
            case .late: .class("tag is-late")
            }
        return .span(look)(voice(text))
    }

    /// `.tag.is-seal`, 朱批: what a comparison found.
    package static func finding(_ text: Text, _ voice: Voice) -> Node {
        .span(.class("tag is-seal"))(voice(text))
    }

    /// `.tag.is-link`: what kind of thing it is; no state.
    package static func kind(_ text: Text, _ voice: Voice) -> Node {
        .span(.class("tag is-link"))(voice(text))
    }

    /// `.notice`: something to know before reading on.
    package static func notice(_ tone: Tone, _ content: Node...) -> Node {
        let look: Attribute =
            switch tone {
            case .plain, .rest: .class("notice")
            case .ok: .class("notice is-ok")
            case .warn: .class("notice is-warn")
            case .late: .class("notice is-late")
            }
        return .div(look)(content)
    }

    /// `.inset`: the words of a provision or of somebody else.
    package static func inset(_ text: Text, _ voice: Voice) -> Node {
        .p(.class("inset"))(voice(text))
    }

    /// `.empty`: what would stand here, and one link on. `isSealed` shows the lock: it exists and may not be seen.
    package static func empty(
        _ heading: Text, _ text: Text, link: (Address, Text)? = nil, isSealed: Bool = false, rank: Rank = .two,
        _ voice: Voice
    ) -> Node {
        .div(.class("empty"))(
            rank.heading(isSealed ? .fragment([Icon.lock.node, .text(" ")]) : .nothing, voice(heading)),
            .p()(voice(text), link.map { .fragment([voice.space, .a(.href($0.0))(voice($0.1))]) } ?? .nothing)
        )
    }

    /// `details.more`: what only some want to read.
    package static func more(_ name: Text, isOpen: Bool = false, _ voice: Voice, _ content: Node...) -> Node {
        .element(
            .details, [.class("more")] + (isOpen ? [.open] : []), [.summary()(voice(name)), .div()(content)])
    }

    /// `.kicker`: the line above a heading that says where it belongs, a document number first.
    package static func kicker(_ text: Text?, number: String? = nil, stage: Text? = nil, _ voice: Voice) -> Node {
        let pieces = [number.map(Components.number), text.map { voice($0) }, stage.map { voice($0) }].compactMap { $0 }
        guard !pieces.isEmpty else { return .nothing }
        return .span(.class("kicker num"))(inLine(pieces, voice))
    }

    /// `.no`: a document number, never broken over two lines.
    package static func number(_ number: String) -> Node {
        .span(.class("no"))(.text(number))
    }

    /// `.stamp`, 印: the office's or the product's seal on something it issued.
    package static func stamp(_ text: String) -> Node {
        .span(.class("stamp"), .lang("zh-CN"))(.text(text))
    }
}
