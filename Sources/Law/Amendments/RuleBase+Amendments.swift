package import Base

extension RuleBase {
    /// The base with these amendments, each on top of those before it.
    /// - Throws: a `Refusal` for the first that names no rule or version, changes nothing, or would leave a rule unsound.
    package func amended(by amendments: [Amendment]) throws(Refusal) -> RuleBase {
        var base = self
        for amendment in amendments { base = try base.amended(by: amendment) }
        return base
    }

    /// The base with this amendment.
    /// - Parameter day: since when the office goes by it; nil while it is only tried.
    /// - Throws: as `amended(by:)` of several.
    package func amended(by amendment: Amendment, since day: Day? = nil) throws(Refusal) -> RuleBase {
        let old = try rule(amendment.rule.text)
        var new = old
        switch amendment.kind {
        case .correction(let first):
            try new.correct(first, amendment.change, day.map { Rule.Amended(.correction, inForce: $0) })
        case .version(let first):
            try new.follow(first, amendment.change, day.map { Rule.Amended(.version, inForce: $0) })
        }
        let base = RuleBase(rules.map { $0.id == old.id ? new : $0 })
        // What was unsound before is not held against it.
        let known = Set(check())
        if let problem = base.check().first(where: { !known.contains($0) }) {
            throw Refusal(
                .unusable,
                Text(
                    zh: "修订后的规则\(old.id)有问题：\(problem.text.zh)。请修改后再提交",
                    en:
                        "The amended rule \(old.id) would be unsound: \(problem.text.en). Change it and submit it again."
                ))
        }
        return base
    }
}

extension Rule {
    /// 更正 of the version that begins on a day.
    fileprivate mutating func correct(
        _ day: Day, _ change: Amendment.Change, _ amended: Amended?
    ) throws(Refusal) {
        guard let place = versions.firstIndex(where: { $0.from == day }) else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "规则\(id)没有自\(day)起施行的版本，可选：" + versions.map(\.from.description).joined(separator: "、"),
                    en: "Rule \(id) has no version from \(day); choose "
                        + versions.map(\.from.description).joined(separator: ", ") + "."), field: "version")
        }
        try versions[place].take(change, of: id)
        // A version that was added stays one when it is corrected.
        let kind = versions[place].amended?.kind
        versions[place].amended = amended.map { Amended(kind ?? $0.kind, inForce: $0.inForce) }
    }

    /// 新版本 after the last; what is in force ends the day before.
    fileprivate mutating func follow(_ day: Day, _ change: Amendment.Change, _ amended: Amended?) throws(Refusal) {
        guard let last = versions.indices.last, versions[last].from < day else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "规则\(id)最近的版本自\(versions.last?.from.description ?? "—")起施行，新版本的施行日须在其后；数值有误的请选“更正”",
                    en: "The latest version of rule \(id) is from \(versions.last?.from.description ?? "—"); a new one "
                        + "must begin after it. To mend a wrong value choose a correction."), field: "from")
        }
        var next = versions[last]
        try next.take(change, of: id)
        next.from = day
        next.through = nil
        next.amended = amended
        versions[last].through = day.previous
        versions.append(next)
    }
}

extension Rule.Version {
    fileprivate mutating func take(_ change: Amendment.Change, of id: Rule.ID) throws(Refusal) {
        if let statement = change.statement { self.statement = statement }
        if let length = change.term {
            guard let old = term else { throw Rule.Version.lacks(Text(zh: "期限", en: "a period"), id, "term") }
            term = old.resized(length)
        }
        if let length = change.more {
            guard let old = extensions.first, let period = old.term ?? term else {
                throw Rule.Version.lacks(Text(zh: "延长", en: "an extension"), id, "more")
            }
            extensions[0] = Rule.Extension(period.resized(length), approver: old.approver, ground: old.ground)
        }
        if let length = change.target {
            guard let old = target else {
                throw Rule.Version.lacks(Text(zh: "内部目标", en: "an internal target"), id, "target")
            }
            target = Rule.InternalTarget(old.term.resized(length), old.note)
        }
        if let basis = change.basis { self.basis = [basis] + self.basis.filter { $0 != basis } }
        verification = change.verification
    }

    private static func lacks(_ what: Text, _ id: Rule.ID, _ field: String) -> Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "规则\(id)没有规定\(what.zh)，这一项请留空", en: "Rule \(id) does not set \(what.en); leave this blank."),
            field: field)
    }
}

extension Term {
    /// As long as this, counted as before; hours never roll, and what made a day a working day goes with the unit.
    fileprivate func resized(_ length: Amendment.Length) -> Term {
        Term(
            length.amount, length.unit, direction, roll: length.unit == .hour ? .none : roll,
            countedBy: length.unit == unit ? countedBy : nil)
    }
}
