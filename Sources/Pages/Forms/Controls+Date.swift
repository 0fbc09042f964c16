package import Base

extension Controls {
    /// Three boxes for a date under one legend; only the wrong one is marked.
    ///
    /// `instead` is a box to tick when the date is not known; it stands after 或.
    package static func date(
        _ name: String, _ legend: Text, asked: Asked = .among, hint: Text? = nil, typed: DateEntry,
        instead: Choice? = nil, problems: Problems, _ voice: Voice
    ) -> Node {
        let problem = problems.about(name + "-y", name + "-m", name + "-d")
        let parts = dateParts(name, typed, problem, voice)
        let tick = instead.map { choice in
            Node.fragment([or(voice), tickBox(choice, name: name + "-" + choice.value, voice)])
        }
        return fieldset(
            name, legend, asked, hint, problem, voice, [.div(.class("date-parts"))(parts), tick ?? .nothing])
    }

    /// The boxes for year, month and day.
    static func dateParts(_ name: String, _ typed: DateEntry, _ problem: Problem?, _ voice: Voice) -> [Node] {
        let boxes: [(String, Text, String, Bool)] = [
            ("y", Text(zh: "年", en: "Year"), typed.year, true), ("m", Text(zh: "月", en: "Month"), typed.month, false),
            ("d", Text(zh: "日", en: "Day"), typed.day, false),
        ]
        return boxes.map { part, label, value, isLong in
            datePart(name + "-" + part, label, value, isLong: isLong, problem, voice)
        }
    }

    /// One `.date-part`: a box and what it is for.
    static func datePart(
        _ id: String, _ label: Text, _ value: String, isLong: Bool, numeric: Bool = true, _ problem: Problem?,
        _ voice: Voice
    ) -> Node {
        let wrong: [Attribute] = problem?.field == id ? [.set(.ariaInvalid, "true")] : []
        return .div(.class("date-part"))(
            .element(
                .input,
                [isLong ? .class("input is-4") : .class("input is-2"), .id(id), .name(id)]
                    + (numeric ? [.set(.inputmode, "numeric")] : []) + [.set(.autocomplete, "off")] + wrong
                    + [.value(value)], []),
            .label(.for(id))(voice(label)))
    }
}
