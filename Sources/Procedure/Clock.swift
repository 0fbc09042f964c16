package import Base
package import Law

/// 时限: a clock that a procedure may run, under one rule. It starts and stops by the effects of acts.
package struct Clock: Sendable {
    package let id: Name<Clock>
    package let name: Text
    /// The rule whose term it runs; which version, the dates of the matter decide.
    package let rule: Rule.ID
    package let nature: Nature
    /// 起算: from what it runs, in words.
    package let trigger: Text

    package init(_ id: Name<Clock>, _ name: Text, _ rule: Rule.ID, _ nature: Nature = .office, from trigger: Text) {
        self.id = id
        self.name = name
        self.rule = rule
        self.nature = nature
        self.trigger = trigger
    }

    /// Whom it binds.
    package enum Nature: String, Sendable {
        /// A period of law that the office must keep.
        case office
        /// A period of law that belongs to a party or another body; that it lapses is no fault of the office.
        case party
        /// 内部目标: the law says 及时 and no number. The office takes the rule's own target, or else the term that this
        /// rule gives for a like duty, and shows it as its target and never as law.
        case target
    }

    /// 停计事由: a ground on which a clock stands still, by its name in the rule (`Rule.PauseGround.ground`).
    ///
    /// The proof that the rule asks for is read from the version the clock runs under, so that it is stated once.
    package struct Ground: Hashable, Sendable {
        package let name: String
        /// What older versions of the rule call it.
        private let formerly: [String]

        package init(_ name: String, formerly: String...) {
            self.name = name
            self.formerly = formerly
        }

        /// From its name and what older versions call it; nil without a name.
        package init?(names: [String]) {
            guard let name = names.first else { return nil }
            self.name = name
            formerly = Array(names.dropFirst())
        }

        /// Its name, then what older versions call it.
        package var names: [String] { [name] + formerly }

        package static let testing = Ground("检测、检验、检疫、鉴定")
        package static let identification = Ground("权利人辨认或者鉴别")
        package static let suspension = Ground("中止")
        package static let hearing = Ground("听证")
        package static let announcement = Ground("公告")
        package static let refund = Ground("责令退还多收价款")
        package static let mediationTest = Ground("鉴定、检测", formerly: "检定、检验、检测、鉴定")

        /// The ground as a version of the rule states it, nil where that names no such ground.
        package func stated(in version: Rule.Version) -> Rule.PauseGround? {
            version.pauses.first { $0.ground.zh == name || formerly.contains($0.ground.zh) }
        }
    }
}
