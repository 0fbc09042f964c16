import Base
import Foundation
import Law
import Procedure

/// 依据查询: what somebody asks of the law, here or in the server that holds the store.
enum LawQuestion: Codable {
    /// The rules whose id begins so.
    case list(String)
    case show(String)
    case check
    case due(DueQuestion)

    /// From its JSON.
    init?(text: String) {
        guard let question = try? JSONDecoder().decode(LawQuestion.self, from: Data(text.utf8)) else { return nil }
        self = question
    }

    func text() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }

    /// Whether the answer depends on the calendar.
    var counts: Bool {
        if case .due = self { true } else { false }
    }

    /// Answers by a book of law; the exit code.
    func answer(_ book: Lawbook, _ talk: Talk) throws -> Int32 {
        switch self {
        case .list(let prefix):
            let rules = book.rules.rules.filter { $0.id.text.hasPrefix(prefix) }
            try talk.answer(.object(["rules": .array(rules.map(JSON.init(listed:)))])) { language in
                rules.map { $0.line(language) }.joined(separator: "\n")
            }
        case .show(let id):
            let rule = try book.rules.rule(id)
            try talk.answer(JSON(rule)) { rule.report($0) }
        case .check:
            let check = LawCheck(book.rules)
            try talk.answer(check.document) { check.report($0) }
            return check.isSound ? 0 : 1
        case .due(let question):
            let answer = try question.answer(book)
            try talk.answer(answer.document) { answer.report($0) }
        }
        return 0
    }
}
