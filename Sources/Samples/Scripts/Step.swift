import Base
import Procedure

/// 步骤: one act of a script: on which of its matters, by whom, how long after the step before, and with what answers.
struct Step: Sendable {
    let place: Place
    let act: Name<Act>
    let player: Player
    let delay: Delay
    let values: [Name<Form.Field>: Value]

    init(
        _ place: Place, _ act: Name<Act>, _ player: Player, _ delay: Delay, _ values: [Name<Form.Field>: Value] = [:]
    ) {
        self.place = place
        self.act = act
        self.player = player
        self.delay = delay
        self.values = values
    }

    /// A script's matters: what came in, a second report of the same, and what they opened.
    enum Place: Hashable, Sendable {
        case report, second, complaint, verification, penaltyCase, disclosure, amendment
        case transfer, platform, show, remedy
        case spot, mediation, inspection
        case registration, seizure, hearing
        case competence, handover, listing
        /// Filed at the acceptance point, and while the district was entrusted.
        case acceptance, adjudication

        var procedure: Name<Procedure> {
            switch self {
            case .report, .second: "infringement-report"
            case .complaint: "consumer-complaint"
            case .verification: "verification"
            case .penaltyCase: "penalty-case"
            case .disclosure: "penalty-disclosure"
            case .amendment: "rule-amendment"
            case .transfer: "crime-transfer"
            case .platform: "platform-notice"
            case .show: "show-complaint"
            case .remedy: "remedy-answer"
            case .spot: "spot-penalty"
            case .mediation: "dispute-mediation"
            case .inspection: "inspection"
            case .registration: "evidence-registration"
            case .seizure: "goods-seizure"
            case .hearing: "hearing"
            case .competence: "competence"
            case .handover: "case-handover"
            case .listing: "serious-listing"
            case .acceptance, .adjudication: "patent-adjudication"
            }
        }
    }

    /// How long after the step before it, the first after the start of the script.
    enum Delay: Hashable, Sendable {
        /// The same day, in office hours.
        case soon
        /// So many minutes later, whatever the hour: what is done in one go.
        case minutes(Int)
        /// So many working days later.
        case working(Int)
        /// So many days later, at any hour: people outside the office keep none.
        case days(Int)
        /// So many working days after a clock that an earlier act started has run out.
        case lapsed(Name<Clock>, since: Name<Act>, plus: Int = 1)
    }

    /// An answer, as somebody fills it in on the day of the step.
    enum Value: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
        case text(String)
        /// Several of a field's options.
        case choices([String])
        case people([Player])
        case files([SampleFile])
        /// The cells of each row of a list, in the order of its columns.
        case rows([[String]])
        /// So many days before the day of the step.
        case ago(Int)
        case ahead(Int)
        /// So many working days after the day of the step, at the full hour.
        case workingAhead(Int, hour: Int)
        /// So many minutes before the step.
        case minutesBefore(Int)
        /// The day on which an earlier act was last taken.
        case day(of: Name<Act>)
        /// The number of another matter of the script.
        case number(of: Place)
        /// The number that the matter was told when it was filed.
        case asFiled

        init(stringLiteral text: String) { self = .text(text) }

        static let today = Value.ago(0)
    }
}

/// 角色扮演: who takes the step: one of the sample accounts in one of its roles, or somebody outside.
enum Player: Hashable, Sendable {
    case reporter, rightsHolder, platform
    /// What the office does by itself when a clock has ended: it stands in a script for the time it takes.
    case system
    case counter, dispatcher, officer1, officer2, brigade, head, reviewer, bureau, finance, archivist, publisher

    var role: Role {
        switch self {
        case .reporter: .reporter
        case .rightsHolder: .rightsHolder
        case .system: .system
        case .counter: .counter
        case .dispatcher, .platform: .dispatcher
        case .officer1, .officer2: .officer
        case .brigade: .brigade
        case .head: .stationHead
        case .reviewer: .reviewer
        case .bureau: .bureauHead
        case .finance: .finance
        case .archivist: .archivist
        case .publisher: .publisher
        }
    }

    /// The account.
    var id: Name<Person> { Name("\(self)") }
}
