import Base
import Testing

@testable import Evidence

@Suite("Receipt numbers")
struct ReceiptCodeTests {
    /// 26 times the digit 1: the number is (32^26 − 1) / 31; its check, by Python:
    /// `n = int('1' * 26, 32); c = n * 1024 % 1021; divmod(c, 32)` is (23, 8), which is written Q8.
    private static let ones = String(repeating: "1", count: 26) + "Q8"

    @Test("the check digits are those of an independent computation")
    func check() throws {
        #expect(try ReceiptCode(typed: Self.ones).description == Self.ones)
        // The same computation for 26 zeros gives (0, 0).
        #expect(try ReceiptCode(typed: String(repeating: "0", count: 28)).description.count == 28)
    }

    @Test("a number is taken however it is typed")
    func typed() throws {
        let code = try ReceiptCode(typed: Self.ones)
        for typed in [
            Self.ones.lowercased(), code.grouped, "  " + code.grouped.replacing(" ", with: "-") + "\n",
            Self.ones.replacing("1", with: "I"), Self.ones.replacing("1", with: "l"),
            "１１１１　１１１１ １１１１ １１１１ １１１１ １１１１ １１Ｑ８",
        ] {
            #expect(try ReceiptCode(typed: typed) == code)
        }
        #expect(code.grouped == "1111 1111 1111 1111 1111 1111 11Q8")
        #expect(code.shortened == "1111 1111 …… 11Q8")
    }

    @Test("every single slip and every exchange of neighbours is noticed")
    func slips() throws {
        var generator = Seeded(state: 7)
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        for _ in 0..<20 {
            let digits = Array(ReceiptCode(using: &generator).description)
            for place in digits.indices {
                for other in alphabet where other != digits[place] {
                    var wrong = digits
                    wrong[place] = other
                    #expect(throws: Refusal.self) { try ReceiptCode(typed: String(wrong)) }
                }
                guard place + 1 < digits.count, digits[place] != digits[place + 1] else { continue }
                var wrong = digits
                wrong.swapAt(place, place + 1)
                #expect(throws: Refusal.self) { try ReceiptCode(typed: String(wrong)) }
            }
        }
    }

    @Test("what is no number is refused in words that say why")
    func refused() {
        for (typed, word) in [
            ("", "请输入"), ("1111", "4位"), (Self.ones + "1", "29位"), ("U" + Self.ones.dropFirst(), "“U”"),
            (String(repeating: "1", count: 28), "抄错"), (String(repeating: "9", count: 100_000), "位"),
            ("\u{202E}" + Self.ones, "字符"),
        ] {
            do {
                _ = try ReceiptCode(typed: typed)
                Issue.record("taken: \(typed.prefix(40))")
            } catch {
                #expect(error.text.zh.contains(word), "\(error.text.zh)")
            }
        }
    }

    @Test("numbers differ, and the hash tells nothing of them")
    func random() {
        var generator = SystemRandomNumberGenerator()
        let codes = (0..<1_000).map { _ in ReceiptCode(using: &generator) }
        #expect(Set(codes).count == 1_000 && Set(codes.map(\.hash)).count == 1_000)
    }
}

/// splitmix64
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
