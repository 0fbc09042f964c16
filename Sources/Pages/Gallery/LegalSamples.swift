import Base
import Law

/// A comparison of names, a document, a date day by day.
struct LegalSamples {
    /// The day the samples are set on.
    static let day = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

    func render(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "近似比对", en: "Likeness")),
            Components.columns(
                even: true, LegalSamples.likeness.render(rank: .three, voice),
                LegalSamples.unequal.render(rank: .three, voice)),
            .h2()(voice(zh: "文书", en: "Documents")),
            Components.columns(LegalSamples.document.render(voice), LegalSamples.document.preview(voice)),
            DocumentSample().render(voice),
            .h2()(voice(zh: "一天一天地数", en: "Day by day")),
            days(voice),
        ])
    }

    private func days(_ voice: Voice) -> Node {
        guard
            let version = try? RuleBase(Rule.all).rule("CF-01").version(on: LegalSamples.day),
            let period = try? version.period(from: .day(LegalSamples.day.adding(days: -59)), in: .official),
            let reckoning = try? period.reckoning()
        else { return .nothing }
        let grid = DayGrid(period, reckoning)
        return .fragment([
            grid.render(voice),
            Components.more(Text(zh: "按文字列出每一天", en: "The days in words"), voice, grid.words(voice)),
        ])
    }

    static let likeness = LikenessBlock(
        Text(zh: "示例优选 与 视例優选", en: "示例优选 and 视例優选"),
        finding: Text(zh: "容易混淆　0.91", en: "Likely to confuse 0.91"),
        first: Text(zh: "登记商标", en: "Mark"), second: Text(zh: "商品标题", en: "Title"),
        pairs: [
            .init("示", "视", isSame: false, Text(zh: "同音同调", en: "same sound"), detail: Text(same: "shì")),
            .init("例", "例", isSame: true, Text(zh: "相同", en: "same"), detail: Text(same: "lì")),
            .init("优", "優", isSame: false, Text(zh: "繁简", en: "old form"), detail: Text(same: "优＝優")),
            .init("选", "选", isSame: true, Text(zh: "相同", en: "same"), detail: Text(same: "xuǎn")),
        ],
        reasons: [
            .init(
                Text(zh: "读音", en: "Sound"),
                Text(zh: "四字读音全同：shì lì yōu xuǎn", en: "All four sound alike: shì lì yōu xuǎn"), hundredths: 100),
            .init(
                Text(zh: "字形", en: "Form"),
                Text(zh: "“示”与“视”共有一个部件", en: "示 and 视 share a component"), hundredths: 78),
        ])

    static let unequal = LikenessBlock(
        Text(zh: "示例优选 与 示优选品", en: "示例优选 and 示优选品"),
        finding: Text(zh: "相近　0.64", en: "Near 0.64"),
        first: Text(zh: "登记商标", en: "Mark"), second: Text(zh: "现场所见", en: "Seen"),
        pairs: [
            .init("示", "示", isSame: true, Text(zh: "相同", en: "same")),
            .init("例", nil, isSame: false, Text(zh: "缺一字", en: "one less")),
            .init("优", "优", isSame: true, Text(zh: "相同", en: "same")),
            .init("选", "选", isSame: true, Text(zh: "相同", en: "same")),
            .init(nil, "品", isSame: false, Text(zh: "多一字", en: "one more")),
        ],
        reasons: [],
        note: Text(zh: "仅供参考，认定由承办人作出。", en: "For reference only; the officer decides."))

    static let document = OfficialDocument(
        office: "示例区市场监督管理局", number: "示市监罚〔2026〕88号", remark: "（示例）", title: "行政处罚决定书",
        paragraphs: [
            .init("当事人：示例百货商行（个体工商户）", flush: true),
            .init(.text("经营者：张某　公民身份号码："), .masked("依法不公开"), flush: true),
            .init("经查，当事人在经营场所销售标有“视例優选”字样的袋装绿茶。经权利人示例食品有限公司鉴别，上述商品不是其生产或者许可生产的商品。"),
            .init("一、没收侵权商品三十八袋；"),
        ],
        sign: .init("示例区市场监督管理局", day, stamp: "示例印章"))
}
