package import Base

/// 回执号: what the person who files is given, and what alone leads to the matter afterwards.
///
/// 26 digits of Crockford's base 32 (130 random bits) and two check digits, written in seven groups of four. The check
/// is the number modulo 1021, the largest prime below 32²: one wrong digit, and two neighbours exchanged, are always
/// noticed.
package struct ReceiptCode: Hashable, Sendable, CustomStringConvertible {
    /// 28 digits without blanks.
    package let description: String

    /// A new number.
    package init(using generator: inout some RandomNumberGenerator) {
        // Of five bits each; twelve from one number, so that the system is asked three times and not for every digit.
        var digits: [UInt8] = []
        while digits.count < ReceiptCode.random {
            let number: UInt64 = generator.next()
            for place in 0..<min(12, ReceiptCode.random - digits.count) {
                digits.append(UInt8(truncatingIfNeeded: number >> (5 * place)) & 31)
            }
        }
        description = ReceiptCode.text(digits + ReceiptCode.check(digits))
    }

    /// A number as somebody typed it: blanks, hyphens, small letters and full-width digits are taken, O as 0, I and L
    /// as 1.
    package init(typed text: String) throws(Refusal) {
        var digits: [UInt8] = []
        for scalar in text.unicodeScalars.prefix(ReceiptCode.longest) {
            if scalar.properties.isWhitespace || ReceiptCode.separators.contains(scalar) { continue }
            guard let digit = ReceiptCode.digit(scalar) else { throw ReceiptCode.unreadable(scalar) }
            digits.append(digit)
        }
        let length = ReceiptCode.random + ReceiptCode.checks
        guard digits.count == length else { throw ReceiptCode.wrongLength(digits.count, length) }
        guard ReceiptCode.check(Array(digits.prefix(ReceiptCode.random))) == digits.suffix(ReceiptCode.checks) else {
            throw ReceiptCode.mistyped
        }
        description = ReceiptCode.text(digits)
    }

    /// What is kept of it: whoever has only this cannot find the number.
    package var hash: Digest { Digest(of: Array("receipt:".utf8) + Array(description.utf8)) }

    /// What forms on the pages of its holder carry: known only to who knows the number.
    package var formToken: String {
        String(Digest(of: Array("form:".utf8) + Array(description.utf8)).description.prefix(32))
    }

    /// In groups of four, as it is written down.
    package var grouped: String {
        let characters = Array(description)
        return stride(from: 0, to: characters.count, by: 4).map { String(characters[$0..<$0 + 4]) }
            .joined(separator: " ")
    }

    /// The first two groups and the last: enough to tell one's own receipts apart, not enough to use one.
    package var shortened: String {
        let groups = grouped.split(separator: " ")
        return "\(groups[0]) \(groups[1]) …… \(groups[6])"
    }

    private static let random = 26
    private static let checks = 2
    private static let modulus = 1021
    /// Longer than any number with blanks between all its digits.
    private static let longest = 200
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".unicodeScalars)
    private static let separators: Set<Unicode.Scalar> = ["-", "－", "–", "—", ".", "·"]

    private static func text(_ digits: [UInt8]) -> String {
        var text = ""
        for digit in digits { text.unicodeScalars.append(alphabet[Int(digit)]) }
        return text
    }

    private static func check(_ digits: [UInt8]) -> [UInt8] {
        let rest = digits.reduce(0) { ($0 * 32 + Int($1)) % modulus } * 1024 % modulus
        return [UInt8(rest / 32), UInt8(rest % 32)]
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        // U+FF01 to U+FF5E are the ASCII characters in full width.
        let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
        guard let ascii = UInt8(exactly: narrow), ascii < 0x80 else { return nil }
        let upper = (0x61...0x7A).contains(ascii) ? ascii - 0x20 : ascii
        switch Unicode.Scalar(upper) {
        case "O": return 0
        case "I", "L": return 1
        case let letter: return alphabet.firstIndex(of: letter).map { UInt8($0) }
        }
    }

    private static func unreadable(_ scalar: Unicode.Scalar) -> Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "回执号里没有“\(scalar)”这样的字符，请对照回执再输入",
                en: "A receipt number has no such character as “\(scalar)”; compare it with the receipt."),
            field: "code")
    }

    private static func wrongLength(_ count: Int, _ length: Int) -> Refusal {
        Refusal(
            .unusable,
            Text(
                zh: count == 0 ? "请输入回执号" : "回执号有\(length)位，您输入了\(count)位，请对照回执补全",
                en: count == 0
                    ? "Enter the receipt number"
                    : "A receipt number has \(length) characters and you entered \(count); compare it with the receipt."
            ),
            field: "code")
    }

    private static let mistyped = Refusal(
        .unusable,
        Text(
            zh: "回执号有一处抄错了，请逐组对照回执再输入",
            en: "There is a slip in the receipt number; compare it group by group with the receipt."), field: "code")
}
