package import Base

/// How far a matter is, and what happened.
extension Components {
    /// 环节: one step of a path.
    package struct Step: Sendable {
        let state: State
        let name: Text
        let about: Node?

        package init(_ state: State, _ name: Text, _ about: Node? = nil) {
            self.state = state
            self.name = name
            self.about = about
        }

        package enum State: Sendable { case done, current, ahead }
    }

    /// `.path`: the steps of a matter, done, current, ahead.
    package static func path(_ steps: [Step], _ voice: Voice) -> Node {
        .ol(.class("path"), .set(.ariaLabel, voice[Text(zh: "办理阶段", en: "Stages")]))(
            steps.map { step in
                let state: [Attribute] =
                    switch step.state {
                    case .done: [.class("is-done")]
                    case .current: [.set(.ariaCurrent, "step")]
                    case .ahead: [.class("is-ahead")]
                    }
                return .element(
                    .li, state,
                    [
                        .span(.class("path-name"))(
                            voice(step.name),
                            step.state == .done ? aloud(Text(zh: "，已完成", en: ", done"), voice) : .nothing
                        ),
                        step.about.map { .p()($0) } ?? .nothing,
                    ])
            })
    }

    /// 经过: one line of a timeline.
    package struct Happening: Sendable {
        /// When, as a `datetime` attribute takes it: a day or an instant of RFC 3339.
        let datetime: String
        let shown: Text
        let what: Node
        let about: Node?

        package init(_ datetime: String, _ shown: Text, _ what: Node, about: Node? = nil) {
            self.datetime = datetime
            self.shown = shown
            self.what = what
            self.about = about
        }
    }

    /// `.timeline`: what happened, the newest first.
    package static func timeline(_ happenings: [Happening], _ voice: Voice) -> Node {
        .ol(.class("timeline"))(
            happenings.map { happening in
                .li()(
                    .time(.set(.datetime, happening.datetime))(voice(happening.shown)),
                    .div()(happening.what, happening.about.map { .p()($0) } ?? .nothing))
            })
    }

    /// `.vh`: words for those who hear the page.
    static func aloud(_ text: Text, _ voice: Voice) -> Node {
        .span(.class("vh"))(voice(text))
    }
}
