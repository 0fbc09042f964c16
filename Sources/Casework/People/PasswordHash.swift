import Base
import CArgon2

/// 口令散列: an Argon2id hash (RFC 9106) as a PHC string, which names its parameters and its salt.
package struct PasswordHash: Hashable, Sendable {
    package let text: String

    /// A hash that was written down, whatever its parameters.
    package init(_ text: String) { self.text = text }

    /// 强度: what trying one password costs.
    package struct Cost: Hashable, Sendable {
        /// KiB of memory.
        package let memory: UInt32
        package let passes: UInt32
        package let lanes: UInt32

        package init(memory: UInt32, passes: UInt32, lanes: UInt32 = 1) {
            self.memory = memory
            self.passes = passes
            self.lanes = lanes
        }

        /// 64 MiB, three passes, one lane (RFC 9106, 4, second recommended option, with one lane for small machines).
        package static let usual = Cost(memory: 64 * 1_024, passes: 3)

        /// How the PHC string of such a hash begins.
        fileprivate var prefix: String { "$argon2id$v=19$m=\(memory),t=\(passes),p=\(lanes)$" }
    }

    /// Whether it was made at this cost.
    package func isMade(at cost: Cost) -> Bool { text.hasPrefix(cost.prefix) }

    /// Takes a quarter of a second at the usual cost; the salt always comes from the system's randomness.
    static func make(_ password: Password, at cost: Cost) throws -> PasswordHash {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<saltLength).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        var encoded = [CChar](
            repeating: 0,
            count: argon2_encodedlen(
                cost.passes, cost.memory, cost.lanes, UInt32(saltLength), UInt32(length), Argon2_id))
        let code = argon2id_hash_encoded(
            cost.passes, cost.memory, cost.lanes, password.bytes, password.bytes.count, salt, salt.count, length,
            &encoded, encoded.count)
        guard code == ARGON2_OK.rawValue else { throw Passwords.exhausted }
        return PasswordHash(String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    /// Whether this is the password; takes as long when it is not.
    func matches(_ password: Password) throws -> Bool {
        switch argon2id_verify(text, password.bytes, password.bytes.count) {
        case ARGON2_OK.rawValue: true
        case ARGON2_VERIFY_MISMATCH.rawValue: false
        default: throw Passwords.exhausted
        }
    }

    /// A hash of nothing, at this cost: who signs in under an id that does not exist waits as long as anybody.
    static func dummy(at cost: Cost) -> PasswordHash {
        PasswordHash(cost.prefix + String(repeating: "A", count: 22) + "$" + String(repeating: "A", count: 43))
    }

    /// Bytes.
    private static let saltLength = 16
    private static let length = 32
}
