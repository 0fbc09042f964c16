package import Base

/// 节假日安排通知: what the State Council's General Office announced for one year: days off and make-up working days.
///
/// Days of the December before belong to the notice that arranges the New Year (2018-12-29 to the notice for 2019).
package struct HolidayNotice: Hashable, Sendable {
    package let year: Int
    /// Where it can be read; a second one where it was changed later. At least one.
    package let sources: [String]
    /// Every day the notice names, by date, each once.
    package let entries: [Entry]

    package init(year: Int, sources: [String], entries: [Entry]) {
        self.year = year
        self.sources = sources
        self.entries = entries.sorted { $0.day < $1.day }
    }

    /// One day that a notice names.
    package struct Entry: Hashable, Sendable {
        package let day: Day
        package let kind: Kind
        package let festival: Festival

        package init(_ day: Day, _ kind: Kind, _ festival: Festival) {
            self.day = day
            self.kind = kind
            self.festival = festival
        }
    }

    /// 放假 or 上班
    package enum Kind: String, Sendable, CaseIterable {
        case off, work
    }

    /// Whether it arranges every festival of the year; until it does, dates of that year stay provisional.
    package var isComplete: Bool { missing.isEmpty }

    private var missing: [Festival] {
        let named = Set(entries.flatMap(\.festival.parts))
        return Festival.yearly.filter { !named.contains($0) }.map(Festival.init)
    }

    /// What looks odd but need not be wrong: a festival that is missing, days off that are plain weekends.
    package var remarks: [Text] {
        var remarks: [Text] = []
        if !missing.isEmpty {
            remarks.append(
                Text(
                    zh: "\(year)年的通知未安排：" + missing.map(\.text.zh).joined(separator: "、") + "，请核对；补齐以前该年日期仍标为暂按周末推算",
                    en: "The notice for \(year) does not arrange " + missing.map(\.text.en).joined(separator: ", ")
                        + "; until it does, dates of that year stay provisional."))
        }
        for block in blocks where block.allSatisfy(\.day.isWeekend) {
            guard let first = block.first else { continue }
            remarks.append(
                Text(
                    zh: "\(first.day)起的“\(first.festival.text.zh)”放假只含周末，请核对日期",
                    en:
                        "The days off for \(first.festival.text.en) from \(first.day) are a plain weekend; "
                        + "check the dates."
                ))
        }
        return remarks
    }

    /// 放假区间: runs of days off that follow one another.
    private var blocks: [[Entry]] {
        var blocks: [[Entry]] = []
        for entry in entries where entry.kind == .off {
            if let last = blocks.last?.last, last.day.next == entry.day {
                blocks[blocks.count - 1].append(entry)
            } else {
                blocks.append([entry])
            }
        }
        return blocks
    }
}
