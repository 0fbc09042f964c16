import Base
import Law
package import Procedure

extension Purpose {
    /// 听证
    static let hearing = Purpose(
        "hearing", Text(zh: "听证", en: "Hearing"),
        results: [
            Form.Option("held", zh: "已举行听证", en: "Held"),
            Form.Option("ended", zh: "听证终止", en: "Ended without a hearing"),
        ])
}

extension Procedure {
    /// 听证: a party is heard in public before a heavy penalty (行政处罚法第六十三条至第六十五条).
    ///
    /// The periods inside the office (CF-35) are known at second hand only and shown as not verified.
    package static let hearing = Procedure(
        "hearing", version: 1, measure: 1, Text(zh: "行政处罚听证", en: "Hearing before a penalty"),
        for: Text(
            zh: "指定非本案调查人员主持听证，提前通知，公开举行，制作笔录和听证报告，作为决定的依据。",
            en: """
                A hearing chaired by somebody who did not investigate, told of in time, held in public, and recorded \
                and reported for the decision.
                """),
        serves: .hearing, clocks: clocks, stages: stages, acts: HearingActs.all,
        course: ["appointing", "handing-in", "fixing", "notifying", "waiting", "reporting", "held"])

    private static let clocks: [Clock] = [
        Clock(
            "appointing", Text(zh: "指定听证主持人期限", en: "Time to appoint the chair"), Rule.appointChair.id,
            from: Text(zh: "收到听证要求之日", en: "the request")),
        Clock(
            "handing-in", Text(zh: "移交案件材料期限", en: "Time to hand in the file"), Rule.handInCaseFile.id,
            from: Text(zh: "确定主持人之日", en: "the appointment")),
        Clock(
            "fixing", Text(zh: "确定听证时间地点期限", en: "Time to fix date and place"), Rule.fixHearingDate.id,
            from: Text(zh: "接到案件材料之日", en: "receipt of the file")),
        Clock(
            "notifying", Text(zh: "听证通知期限", en: "Time to give notice"), Rule.notifyHearing.id,
            from: Text(zh: "举行听证之日，向前计算", en: "the day of the hearing, counted back")),
        Clock(
            "reporting", Text(zh: "听证报告期限", en: "Time for the report"), Rule.reportHearing.id,
            from: Text(zh: "听证之日", en: "the day of the hearing")),
    ]

    private static let stages: [Stage] = [
        Stage(
            "appointing", Text(zh: "待指定主持人", en: "Chair to be appointed"), public: .hearing, holder: .bureauHead,
            keptBy: [.clock("appointing")]),
        Stage(
            "handing-in", Text(zh: "待移交案件材料", en: "File to be handed in"), public: .hearing, holder: .officer,
            keptBy: [.clock("handing-in")]),
        Stage(
            "fixing", Text(zh: "待确定时间地点", en: "Date to be fixed"), public: .hearing, holder: .reviewer,
            keptBy: [.clock("fixing")]),
        Stage(
            "notifying", Text(zh: "待送达听证通知书", en: "Notice to be served"), public: .hearing, holder: .reviewer,
            keptBy: [.clock("notifying")]),
        Stage(
            "waiting", Text(zh: "待举行听证", en: "Hearing to be held"), public: .hearing, holder: .reviewer,
            keptBy: [.clock("reporting")]),
        Stage(
            "reporting", Text(zh: "待提出听证报告", en: "To be reported"), public: .hearing, holder: .reviewer,
            keptBy: [.clock("reporting")]),
        Stage("held", Text(zh: "听证结束", en: "Held and reported"), public: .decided, ends: .done),
        Stage("ended", Text(zh: "听证终止", en: "Ended without a hearing"), public: .decided, ends: .ended),
    ]
}

extension Text {
    static let hearing = Text(zh: "正在组织听证", en: "A hearing is being held")
}
