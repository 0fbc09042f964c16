import Base
import Casework
import Law
import Pages
import Procedure

extension JSON {
    /// 办理进度: a matter as the holder of its receipt is shown it on the pages.
    init(_ tracked: Tracked, _ office: Office, at now: Instant) {
        let steps = TrackedSteps(tracked, office.lawbook, at: now)
        let acts = HolderActs(tracked, office, at: now).all
        self = .object([
            "procedure": .string(tracked.docket.procedure.id.text), "name": JSON(tracked.docket.procedure.name),
            "stage": JSON(tracked.docket.stage?.publicName ?? Text(same: "")),
            "ended": .bool(tracked.docket.ending != nil),
            "receivedAt": .string(tracked.line.filedAt.description),
            "clocks": .array(steps.readings.map { JSON($0, at: now) }),
            "course": .array(steps.told.map { JSON($0) }),
            "acts": .array(acts.map { JSON(form: $0) }),
        ])
    }

    private init(_ reading: Docket.Reading, at now: Instant) {
        let remaining = reading.remaining(on: now.day)
        self = .object([
            "clock": .string(reading.clock.id.text), "name": JSON(reading.clock.name),
            "rule": .string(reading.clock.rule.text), "binding": .string(reading.clock.nature.rawValue),
            "from": JSON(reading.due.trigger), "dueStrict": JSON(reading.due.strict),
            "dueLegal": JSON(reading.due.legal), "provisional": .bool(reading.due.provisional),
            "paused": .bool({ if case .paused = reading.state { true } else { false } }()),
            "left": .integer(remaining.left), "total": .integer(remaining.total),
            "unit": .string(remaining.isWorkingDays ? "workingDay" : "calendarDay"),
        ])
    }

    private init(_ told: TrackedSteps.Told) {
        self = .object([
            "at": .string(told.at.description), "what": JSON(told.what), "files": .integer(told.files),
            "own": .bool(told.isOwn),
            "words": .array(
                told.words.map { .object(["name": JSON($0.name), "text": .string($0.text)]) }),
        ])
    }
}

extension Schema {
    static let matter = object([
        "procedure": string, "name": text, "stage": text,
        "ended": boolean.about("已经办结", "Whether it has come to its end"), "receivedAt": instant,
        "clocks": array(
            object([
                "clock": string, "name": text, "rule": string.about("规则编号，见rules", "The rule; see rules"),
                "binding": oneOf(["office", "party", "target"])
                    .about("target是机关内部目标，不是法定期限", "target is the office's own and no law"),
                "from": string, "dueStrict": string, "dueLegal": string, "provisional": boolean,
                "paused": boolean.about("停计中", "It stands still"),
                "left": integer.about("剩余数，超期为负", "What is left; negative once overdue"), "total": count,
                "unit": oneOf(["workingDay", "calendarDay"]),
            ])),
        "course": array(
            object([
                "at": instant, "what": text, "files": count, "own": boolean,
                "words": array(object(["name": text, "text": string]))
                    .about("本局告知的内容", "What the office told the holder"),
            ])
        ).about("经过，先后为序", "What happened, in order"),
        "acts": array(named("Form")).about("现在可以办的", "What can be done now"),
    ]).about("办理进度", "How a matter stands")
}
