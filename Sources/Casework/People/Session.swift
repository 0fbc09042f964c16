import Evidence

/// 会话: somebody who is signed in.
package struct Session: Sendable {
    package let account: Account
    /// What every form of this session carries, so that no other site can send one.
    package let formToken: SecretToken
}

/// 令牌: 256 random bits as 64 hexadecimal digits; what is stored of a session's is only its hash.
package struct SecretToken: Hashable, Sendable {
    package let text: String

    package init() {
        var generator = SystemRandomNumberGenerator()
        text = (0..<4).map { _ in
            let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// From the digits, and from nothing else.
    package init?(_ text: String) {
        guard text.utf8.count == 64,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        self.text = text
    }

    /// SHA-256 of the digits.
    var hash: [UInt8] { Digest(of: text.utf8).bytes }

    /// Whether somebody sent this token; how long it takes tells nothing of it.
    package func isSame(as sent: String) -> Bool {
        zip(hash, Digest(of: sent.utf8).bytes).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
