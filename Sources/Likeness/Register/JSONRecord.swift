import Foundation

/// 一行JSON: one object of a JSON Lines file with the keys of the CSV header.
struct JSONRecord: Decodable {
    let fields: [String: Value]

    /// A value that a field can have; objects and truth values have no use here.
    enum Value: Decodable {
        case text(String)
        case list([String])
        case none

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let number = try? container.decode(Int.self) {
                self = .text(String(number))
            } else if let list = try? container.decode([Value].self) {
                self = .list(list.compactMap(\.text))
            } else if container.decodeNil() {
                self = .none
            } else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "no text, number or list")
            }
        }

        /// A list as CSV writes it.
        var text: String? {
            switch self {
            case .text(let text): text
            case .list(let list): list.joined(separator: ";")
            case .none: nil
            }
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        var fields: [String: Value] = [:]
        for key in container.allKeys {
            // A value of a key that is not ours may be anything.
            if RegisterRow.Column(header: key.stringValue) == nil {
                fields[key.stringValue] = Value.none
            } else {
                fields[key.stringValue] = try container.decode(Value.self, forKey: key)
            }
        }
        self.fields = fields
    }

    /// The record on a line.
    init(_ bytes: [UInt8]) throws(RegisterFault) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .invalidUTF8 }
        do {
            self = try JSONDecoder().decode(JSONRecord.self, from: Data(bytes))
        } catch {
            throw .notJSON
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
