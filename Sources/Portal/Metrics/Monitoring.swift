/// 监测设置: what `/metrics` says of this program, and to whom.
package struct Monitoring: Sendable {
    /// Of the program.
    package let version: String
    /// Whether `/metrics` answers other machines too; else only what comes from this one, past no proxy.
    package let isOpen: Bool

    package init(version: String = "0", isOpen: Bool = false) {
        self.version = version
        self.isOpen = isOpen
    }
}
