package import Base

/// Lists: entrances, facts, tasks, what an act will cause, the measures of the policy.
extension Components {
    /// 入口: one line of `.links`.
    package struct Entrance: Sendable {
        let address: Address
        let name: Text
        let about: Text

        package init(_ address: Address, _ name: Text, _ about: Text) {
            self.address = address
            self.name = name
            self.about = about
        }
    }

    /// `.links`: entrances with a line about each, in one column or two.
    package static func entrances(_ entrances: [Entrance], inTwo: Bool = false, _ voice: Voice) -> Node {
        .ul(inTwo ? .class("links is-two") : .class("links"))(
            entrances.map { .li()(.a(.href($0.address))(voice($0.name)), .p()(voice($0.about))) })
    }

    /// `.facts`: terms and what they are, one under the other.
    package static func facts(_ facts: [(Text, Node)], tight: Bool = false, _ voice: Voice) -> Node {
        self.facts(facts.map { Fact($0.0, $0.1) }, tight: tight, voice)
    }

    /// 事项: a term, what it is, and where to change it or read on.
    package struct Fact: Sendable {
        let term: Text
        let value: Node
        let link: Link?

        /// Where it leads: an address, or a button of the form it stands in, to a control of the page that comes back.
        enum Link: Sendable {
            case to(Address, Text)
            case sends(name: String, value: String, control: String, Text)
        }

        package init(_ term: Text, _ value: Node, link: (Address, Text)? = nil) {
            self.term = term
            self.value = value
            self.link = link.map { .to($0.0, $0.1) }
        }

        /// An answer that can be changed on the form it was sent with.
        init(_ term: Text, _ value: Node, changing control: String, by step: (name: String, value: String)) {
            self.term = term
            self.value = value
            self.link = .sends(name: step.name, value: step.value, control: control, Fact.change)
        }

        private static let change = Text(zh: "修改", en: "Change")

        /// An answer that can be changed.
        package static func answer(_ term: Text, _ value: Node, change: Address) -> Fact {
            Fact(term, value, link: (change, Fact.change))
        }
    }

    /// `.facts` with links; each link names its term for those who hear it alone.
    package static func facts(_ facts: [Fact], tight: Bool = false, _ voice: Voice) -> Node {
        .dl(tight ? .class("facts is-tight") : .class("facts"))(
            facts.map { fact in
                let link = fact.link.map { Node.dd()(self.link($0, about: fact.term, voice)) }
                return .div()(.dt()(voice(fact.term)), .dd()(fact.value), link ?? .nothing)
            })
    }

    private static func link(_ link: Fact.Link, about term: Text, _ voice: Voice) -> Node {
        switch link {
        case .to(let address, let verb):
            .a(.href(address))(voice(verb), .span(.class("vh"))(voice.space, voice(term)))
        case .sends(let name, let value, let control, let verb):
            button(.link, verb, about: term, sends: (name, value), leadingTo: control, voice)
        }
    }

    /// 任务: one line of `.tasks`.
    package struct Task: Sendable {
        let name: Text
        let state: State

        package init(_ name: Text, _ state: State) {
            self.name = name
            self.state = state
        }

        package enum State: Sendable {
            /// Can be worked on; the word says how far it is.
            case open(Address, Text)
            /// Cannot yet; the text says when it can.
            case shut(Text)
            /// A condition that was looked at, with what was found.
            case found(Tone, Text)
        }
    }

    /// `.tasks`: what is to do, or what has to hold.
    package static func tasks(_ tasks: [Task], _ voice: Voice) -> Node {
        .ul(.class("tasks"))(
            tasks.map { task in
                switch task.state {
                case .open(let address, let word): .li()(.a(.href(address))(voice(task.name)), .span()(voice(word)))
                case .shut(let condition):
                    .li()(
                        .span(.class("is-shut"))(voice(task.name)), .span(.class("is-shut"))(voice(condition)))
                case .found(let tone, let word): .li()(.span()(voice(task.name)), tag(tone, word, voice))
                }
            })
    }

    /// 后果: one thing an act will cause.
    package struct Consequence: Sendable {
        let icon: Icon
        let name: Text
        let about: Node

        package init(_ icon: Icon, _ name: Text, _ about: Node) {
            self.icon = icon
            self.name = name
            self.about = about
        }
    }

    /// `.will`: what an act will cause.
    package static func will(_ consequences: [Consequence], _ voice: Voice) -> Node {
        .ul(.class("will"))(
            consequences.map { .li()($0.icon.node, .div()(voice($0.name), .p()($0.about))) })
    }

    /// 措施: one of the policy's measures, what is done here, and where.
    package struct PolicyMeasure: Sendable {
        let number: Int
        let name: Text
        let about: Text
        let links: [(Address, Text)]

        package init(_ number: Int, _ name: Text, _ about: Text, links: [(Address, Text)]) {
            self.number = number
            self.name = name
            self.about = about
            self.links = links
        }
    }

    /// `.measures`: each with its number, which is also read aloud.
    package static func measures(_ measures: [PolicyMeasure], _ voice: Voice) -> Node {
        .ol(.class("measures"))(
            measures.map { measure in
                .li()(
                    .span(.class("measures-no"), .ariaHidden)(.text(String(measure.number))),
                    .div()(
                        .h3()(
                            .span(.class("vh"))(voice(zh: "第\(measure.number)项　", en: "Measure \(measure.number): ")),
                            voice(measure.name)),
                        .p()(voice(measure.about))),
                    .div()(inLine(measure.links.map { .a(.href($0.0))(voice($0.1)) }, voice)))
            })
    }

    /// Pieces in one line, a gap between them.
    static func inLine(_ nodes: [Node], _ voice: Voice) -> Node {
        .fragment(nodes.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [voice.gap, $0.element] })
    }
}
