package import Base

/// 规则: one rule of law that the product acts on, in all its versions.
///
/// A rule is data: a wrong number is mended here, or by an amendment under four eyes, and nowhere else. Rows of the
/// law that set several periods are several rules, told apart by a suffix (`CF-43/urge`, `CF-43/court`).
package struct Rule: Sendable {
    package let id: ID
    /// What it is about, as a heading: 立案期限, Time to decide on opening a case.
    package let subject: Text
    /// Oldest first; their effective dates neither overlap nor leave a gap.
    package internal(set) var versions: [Version]

    package init(_ id: ID, _ subject: Text, _ versions: Version...) {
        self.id = id
        self.subject = subject
        self.versions = versions
    }

    /// 规则编号: `CF-25`, or with what it limits `CF-43/urge`.
    package struct ID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
        package let text: String

        package init(_ text: String) { self.text = text }
        package init(stringLiteral text: String) { self.text = text }

        /// The row of the rule table it belongs to: `CF-43` for `CF-43/urge`.
        package var row: String { String(text.prefix { $0 != "/" }) }
        package var description: String { text }
    }
}

extension Rule {
    /// 版本: a rule as it stands between two dates.
    package struct Version: Sendable {
        /// 施行日期: the first day it applies.
        package internal(set) var from: Day
        /// The last day it applies; nil while it is in force.
        package internal(set) var through: Day?
        /// Which date of a matter chooses among the versions.
        package let chosenBy: Choice
        /// The rule in words.
        package internal(set) var statement: Text
        /// 情形: the cases, grounds or contents the rule lists, where it lists any.
        package let conditions: [Text]
        /// nil where the rule sets no period of its own.
        package internal(set) var term: Term?
        /// 比率: nil where the rule sets no rate.
        package let rate: Rate?
        /// The office's own target where the statute says 及时 without a number.
        package internal(set) var target: InternalTarget?
        package internal(set) var extensions: [Extension]
        package let pauses: [PauseGround]
        /// 决定主体: who decides, and at which level.
        package let decides: Competence?
        /// 文书: the forms it ends in.
        package let documents: [Text]
        /// At least one.
        package internal(set) var basis: [Citation]
        package internal(set) var verification: Verification
        /// nil where it stands as the program was made with.
        package internal(set) var amended: Amended?

        package init(
            from: Day, through: Day? = nil, chosenBy: Choice, _ statement: Text, conditions: [Text] = [],
            term: Term? = nil, rate: Rate? = nil, target: InternalTarget? = nil, extensions: [Extension] = [],
            pauses: [PauseGround] = [], decides: Competence? = nil, documents: [Text] = [], basis: [Citation],
            _ verification: Verification
        ) {
            self.from = from
            self.through = through
            self.chosenBy = chosenBy
            self.statement = statement
            self.conditions = conditions
            self.term = term
            self.rate = rate
            self.target = target
            self.extensions = extensions
            self.pauses = pauses
            self.decides = decides
            self.documents = documents
            self.basis = basis
            self.verification = verification
        }
    }

    /// 适用时点: the date by which a version is chosen (行政处罚法 art 37 for substance; the step's date for procedure).
    package enum Choice: String, Sendable {
        /// 收到日期: the day the complaint or report was received.
        case receipt
        /// 行为终了日期: the day the unlawful act ended.
        case act
        /// 程序步骤日期: the day of the step itself.
        case step
    }

    /// 内部目标: what the office asks of itself; shown as such, never as law.
    package struct InternalTarget: Sendable {
        package let term: Term
        package let note: Text

        package init(_ term: Term, _ note: Text) {
            self.term = term
            self.note = note
        }
    }

    /// 延长: one extension the law allows.
    package struct Extension: Sendable {
        /// How much is added; nil where those who decide set a date of their own (集体讨论决定合理期限).
        package let term: Term?
        package let approver: Text
        package let ground: Text

        package init(_ term: Term?, approver: Text, ground: Text) {
            self.term = term
            self.approver = approver
            self.ground = ground
        }
    }

    /// 不计入期限的情形: time that does not count, and the document that proves it.
    package struct PauseGround: Hashable, Sendable {
        package let ground: Text
        package let proof: Text

        package init(_ ground: Text, proof: Text) {
            self.ground = ground
            self.proof = proof
        }
    }

    /// 核对: whether the article was read, when and in what.
    package struct Verification: Hashable, Sendable {
        package let verified: Bool
        package let checkedOn: Day
        package let how: Text

        package init(verified: Bool, on checkedOn: Day, _ how: Text) {
            self.verified = verified
            self.checkedOn = checkedOn
            self.how = how
        }

        /// What whoever relies on it is told; nil of what was verified.
        package var caution: Text? {
            verified
                ? nil
                : Text(
                    zh: "本条规则尚未与官方文本核对，使用前请查原文。",
                    en: "This rule was not compared with the official text; look it up before relying on it.")
        }
    }
}
