/// 随机数: SplitMix64, so that the same seed tells the same stories on every machine.
struct Dice: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// - Parameter number: which of many streams under one seed.
    init(seed: UInt64, _ number: Int = 0) {
        state = seed
        let mixed = next()
        state = mixed &+ UInt64(truncatingIfNeeded: number) &* 0xD1B5_4A32_D192_ED03
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func chance(_ hundredths: Int) -> Bool { roll(1...100) <= hundredths }

    mutating func pick<Value>(_ first: Value, _ others: Value...) -> Value {
        let place = roll(0...others.count)
        return place == 0 ? first : others[place - 1]
    }

    /// One of these, the more often the heavier it is.
    mutating func weighted<Value>(_ first: (Int, Value), _ others: (Int, Value)...) -> Value {
        var left = roll(1...others.reduce(first.0) { $0 + $1.0 })
        for (weight, value) in [first] + others {
            left -= weight
            if left <= 0 { return value }
        }
        return first.1
    }
}
