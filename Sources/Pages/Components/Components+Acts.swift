package import Base

/// What an officer may do with a matter now, and what not yet.
extension Components {
    /// 可办动作: an act the law allows now.
    package struct OpenAct: Sendable {
        let address: Address
        let name: Text
        let about: Text?
        /// The day by which it has to be done.
        let due: Day?

        package init(_ address: Address, _ name: Text, about: Text? = nil, due: Day? = nil) {
            self.address = address
            self.name = name
            self.about = about
            self.due = due
        }
    }

    /// 不可办动作: an act that is not possible, why, and the way out.
    package struct ShutAct: Sendable {
        let name: Text
        let reason: Text
        let wayOut: (Address, Text)?

        package init(_ name: Text, reason: Text, wayOut: (Address, Text)? = nil) {
            self.name = name
            self.reason = reason
            self.wayOut = wayOut
        }
    }

    /// `.acts` in a panel: lawful acts as buttons, the most urgent first and only it filled.
    package static func acts(_ id: String, _ acts: [OpenAct], _ voice: Voice) -> Node {
        let heading = Text(zh: "现在可以办", en: "What you can do now")
        guard !acts.isEmpty else {
            return actPanel(
                id, heading, voice,
                .p(.class("flat"))(voice(zh: "现在没有可以办的动作。", en: "There is nothing to do at present.")))
        }
        // A stable order: acts without a day keep theirs, after those with one.
        let sorted = acts.enumerated().sorted { left, right in
            switch (left.element.due, right.element.due) {
            case (let one?, let other?): one == other ? left.offset < right.offset : one < other
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): left.offset < right.offset
            }
        }.map(\.element)
        return actPanel(
            id, heading, voice,
            .ul(.class("acts"))(
                sorted.enumerated().map { place, act in
                    .li()(
                        button(place == 0 ? .ordinary : .plain, act.name, to: act.address, voice),
                        due(act.due, isFirst: place == 0, voice),
                        act.about.map { .p()(voice($0)) } ?? .nothing)
                }))
    }

    /// `.acts` with `.is-shut`: what cannot be done yet, each with its reason.
    package static func shutActs(_ id: String, _ acts: [ShutAct], _ voice: Voice) -> Node {
        guard !acts.isEmpty else { return .nothing }
        return actPanel(
            id, Text(zh: "还不能办", en: "Not possible yet"), voice,
            .ul(.class("acts"))(
                acts.map { act in
                    let way = act.wayOut.map { Node.fragment([voice.space, .a(.href($0.0))(voice($0.1))]) }
                    return .li(.class("is-shut"))(
                        .strong()(voice(act.name)), .p()(voice(act.reason), way ?? .nothing))
                }))
    }

    /// `.acts` of the documents of a matter, each with its state.
    package static func documents(
        _ id: String, _ documents: [(address: Address, name: Text, tone: Tone, state: Text)], _ voice: Voice
    ) -> Node {
        panel(
            id, Text(zh: "文书", en: "Documents"), voice,
            .ul(.class("acts"))(
                documents.map {
                    .li()(.a(.href($0.address))(voice($0.name)), voice.gap, tag($0.tone, $0.state, voice))
                }))
    }

    private static func due(_ day: Day?, isFirst: Bool, _ voice: Voice) -> Node {
        guard let day else { return .nothing }
        return .p()(
            isFirst ? voice(zh: "最紧：", en: "Most urgent: due ") : voice(zh: "", en: "Due "), voice.day(day),
            voice(zh: "到期", en: ""))
    }

    /// What can be done with a matter is no part of its printed page.
    private static func actPanel(_ id: String, _ heading: Text, _ voice: Voice, _ content: Node) -> Node {
        .section(.class("panel no-print"), .set(.ariaLabelledby, id))(.h2(.id(id))(voice(heading)), content)
    }
}
