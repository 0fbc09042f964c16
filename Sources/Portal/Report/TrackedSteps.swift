import Base
import Casework
import Law
import Pages
import Procedure

/// 进度: a matter as its reporter is shown it: coarse stages, dates, what happened.
struct TrackedSteps {
    private let tracked: Tracked
    private let readings: [Docket.Reading]
    private let now: Instant

    init(_ tracked: Tracked, _ lawbook: Lawbook, at now: Instant) {
        self.tracked = tracked
        self.readings = tracked.readings(at: now, lawbook)
        self.now = now
    }

    /// What was, what is and what usually follows, in the words for the public; the present step with its date.
    func steps(_ voice: Voice) -> [Components.Step] {
        var past: [(name: Text, at: Instant)] = []
        for passage in tracked.course where passage.stage.publicName != past.last?.name {
            past.append((passage.stage.publicName, passage.at))
        }
        let isOver = tracked.docket.ending != nil
        var steps = past.enumerated().map { index, step -> Components.Step in
            let isLast = index == past.count - 1
            let date = voice.day(step.at.day, weekday: true)
            guard isLast, !isOver, let due = readings.first else {
                return Components.Step(isLast && !isOver ? .current : .done, step.name, date)
            }
            return Components.Step(.current, step.name, .fragment([date, voice(zh: "。", en: ". "), say(due, voice)]))
        }
        guard !isOver, let here = tracked.docket.stage else { return steps }
        let course = tracked.docket.procedure.course.compactMap { tracked.docket.procedure.stage($0) }
        let rest = course.firstIndex { $0.publicName == here.publicName }.map { course[($0 + 1)...] } ?? course[...]
        for stage in rest where !past.contains(where: { $0.name == stage.publicName }) {
            steps.append(Components.Step(.ahead, stage.publicName))
        }
        return steps
    }

    /// The dates the office must keep, each with its light.
    var deadlines: [TrackedPage.Deadline] {
        readings.map { reading in
            TrackedPage.Deadline(
                clock: reading.clock.id.text, name: reading.clock.name, due: reading.due.legal.day,
                countdown: Countdown(reading, at: now))
        }
    }

    /// The holder's own acts, and every change of stage that the public may know of; the newest first.
    func happenings(_ voice: Voice) -> [Components.Happening] {
        var before: Text?
        var happenings: [Components.Happening] = []
        for passage in tracked.course {
            let changed = passage.stage.publicName != before
            before = passage.stage.publicName
            let own = passage.isOwn ? passage.act : nil
            guard let what = own ?? (changed ? passage.stage.publicName : nil) else { continue }
            let files = Text(zh: "\(passage.files)个文件", en: "\(passage.files) file\(passage.files == 1 ? "" : "s")")
            happenings.append(
                Components.Happening(
                    passage.at.description, passage.at.text, voice(what), about: passage.files > 0 ? voice(files) : nil)
            )
        }
        return happenings.reversed()
    }

    /// One clock by its name.
    func reading(_ clock: String) -> Docket.Reading? { readings.first { $0.clock.id.text == clock } }

    private func say(_ reading: Docket.Reading, _ voice: Voice) -> Node {
        .fragment([
            voice(zh: "\(reading.clock.name.zh)到", en: "\(reading.clock.name.en) ends on "),
            .strong()(voice.day(reading.due.legal.day, weekday: true)), voice(zh: "。", en: "."),
        ])
    }
}
