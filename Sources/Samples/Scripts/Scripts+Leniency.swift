import Base
import Procedure

/// 不予处罚: what the law spares, and the instruction that goes with it.
extension Scripts {
    var foundLenient: Step {
        Step(
            .penaltyCase, "find-lenient", story.lead, .working(1),
            [
                "ground": "first", "corrected": "yes", "corrected-on": .ago(3), "correction": "全部下架并退回供货商，现场复查属实（示例）。",
                "harm": "货值不大，没有消费者反映受到损失（示例）。", "no-record": "yes", "proof": "现场复查笔录、退货单据（示例）。",
            ])
    }

    var educated: Step {
        Step(
            .penaltyCase, "educate", story.lead, .working(1),
            [
                "educated-on": .today, "manner": "person", "content": "讲解进货查验要求和侵权的法律后果（示例）。", "commitment": "yes",
                "promise": "进货时查验授权文件并保存票据（示例）。",
            ])
    }
}
