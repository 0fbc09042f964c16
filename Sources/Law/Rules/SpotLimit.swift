package import Base

/// 简易程序的限额: up to which fine a penalty may be imposed on the spot, and up to which one is taken in cash there.
///
/// The Procedure says 自然人 where the law says 公民; an individually owned business is no legal person and stands under
/// 自然人 in the Civil Code, so that the lower limit is kept for it.
package struct SpotLimit: Sendable {
    /// The fine itself may be as high as this.
    package let most: Money
    package let basis: Citation

    /// 对自然人
    package static let person = SpotLimit(
        most: Money(yuan: 200),
        basis: Citation(.penaltyProcedure, Article(66), words: "对自然人处以二百元以下"))
    /// 对法人或者其他组织
    package static let organisation = SpotLimit(
        most: Money(yuan: 3_000),
        basis: Citation(.penaltyProcedure, Article(66), words: "对法人或者其他组织处以三千元以下罚款"))
    /// 当场收缴: without any other ground.
    package static let cash = SpotLimit(
        most: Money(yuan: 100),
        basis: Citation(.penaltyLaw, Article(68, item: 1), words: "依法给予一百元以下罚款的"))
}
