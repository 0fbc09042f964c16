import Base
import Procedure

/// 平台、展会与应诉: what is quick, and what must be in time.
extension Scripts {
    mutating func notified() -> Step {
        Step(
            .platform, "register", .officer1, .soon,
            [
                "holder": "\(story.mark)示例有限公司", "contact": .text(story.contact), "right": "90000001",
                "platform": "示例商城", "seller": .text(story.shop),
                "links": "https://shop.example.invalid/item/\(dice.roll(1_000...9_999))", "arrived": .today,
                "evidence": .files([.photograph("商品页面截图", &dice)]),
            ])
    }

    mutating func platformActed() -> [Step] {
        [
            notified(),
            Step(
                .platform, "platform-acted", .officer1, .working(1),
                ["acted-on": .today, "measures": .choices(["deleted"])]),
        ]
    }

    mutating func stated() -> [Step] {
        platformActed() + [
            Step(.platform, "statement", .officer1, .working(2), ["arrived": .today, "words": "对方称有授权（示例）。"])
        ]
    }

    mutating func complainedOfSeller() -> [Step] {
        stated() + [
            Step(.platform, "complain", .officer1, .working(2), ["received": .today, "facts": "请求查处（示例）。"])
        ]
    }

    mutating func acceptedAtPlatform() -> Script {
        Script(complainedOfSeller() + [Step(.platform, "give-receipt", .officer1, .soon, ["delivered": "yes"])])
    }

    mutating func suedSeller() -> Script {
        Script(stated() + [Step(.platform, "sued", .officer1, .working(3), ["reason": "示例区人民法院，示例案号"])])
    }

    mutating func settledAtPlatform() -> Script {
        Script(platformActed() + [Step(.platform, "settled", .officer1, .working(20), ["note": "对方没有声明（示例）。"])])
    }

    mutating func liftedAtPlatform() -> Script {
        Script(
            stated() + [
                Step(
                    .platform, "lifted", .officer1, .lapsed("waiting", since: "statement"),
                    ["reason": "期满未投诉、未起诉（示例）。"])
            ])
    }

    mutating func idlePlatform() -> Script {
        Script([notified(), Step(.platform, "refer", .officer1, .working(4), ["reason": "平台未采取措施（示例）。"])])
    }

    mutating func atShow() -> Step {
        Step(
            .show, "register", .officer1, .soon,
            [
                "show": "示例博览会", "last-day": .ahead(3), "received-at": .minutesBefore(30),
                "holder": "\(story.mark)示例有限公司", "contact": .text(story.contact), "right": "90000001",
                "exhibitor": .text(story.shop), "booth": "示例馆A\(dice.roll(1...60))", "goods": .text(story.goods),
                "evidence": .files([.photograph("展品照片", &dice)]),
            ])
    }

    mutating func informedAtShow() -> [Step] {
        [
            atShow(),
            Step(.show, "inform", .officer1, .soon, ["told-at": .minutesBefore(10), "who": "示例参展人员"]),
        ]
    }

    mutating func answeredAtShow(admits: Bool) -> [Step] {
        informedAtShow() + [
            Step(.show, "answer", .officer1, .soon, ["admits": admits ? "yes" : "no", "words": "参展方答复（示例）。"])
        ]
    }

    mutating func settledAtShow(_ result: String) -> Script {
        var answers: [Name<Form.Field>: Step.Value] = [
            "result": .text(result), "repeated": "no", "reason": "现场处理（示例）。",
        ]
        if result == "removed" { answers["ground"] = "admitted" }
        return Script(
            answeredAtShow(admits: result == "removed") + [Step(.show, "settle", .officer1, .soon, answers)])
    }

    mutating func withdrawnAtShow() -> Script {
        Script([atShow(), Step(.show, "withdraw", .officer1, .soon, ["reason": "双方和解（示例）。"])])
    }

    mutating func challenged() -> Step {
        Step(
            .remedy, "register", .reviewer, .soon,
            [
                "way": .text(dice.pick("ordinary", "simplified", "court")), "received": .today,
                "number": "示例复议\(number)号", "case": "示例-\(number)", "applicant": .text(story.shop),
                "claims": "请求撤销处罚决定（示例）。", "files": .files([.sheet("申请书副本", &dice)]),
            ])
    }

    mutating func prepared() -> [Step] {
        [
            challenged(),
            Step(
                .remedy, "gather", .reviewer, .working(1),
                ["evidence": "现场笔录、询问笔录、鉴别意见（示例）。", "law": "《中华人民共和国商标法》（示例）。", "whole": "yes"]),
            Step(
                .remedy, "rehearse", .reviewer, .soon,
                ["points": .choices(["facts", "law", "procedure"]), "weak": "没有明显薄弱之处（示例）。", "advice": "defend"]),
            Step(.remedy, "approve", .bureau, .working(1), ["answer": "请求维持（示例）。"]),
        ]
    }

    mutating func submitted() -> [Step] {
        prepared() + [
            Step(
                .remedy, "submit", .reviewer, .soon,
                ["handed-in": .today, "files": .files([.sheet("答复书", &dice)])])
        ]
    }

    mutating func resolved(_ result: String) -> Script {
        Script(
            submitted() + [
                Step(
                    .remedy, "result", .reviewer, .working(25),
                    ["result": .text(result), "received": .today, "files": .files([.sheet("决定书", &dice)])])
            ])
    }
}
