import Base
import Foundation
import Law

extension Given {
    /// The one JSON document a file holds.
    /// - Throws: a `Refusal` naming the file, where it cannot be read or is no JSON.
    init(file path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path),
            let bytes = try? handle.read(upToCount: Given.mostBytes + 1)
        else {
            throw Refusal(.unusable, Text(zh: "无法读取文件\(path)", en: "Cannot read the file \(path)."))
        }
        guard bytes.count <= Given.mostBytes else {
            throw Refusal(
                .oversize,
                Text(zh: "\(path)超过4 MB，请拆分", en: "\(path) is larger than 4 MB; split it."))
        }
        guard String(data: bytes, encoding: .utf8) != nil else {
            throw Refusal(
                .unusable, Text(zh: "\(path)不是UTF-8编码，请另存为UTF-8", en: "\(path) is not UTF-8; save it as UTF-8."))
        }
        do {
            self.init(try JSONDecoder().decode(Document.self, from: bytes).value)
        } catch {
            let place = Given.place(error)
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(path)不是有效的JSON\(place.zh)，请检查括号、逗号和引号，金额写整数",
                    en:
                        "\(path) is no valid JSON\(place.en); check brackets, commas and quotes, and write amounts as whole numbers."
                ))
        }
    }

    private static let mostBytes = 4_000_000

    /// Where the document could not be read, as a path, where that is known.
    private static func place(_ error: any Error) -> Text {
        guard case DecodingError.dataCorrupted(let context) = error, !context.codingPath.isEmpty else {
            return Text(zh: "", en: "")
        }
        let path = context.codingPath.map { key in key.intValue.map { "[\($0)]" } ?? "." + key.stringValue }.joined()
        let shown = path.hasPrefix(".") ? String(path.dropFirst()) : path
        return Text(zh: "（\(shown)处）", en: " at \(shown)")
    }

    /// JSON as it stands in a file; numbers are whole, because amounts are fen.
    private struct Document: Decodable {
        let value: JSON

        init(from decoder: any Decoder) throws {
            if let members = try? decoder.container(keyedBy: Key.self) {
                var found: [String: JSON] = [:]
                for key in members.allKeys {
                    found[key.stringValue] = try members.decode(Document.self, forKey: key).value
                }
                value = .object(found)
                return
            }
            if var items = try? decoder.unkeyedContainer() {
                var found: [JSON] = []
                while !items.isAtEnd { found.append(try items.decode(Document.self).value) }
                value = .array(found)
                return
            }
            let single = try decoder.singleValueContainer()
            if single.decodeNil() {
                value = .null
            } else if let bool = try? single.decode(Bool.self) {
                value = .bool(bool)
            } else if let number = try? single.decode(Int.self) {
                value = .integer(number)
            } else if let text = try? single.decode(String.self) {
                value = .string(text)
            } else {
                throw DecodingError.dataCorruptedError(
                    in: single, debugDescription: "no whole number, text or truth value")
            }
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
