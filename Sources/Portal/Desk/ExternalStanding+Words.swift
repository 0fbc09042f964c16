import Base
import Casework
import Documents
import Pages
import Procedure

extension ExternalStanding {
    /// 对账灯: its tone and its words, which say as much.
    func words(_ docket: Docket) -> (tone: Components.Tone, words: Text) {
        switch light {
        case .inStep: (.ok, Text(zh: "一致", en: "In step"))
        case .waiting: (.warn, Text(zh: "待登记对方编号", en: "Its number is still to come"))
        case .behind: (.warn, behind(docket.stage?.name))
        case .unneeded: (.rest, Text(zh: "这一环节不涉及", en: "Not concerned at this stage"))
        }
    }

    private func behind(_ stage: Text?) -> Text {
        let here = stage ?? Text(zh: "已变动", en: "has moved on")
        guard let status else {
            return Text(zh: "对方待更新：这里已是“\(here.zh)”", en: "Behind: here it is “\(here.en)” by now")
        }
        return Text(
            zh: "不一致：对方“\(status)”，这里“\(here.zh)”", en: "Not in step: there “\(status)”, here “\(here.en)”")
    }

    /// The line of a matter's page.
    func line(of id: String, _ docket: Docket) -> MatterPage.Beside {
        let (tone, words) = words(docket)
        return MatterPage.Beside(
            .copying(concern.system.rawValue, of: id), concern.system.title, tone, words, number: number)
    }
}
