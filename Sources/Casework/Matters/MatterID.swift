package import Store

/// 办件编号: random, so that one number tells nothing about another.
package typealias MatterID = RandomID<MatterSummary>

extension MatterID {
    /// The number as addresses and events carry it.
    package var text: String { description }

    /// 办件短号: its first eight digits in capitals, as people say and write it.
    package var short: String { String(description.prefix(8)).uppercased() }

    /// The number from its 26 digits, and from nothing else.
    package init?(text: String) { self.init(text) }

    /// A number nobody has had.
    package static func fresh() -> MatterID { MatterID() }
}
