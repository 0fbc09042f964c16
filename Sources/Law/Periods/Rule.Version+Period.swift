package import Base

extension Rule.Version {
    /// The period this version sets, from its trigger, with so many of its extensions, taken in their order.
    ///
    /// `until` is the last day set by decision, for an extension that has no length of its own.
    /// - Throws: a `Refusal` `.unusable` when the version sets no period or not so many extensions, when `until` is
    ///   missing or not asked for, and for all that `Period` refuses.
    package func period(
        from trigger: Moment, pauses: [Pause] = [], extensions count: Int = 0, until: Day? = nil,
        in calendar: WorkingCalendar
    ) throws(Refusal) -> Period {
        guard let term else { throw noTerm }
        guard (0...extensions.count).contains(count) else { throw tooManyExtensions }
        var grants: [Period.Grant] = []
        var date = until
        for granted in extensions.prefix(count) {
            if let more = granted.term {
                grants.append(.by(more))
            } else if let last = date {
                grants.append(.until(last))
                date = nil
            } else {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "此项延长没有法定长度（\(granted.ground.zh)），请给出决定确定的截止日",
                        en:
                            "This extension has no length of its own (\(granted.ground.en)); "
                            + "state the last day that was set."
                    ),
                    field: "until")
            }
        }
        guard date == nil else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "所选延长已有法定长度，不需要另定截止日",
                    en: "The extensions taken have a length of their own; leave the set date out."),
                field: "until")
        }
        return try Period(term, from: trigger, pauses: pauses, grants: grants, in: calendar)
    }

    private var noTerm: Refusal {
        guard let target else {
            return Refusal(
                .unusable, Text(zh: "该规则没有规定期限，无法计算届满日", en: "This rule sets no period, so nothing falls due under it.")
            )
        }
        return Refusal(
            .unusable,
            Text(
                zh: "该规则没有规定期限（内部目标\(target.term.text.zh)不是法定期限）",
                en: "This rule sets no period (the office's own target of \(target.term.text.en) is not law)."))
    }

    private var tooManyExtensions: Refusal {
        extensions.isEmpty
            ? Refusal(.unusable, Text(zh: "该规则不允许延长", en: "This rule allows no extension."), field: "extend")
            : Refusal(
                .unusable,
                Text(
                    zh: "该规则最多延长\(extensions.count)次",
                    en: "This rule allows at most \(extensions.count) extension(s)."),
                field: "extend")
    }
}
