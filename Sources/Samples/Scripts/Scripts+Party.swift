import Base
import Procedure

/// 当事人: as invented as the rest: no division of a credit code or an identity number begins with six zeros.
extension Scripts {
    /// Who is punished, as the documents name them.
    var party: String {
        switch kindOfParty {
        case "individual": story.name
        case "organisation": "\(story.shop)（示例）有限公司"
        default: story.shop
        }
    }

    /// 基本情况 as it is known when the case is opened.
    var knownParty: [Name<Form.Field>: Step.Value] {
        var answers: [Name<Form.Field>: Step.Value] = [
            "party": .text(party), "party-type": .text(kindOfParty), "party-address": .text("示例路\(1 + number % 199)号"),
        ]
        switch kindOfParty {
        case "individual": answers["party-identity"] = .text(Scripts.identities[number % Scripts.identities.count])
        case "organisation":
            answers["party-code"] = .text(Scripts.companies[number % Scripts.companies.count])
            answers["party-representative"] = .text(story.name)
        default:
            answers["party-code"] = .text(Scripts.households[number % Scripts.households.count])
            answers["party-representative"] = .text(story.name)
        }
        return answers
    }

    /// 核实并登记当事人基本情况, with what the visit brought besides.
    func settledParty(_ delay: Step.Delay) -> Step {
        var answers = knownParty
        answers["party-telephone"] = .text(story.contact)
        return Step(.penaltyCase, "party", story.lead, delay, answers)
    }

    /// 案由
    var cause: String { "涉嫌\(breach)" }

    /// 违法行为, as the documents call it: the kind of act that the report was about.
    var breach: String {
        switch story.kind {
        case "trademark": "销售侵犯注册商标专用权的\(story.goods)"
        case "patent": "销售假冒专利的\(story.goods)"
        case "copyright": "销售侵犯著作权的\(story.goods)"
        case "indication": "擅自使用地理标志专用标志"
        case "unfair-competition": "实施混淆行为"
        case "trade-secret": "侵犯商业秘密"
        default: "销售侵犯他人知识产权的\(story.goods)"
        }
    }

    /// 听证范围: whether a fine of this story is large for its party.
    var carriesHearing: Bool { story.fine >= (kindOfParty == "organisation" ? 100_000 : 10_000) }

    private var kindOfParty: String {
        switch number % 10 {
        case 3: "individual"
        case 4, 8: "organisation"
        default: "household"
        }
    }

    private static let households = [
        "92000000EXAMPLE10J", "92000000EXAMPLE20K", "92000000EXAMPLE30L", "92000000EXAMPLE40M", "92000000EXAMPLE50N",
        "92000000EXAMPLE60P", "92000000EXAMPLE70Q",
    ]
    private static let companies = [
        "91000000EXAMPLE10M", "91000000EXAMPLE20N", "91000000EXAMPLE30P", "91000000EXAMPLE40Q", "91000000EXAMPLE50R",
    ]
    private static let identities = [
        "000000197101010016", "000000197201010021", "000000197301010037", "000000197401010042", "000000197501010058",
    ]
}
