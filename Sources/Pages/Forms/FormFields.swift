package import Base
package import Procedure

/// 填报项控件: the controls of any form, made from what its fields say of themselves.
///
/// A control is named as its field; a date has the boxes `name-y`, `name-m`, `name-d`, a time `name-t` beside them.
/// What was typed comes and goes under these names.
package struct FormFields: Sendable {
    private let form: Form
    private let typed: [String: [String]]
    private let people: [Somebody]
    private let files: [String: [Controls.File]]
    private let problems: Problems
    private let action: Address?

    /// - Parameters:
    ///   - people: who can be chosen where people are asked for.
    ///   - files: those kept so far, by field.
    ///   - action: where the form is sent, so that a button for more rows leads back to them.
    package init(
        _ form: Form, typed: [String: [String]] = [:], people: [Somebody] = [],
        files: [String: [Controls.File]] = [:], problems: Problems = Problems(), action: Address? = nil
    ) {
        self.action = action
        self.form = form
        self.typed = typed
        self.people = people
        self.files = files
        self.problems = problems
    }

    /// 可选人员: somebody who can be chosen.
    package struct Somebody: Sendable {
        let id: String
        let name: String
        let about: Text?

        package init(_ id: String, _ name: String, about: Text? = nil) {
            self.id = id
            self.name = name
            self.about = about
        }
    }

    /// All fields in their order; what one option alone asks for stands right after that option.
    package func render(_ voice: Voice) -> Node {
        .fragment(form.inUse.filter { revealer($0) == nil }.map { whole($0, voice) })
    }

    /// One field by itself.
    /// - Parameter reveals: what an option of it asks for besides.
    package static func field(
        _ field: Form.Field, typed: [String: [String]], asked: Asked = .among, problems: Problems,
        people: [Somebody] = [], files: [Controls.File] = [], reveals: [Name<Form.Option>: Node] = [:],
        action: Address? = nil, _ voice: Voice
    ) -> Node {
        let (name, label) = (field.id.text, field.shownLabel)
        let sent = typed[name] ?? []
        let words = sent.first ?? ""
        let hint = field.hint
        switch field.kind {
        case .shortText, .party:
            return Controls.text(name, label, asked: asked, hint: hint, typed: words, problems: problems, voice)
        case .identifier:
            return Controls.text(
                name, label, asked: asked, hint: hint, typed: words, problems: problems, code: true, voice)
        case .money:
            return Controls.text(
                name, label, asked: asked, hint: hint ?? FormFields.money, typed: words, problems: problems,
                code: true, voice)
        case .number(let range):
            let limits = Text(
                zh: "\(range.lowerBound)至\(range.upperBound)的整数",
                en: "A whole number from \(range.lowerBound) to \(range.upperBound)")
            return Controls.text(
                name, label, asked: asked, hint: hint ?? limits, typed: words, problems: problems, code: true, voice)
        case .longText(let limit):
            return Controls.textarea(
                name, label, asked: asked, hint: hint, rows: limit > 1_000 ? 6 : 4, typed: words, problems: problems,
                voice)
        case .choice where field.options.count > mostRadios:
            return Controls.choice(
                name, label, asked: asked, hint: hint, groups: [.init(field.label, listed(field))], chosen: words,
                problems: problems, voice)
        case .choice, .yesNo:
            return Controls.radios(
                name, label, asked: asked, hint: hint, choices(field, sent, reveals), problems: problems, voice)
        case .choices:
            return Controls.checkboxes(
                name, label, asked: asked, hint: hint, choices(field, sent, reveals), problems: problems, voice)
        case .date:
            return Controls.date(
                name, label, asked: asked, hint: hint, typed: DateEntry(name, in: typed), problems: problems, voice)
        case .dayAndTime:
            return Controls.dayAndTime(
                name, label, asked: asked, hint: hint ?? FormFields.time, typed: DateEntry(name, in: typed),
                time: TimeEntry(typed[name + "-t"]?.first ?? ""), problems: problems, voice)
        case .files(let most):
            return Controls.upload(
                name, label, asked: asked, hint: hint ?? FormFields.files(most), multiple: most > 1, files: files,
                problems: problems, voice)
        case .rows:
            return RowEntry(field).map {
                Controls.rows(
                    $0, label, asked: asked, hint: hint, typed: typed, problems: problems, action: action, voice)
            } ?? .nothing
        case .people:
            return chosen(people, name, label, asked, hint, sent, problems, voice)
        }
    }

    /// More options than these are a list to open.
    private static let mostRadios = 8

    private func whole(_ field: Form.Field, _ voice: Voice) -> Node {
        var reveals: [Name<Form.Option>: Node] = [:]
        for option in field.options {
            let more = form.inUse.filter { $0.condition?.field == field.id && revealer($0) == option.id }
            if !more.isEmpty { reveals[option.id] = .fragment(more.map { whole($0, voice) }) }
        }
        return FormFields.field(
            revealer(field) == nil ? field.saying(when: form) : field, typed: typed, problems: problems,
            people: people, files: files[field.id.text] ?? [], reveals: reveals, action: action, voice)
    }

    /// The option that a field hangs on, where it is one that is ticked.
    private func revealer(_ field: Form.Field) -> Name<Form.Option>? {
        guard let condition = field.condition, condition.options.count == 1,
            let asker = form.field(condition.field), asker.isTicked
        else { return nil }
        return condition.options[0]
    }

    private static func choices(
        _ field: Form.Field, _ sent: [String], _ reveals: [Name<Form.Option>: Node]
    ) -> [Controls.Choice] {
        field.options.map {
            Controls.Choice(
                $0.id.text, $0.text, hint: $0.hint, isChosen: sent.contains($0.id.text), isAlternative: $0.isWayOut,
                reveals: reveals[$0.id])
        }
    }

    private static func listed(_ field: Form.Field) -> [(value: String, name: Text)] {
        [("", Text(zh: "请选择", en: "Choose"))] + field.options.map { ($0.id.text, $0.text) }
    }

    private static func chosen(
        _ people: [Somebody], _ name: String, _ label: Text, _ asked: Asked, _ hint: Text?, _ sent: [String],
        _ problems: Problems, _ voice: Voice
    ) -> Node {
        guard !people.isEmpty else {
            return Controls.fieldset(
                name, label, asked, hint, problems.about(name), voice,
                [
                    .p(.id(name), .class("hush"))(
                        voice(zh: "没有可以选择的人员，请联系系统管理员。", en: "There is nobody to choose; ask the administrator."))
                ])
        }
        return Controls.checkboxes(
            name, label, asked: asked, hint: hint,
            people.map {
                Controls.Choice($0.id, Text(same: $0.name), hint: $0.about, isChosen: sent.contains($0.id))
            }, problems: problems, voice)
    }

    private static let money = Text(zh: "单位为元，例如 1234.50", en: "In yuan, such as 1234.50")

    private static let time = Text(zh: "时刻如 9:30", en: "The time as in 9:30")

    private static func files(_ most: Int) -> Text {
        Text(zh: "最多\(most)个文件", en: most == 1 ? "One file" : "Up to \(most) files")
    }
}

