package import Base

/// 日期填写: a date as typed into three boxes, kept as typed until it is right.
///
/// Takes full-width digits, spaces and the signs 年, 月, 日; refuses with one problem at the box that is wrong.
package struct DateEntry: Sendable, Equatable {
    package let year: String
    package let month: String
    package let day: String

    package init(year: String = "", month: String = "", day: String = "") {
        self.year = year
        self.month = month
        self.day = day
    }

    package init(_ date: Day) {
        self.init(year: String(date.year), month: String(date.month), day: String(date.day))
    }

    package var isBlank: Bool {
        [year, month, day].allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }

    /// The day, or the problem; `field` is the id the boxes' ids begin with (`from` for `from-y`, `from-m`, `from-d`).
    package func read(_ field: String) -> Result<Day, ProblemError> {
        guard !isBlank else {
            return .failure(field + "-y", Text(zh: "请填写日期", en: "Enter the date"))
        }
        guard let year = DateEntry.number(self.year), (1900...2200).contains(year) else {
            return .failure(
                field + "-y",
                Text(
                    zh: "年份应是1900至2200之间的四位数，您填的是“\(self.year)”",
                    en: "The year must have four digits from 1900 to 2200; you entered “\(self.year)”"))
        }
        guard let month = DateEntry.number(self.month), (1...12).contains(month) else {
            return .failure(
                field + "-m",
                Text(
                    zh: "月份应在1至12之间，您填的是“\(self.month)”",
                    en: "The month must be from 1 to 12; you entered “\(self.month)”"))
        }
        let last = Day.length(ofMonth: month, year: year)
        guard let number = DateEntry.number(self.day), let date = Day(year: year, month: month, day: number) else {
            return .failure(
                field + "-d",
                Text(
                    zh: "\(year)年\(month)月的日子在1至\(last)之间，您填的是“\(self.day)”",
                    en: "The day must be from 1 to \(last) in that month; you entered “\(self.day)”"))
        }
        return .success(date)
    }

    /// The number typed, whatever the width of its digits; nil for anything else.
    private static func number(_ typed: String) -> Int? {
        var value = 0
        var digits = 0
        for scalar in typed.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39: value = value * 10 + Int(scalar.value - 0x30)
            case 0xFF10...0xFF19: value = value * 10 + Int(scalar.value - 0xFF10)
            case _ where scalar.properties.isWhitespace || "年月日号".unicodeScalars.contains(scalar): continue
            default: return nil
            }
            digits += 1
            guard digits <= 4 else { return nil }
        }
        return digits > 0 ? value : nil
    }
}

/// A problem as the failure of a result.
package struct ProblemError: Error, Sendable, Equatable {
    package let problem: Problem
}

extension Result where Failure == ProblemError {
    fileprivate static func failure(_ field: String, _ text: Text) -> Self {
        .failure(ProblemError(problem: Problem(field, text)))
    }
}
