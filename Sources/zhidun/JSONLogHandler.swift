import Base
import Foundation
import Logging

/// Structured logs: one JSON object a line on standard error; control characters cannot break a line.
struct JSONLogHandler: LogHandler {
    private let label: String
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level

    init(label: String, level: Logger.Level) {
        self.label = label
        self.logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var line: [String: JSON] = [
            "time": .string(Instant.now.universal), "level": .string(event.level.rawValue),
            "label": .string(label), "message": .string(event.message.description),
        ]
        for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { _, new in new }) {
            line[key] = .string(value.description)
        }
        // One write a line, so that lines of several threads do not mix.
        FileHandle.standardError.write(Data(JSON.object(line).bytes + [UInt8(ascii: "\n")]))
    }
}
