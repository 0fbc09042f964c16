/// 表单令牌: 128 random bits that a form carries, so that what is sent can be told to come from a page of ours.
struct FormToken: Sendable, CustomStringConvertible {
    private let bytes: [UInt8]

    private static let length = 16

    static func new() -> FormToken {
        var generator = SystemRandomNumberGenerator()
        return FormToken(using: &generator)
    }

    init(using generator: inout some RandomNumberGenerator) {
        bytes = (0..<FormToken.length).map { _ in .random(in: .min ... .max, using: &generator) }
    }

    /// 32 hexadecimal digits in lower case, as `description` gives them; nil for anything else.
    init?(_ text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 2 * FormToken.length else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = FormToken.value(digits[index]), let low = FormToken.value(digits[index + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    var description: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Whether this is what was sent; takes the same time wherever the two differ.
    func matches(_ sent: String?) -> Bool {
        guard let sent = sent.flatMap({ FormToken($0) }) else { return false }
        return zip(bytes, sent.bytes).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
