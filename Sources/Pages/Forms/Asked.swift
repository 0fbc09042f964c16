package import Base

/// 题目: how a field asks: among other fields, as the heading of a group, or as the one question of its page.
package enum Asked: Sendable, Equatable {
    case among
    case group
    /// The label or legend is the page's h1; the kicker says which form and which step.
    case page(kicker: Text?)

    /// `.label` of the control with this id.
    func label(_ text: Text, for id: String, _ voice: Voice) -> Node {
        switch self {
        case .among, .group: .label(.class("label"), .for(id))(voice(text))
        case .page(let kicker): .label(.class("label is-page"), .for(id))(heading(kicker, text, voice))
        }
    }

    /// `.legend` of a fieldset.
    func legend(_ text: Text, _ voice: Voice) -> Node {
        switch self {
        case .among: .legend(.class("legend"))(voice(text))
        case .group: .legend(.class("legend is-l"))(voice(text))
        case .page(let kicker): .legend(.class("legend is-page"))(heading(kicker, text, voice))
        }
    }

    private func heading(_ kicker: Text?, _ text: Text, _ voice: Voice) -> Node {
        .fragment([Components.kicker(kicker, voice), .h1()(voice(text))])
    }
}