extension Form.Field {
    /// Whether its options are ticked, so that something can open beside them.
    fileprivate var isTicked: Bool {
        switch kind {
        case .choice(let options): options.count <= 8
        case .choices, .yesNo: true
        default: false
        }
    }

    /// 可不填: the label, saying where it need not be filled in.
    fileprivate var shownLabel: Text {
        isRequired ? label : Text(zh: label.zh + "（可不填）", en: label.en + " (optional)")
    }

    /// The field with a word on when it is asked, where it stands by itself.
    fileprivate func saying(when form: Form) -> Form.Field {
        guard let condition, let asker = form.field(condition.field) else { return self }
        let names = condition.options.compactMap { id in asker.options.first { $0.id == id }?.text }
        let zh = "“\(asker.label.zh)”选" + names.map { "“\($0.zh)”" }.joined(separator: "或者") + "时填写"
        let en = "Only where “\(asker.label.en)” is " + names.map { "“\($0.en)”" }.joined(separator: " or ")
        return Form.Field(
            id, label, kind, required: isRequired,
            hint: Text(zh: hint.map { $0.zh + "。" + zh } ?? zh, en: hint.map { $0.en + ". " + en } ?? en),
            when: condition)
    }
}

extension DateEntry {
    /// What was typed into the boxes of a field; an ISO date sent in one piece fills them too.
    init(_ name: String, in typed: [String: [String]]) {
        func part(_ suffix: String) -> String { typed[name + suffix]?.first ?? "" }
        let parts = DateEntry(year: part("-y"), month: part("-m"), day: part("-d"))
        guard parts.isBlank, let day = Day(iso: (typed[name]?.first ?? "").prefix(10)) else {
            self = parts
            return
        }
        self.init(day)
    }
}
