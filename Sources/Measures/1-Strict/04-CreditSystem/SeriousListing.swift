import Base
import Law
package import Procedure

extension Procedure {
    /// 列入严重违法失信名单: proposed after a heavy penalty, told to the party, agreed to by the superior, decided,
    /// published, and over by itself after three years (总局令第44号; XY-13 to XY-19).
    ///
    /// The articles were not at hand, so that its rules are shown as not verified.
    package static let seriousListing = Procedure(
        "serious-listing", version: 1, measure: 4, Text(zh: "列入严重违法失信名单", en: "Listing a serious offender"),
        for: Text(
            zh: "对受到较重行政处罚的严重违法当事人，告知、听取意见并报经上一级局同意后列入名单，公示，期满自动移出。",
            en: """
                A party heavily penalised for a grave breach is told and heard, and listed only with the consent of the \
                superior bureau; the listing is published and ends by itself.
                """),
        clocks: clocks, stages: stages, acts: ListingActs.all + ListedActs.all,
        course: ["proposed", "noticed", "consenting", "deciding", "publishing", "listed", "removed"])

    private static let clocks: [Clock] = [
        // The articles name no days for these four steps, or were not at hand; the office takes its own.
        Clock(
            "telling", Text(zh: "告知当事人（内部目标）", en: "Telling the party (internal target)"), Rule.listingNotice.id,
            .target, from: Text(zh: "提出列入建议之日", en: "the proposal")),
        Clock(
            "commenting", Text(zh: "陈述申辩（内部目标）", en: "Time for the party to comment (internal target)"),
            Rule.listingNotice.id, .target, from: Text(zh: "告知书送达之日", en: "service of the notice")),
        Clock(
            "consenting", Text(zh: "上一级局同意（跟进目标）", en: "The superior's consent (follow-up target)"),
            Rule.listingConsent.id, .target, from: Text(zh: "报送之日", en: "the report")),
        Clock(
            "deciding", Text(zh: "作出列入决定（内部目标）", en: "Deciding on the listing (internal target)"),
            Rule.listingConsent.id, .target, from: Text(zh: "收到上一级局意见之日", en: "the superior's answer")),
        Clock(
            "publishing", Text(zh: "公示列入决定期限", en: "Time to publish the listing"), Rule.publishListing.id,
            from: Text(zh: "作出列入决定之日", en: "the decision")),
        Clock(
            "listed", Text(zh: "列入期限", en: "How long the listing lasts"), Rule.listingTerm.id, .party,
            from: Text(zh: "列入之日", en: "the listing")),
        Clock(
            "leaving", Text(zh: "提前移出的决定期限", en: "Time to decide on leaving early"), Rule.decideLeaving.id,
            from: Text(zh: "受理申请之日", en: "acceptance of the request")),
    ]

    private static let stages: [Stage] = [
        Stage(
            "proposed", Text(zh: "待告知当事人", en: "Party to be told"), public: .deciding, holder: .officer,
            keptBy: [.clock("telling")]),
        Stage(
            "noticed", Text(zh: "听取陈述申辩", en: "Party being heard"), public: .deciding, holder: .officer,
            keptBy: [.clock("commenting")]),
        Stage(
            "consenting", Text(zh: "待上一级局同意", en: "With the superior for consent"), public: .deciding,
            holder: .officer, keptBy: [.clock("consenting")]),
        Stage(
            "deciding", Text(zh: "待决定", en: "To be decided"), public: .deciding, holder: .bureauHead,
            keptBy: [.clock("deciding")]),
        Stage(
            "publishing", Text(zh: "待公示", en: "To be published"), public: .decided, holder: .publisher,
            keptBy: [.clock("publishing")]),
        Stage(
            "listed", Text(zh: "已列入", en: "Listed"), public: .decided, holder: .publisher, keptBy: [.clock("listed")]),
        Stage(
            "leaving", Text(zh: "待决定提前移出", en: "Early removal to be decided"), public: .decided,
            holder: .bureauHead, keptBy: [.clock("leaving")]),
        Stage("removed", Text(zh: "已移出名单", en: "Removed from the list"), public: .decided, ends: .done),
        Stage("not-listed", Text(zh: "不列入", en: "Not listed"), public: .decided, ends: .refused),
    ]
}
