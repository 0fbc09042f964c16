package import Base

extension Controls {
    /// 选项: one of several answers to tick.
    package struct Choice: Sendable {
        let value: String
        let name: Text
        let hint: Text?
        /// A key that ticks it where a script helps; shown, never needed.
        let key: String?
        let isChosen: Bool
        /// 或: whether it is the way out of the answers before it.
        let isAlternative: Bool
        /// What else is asked once it is chosen.
        let reveals: Node?

        package init(
            _ value: String, _ name: Text, hint: Text? = nil, key: String? = nil, isChosen: Bool = false,
            isAlternative: Bool = false, reveals: Node? = nil
        ) {
            self.value = value
            self.name = name
            self.hint = hint
            self.key = key
            self.isChosen = isChosen
            self.isAlternative = isAlternative
            self.reveals = reveals
        }
    }

    /// `.choice` as radio buttons: one answer of several. The first has the id `name`, so that an error leads to it.
    package static func radios(
        _ name: String, _ legend: Text, asked: Asked = .among, hint: Text? = nil, _ choices: [Choice],
        problems: Problems, _ voice: Voice
    ) -> Node {
        several(.type("radio"), name, legend, asked, hint, choices, problems, voice)
    }

    /// `.choice` as boxes: any number of answers.
    package static func checkboxes(
        _ name: String, _ legend: Text, asked: Asked = .among, hint: Text? = nil, _ choices: [Choice],
        problems: Problems, _ voice: Voice
    ) -> Node {
        several(.type("checkbox"), name, legend, asked, hint, choices, problems, voice)
    }

    /// One box to tick by itself: 我已核对.
    package static func checkbox(_ name: String, _ choice: Choice, problems: Problems, _ voice: Voice) -> Node {
        let problem = problems.about(name)
        guard let problem else { return tickBox(choice, name: name, voice) }
        return .div(.class("field has-error"))(
            Problems.beside(problem, id: name + "-error", voice),
            tickBox(choice, name: name, error: name + "-error", voice))
    }

    static func tickBox(_ choice: Choice, name: String, error: String? = nil, _ voice: Voice) -> Node {
        line(choice, .type("checkbox"), id: name, name: name, error: error, voice)
    }

    /// `.choice-or`
    static func or(_ voice: Voice) -> Node {
        .p(.class("choice-or"))(voice(zh: "或", en: "or"))
    }

    private static func several(
        _ type: Attribute, _ name: String, _ legend: Text, _ asked: Asked, _ hint: Text?, _ choices: [Choice],
        _ problems: Problems, _ voice: Voice
    ) -> Node {
        let lines = choices.enumerated().map { place, choice in
            Node.fragment([
                choice.isAlternative ? or(voice) : .nothing,
                line(
                    choice, type, id: place == 0 ? name : "\(name)-\(place + 1)", name: name,
                    hint: "\(name)-\(place + 1)",
                    voice),
                choice.reveals.map { .div(.class("reveal"))($0) } ?? .nothing,
            ])
        }
        return fieldset(name, legend, asked, hint, problems.about(name), voice, lines)
    }

    private static func line(
        _ choice: Choice, _ type: Attribute, id: String, name: String, hint: String? = nil, error: String? = nil,
        _ voice: Voice
    ) -> Node {
        let hintID = (hint ?? id) + "-hint"
        let about = [error, choice.hint == nil ? nil : hintID].compactMap { $0 }
        let described: [Attribute] =
            (about.isEmpty ? [] : [.set(.ariaDescribedby, about.joined(separator: " "))])
            + (error == nil ? [] : [.set(.ariaInvalid, "true")])
        let key = choice.key.map { Node.fragment([voice.gap, .kbd()(.text($0))]) }
        return .div(.class("choice"))(
            .element(
                .input,
                [type, .id(id), .name(name), .value(choice.value)] + (choice.isChosen ? [.checked] : []) + described,
                []),
            .label(.for(id))(voice(choice.name), key ?? .nothing),
            choice.hint.map { .span(.class("hint"), .id(hintID))(voice($0)) } ?? .nothing
        )
    }
}
