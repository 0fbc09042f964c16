// Foundation only because the messages are JSON.
import Foundation

/// 控制请求: a command that the process which holds the data directory is asked to run.
package struct ControlRequest: Codable, Sendable, Equatable {
    /// As it would be typed: `backup`.
    package let command: String
    /// What follows it.
    package let arguments: [String]

    /// The command and what follows it.
    package init(_ command: String, _ arguments: [String] = []) {
        self.command = command
        self.arguments = arguments
    }
}

/// 控制应答: one line of what the command prints, and at last the code it ends with.
package enum ControlReply: Codable, Sendable, Equatable {
    case out(String)
    case err(String)
    /// How far it is: shown in the place of the last such line, or not at all.
    case progress(String)
    case exit(Int32)
}

/// One message as one line of JSON.
enum ControlLine {
    /// A request or a line of an answer that is longer is refused.
    static let limit = 1 << 20

    static func encode(_ message: some Encodable) throws -> [UInt8] {
        // JSON never holds a bare line feed.
        let line = [UInt8](try JSONEncoder().encode(message)) + [UInt8(ascii: "\n")]
        guard line.count <= limit else { throw StoreError(.misuse, "a message of \(line.count) bytes is too long") }
        return line
    }

    static func decode<Message: Decodable>(_ type: Message.Type, _ line: [UInt8]) throws -> Message {
        do {
            return try JSONDecoder().decode(type, from: Data(line))
        } catch {
            throw StoreError(.misuse, "a message that cannot be read")
        }
    }
}
