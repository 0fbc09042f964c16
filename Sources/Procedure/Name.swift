/// 标识: the stable name of a thing in a procedure, as events and addresses carry it (`infringement-report`).
///
/// The phantom type keeps the names of stages, acts, clocks and fields apart.
package struct Name<Of>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }
    package init(stringLiteral text: String) { self.text = text }

    package var description: String { text }

    package static func < (left: Name, right: Name) -> Bool { left.text < right.text }
}
