package import Base

/// 随机编号: 128 bits that name one record of one kind and tell nothing about it, at most when it was made.
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
        self.init(SystemRandom.bytes(16).reduce(0) { $0 << 8 | UInt128($1) })
    }

    /// 时序编号: the time in milliseconds in its first 48 bits and 80 random ones, as in RFC 9562, section 5.7. For records
    /// that say anyway when they were made: written one after another they lie next to each other, and an index need not
    /// be opened in as many places.
    package init(at now: Instant) {
        let random = SystemRandom.bytes(10).reduce(0) { $0 << 8 | UInt128($1) }
        self.init(UInt128(UInt64(now.milliseconds) & 0xFFFF_FFFF_FFFF) << 80 | random)
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
        description = String(unsafeUninitializedCapacity: RandomIDDigits.count) { digits in
            for place in 0..<RandomIDDigits.count {
                let position = RandomIDDigits.count - 1 - place
                digits[place] = RandomIDDigits.all[Int(truncatingIfNeeded: number >> (5 * position)) & 31]
            }
            return RandomIDDigits.count
        }
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
