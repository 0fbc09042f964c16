import Base
import Casework
import Procedure

/// 办件名称: what officers call a matter: who is suspected of what. It is made of its docket, never typed.
struct MatterTitle {
    private let subject: MatterSubject

    init(_ subject: MatterSubject) {
        self.subject = subject
    }

    /// Longer names are cut; the matter's page has them whole among its facts.
    private static let most = 24

    /// nil where nothing is known that a title could say.
    var text: Text? {
        guard subject.who != nil || subject.sign != nil || subject.kind != nil else { return nil }
        if subject.purpose == .disclosure, let who = subject.who {
            return Text(zh: "\(who)行政处罚信息公示", en: "Publication of the penalty against \(who)")
        }
        let sign = subject.sign.map { MatterTitle.line($0) }
        let (zh, en) = breach
        return Text(
            zh: "\(whoZH)涉嫌\(zh)" + (sign.map { "（“\($0)”）" } ?? ""),
            en: "\(whoEN): suspected \(en)" + (sign.map { " (“\($0)”)" } ?? ""))
    }

    private var whoZH: String { subject.who.map { MatterTitle.line($0) } ?? subject.place.map { "某\($0.zh)" } ?? "某处" }

    private var whoEN: String {
        subject.who.map { MatterTitle.line($0) } ?? subject.place?.en ?? "Somebody unknown"
    }

    private var breach: (zh: String, en: String) {
        switch subject.kind {
        case "trademark": ("侵犯注册商标专用权", "trade mark infringement")
        case "patent": ("假冒专利", "passing off as patented")
        case "copyright": ("侵犯著作权", "copyright infringement")
        case "indication": ("侵犯地理标志", "misuse of a geographical indication")
        case "trade-secret": ("侵犯商业秘密", "infringement of trade secrets")
        case "unfair-competition": ("不正当竞争", "unfair competition")
        default: ("侵权", "infringement")
        }
    }

    /// One line, at most so long.
    private static func line(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > most ? line.prefix(most) + "……" : line
    }
}
