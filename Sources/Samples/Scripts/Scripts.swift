import Base
import Procedure

/// 剧本编写: turns one story into the steps of a script.
struct Scripts {
    let story: Story
    /// Which script of the year: in the numbers of its documents.
    let number: Int
    var dice: Dice

    init(_ number: Int, seed: UInt64) {
        dice = Dice(seed: seed, number)
        story = Story(&dice)
        self.number = number
    }

    /// 收件: how it comes in, and whether somebody then can be told of the result.
    mutating func received() -> (step: Step, isNamed: Bool) {
        dice.weighted((52, reported()), (15, requested()), (18, registered()), (15, onPlatform()))
    }

    func reported(in place: Step.Place = .report) -> (step: Step, isNamed: Bool) {
        (Step(place, "report", .reporter, .soon, lead.merging(identity) { $1 }), story.isNamed)
    }

    /// Somebody who gives no name and no file: the least that a report can be.
    func reportedThinly() -> Step {
        Step(
            .report, "report", .reporter, .soon,
            [
                "right-kind": "other", "place": "unknown", "seen-on": .ago(story.seen),
                "facts": "有人卖假货，你们去查一下。", "identity": "anonymous",
            ])
    }

    private mutating func requested() -> (step: Step, isNamed: Bool) {
        var answers = lead
        answers["name"] = "\(story.mark)示例有限公司"
        answers["contact"] = "示例路\(dice.roll(1...99))号，\(story.contact)"
        answers["proof"] = .files([.sheet("权利证明", &dice), .sheet("授权委托书", &dice)])
        return (Step(.report, "request", .rightsHolder, .soon, answers), true)
    }

    private mutating func registered() -> (step: Step, isNamed: Bool) {
        let channel = dice.pick("counter", "post", "telephone", "telephone")
        var answers = lead.merging(identity) { $1 }
        answers["channel"] = .text(channel)
        answers["received"] = channel == "post" ? .ago(dice.roll(0...1)) : .today
        answers["seen-on"] = .ago(story.seen + 2)
        if channel == "telephone" { answers["files"] = nil }
        return (Step(.report, "register", .counter, .soon, answers), story.isNamed)
    }

    private func onPlatform() -> (step: Step, isNamed: Bool) {
        var answers = lead.merging(identity) { $1 }
        for field: Name<Form.Field> in ["files", "sign", "identity"] { answers[field] = nil }
        answers["received"] = .today
        answers["external"] = "示例12315-\(100_000 + number)"
        return (Step(.report, "register", .platform, .soon, answers), story.isNamed)
    }

    private var lead: [Name<Form.Field>: Step.Value] {
        var answers: [Name<Form.Field>: Step.Value] = [
            "right-kind": .text(story.kind), "place": .text(story.place), "where": .text(story.whereabouts),
            "seen-on": .ago(story.seen), "facts": .text(story.facts),
        ]
        if story.kind != "other" { answers["sign"] = .text(story.mark) }
        if story.place != "unknown" { answers["target"] = .text(story.shop) }
        if !story.files.isEmpty { answers["files"] = .files(story.files) }
        return answers
    }

    private var identity: [Name<Form.Field>: Step.Value] {
        guard story.isNamed else { return ["identity": "anonymous"] }
        return ["identity": .text(story.identity), "name": .text(story.name), "contact": .text(story.contact)]
    }
}
