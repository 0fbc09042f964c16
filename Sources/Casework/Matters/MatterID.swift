package import Store

/// 办件编号: random, so that one number tells nothing about another.
package typealias MatterID = RandomID<MatterSummary>
