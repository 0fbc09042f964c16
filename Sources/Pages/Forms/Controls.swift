package import Base

/// The controls of a form as functions: label, hint, error and control in the order they are read.
///
/// A control's id is its name; its hint is `name-hint`, its error `name-error`. What was typed stays as typed.
package enum Controls {
    /// `.field` with a one-line box.
    package static func text(
        _ name: String, _ label: Text, asked: Asked = .among, hint: Text? = nil, typed: String, problems: Problems,
        code: Bool = false, autocomplete: StaticString = "off", _ voice: Voice
    ) -> Node {
        let look: Attribute = code ? .class("input is-code") : .class("input")
        return field(name, label, asked, hint, problems.about(name), voice) { described in
            .element(
                .input,
                [
                    look, .id(name), .name(name), .set(.autocomplete, autocomplete.description),
                    .set(.spellcheck, "false"), .value(typed),
                ] + described, [])
        }
    }

    /// `.field` with a box of several lines.
    package static func textarea(
        _ name: String, _ label: Text, asked: Asked = .among, hint: Text? = nil, rows: Int = 4, typed: String,
        problems: Problems, _ voice: Voice
    ) -> Node {
        field(name, label, asked, hint, problems.about(name), voice) { described in
            .element(
                .textarea, [.class("input"), .id(name), .name(name), .set(.rows, String(max(rows, 2)))] + described,
                [.text(typed)])
        }
    }

    /// `.field` with a list to choose from, in groups.
    package static func choice(
        _ name: String, _ label: Text, asked: Asked = .among, hint: Text? = nil, groups: [Group], chosen: String,
        problems: Problems, _ voice: Voice
    ) -> Node {
        field(name, label, asked, hint, problems.about(name), voice) { described in
            .element(
                .select, [.class("input"), .id(name), .name(name)] + described,
                groups.map { group in
                    .element(
                        .optgroup, [.set(.label, voice[group.name])], group.options.map { option($0, chosen, voice) })
                })
        }
    }

    package struct Group: Sendable {
        let name: Text
        let options: [(value: String, name: Text)]

        package init(_ name: Text, _ options: [(value: String, name: Text)]) {
            self.name = name
            self.options = options
        }
    }

    static func option(_ option: (value: String, name: Text), _ chosen: String, _ voice: Voice) -> Node {
        .element(
            .option, [.value(option.value)] + (option.value == chosen ? [.selected] : []), [voice(option.name)])
    }

    /// What is wrong and what helps stand before the control, and the control refers to both.
    static func field(
        _ name: String, _ label: Text, _ asked: Asked, _ hint: Text?, _ problem: Problem?, _ voice: Voice,
        _ control: ([Attribute]) -> Node
    ) -> Node {
        let wrong: [Attribute] = problem == nil ? [] : [.set(.ariaInvalid, "true")]
        return .div(problem == nil ? .class("field") : .class("field has-error"))(
            asked.label(label, for: name, voice),
            help(name, hint, voice),
            Problems.beside(problem, id: name + "-error", voice),
            control(described(name, hint, problem) + wrong)
        )
    }

    /// `.fieldset` with its legend around several controls.
    static func fieldset(
        _ name: String, _ legend: Text, _ asked: Asked, _ hint: Text?, _ problem: Problem?, _ voice: Voice,
        _ controls: [Node]
    ) -> Node {
        .element(
            .fieldset,
            [problem == nil ? .class("field") : .class("field has-error")] + described(name, hint, problem),
            [
                asked.legend(legend, voice),
                help(name, hint, voice),
                Problems.beside(problem, id: name + "-error", voice),
            ] + controls)
    }

    private static func help(_ name: String, _ hint: Text?, _ voice: Voice) -> Node {
        guard let hint else { return .nothing }
        return .span(.class("hint"), .id(name + "-hint"))(voice(hint))
    }

    private static func described(_ name: String, _ hint: Text?, _ problem: Problem?) -> [Attribute] {
        let about = [hint == nil ? nil : name + "-hint", problem == nil ? nil : name + "-error"].compactMap { $0 }
        return about.isEmpty ? [] : [.set(.ariaDescribedby, about.joined(separator: " "))]
    }
}
