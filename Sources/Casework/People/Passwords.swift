import Base

/// 口令核验: makes and checks the hashes of passwords, on threads of its own and not too many at once.
package struct Passwords: Sendable {
    private let cost: PasswordHash.Cost
    private let lanes: PasswordLanes

    /// `cost` is lower in tests only.
    package init(cost: PasswordHash.Cost = .usual) {
        self.init(cost: cost, lanes: PasswordLanes())
    }

    init(cost: PasswordHash.Cost, lanes: PasswordLanes) {
        self.cost = cost
        self.lanes = lanes
    }

    /// - Throws: a `Refusal` `.unavailable` where too many are being worked on.
    package func hash(_ password: Password) async throws -> PasswordHash {
        let cost = cost
        return try await lanes.run { try PasswordHash.make(password, at: cost) }
    }

    /// Whether this is the password of who has this hash; nil has none, which takes as long to find out.
    /// - Throws: a `Refusal` `.unavailable` where too many are being worked on.
    func check(_ password: Password, against hash: PasswordHash?) async throws -> Bool {
        let compared = hash ?? .dummy(at: cost)
        let matches = try await lanes.run { try compared.matches(password) }
        return matches && hash != nil
    }

    /// Whether a hash was made at another cost than today's and is to be made again at the next sign-in.
    func isOutdated(_ hash: PasswordHash) -> Bool { !hash.isMade(at: cost) }

    static let busy = Refusal(
        .unavailable,
        Text(
            zh: "现在登录的人太多，口令一时核验不过来。请过一分钟再试。",
            en: "Too many people are signing in just now to check every password. Try again in a minute."))

    /// The machine could not give the memory a hash takes.
    static let exhausted = Refusal(
        .unavailable,
        Text(
            zh: "系统一时无法核验口令。请稍后再试；仍不行，请告诉系统管理员。",
            en: "Passwords cannot be checked just now. Try again later; if it stays, tell the administrator."))
}
