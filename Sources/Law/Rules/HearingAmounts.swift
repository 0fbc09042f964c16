package import Base

/// 较大数额 (CF-32): from which amount a fine or confiscation carries the right to a hearing.
extension Rule {
    /// Of the article of 2018, in force as far as is known; the text of 2021 and a figure of the province were not read.
    /// - Parameter isOrganisation: 法人或者其他组织; whoever is none has the lower amount, an individually owned business too.
    package static func hearingAmount(isOrganisation: Bool) -> Money {
        isOrganisation ? Money(yuan: 100_000) : Money(yuan: 10_000)
    }
}
