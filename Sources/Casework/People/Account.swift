package import Procedure

/// 账号: somebody of the office who signs in; what they may do follows from their roles.
package struct Account: Hashable, Sendable {
    package let id: Name<Person>
    /// 姓名: shown at the desk only; lies in the vault.
    package let name: String
    /// 办案机构: `east-station`.
    package let unit: String
    package let roles: [Role]
    /// 执法证: nil for who does not enforce.
    package let certificate: Certificate?

    package init(id: Name<Person>, name: String, unit: String, roles: [Role], certificate: Certificate? = nil) {
        self.id = id
        self.name = name
        self.unit = unit
        self.roles = roles
        self.certificate = certificate
    }

    /// The id somebody typed: 2 to 32 small letters, digits and hyphens, a letter first; nil where it cannot be one.
    package static func id(typed: String) -> Name<Person>? {
        let id = typed.lowercased().filter { !$0.isWhitespace }
        let letters = "a"..."z"
        guard (2...32).contains(id.unicodeScalars.count), letters.contains(String(id.prefix(1))),
            id.unicodeScalars.allSatisfy({ ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" })
        else { return nil }
        return Name(id)
    }
}

extension Office {
    /// What somebody may see: the unit's matters and those in the person's own hands.
    ///
    /// Roles that work for the whole bureau (its head, reviewer, dispatcher, counter, publisher) see every matter for now:
    /// what of a sealed matter each of them needs is not yet told apart. A function that serves all units sees of them
    /// what it acts on: finance the cases with money to collect, the archivist those to be archived and archived.
    package func scope(of account: Account) -> Scope {
        guard !account.roles.contains(where: Office.bureauWide.contains) else { return .office }
        let own = Scope.officer(Actor.ID(account.id.text), unit: account.unit)
        let functions = account.roles.filter(Office.functions.contains)
        return functions.isEmpty ? own : own.or(.stages(catalogue.procedures.flatMap { $0.stages(of: functions) }))
    }

    private static let bureauWide: Set<Role> = [.bureauHead, .reviewer, .dispatcher, .counter, .publisher]
    private static let functions: Set<Role> = [.finance, .archivist, .keeper, .creditSection, .liaison]
}

extension Procedure {
    /// 职能环节: the stages in which one of these roles acts, and those its acts lead to.
    fileprivate func stages(of functions: [Role]) -> [(procedure: String, stage: String)] {
        let own = acts.filter { !$0.from.includes(nil) && functions.contains(where: $0.isFor) }
        return stages.filter { stage in
            own.contains { act in
                if case .to(stage.id) = act.outcome { return true }
                return act.from.includes(stage) || act.branches.contains { $0.stage == stage.id }
            }
        }.map { (id.text, $0.id.text) }
    }
}

extension Actor.ID {
    /// 系统管理员: who runs the program's commands on its machine.
    package static let administrator = Actor.ID("administrator")
}
