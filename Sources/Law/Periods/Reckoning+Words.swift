package import Base

extension Reckoning {
    /// 逐日说明: every day in words, one line for each run of days that count, or do not count, for the same reason.
    package var lines: [Text] { runs.map(line) }

    private var runs: [[CountedDay]] {
        var runs: [[CountedDay]] = []
        for day in days.sorted(by: { $0.date < $1.date }) {
            if let last = runs.last?.last, last.why == day.why, last.isCounted == day.isCounted,
                last.date.next == day.date
            {
                runs[runs.count - 1].append(day)
            } else {
                runs.append([day])
            }
        }
        return runs
    }

    private func line(_ run: [CountedDay]) -> Text {
        guard let first = run.first, let last = run.last else { return Text(same: "") }
        let span =
            run.count == 1
            ? first.date.text
            : Text(
                zh: "\(first.date.text.zh)至\(last.date.text.zh)", en: "\(first.date.text.en) to \(last.date.text.en)")
        var text = Text(zh: "\(span.zh)：\(first.why.zh)", en: "\(span.en): \(first.why.en)")
        if let low = first.number, let high = last.number {
            let number =
                low == high
                ? Text(zh: "第\(low)日", en: "day \(low)")
                : Text(zh: "第\(min(low, high))至\(max(low, high))日", en: "days \(min(low, high)) to \(max(low, high))")
            text = Text(zh: "\(text.zh)，\(number.zh)", en: "\(text.en), \(number.en)")
        }
        if run.contains(where: { $0.date == dueLegal.day }) {
            text = Text(zh: text.zh + "，到期", en: text.en + ", due")
        }
        return text
    }
}

extension Period {
    /// 怎样算的: how a date came about, in two sentences.
    package func story(_ reckoning: Reckoning) -> Text {
        let start = reckoning.trigger.text
        var zh = "\(start.zh)起算，当日不计入；\(term.direction == .before ? "向前" : "从次日")数\(term.text.zh)。"
        var en = "Counted from \(start.en), that day not included: \(term.text.en)"
        en += term.direction == .before ? " back." : "."
        if reckoning.dueStrict != reckoning.dueLegal, term.direction == .after {
            zh += "最后一天\(reckoning.dueStrict.text.zh)遇放假或休息，顺延；办理时仍以这一天为内部警示日。"
            en +=
                " The last day, \(reckoning.dueStrict.text.en), is a day of rest and moves on; officers are warned by it."
        }
        return Text(zh: zh, en: en)
    }
}

extension Reckoning {
    /// 暂按周末推算: said wherever a provisional date is shown.
    package static let provisionalNote = Text(
        zh: "其中有的年份还没有放假通知，只按周末推算；通知公布后日期可能变化。",
        en: "For part of the period there is no holiday notice yet; it is computed from weekends alone and may change.")
}
