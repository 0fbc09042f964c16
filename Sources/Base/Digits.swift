/// Numbers as text, without Foundation and without a locale.
enum Digits {
    /// `value` in decimal with leading zeros up to `width`; longer numbers are not cut. `value` must not be negative.
    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The number that exactly `width` ASCII digits write, or nil.
    static func value(_ text: some StringProtocol, width: Int) -> Int? {
        guard text.utf8.count == width else { return nil }
        var sum = 0
        for byte in text.utf8 {
            guard (0x30...0x39).contains(byte) else { return nil }
            sum = sum * 10 + Int(byte - 0x30)
        }
        return sum
    }
}
