/// 办理人: who carries an act out: an officer, a party, or the office itself by its clocks.
package struct Actor: Hashable, Sendable {
    package let id: ID
    /// 办案机构: the unit an officer belongs to; nil for people outside.
    package let unit: String?

    package init(_ id: ID, unit: String? = nil) {
        self.id = id
        self.unit = unit
    }

    /// An account's id, or `system`; never a name.
    package struct ID: Hashable, Sendable {
        package let text: String

        package init(_ text: String) { self.text = text }

        /// The office itself, acting because a time has come.
        package static let system = ID("system")
    }
}
