package import Base

/// The controls of a form as functions: label, hint, error and control in the order they are read.
package enum Controls {
    /// `.field` with a one-line box; what was typed stays in it.
    package static func text(
        _ name: String, _ label: Text, hint: Text? = nil, typed: String, problems: Problems, code: Bool = false,
        _ voice: Voice
    ) -> Node {
        let problem = problems.about(name)
        let look: Attribute = code ? .class("input is-code") : .class("input")
        return field(name, label, hint, problem, voice) { described in
            .element(
                .input,
                [look, .id(name), .name(name), .set(.autocomplete, "off"), .set(.spellcheck, "false"), .value(typed)]
                    + described, [])
        }
    }

    /// `.field` with a list to choose from, in groups.
    package static func choice(
        _ name: String, _ label: Text, hint: Text? = nil, groups: [Group], chosen: String, problems: Problems,
        _ voice: Voice
    ) -> Node {
        field(name, label, hint, problems.about(name), voice) { described in
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

    /// Three boxes for a date under one legend; only the wrong one is marked.
    package static func date(
        _ name: String, _ legend: Text, hint: Text? = nil, typed: DateEntry, problems: Problems, _ voice: Voice
    ) -> Node {
        let problem = problems.about(name + "-y", name + "-m", name + "-d")
        let about = [hint == nil ? nil : name + "-hint", problem == nil ? nil : name + "-error"].compactMap { $0 }
        let boxes: [(String, Text, String, Bool)] = [
            ("y", Text(zh: "年", en: "Year"), typed.year, true), ("m", Text(zh: "月", en: "Month"), typed.month, false),
            ("d", Text(zh: "日", en: "Day"), typed.day, false),
        ]
        return .element(
            .fieldset,
            [problem == nil ? .class("field") : .class("field has-error")]
                + (about.isEmpty ? [] : [.set(.ariaDescribedby, about.joined(separator: " "))]),
            [
                .legend(.class("legend"))(voice(legend)),
                hint.map { .span(.class("hint"), .id(name + "-hint"))(voice($0)) } ?? .nothing,
                Problems.beside(problem, id: name + "-error", voice),
                .div(.class("date-parts"))(
                    boxes.map { part, label, value, isLong in
                        let id = name + "-" + part
                        let wrong: [Attribute] = problem?.field == id ? [.set(.ariaInvalid, "true")] : []
                        return .div(.class("date-part"))(
                            .element(
                                .input,
                                [
                                    isLong ? .class("input is-4") : .class("input is-2"), .id(id), .name(id),
                                    .set(.inputmode, "numeric"), .set(.autocomplete, "off"),
                                ] + wrong + [.value(value)], []),
                            .label(.for(id))(voice(label)))
                    }),
            ])
    }

    private static func field(
        _ name: String, _ label: Text, _ hint: Text?, _ problem: Problem?, _ voice: Voice,
        _ control: ([Attribute]) -> Node
    ) -> Node {
        let about = [hint == nil ? nil : name + "-hint", problem == nil ? nil : name + "-error"].compactMap { $0 }
        let described: [Attribute] =
            (about.isEmpty ? [] : [.set(.ariaDescribedby, about.joined(separator: " "))])
            + (problem == nil ? [] : [.set(.ariaInvalid, "true")])
        return .div(problem == nil ? .class("field") : .class("field has-error"))(
            .label(.class("label"), .for(name))(voice(label)),
            hint.map { .span(.class("hint"), .id(name + "-hint"))(voice($0)) } ?? .nothing,
            Problems.beside(problem, id: name + "-error", voice),
            control(described)
        )
    }

    private static func option(_ option: (value: String, name: Text), _ chosen: String, _ voice: Voice) -> Node {
        .element(
            .option, [.value(option.value)] + (option.value == chosen ? [.selected] : []), [voice(option.name)])
    }
}
