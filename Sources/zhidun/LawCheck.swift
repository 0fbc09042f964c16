import Base
import Law

/// 规则检查: whether a base of rules is sound, and how much of it was verified.
struct LawCheck {
    private let base: RuleBase
    private let problems: [RuleBase.Problem]

    init(_ base: RuleBase) {
        self.base = base
        self.problems = base.check()
    }

    var isSound: Bool { problems.isEmpty }

    var document: JSON {
        .object([
            "sound": .bool(isSound), "rules": .integer(base.rules.count), "versions": .integer(versions.count),
            "unverified": .integer(unverified),
            "problems": .array(
                problems.map { problem in
                    .object([
                        "rule": .string(problem.rule.text), "version": JSON(problem.version),
                        "text": JSON(problem.text),
                    ])
                }),
        ])
    }

    func report(_ language: Language) -> String {
        let sum = Text(
            zh: "\(base.rules.count)条规则，\(versions.count)个版本，其中\(unverified)个未核实；问题\(problems.count)个",
            en: "\(base.rules.count) rules in \(versions.count) versions, \(unverified) of them unverified; "
                + "problems: \(problems.count)")
        let lines = problems.map { problem in
            let place = problem.version.map { " (\($0))" } ?? ""
            return "\(problem.rule)\(place): \(problem.text[language])"
        }
        return (lines + [sum[language]]).joined(separator: "\n")
    }

    private var versions: [Rule.Version] { base.rules.flatMap(\.versions) }
    private var unverified: Int { versions.count { !$0.verification.verified } }
}
