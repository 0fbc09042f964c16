import Base
import Casework
import Law
import Pages
import Procedure

/// 进度: a matter as its reporter is shown it: coarse stages, dates, what happened.
struct TrackedSteps {
    private let tracked: Tracked
    /// The clocks the holder is told of.
    let readings: [Docket.Reading]
    private let moved: [Tracked.Moved]
    private let now: Instant

    init(_ tracked: Tracked, _ lawbook: Lawbook, at now: Instant) {
        self.tracked = tracked
        self.readings = tracked.readings(at: now, lawbook)
        self.moved = tracked.moved(at: now, lawbook)
        self.now = now
    }

    /// What was, what is and what usually follows, in the words for the public; the present step with its date, which is
    /// a link where the page does not explain it elsewhere.
    func steps(_ voice: Voice, explainsDate: Bool = false) -> [Components.Step] {
        var past: [(name: Text, at: Instant)] = []
        for passage in tracked.course where passage.stage.publicName != past.last?.name {
            past.append((passage.stage.publicName, passage.at))
        }
        let isOver = tracked.docket.ending != nil
        let joined = tracked.joined.map { stage in
            Components.Step(.current, Text(zh: "前一举报：\(stage.zh)", en: "The earlier report: \(stage.en)"))
        }
        var steps = past.enumerated().map { index, step -> Components.Step in
            let isLast = index == past.count - 1
            let date = voice.day(step.at.day, weekday: true)
            guard isLast, !isOver, let due = readings.first else {
                return Components.Step(isLast && !isOver ? .current : .done, step.name, date)
            }
            return Components.Step(
                .current, step.name, .fragment([date, voice(zh: "。", en: ". "), say(due, voice, explainsDate)]))
        }
        guard !isOver, let here = tracked.docket.stage else { return steps + [joined].compactMap { $0 } }
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

    /// 告知: something that happened, as the holder of the receipt is told of it.
    struct Told {
        let at: Instant
        let what: Text
        let files: Int
        /// Whether the holder did it.
        let isOwn: Bool
        /// What the office said to the holder.
        let words: [Tracked.Words]
    }

    /// The holder's own acts, what the holder is told, every change of stage that the public may know of, and the dates
    /// that changes of the law have moved, in order.
    var told: [Told] {
        (passed + moved.map { reckoned($0) }).enumerated()
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private func reckoned(_ moved: Tracked.Moved) -> Told {
        let (name, from, to) = (moved.clock.name, moved.date.before.legal.text, moved.date.after.legal.text)
        return Told(
            at: moved.date.at,
            what: Text(
                zh: "因\(moved.because.zh)，日期重新计算：\(name.zh)的最后一日由\(from.zh)改为\(to.zh)",
                en: "Dates were reckoned anew because of \(moved.because.en): the last day of “\(name.en)” moved from "
                    + "\(from.en) to \(to.en)"),
            files: 0, isOwn: false, words: [])
    }

    private var passed: [Told] {
        var before: Text?
        var told: [Told] = []
        for passage in tracked.course {
            let changed = passage.stage.publicName != before
            before = passage.stage.publicName
            let own = passage.isOwn ? passage.act : nil
            let spoken = passage.words.isEmpty ? nil : TrackedSteps.spoken
            guard let what = own ?? (changed ? passage.stage.publicName : spoken) else { continue }
            told.append(
                Told(
                    at: passage.at, what: what, files: passage.files, isOwn: passage.isOwn, words: passage.words))
        }
        return told
    }

    /// What the office said last; nil where it has said nothing, or the holder has acted since.
    var message: TrackedPage.Message? {
        guard let last = told.last(where: { $0.isOwn || !$0.words.isEmpty }), !last.isOwn else { return nil }
        return TrackedPage.Message(at: last.at, words: last.words.map { ($0.name, $0.text) })
    }

    /// The same for the page, the newest first.
    func happenings(_ voice: Voice) -> [Components.Happening] {
        told.reversed().map { told in
            let files = Text(zh: "\(told.files)个文件", en: "\(told.files) file\(told.files == 1 ? "" : "s")")
            var about = told.files > 0 ? [voice(files)] : []
            for words in told.words {
                if !about.isEmpty { about.append(.br()) }
                about += [voice(words.name), voice(zh: "：", en: ": "), .bdi()(.text(words.text))]
            }
            return Components.Happening(
                told.at.description, told.at.text, voice(told.what), about: about.isEmpty ? nil : .fragment(about))
        }
    }

    private static let spoken = Text(zh: "本局告知", en: "The office told you")

    /// One clock by its name.
    func reading(_ clock: String) -> Docket.Reading? { readings.first { $0.clock.id.text == clock } }

    private func say(_ reading: Docket.Reading, _ voice: Voice, _ explainsDate: Bool) -> Node {
        .fragment([
            voice(zh: "\(reading.clock.name.zh)到", en: "\(reading.clock.name.en) ends on "),
            .strong()(voice.day(reading.due.legal.day, weekday: true)), voice(zh: "。", en: "."),
            explainsDate
                ? .fragment([
                    voice.space,
                    .a(.href(counted(reading)))(voice(zh: "这一天怎样算出来的", en: "How this day is counted")),
                ]) : .nothing,
        ])
    }

    /// The public page that counts the same days.
    private func counted(_ reading: Docket.Reading) -> Address {
        let (year, month, day) = reading.period.trigger.day.parts
        return Address.dueDate.with([
            .init("rule", reading.clock.rule.text), .init("from-y", String(year)), .init("from-m", String(month)),
            .init("from-d", String(day)),
        ])
    }
}
