import Base
import Procedure
import Store

/// 填写: the answers of a step as they are typed on its day.
struct Values: Sendable {
    let input: [String: [String]]
    /// In the order of their fields.
    let files: [(Name<Form.Field>, [SampleFile])]
    /// Answered with the number that the matter was filed with.
    let asFiled: [Name<Form.Field>]

    /// - Throws: a `Refusal` where a clock or a matter that an answer names is not there.
    init(_ step: Step, _ scene: Scene, _ timetable: Timetable, at now: Instant) throws(Refusal) {
        var input: [String: [String]] = [:]
        var files: [(Name<Form.Field>, [SampleFile])] = []
        var asFiled: [Name<Form.Field>] = []
        for (field, value) in step.values.sorted(by: { $0.key < $1.key }) {
            switch value {
            case .text(let text): input[field.text] = [text]
            case .choices(let options): input[field.text] = options
            case .people(let people): input[field.text] = people.map(\.id.text)
            case .rows(let rows): input[field.text] = rows.map { CellText.joined($0) }
            case .files(let made): files.append((field, made))
            case .ago(let days): input[field.text] = [now.day.adding(days: -days).description]
            case .ahead(let days): input[field.text] = [now.day.adding(days: days).description]
            case .workingAhead(let days, let hour):
                input[field.text] = [
                    String(Instant(timetable.working(days, after: now.day), hour: hour).description.prefix(16))
                ]
            case .minutesBefore(let minutes):
                input[field.text] = [String(now.adding(seconds: -60 * minutes).description.prefix(16))]
            case .day(let act):
                let day = timetable.day(of: act, in: scene.cued.script.steps, scene.cued.times) ?? now.day
                input[field.text] = [day.description]
            case .number(let place):
                guard let matter = scene.matters[place] else {
                    throw Refusal(.unknown, Text(zh: "没有这一件", en: "There is no such matter."))
                }
                input[field.text] = [matter.description]
            case .asFiled: asFiled.append(field)
            }
        }
        self.input = input
        self.files = files
        self.asFiled = asFiled
    }
}
