/// 随机编号: 128 random bits that name one record of one kind and tell nothing about it.
///
/// Written in 26 digits of Crockford's base 32 in small letters, highest first, without letters that look like digits.
package struct RandomID<Subject>: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(using generator: inout some RandomNumberGenerator) {
        let high = UInt64.random(in: .min ... .max, using: &generator)
        let low = UInt64.random(in: .min ... .max, using: &generator)
        self.init(UInt128(high) << 64 | UInt128(low))
    }

    /// An id from the system's randomness.
    package init() {
        var generator = SystemRandomNumberGenerator()
        self.init(using: &generator)
    }

    /// An id from its 26 digits, and from nothing else.
    package init?(_ text: String) {
        let digits = Array(text.utf8)
        guard digits.count == RandomIDDigits.count, digits.allSatisfy(RandomIDDigits.all.contains) else { return nil }
        // 26 digits hold 130 bits, of which the first two are zero.
        guard let first = RandomIDDigits.all.firstIndex(of: digits[0]), first < 8 else { return nil }
        description = text
    }

    private init(_ number: UInt128) {
        var digits: [UInt8] = []
        for position in (0..<RandomIDDigits.count).reversed() {
            digits.append(RandomIDDigits.all[Int(truncatingIfNeeded: number >> (5 * position)) & 31])
        }
        description = String(decoding: digits, as: UTF8.self)
    }
}

extension RandomID: Bindable {
    package var value: Value { .text(description) }
}

/// Outside the type because it is generic.
private enum RandomIDDigits {
    static let all = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    static let count = 26
}
