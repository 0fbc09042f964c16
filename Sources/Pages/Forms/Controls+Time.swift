package import Base

/// 时刻填写: a time of the day as typed; takes full-width digits, 时 and 分, and 0930.
package struct TimeEntry: Sendable, Equatable {
    package let typed: String

    package init(_ typed: String) {
        self.typed = typed
    }

    /// `09:30`, or nil for what is no time of a day.
    package var text: String? {
        var groups: [[Int]] = [[]]
        for scalar in typed.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39: groups[groups.count - 1].append(Int(scalar.value - 0x30))
            case 0xFF10...0xFF19: groups[groups.count - 1].append(Int(scalar.value - 0xFF10))
            case _ where scalar.properties.isWhitespace || scalar == "分": continue
            case _ where ":：时時点".unicodeScalars.contains(scalar): groups.append([])
            default: return nil
            }
        }
        if groups.count == 1, groups[0].count == 4 { groups = [Array(groups[0][0..<2]), Array(groups[0][2..<4])] }
        if groups.count == 2, groups[1].isEmpty { groups[1] = [0] }
        guard groups.count == 2, groups.allSatisfy({ (1...2).contains($0.count) }) else { return nil }
        let (hour, minute) = (number(groups[0]), number(groups[1]))
        guard hour < 24, minute < 60 else { return nil }
        return padded(hour) + ":" + padded(minute)
    }

    private func number(_ digits: [Int]) -> Int { digits.reduce(0) { $0 * 10 + $1 } }
    private func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

extension Controls {
    /// Three boxes for a date and one for the time, under one legend; only the wrong one is marked.
    package static func dayAndTime(
        _ name: String, _ legend: Text, asked: Asked = .among, hint: Text? = nil, typed: DateEntry, time: TimeEntry,
        problems: Problems, _ voice: Voice
    ) -> Node {
        let problem = problems.about(name + "-y", name + "-m", name + "-d", name + "-t")
        let clock = datePart(
            name + "-t", Text(zh: "时刻", en: "Time"), time.typed, isLong: true, numeric: false, problem, voice)
        return fieldset(
            name, legend, asked, hint, problem, voice,
            [.div(.class("date-parts"))(dateParts(name, typed, problem, voice) + [clock])])
    }
}
