package import Base

/// 先看一下: whether this is the right place, before anything is asked.
package struct ReportStartPage: Sendable {
    private let chosen: String
    private let problems: Problems
    private let draft: Text?
    private let notice: Text?

    /// - Parameters:
    ///   - draft: what a draft that this browser still holds is about.
    ///   - notice: what became of one that it held.
    package init(chosen: String = "", problems: Problems = Problems(), draft: Text? = nil, notice: Text? = nil) {
        self.notice = notice
        self.chosen = chosen
        self.problems = problems
        self.draft = draft
    }

    /// 来意: what somebody has come for.
    package enum Purpose: String, CaseIterable, Sendable {
        case report, request
        case consumer = "consumer-dispute"
        case patent = "patent-dispute"
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let question = Text(zh: "您要办哪一件事？", en: "What have you come for?")
        return frame.page(
            title: problems.isEmpty ? question : Text(zh: "错误：" + question.zh, en: "Error: " + question.en),
            section: .report,
            Components.back(.home, Text(zh: "首页", en: "Home"), voice),
            problems.summary(voice),
            notice.map { Components.notice(.warn, .p()(voice($0))) } ?? .nothing,
            kept(voice),
            .element(
                .form, [.action(.report), .set(.method, "post"), .novalidate],
                [
                    Controls.radios(
                        "what", question, asked: .page(kicker: Text(zh: "举报与请求", en: "Reports and requests")),
                        hint: Text(
                            zh: "先看看是不是该找我们，免得白填。", en: "See first whether this is the right place."),
                        Purpose.allCases.map(choice), problems: problems, voice),
                    Components.buttons(Components.button(.ordinary, Text(zh: "继续", en: "Continue"), voice)),
                ]),
            Components.inset(
                Text(
                    zh: "有人身危险、货物正要转移，请立即打110。",
                    en: "Somebody is in danger, or goods are being moved right now: call 110."),
                voice)
        )
    }

    private func choice(_ purpose: Purpose) -> Controls.Choice {
        let (name, hint): (Text, Text) =
            switch purpose {
            case .report:
                (
                    Text(zh: "举报侵权假冒", en: "Report an infringement or a fake"),
                    Text(
                        zh: "谁都可以举报，可以不留姓名。大约五分钟。",
                        en: "Anybody can, without a name. It takes about five minutes.")
                )
            case .request:
                (
                    Text(zh: "我是权利人，请求处理侵权", en: "I hold the right and ask the office to act"),
                    Text(
                        zh: "请准备好权利证明；代理人还要授权委托书。",
                        en: "Have the proof of your right at hand; agents also need a power of attorney.")
                )
            case .consumer:
                (
                    Text(zh: "买到假货，想退款或者赔偿", en: "I bought a fake and want my money back"),
                    Text(zh: "这是消费投诉，由全国12315平台受理。", en: "A consumer complaint, taken by the national 12315 platform.")
                )
            case .patent:
                (
                    Text(zh: "专利侵权纠纷，请求裁决", en: "A ruling on patent infringement"),
                    Text(
                        zh: "由省、市知识产权局裁决；看看在哪里提出、带什么。",
                        en: "Ruled on by provincial and city IP offices; see where to ask.")
                )
            }
        return Controls.Choice(purpose.rawValue, name, hint: hint, isChosen: chosen == purpose.rawValue)
    }

    private func kept(_ voice: Voice) -> Node {
        guard let draft else { return .nothing }
        return Components.notice(
            .plain, .h2()(voice(zh: "您有一份没有填完的表", en: "You have a form that is not finished")),
            .p()(
                voice(draft), voice.gap,
                .a(.href(.reportCheck))(voice(zh: "接着填", en: "Go on with it"))))
    }
}
