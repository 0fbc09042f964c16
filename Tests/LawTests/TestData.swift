import Base
import Foundation
import Law

/// Files of the repository that tests compare with, found from where this file lies.
enum TestData {
    static func lines(_ path: String) throws -> [[String]] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let text = try String(contentsOf: tests.appending(path: path), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    static let holidays = "../../Data/calendar/holiday_exceptions.csv"
    static let days = "../../Data/calendar/days_2019_2026.csv"
    static let periods = "Vectors/vectors.csv"
}

/// Days in tests are written as text; a mistyped one stops the test where it stands.
struct NotADay: Error {
    let text: String
}

func day(_ iso: String) throws -> Day {
    guard let day = Day(iso: iso) else { throw NotADay(text: iso) }
    return day
}

func moment(_ iso: String) throws -> Moment {
    guard let moment = Moment(iso: iso) else { throw NotADay(text: iso) }
    return moment
}

/// Pauses from `A..B;C..D`.
func pauses(_ text: String) throws -> [Pause] {
    try text.split(separator: ";").map { item in
        let ends = item.split(separator: ".").map(String.init)
        guard ends.count == 2 else { throw NotADay(text: String(item)) }
        return try Pause(day(ends[0]), through: day(ends[1]))
    }
}
