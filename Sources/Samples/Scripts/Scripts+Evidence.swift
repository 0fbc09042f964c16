import Base
import Procedure

/// 取证: what the officers of either procedure do on the spot.
extension Scripts {
    mutating func visit(_ place: Step.Place, _ delay: Step.Delay) -> Step {
        let presence = dice.weighted((8, "present"), (1, "refused"), (1, "absent"))
        var answers: [Name<Form.Field>: Step.Value] = [
            "officers": .people(story.team), "began": .minutesBefore(130), "ended": .minutesBefore(60),
            "place": .text(story.place == "online" ? "示例路\(number)号，\(story.shop)经营场所" : story.whereabouts),
            "told": "yes", "presence": .text(presence),
            "findings": .text(
                dice.pick(
                    "现场陈列标有“\(story.mark)”的\(story.goods)\(dice.roll(2...60))件，当事人称从批发市场购进，未能提供票据。已拍照并登记。",
                    "现场未见招牌所称授权文件。货架有\(story.goods)\(dice.roll(1...30))件，外观与举报人照片一致。")),
            "files": .files([.photograph("现场照片1", &dice), .photograph("现场照片2", &dice)]),
        ]
        if presence != "present" { answers["witness"] = "示例社区工作人员王样例在场见证，全程录像。" }
        return Step(place, "visit", story.lead, delay, answers)
    }

    mutating func question(_ place: Step.Place, _ delay: Step.Delay) -> Step {
        Step(
            place, "question", story.lead, delay,
            [
                "officers": .people(story.team), "whom": .text("\(story.shop)经营者\(dice.pick("李", "张", "陈"))样例"),
                "began": .minutesBefore(75), "ended": .minutesBefore(20), "place": "示例区市场监督管理局办案区",
                "person-post": .text("\(story.shop)，经营者"), "person-address": .text("示例路\(1 + number % 199)号"),
                "person-telephone": .text(story.contact), "told": "yes",
                "record": .text("问：这批\(story.goods)从哪里进的货？\n答：朋友介绍的，没有票据。\n问：有“\(story.mark)”的授权吗？\n答：没有。"),
                "files": .files([.sheet("询问笔录", &dice)]),
            ])
    }

    mutating func collected(_ place: Step.Place, _ delay: Step.Delay) -> Step {
        Step(
            place, "collect", story.lead, delay,
            [
                "officers": .people(story.team), "kind": .text(dice.pick("document", "object", "electronic")),
                "source": "当事人提供，复制后由其签字确认。", "files": .files([.photograph("证据照片", &dice), .sheet("进货单", &dice)]),
            ])
    }

    mutating func sampled(_ place: Step.Place, _ delay: Step.Delay) -> Step {
        Step(
            place, "sample", story.lead, delay,
            [
                "officers": .people(story.team), "what": "\(story.goods)两件，一件送检，一件备样，当场封样。",
                "present": "yes", "files": .files([.photograph("封样照片", &dice)]),
            ])
    }
}
