import Base
import Law
package import Procedure

extension Procedure {
    /// 随机抽查: a task of the yearly plan, objects and inspectors drawn so that anybody can draw again, visits by two, and the
    /// results made public (双随机、一公开).
    ///
    /// The texts on inspection were not at hand: its times are the office's own targets, and the frequency that the yearly
    /// plan allows is entered with the task. Who finds a breach hands it over as a lead; nothing is punished in here.
    package static let inspection = Procedure(
        "inspection", version: 1, measure: 1, Text(zh: "双随机抽查", en: "Random inspection"),
        for: Text(
            zh: "按年度计划在频次上限内抽查：名单先定、种子后出，随机抽取检查对象和检查人员，两人上门，结果公开，发现问题转核查。",
            en:
                "Inspect by the yearly plan and within its frequency: the list fixed before the seed is known, objects and "
                + "inspectors drawn, visits by two, results public, leads verified."),
        clocks: [
            Clock(
                "task", Text(zh: "抽查任务（内部目标）", en: "The task (internal target)"), Rule.closeCase.id, .target,
                from: Text(zh: "任务下达、抽取或者上次检查之日", en: "the plan, the draw or the last visit")),
            Clock(
                "publishing", Text(zh: "抽查结果公示（内部目标）", en: "Publishing the results (internal target)"),
                Rule.publishPenalty.id, .target, from: Text(zh: "检查结束之日", en: "the end of the visits")),
        ],
        stages: [
            Stage(
                "planned", Text(zh: "待抽取", en: "To be drawn"), public: .received, holder: .stationHead,
                keptBy: [.clock("task")]),
            Stage(
                "visiting", Text(zh: "检查中", en: "Visits"), public: .verifying, holder: .officer,
                keptBy: [.clock("task")]),
            Stage(
                "publishing", Text(zh: "结果待公示", en: "Results to be published"), public: .decided, holder: .publisher,
                keptBy: [.clock("publishing")]),
            Stage("published", Text(zh: "结果已公示", en: "Results published"), public: .decided, ends: .done),
            Stage("cancelled", Text(zh: "任务取消", en: "Cancelled"), public: .decided, ends: .ended),
        ],
        acts: InspectionActs.all, course: ["planned", "visiting", "publishing", "published"])
}
