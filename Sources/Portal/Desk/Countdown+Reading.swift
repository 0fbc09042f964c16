import Base
import Law
import Pages
import Procedure

extension Countdown {
    /// A clock as it stands, in words and cells.
    init(_ reading: Docket.Reading, at now: Instant) {
        let isParty = reading.clock.nature == .party
        switch reading.state {
        case .paused(_, let grounds):
            let names = grounds.map { $0.stated(in: reading.version)?.ground ?? Text(same: $0.name) }
            self.init(
                .rest,
                Text(
                    zh: "停计：" + names.map(\.zh).joined(separator: "、"),
                    en: "Held: " + names.map(\.en).joined(separator: ", ")))
        case .stopped(_, let inTime):
            self.init(
                .rest, inTime ? Text(zh: "已按期办结", en: "Done in time") : Text(zh: "已办结，超期", en: "Done, late"))
        case .lapsed where isParty:
            self.init(.warn, Text(zh: "已届满，可以办下一步", en: "Ended; the next step can be taken"))
        case .lapsed, .running:
            let tone = Components.Tone(reading.light(at: now))
            if case .instant(let end) = reading.due.strict, reading.state == .running {
                let hours = max(Int((end.milliseconds - now.milliseconds) / 3_600_000), 0)
                self.init(tone, Text(zh: "还剩 \(hours) 小时", en: "\(hours) hours left"))
                return
            }
            let remaining = reading.remaining(on: now.day)
            self.init(
                tone, Countdown.words(remaining, isParty: isParty),
                used: .init(
                    remaining.used, of: remaining.total,
                    remaining.isWorkingDays ? Components.Used.workingDays : Components.Used.days))
        }
    }

    /// Where no clock runs: what the matter waits for.
    static func waiting(_ docket: Docket) -> Countdown {
        guard docket.ending == nil else { return Countdown(.rest, Text(zh: "已办结", en: "Closed")) }
        let waitsForMatter = docket.stage?.kept.contains { if case .matter = $0 { true } else { false } } ?? false
        return Countdown(
            .rest,
            waitsForMatter
                ? Text(zh: "等关联办件", en: "Waits for a linked matter") : Text(zh: "没有在计的期限", en: "No clock runs"))
    }

    private static func words(_ remaining: Docket.Reading.Remaining, isParty: Bool) -> Text {
        let count = abs(remaining.left)
        let unit = remaining.isWorkingDays ? "个工作日" : "日"
        let days = (remaining.isWorkingDays ? "working day" : "day") + (count == 1 ? "" : "s")
        if remaining.left < 0 { return Text(zh: "已超 \(count) \(unit)", en: "\(count) \(days) over") }
        if remaining.left == 0 { return Text(zh: "今天到期", en: "Due today") }
        return Text(
            zh: "\(isParty ? "对方" : "")还剩 \(count) \(unit)",
            en: "\(count) \(days) left\(isParty ? " for the party" : "")")
    }
}

extension Components.Tone {
    init(_ light: Light) {
        self =
            switch light {
            case .late: .late
            case .warn: .warn
            case .ok: .ok
            case .rest: .rest
            }
    }
}

extension Light {
    /// A light as filters name it.
    var name: Text {
        switch self {
        case .late: Text(zh: "红：已超期", en: "Red: overdue")
        case .warn: Text(zh: "黄：快到期", en: "Yellow: nearly due")
        case .ok: Text(zh: "绿：宽裕", en: "Green: time enough")
        case .rest: Text(zh: "灰：没有在计", en: "Grey: none runs")
        }
    }
}

extension Docket {
    /// The clock that the lists go by: the first that runs or has run out, else the first that stands still.
    func leading(_ readings: [Reading]) -> Reading? {
        readings.first { $0.state == .running || $0.state == .lapsed }
            ?? readings.first { if case .paused = $0.state { true } else { false } }
    }
}
