import Base
import Procedure

/// 规则修订: proposed and not put in force, because the law that the samples run under is real.
extension Scripts {
    func proposedAmendment() -> Step {
        Step(
            .amendment, "propose", .reviewer, .soon,
            [
                "rule": "CF-25", "kind": "version", "from": .ahead(200), "term": "change", "term-amount": "80",
                "term-unit": "calendarDay", "more": "keep", "target": "keep", "verified": "no",
                "how": "示例：没有这样的法律修改", "reason": "示例：演示新版本的登记和审批。",
            ])
    }

    func rejectedAmendment() -> Script {
        Script([
            proposedAmendment(),
            Step(.amendment, "reject", .bureau, .working(2), ["reason": "示例：没有公布的文本，不予批准。"]),
        ])
    }

    func withdrawnAmendment() -> Script {
        Script([
            proposedAmendment(), Step(.amendment, "withdraw", .reviewer, .working(1), ["reason": "示例：提出有误。"]),
        ])
    }
}
