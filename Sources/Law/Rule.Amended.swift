package import Base

extension Rule {
    /// 本局修订: that the office changed a version of what the program was made with, or added it.
    package struct Amended: Hashable, Sendable {
        package let kind: Kind
        /// The day on which the office put it in force.
        package let inForce: Day

        package init(_ kind: Kind, inForce: Day) {
            self.kind = kind
            self.inForce = inForce
        }

        package enum Kind: String, Sendable {
            /// 更正 of a version that was wrong from its beginning.
            case correction
            /// 新版本 of a law that has changed.
            case version
        }
    }
}
