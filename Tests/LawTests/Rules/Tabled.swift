import Base
import Law

/// The rules under test, found without the code that finds them in the product.
enum Tabled {
    /// What a test asked for and the tables do not have.
    struct Missing: Error {
        let rule: String
        let on: String
    }

    static func rule(_ id: String) throws -> Rule {
        guard let rule = Rule.all.first(where: { $0.id.text == id }) else { throw Missing(rule: id, on: "") }
        return rule
    }

    /// The version in force on a day written as text; ISO days sort as text.
    static func version(_ id: String, on day: String) throws -> Rule.Version {
        let versions = try rule(id).versions
        guard let version = versions.first(where: { isInForce($0, on: day) }) else { throw Missing(rule: id, on: day) }
        return version
    }

    static func isInForce(_ version: Rule.Version, on day: String) -> Bool {
        version.from.description <= day && day <= (version.through?.description ?? "9999-12-31")
    }
}
