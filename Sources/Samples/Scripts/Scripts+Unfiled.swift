import Base
import Procedure

/// 依法不予立案: what the law spares, found, decided, and the party instructed.
extension Scripts {
    mutating func unfiled(_ ground: String) -> [Step] { verified().steps + spared(ground) }

    mutating func spared(_ ground: String) -> [Step] {
        let instruction = educated
        return [
            found(ground), proposed("not-filed", "数量少、货值小，当事人已经改正。建议不予立案，进行教育。"),
            Step(
                .verification, "decide", .bureau, .working(dice.roll(1...2)),
                knownParty.merging([
                    "decision": "spared", "ground": .text(ground), "cause": .text(cause),
                    "reason": "符合依法不予处罚的情形，不予立案。",
                ]) { $1 }),
            Step(.verification, "educate", instruction.player, .working(dice.roll(1...2)), instruction.values),
        ]
    }

    private func found(_ ground: String) -> Step {
        var answers = foundLenient.values
        answers["ground"] = .text(ground)
        if ground != "first" { answers["no-record"] = nil }
        if ground == "no-fault" {
            for field: Name<Form.Field> in ["corrected", "corrected-on", "correction", "harm"] { answers[field] = nil }
            answers["exception"] = "no"
            answers["proof"] = "进货合同、付款凭证、供货商授权书（示例）。"
        }
        return Step(.verification, "find-lenient", story.lead, .working(1), answers)
    }
}
