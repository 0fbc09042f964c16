import Base

/// What a period cannot be reckoned from.
extension Refusal {
    static func outOfRange(_ day: Day) -> Refusal {
        Refusal(
            .unusable,
            Text(zh: "起算日期\(day)不在1900年至2200年之间，请核对", en: "The date \(day) lies outside 1900 to 2200; check it."),
            field: "from")
    }

    static var timeNeeded: Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "该期限按小时计算，请给出起算时刻，例如 2026-02-10T10:20",
                en: "This period is counted in hours; state the time it runs from, for example 2026-02-10T10:20."),
            field: "from")
    }

    static var countedBack: Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "倒推计算的期限不能暂停或者延长", en: "A period counted back from an appointment has no pauses and no extensions.")
        )
    }

    static var hoursMixed: Refusal {
        Refusal(
            .unusable,
            Text(zh: "按小时计算的期限不能与按日计算的延长相加", en: "A period in hours cannot be combined with one in days."))
    }

    static func absurdLength(_ term: Term) -> Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "期限“\(term.text.zh)”无法计算：须不少于1，且不超过一百年",
                en: "A period of \(term.text.en) cannot be reckoned: it must be at least 1 and at most a hundred years."
            ))
    }

    static func endsBefore(_ until: Day, _ end: Day) -> Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "延长后的截止日\(until)不晚于原期限届满日\(end)，请改定更晚的日期",
                en:
                    "The date set, \(until), is not later than \(end), when the period ends without it; "
                    + "set a later one."
            ),
            field: "until")
    }

    static var endless: Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "按给出的暂停区间，期限到2400年仍未届满，请核对暂停区间",
                en: "With these pauses the period has not ended by the year 2400; check the pauses."), field: "pause")
    }
}
