import Base
import Foundation
import Likeness
import Rights

extension JSON {
    /// On one line, as JSON Lines want it.
    func line() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    init(_ problem: RegisterProblem) {
        self = .object([
            "line": .integer(problem.line), "code": .string(problem.code.rawValue), "text": JSON(problem.text),
        ])
    }
}
