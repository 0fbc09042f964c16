package import Base
package import Law

/// 公示已经结束: what is told of a publication that is past its time or was withdrawn: why, and nothing of what it said.
package struct DecisionOverPage: Sendable {
    private let why: Why

    package enum Why: Sendable {
        /// 期满
        case ended(on: Day, rule: Rule.ID)
        /// 撤回, with the reason that the public is to be told.
        case withdrawn(on: Day, reason: String)
    }

    package init(_ why: Why) {
        self.why = why
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title =
            switch why {
            case .ended: Text(zh: "公示已经结束", en: "No longer published")
            case .withdrawn: Text(zh: "公示已经撤回", en: "Withdrawn from publication")
            }
        return frame.page(
            title: title, section: .decisions,
            Components.crumbs(
                [
                    (.home, Text(zh: "首页", en: "Home")),
                    (.decisions, Text(zh: "查公示", en: "Published penalties")),
                ], title, voice),
            .h1()(voice(title)),
            explained(voice),
            .div(.class("button-row"))(
                Components.button(.plain, Text(zh: "回到查公示", en: "To the published penalties"), to: .decisions, voice))
        )
    }

    private func explained(_ voice: Voice) -> Node {
        switch why {
        case .ended(let last, let rule):
            Components.notice(
                .plain,
                .p()(
                    voice(zh: "这条处罚信息公示到", en: "This penalty was published until "), voice.day(last),
                    voice(zh: "，公示已经停止，依照规定不再公开。", en: "; by the rule it is shown no more. "),
                    .a(.href(.rule(rule.text)))(voice(zh: "依据", en: "Basis"))))
        case .withdrawn(let day, let reason):
            Components.notice(
                .warn,
                .p()(
                    voice(zh: "这条处罚信息于", en: "This publication was withdrawn on "), voice.day(day),
                    voice(zh: "撤回。理由：", en: ". Reason: "), PublishedDecision.chinese(reason), voice.space,
                    .a(.href(.rule(Rule.withdrawPublication.id.text)))(voice(zh: "依据", en: "Basis"))))
        }
    }
}
