package import Base
package import Documents
package import Law

/// 处罚决定: one published penalty: the decision as served but for what is masked, its summary, and how long it stays.
package struct DecisionPage: Sendable {
    private let decision: PublishedDecision
    private let particulars: Particulars
    private let duration: Duration
    private let taken: Taken?
    private let hasPDF: Bool

    /// What the page shows beside what a list does.
    package struct Particulars: Sendable {
        let creditCode: String?
        let authority: String
        let kind: Text?
        let abstract: PublishedText?
        let body: PublishedText
        let correction: (day: Day, text: String)?

        package init(
            creditCode: String?, authority: String, kind: Text?, abstract: PublishedText?, body: PublishedText,
            correction: (day: Day, text: String)?
        ) {
            self.creditCode = creditCode
            self.authority = authority
            self.kind = kind
            self.abstract = abstract
            self.body = body
            self.correction = correction
        }
    }

    /// 公示期: the last day, the rule that sets it, and whether its text was read.
    package struct Duration: Sendable {
        let endsOn: Day
        let rule: Rule.ID
        let term: Term?
        let isVerified: Bool

        package init(endsOn: Day, rule: Rule.ID, term: Term?, isVerified: Bool) {
            self.endsOn = endsOn
            self.rule = rule
            self.term = term
            self.isVerified = isVerified
        }
    }

    /// 用时: on which working day after the decision it was published, of how many.
    package struct Taken: Sendable {
        let days: Int
        let limit: Int
        let rule: Rule.ID

        package init(days: Int, limit: Int, rule: Rule.ID) {
            self.days = days
            self.limit = limit
            self.rule = rule
        }
    }

    /// - Parameter hasPDF: whether the text can be had as PDF.
    package init(
        _ decision: PublishedDecision, _ particulars: Particulars, _ duration: Duration, taken: Taken?, hasPDF: Bool
    ) {
        self.hasPDF = hasPDF
        self.decision = decision
        self.particulars = particulars
        self.duration = duration
        self.taken = taken
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        return frame.page(
            title: decision.title, section: .decisions,
            Components.crumbs(
                [
                    (.home, Text(zh: "首页", en: "Home")),
                    (.decisions, Text(zh: "查公示", en: "Published penalties")),
                ], Text(zh: "行政处罚", en: "Decision"), voice),
            .h1()(heading(voice)),
            correction(voice),
            .div(.class("cols"))(
                DecisionDocument(decision, particulars, isSample: frame.district.isSample).render(voice),
                .div()(
                    Components.aside(
                        "summary", Text(zh: "摘要", en: "Summary"), voice,
                        Components.facts(facts(voice), tight: true, voice)),
                    Components.aside(
                        "files", Text(zh: "下载", en: "Download"), isPrinted: false, voice, files(voice)),
                    Components.aside("duration", Text(zh: "公示多久", en: "How long it stays"), voice, stay(voice)),
                    Components.aside(
                        "mistakes", Text(zh: "内容有误", en: "Is something wrong?"), voice, mistakes(frame))
                ))
        )
    }

    private func heading(_ voice: Voice) -> Node {
        guard voice.language == .en else { return voice(decision.title) }
        return .fragment([.text("Penalty decision "), PublishedDecision.chinese(decision.number)])
    }

    private func correction(_ voice: Voice) -> Node {
        guard let correction = particulars.correction else { return .nothing }
        return Components.notice(
            .plain,
            .p()(
                voice(zh: "本信息于", en: "Corrected on "), voice.day(correction.day), voice(zh: "更正：", en: ": "),
                PublishedDecision.chinese(correction.text)))
    }

    private func facts(_ voice: Voice) -> [(Text, Node)] {
        let chinese = PublishedDecision.chinese
        var facts: [(Text, Node)] = [
            (Text(zh: "文号", en: "Number"), .span(.class("no"), .lang("zh-CN"))(.text(decision.number))),
            (Text(zh: "当事人", en: "Party"), chinese(decision.party)),
        ]
        if let code = particulars.creditCode {
            facts.append((Text(zh: "信用代码", en: "Credit code"), .span(.class("num"))(.text(code))))
        }
        facts.append((Text(zh: "违法类型", en: "Unlawful act"), chinese(decision.breach)))
        if let kind = particulars.kind { facts.append((Text(zh: "类别", en: "Field"), voice(kind))) }
        facts += [
            (Text(zh: "处罚", en: "Imposed"), chinese(decision.imposed)),
            (Text(zh: "决定机关", en: "Authority"), chinese(particulars.authority)),
            (Text(zh: "决定日期", en: "Decided"), voice.day(decision.decidedOn)),
            (Text(zh: "公示日期", en: "Published"), published(voice)),
        ]
        if let abstract = particulars.abstract {
            let pieces = abstract.pieces.map { piece -> Node in
                switch piece {
                case .text(let text): .text(text)
                case .masked(let text): .mark()(.text(text))
                }
            }
            facts.append((Text(zh: "案情", en: "The case"), .span(.lang("zh-CN"))(pieces)))
        }
        return facts
    }

    private func published(_ voice: Voice) -> Node {
        guard let taken else { return voice.day(decision.publishedOn) }
        return .fragment([
            voice.day(decision.publishedOn), .br(),
            .span(.class("small hush"))(
                voice(
                    zh: "决定起第\(taken.days)个工作日（限\(taken.limit)个），",
                    en: "working day \(taken.days) after the decision (limit \(taken.limit)), "),
                .a(.href(explained(taken.rule)))(voice(zh: "怎样算的", en: "how it was counted"))),
        ])
    }

    /// The day-by-day count from the decision.
    private func explained(_ rule: Rule.ID) -> Address {
        let (year, month, day) = decision.decidedOn.parts
        return Address.dueDate.with([
            Address.Parameter("rule", rule.text), Address.Parameter("from-y", String(year)),
            Address.Parameter("from-m", String(month)), Address.Parameter("from-d", String(day)),
        ])
    }

    private func stay(_ voice: Voice) -> Node {
        let length = duration.term.map { Text(zh: "公示期\($0.text.zh)，", en: "For \($0.text.en), ") } ?? Text(same: "")
        return .fragment([
            .p()(
                voice(length), voice(zh: "到", en: "until "), voice.day(duration.endsOn),
                voice(zh: "为止，到期自动停止公示。", en: ", when it ends by itself. "),
                .a(.href(.rule(duration.rule.text)))(voice(zh: "为什么是这么久", en: "Why so long"))),
            duration.isVerified
                ? .nothing
                : .p()(
                    Components.tag(.warn, Text(zh: "未核实", en: "Not verified"), voice), .text(" "),
                    voice(
                        zh: "这一公示期的现行规定只见于转述，原文待核。",
                        en: "The present rule is known from retellings; its text is to be checked.")),
            .p()(
                voice(
                    zh: "已经履行、消除后果、没有再犯并且不在失信名单的，达到最短公示期后可以向作出决定的机关申请提前停止公示。",
                    en: """
                        A party that has performed, undone the harm, not offended again and is on no list may ask the \
                        deciding authority to end publication early after the shortest time. \

                        """),
                .a(.href(.rule(Rule.earlyEndConditions.id.text)))(
                    voice(zh: "怎样申请信用修复", en: "How to ask for credit repair"))),
        ])
    }

    private func mistakes(_ frame: Frame) -> Node {
        let voice = frame.voice
        return .fragment([
            .p()(
                voice(
                    zh: "有证据证明公示的内容不准确的，有权要求更正；决定被变更、撤销的，公示会撤回。",
                    en: """
                        Whoever can show that what is published is inaccurate has a right to its correction; what was \
                        changed or annulled is withdrawn. \

                        """),
                .a(.href(.rule(Rule.withdrawPublication.id.text)))(voice(zh: "依据", en: "Basis"))),
            .p()(
                voice(frame.district.office), .text(voice.language == .zh ? "　" : ". "), voice(frame.district.contact)),
        ])
    }

    private func files(_ voice: Voice) -> Node {
        .fragment([
            .ul()(
                hasPDF
                    ? .li()(
                        .a(.href(.decisionFile(decision.id)))(
                            voice(zh: "决定书公开版本（PDF）", en: "The decision, public version (PDF)"))) : .nothing,
                .li()(.a(.href(.decisionData(decision.id)))(voice(zh: "数据（JSON）", en: "Data (JSON)")))),
            .p(.class("small hush"))(
                voice(
                    zh: "公开版本遮去了个人信息和商业秘密，不加盖印章，其余与送达文本一致。",
                    en:
                        "The public version masks personal data and trade secrets and bears no seal; the rest is as served. "
                ),
                .a(.href(.rule(Rule.publicationMasking.id.text)))(voice(zh: "怎样遮蔽", en: "What is masked"))),
        ])
    }
}
