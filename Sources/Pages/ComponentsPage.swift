import Base

/// 组件一览: every component in its states, for those who build pages. Shown where there is sample data only.
package struct ComponentsPage: Sendable {
    /// What is shown: all components on one page, or one of the pages that take the whole frame.
    package enum Show: String, Sendable, CaseIterable {
        case all, question, receipt, desk

        /// Its own address.
        package var address: Address {
            self == .all ? .components : .components.with(Address.Parameter("show", rawValue))
        }

        var name: Text {
            switch self {
            case .all: Text(zh: "组件一览", en: "Components")
            case .question: Text(zh: "一页一问", en: "A question page")
            case .receipt: Text(zh: "回执页", en: "A receipt page")
            case .desk: Text(zh: "办件页", en: "A matter on the desk")
            }
        }
    }

    private let show: Show

    package init(_ show: Show = .all) {
        self.show = show
    }

    package func render(in frame: Frame) -> Node {
        var frame = frame
        frame.isSpecimen = true
        return switch show {
        case .all: all(frame)
        case .question: QuestionSample().render(in: frame)
        case .receipt: ReceiptSample().render(in: frame)
        case .desk: DeskSample().render(in: frame)
        }
    }

    private func all(_ frame: Frame) -> Node {
        let voice = frame.voice
        return frame.page(
            title: show.name, section: nil,
            Components.crumbs([(.home, Text(zh: "首页", en: "Home"))], show.name, voice),
            .h1()(voice(show.name)),
            .p(.class("lede"))(
                voice(
                    zh: "给开发者：每个组件和它的状态，一页看全。内容都是示例。",
                    en: "For developers: every component in its states on one page. All content is sample text.")),
            .p()(voice(zh: "占一整页的另看：", en: "Those that take a whole page: "), wholePages(voice)),
            WordSamples().render(voice),
            ListSamples().render(voice),
            FormSamples().render(voice),
            TableSamples().render(voice),
            LegalSamples().render(voice)
        )
    }

    private func wholePages(_ voice: Voice) -> Node {
        Components.inLine(
            Show.allCases.filter { $0 != .all }.map { .a(.href($0.address))(voice($0.name)) }, voice)
    }
}
