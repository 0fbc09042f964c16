package import Base

/// 查公示: the penalties published now, to be searched.
package struct DecisionsPage: Sendable {
    private let asked: Asked
    private let kinds: [(id: String, name: Text)]
    private let years: [Int]
    private let decisions: [PublishedDecision]
    private let count: Int
    private let page: Int
    private let pages: Int

    /// What was asked for, as it was typed; empty where nothing was.
    package struct Asked: Sendable {
        let words: String
        let year: String
        let kind: String

        package init(words: String, year: String, kind: String) {
            self.words = words
            self.year = year
            self.kind = kind
        }

        fileprivate var isBlank: Bool { words.isEmpty && year.isEmpty && kind.isEmpty }
    }

    package init(
        asked: Asked, kinds: [(id: String, name: Text)], years: [Int], decisions: [PublishedDecision], count: Int,
        page: Int, pages: Int
    ) {
        self.asked = asked
        self.kinds = kinds
        self.years = years
        self.decisions = decisions
        self.count = count
        self.page = page
        self.pages = pages
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "查公示", en: "Published penalties")
        return frame.page(
            title: title, section: .decisions,
            Components.crumbs([(.home, Text(zh: "首页", en: "Home"))], title, voice),
            .h1()(voice(title)),
            .p(.class("lede"))(
                voice(
                    zh: "本局适用普通程序作出的行政处罚决定，依法在规定期限内公示，到期停止。个人信息和商业秘密已经遮去。",
                    en: """
                        Penalties that this bureau decided in the ordinary procedure, published within the time the rule sets \
                        and until their time is over. Personal data and trade secrets are masked. The decisions are in \
                        Chinese.
                        """)),
            filters.render(voice),
            decisions.isEmpty ? nothing(voice) : list(voice)
        )
    }

    private var filters: Filters {
        Filters(
            Text(zh: "查找处罚决定", en: "Find a decision"), .decisions,
            [
                .words(
                    name: "q", Text(zh: "当事人、文号或者商标", en: "Party, document number or mark"), typed: asked.words),
                .list(
                    name: "year", Text(zh: "决定年份", en: "Year of the decision"),
                    options: [("", Text(zh: "全部年份", en: "All years"))]
                        + years.map { (String($0), Text(same: String($0))) },
                    chosen: asked.year),
                .list(
                    name: "kind", Text(zh: "违法行为类别", en: "Field of law"),
                    options: [("", Text(zh: "全部类别", en: "All fields"))] + kinds.map { ($0.id, $0.name) },
                    chosen: asked.kind),
            ])
    }

    private func nothing(_ voice: Voice) -> Node {
        guard !asked.isBlank else {
            return Components.empty(
                Text(zh: "现在没有公示中的处罚决定", en: "No decision is published now"),
                Text(
                    zh: "有新的决定，会列在这里。全国的处罚信息，请查国家企业信用信息公示系统。",
                    en: "New ones will be listed here. For the whole country see the National Enterprise Credit "
                        + "Information Publicity System."), voice)
        }
        return Components.empty(
            Text(zh: "没有找到", en: "Nothing found"),
            Text(
                zh: "换一个词，或者少写几个字再试。已过公示期和撤回的，查不到。",
                en: "Try another word or fewer. What is past its time or was withdrawn is not found."),
            link: (.decisions, Text(zh: "看全部", en: "Show all")), voice)
    }

    private func list(_ voice: Voice) -> Node {
        let caption =
            asked.isBlank
            ? Text(zh: "公示中的处罚决定，共\(count)件", en: "Published now: \(count)")
            : Text(zh: "找到\(count)件", en: "Found: \(count)")
        let table = Table(
            caption,
            columns: [
                Table.Column(Text(zh: "当事人、文号", en: "Party, number")),
                Table.Column(Text(zh: "违法行为类型", en: "Unlawful act")),
                Table.Column(Text(zh: "处罚内容", en: "Imposed")),
                Table.Column(Text(zh: "决定日期", en: "Decided")),
                Table.Column(Text(zh: "公示日期", en: "Published")),
            ],
            rows: decisions.map { row($0, voice) })
        return .fragment([table.render(voice), Components.pages(page, of: pages, at: here, voice)])
    }

    private func row(_ decision: PublishedDecision, _ voice: Voice) -> Table.Row {
        Table.Row(
            .fragment([
                .a(.href(.decision(decision.id)))(PublishedDecision.chinese(decision.party)),
                .span(.class("table-sub"), .lang("zh-CN"))(Components.number(decision.number)),
            ]),
            [
                PublishedDecision.chinese(decision.breach), PublishedDecision.chinese(decision.imposed),
                voice.day(decision.decidedOn), voice.day(decision.publishedOn),
            ])
    }

    /// This list, for its other pages.
    private var here: Address {
        let all = [("q", asked.words), ("year", asked.year), ("kind", asked.kind)]
        return Address.decisions.with(all.filter { !$0.1.isEmpty }.map { Address.Parameter($0.0, $0.1) })
    }
}
