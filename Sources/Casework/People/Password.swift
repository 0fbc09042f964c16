package import Base
// Foundation only for the normal form: the standard library compares by it and does not give it.
import Foundation
package import Procedure

/// 口令: what somebody typed as one, in Unicode's composed normal form (NFC) and otherwise as it is.
package struct Password: Sendable {
    let bytes: [UInt8]

    package init(typed text: String) {
        bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
    }

    /// A password somebody chooses for an account.
    /// - Throws: a `Refusal` `.unusable` that says what to change.
    package init(chosen text: String, for id: Name<Person>) throws(Refusal) {
        self.init(typed: text)
        let scalars = text.precomposedStringWithCanonicalMapping.unicodeScalars
        guard scalars.count >= Password.shortest else {
            throw Password.refusal(
                "口令至少要有\(Password.shortest)个字符。可以用一句自己记得住的话。",
                "The password must have at least \(Password.shortest) characters. A sentence you remember will do.")
        }
        guard scalars.count <= Password.longest else {
            throw Password.refusal(
                "口令最多\(Password.longest)个字符。", "The password may have at most \(Password.longest) characters.")
        }
        guard !scalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw Password.refusal(
                "口令里不能有换行等控制字符。", "The password may not have line breaks or other control characters.")
        }
        guard Set(scalars).count >= Password.fewestKinds else {
            throw Password.refusal("口令里不同的字符太少，请换一个。", "The password has too few different characters; choose another.")
        }
        let lower = text.lowercased()
        // An id of two or three letters is in many a good password.
        let own = id.text.count >= 4 ? [id.text] : []
        if let word = (Password.guessed + own).first(where: { lower.contains($0) }) {
            throw Password.refusal(
                "口令里不能有“\(word)”，别人一猜就中。请换一个。",
                "The password may not contain “\(word)”, which is guessed first. Choose another.")
        }
    }

    /// Characters; OWASP ASVS 5.0, 6.2.1 asks for 8 and recommends 15.
    package static let shortest = 12
    /// Characters; far beyond what people type.
    private static let longest = 256
    private static let fewestKinds = 5
    /// What is tried first, among it the product's name and the sample accounts' password.
    private static let guessed = [
        "zhidun", "知盾", "password", "passw0rd", "密码", "口令", "qwerty", "123456", "abcdef", "sample-only",
    ]

    private static func refusal(_ zh: String, _ en: String) -> Refusal {
        Refusal(.unusable, Text(zh: zh, en: en), field: "password")
    }
}
