package import Base

/// Columns, blocks in the narrow column, panels.
extension Components {
    /// `.cols`: two columns on a wide screen, two to one or even.
    package static func columns(even: Bool = false, _ first: Node, _ second: Node) -> Node {
        .div(even ? .class("cols is-even") : .class("cols"))(.div()(first), .div()(second))
    }

    /// `.cols.is-acts`: what can be done comes first in the source and on a phone, at the right on a wide screen.
    package static func actColumns(acts: Node, matter: Node, rest: Node) -> Node {
        .div(.class("cols is-acts"))(.div()(acts), .div()(matter), .div()(rest))
    }

    /// `.aside`: a ruled block in the narrow column, with its heading; not printed where it only leads on.
    package static func aside(
        _ id: String, _ heading: Text, isPrinted: Bool = true, _ voice: Voice, _ content: Node...
    ) -> Node {
        .section(isPrinted ? .class("aside") : .class("aside no-print"), .set(.ariaLabelledby, id))(
            .h2(.id(id))(voice(heading)))(content)
    }

    /// `.panel`: a sheet of its own beside a matter, with its heading.
    package static func panel(
        _ id: String, _ heading: Text, isPrinted: Bool = true, _ voice: Voice, _ content: Node...
    ) -> Node {
        .section(isPrinted ? .class("panel") : .class("panel no-print"), .set(.ariaLabelledby, id))(
            .h2(.id(id))(voice(heading)))(content)
    }

    /// `.stack`: blocks under one another with even room between.
    package static func stack(_ content: Node...) -> Node {
        .div(.class("stack"))(content)
    }
}
