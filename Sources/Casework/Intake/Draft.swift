package import Base
package import Evidence
package import Procedure
import Store

/// 草稿: a form somebody has begun and not yet sent, as typed, with the files that came so far.
package struct Draft: Hashable, Sendable {
    package let procedure: Name<Procedure>
    package let act: Name<Act>
    /// The receipt under which it is to be added to a matter; nil for what is yet to be filed.
    package let adds: ReceiptCode?
    /// As typed, by field; what a page sent is kept even where it is wrong.
    package var input: [String: [String]] = [:]
    /// By field.
    package var files: [String: [Upload]] = [:]
    /// What came in under a sender's key, hashed, so that the same key with something else is noticed; nil for what people
    /// fill in page by page.
    var fingerprint: Digest?
    /// 已提交: it was sent, and this is its receipt. Sent again, it is answered with the same one.
    package internal(set) var sent: Filed?

    package init(_ procedure: Name<Procedure>, _ act: Name<Act>, to adds: ReceiptCode? = nil) {
        self.procedure = procedure
        self.act = act
        self.adds = adds
    }

    /// 收件结果: the receipt of what was sent.
    package struct Filed: Hashable, Sendable {
        package let code: ReceiptCode
        package let matter: MatterID
        package let at: Instant
        /// Where the matter then stood; nil for what earlier versions of this program filed.
        package let stage: Name<Stage>?
    }

    /// The files by field, as `Form.read` takes them.
    package var references: [String: [String]] { files.mapValues { $0.map(\.key) } }

    /// 凭证: what the holder of a draft shows; the store keeps only its hash.
    package struct Token: Hashable, Sendable {
        package let text: String

        package init() { text = RandomID<Draft>().description + RandomID<Draft>().description }

        /// As it came back in a cookie; nil for what cannot be one.
        package init?(_ text: String) {
            guard RandomID<Draft>(String(text.prefix(26))) != nil, RandomID<Draft>(String(text.dropFirst(26))) != nil
            else { return nil }
            self.text = text
        }

        /// The token of what is sent in one piece under a key of its sender's; the same key gives the same token. It is no
        /// text that `init?(_:)` takes, so nobody who guesses a key can open with it what the pages keep.
        /// - Parameter scope: within which keys are told apart, such as the address they are sent to.
        package init(key: String, within scope: String) {
            text = "key:" + Digest(of: Array("\(scope.utf8.count):\(scope)\(key)".utf8)).description
        }

        var hash: String { Digest(of: Array("draft:".utf8) + Array(text.utf8)).description }

        /// What a form of this draft carries, so that no other site can send it: known only to who knows the token.
        package var formToken: String {
            String(Digest(of: Array("form:".utf8) + Array(text.utf8)).description.prefix(32))
        }
    }
}

extension Draft {
    func encoded() throws -> [UInt8] {
        var members: [String: CanonicalJSON] = [
            "procedure": .string(procedure.text), "act": .string(act.text),
            "input": .object(input.mapValues { .array($0.map(CanonicalJSON.string)) }),
            "files": .object(files.mapValues { .array($0.map(\.json)) }),
        ]
        if let fingerprint { members["fingerprint"] = .string(fingerprint.description) }
        if let adds { members["adds"] = .string(adds.description) }
        if let sent {
            var receipt: [String: CanonicalJSON] = [
                "code": .string(sent.code.description), "matter": .string(sent.matter.description),
                "at": .integer(Int(sent.at.milliseconds)),
            ]
            if let stage = sent.stage { receipt["stage"] = .string(stage.text) }
            members["sent"] = .object(receipt)
        }
        return try CanonicalJSON.object(members).encoded()
    }

    init(encoded bytes: [UInt8]) throws {
        guard case .object(let members)? = CanonicalJSON(canonical: bytes),
            case .string(let procedure)? = members["procedure"], case .string(let act)? = members["act"],
            case .object(let input)? = members["input"], case .object(let files)? = members["files"]
        else { throw StoreError(.foreign, "a draft cannot be read") }
        var adds: ReceiptCode?
        if case .string(let code)? = members["adds"] { adds = try? ReceiptCode(typed: code) }
        self.init(Name(procedure), Name(act), to: adds)
        if case .string(let text)? = members["fingerprint"] { fingerprint = Digest(hex: text) }
        self.input = input.mapValues { value in
            guard case .array(let items) = value else { return [] }
            return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
        }
        self.files = files.mapValues { value in
            guard case .array(let items) = value else { return [] }
            return items.compactMap { Upload($0) }
        }
        if case .object(let sent)? = members["sent"], case .string(let code)? = sent["code"],
            case .string(let matter)? = sent["matter"], case .integer(let at)? = sent["at"],
            let code = try? ReceiptCode(typed: code), let matter = MatterID(matter)
        {
            var stage: Name<Stage>?
            if case .string(let id)? = sent["stage"] { stage = Name(id) }
            self.sent = Filed(code: code, matter: matter, at: Instant(milliseconds: Int64(at)), stage: stage)
        }
    }
}
