package import Base

extension Components {
    /// 按钮: blue goes on, white is second, 印泥红 binds the office and stands on a review step only; what is small beside
    /// something else looks like a link.
    package enum ButtonLook: Sendable {
        case ordinary, plain, seal, link

        fileprivate var attribute: Attribute {
            switch self {
            case .ordinary: .class("button")
            case .plain: .class("button is-plain")
            case .seal: .class("button is-seal")
            case .link: .class("button is-link")
            }
        }
    }

    /// `.button` that sends the form it stands in; `name` and `value` tell it from others there.
    package static func button(
        _ look: ButtonLook, _ text: Text, sends: (name: String, value: String)? = nil, _ voice: Voice
    ) -> Node {
        .element(
            .button, [look.attribute] + (sends.map { [.name($0.name), .value($0.value)] } ?? []), [voice(text)])
    }

    /// `.button` that sends the form it stands in and leads to a place on the page that comes back; `about` says aloud what
    /// it is for, where the word alone does not.
    package static func button(
        _ look: ButtonLook, _ text: Text, about: Text, sends: (name: String, value: String), leadingTo place: String,
        _ voice: Voice
    ) -> Node {
        .button(look.attribute, .name(sends.name), .value(sends.value), .formaction(.place(place)))(
            voice(text), .span(.class("vh"))(voice.space, voice(about)))
    }

    /// `.button` that is a link.
    package static func button(_ look: ButtonLook, _ text: Text, to address: Address, _ voice: Voice) -> Node {
        .a(look.attribute, .href(address))(voice(text))
    }

    /// `.button` that cannot be used now: it does nothing, can be reached, and is read with its reason.
    package static func unavailable(_ id: String, _ text: Text, why: Text, _ voice: Voice) -> Node {
        .div(.class("row"))(
            .button(
                .class("button"), .type("button"), .set(.ariaDisabled, "true"), .set(.ariaDescribedby, id + "-why"))(
                    voice(text)),
            .span(.class("small hush"), .id(id + "-why"))(voice(why)))
    }

    /// `.button-row`: the buttons that end a form, the first the way on.
    package static func buttons(_ buttons: Node...) -> Node {
        .div(.class("button-row"))(buttons)
    }

    /// 回车键: what the Enter key presses in a form where other buttons stand before the way on; a browser takes the first.
    /// Neither seen nor reached.
    package static let enterKey = Node.button(.class("vh"), .set(.tabindex, "-1"), .ariaHidden)()

    /// `.row`: a few small things side by side.
    package static func row(_ content: Node...) -> Node {
        .div(.class("row"))(content)
    }

    /// `.back`: a step back in a form.
    package static func back(_ address: Address, _ text: Text, _ voice: Voice) -> Node {
        .a(.class("back"), .href(address))(voice(text))
    }

    /// `.exit`: leaves the page at once; on a phone it stays on the screen.
    package static func exit(_ address: Address, _ text: Text, _ voice: Voice) -> Node {
        .a(.class("button is-plain exit"), .href(address), .set(.rel, "noreferrer nofollow"))(voice(text))
    }
}
