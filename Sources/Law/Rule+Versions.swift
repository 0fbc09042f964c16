package import Base

extension Rule {
    /// The version in force on a day.
    /// - Throws: a `Refusal` `.unknown` naming the dates known, when none is.
    package func version(on day: Day) throws(Refusal) -> Version {
        if let version = versions.last(where: { $0.isInForce(on: day) }) { return version }
        let spans = versions.map(\.span)
        throw Refusal(
            .unknown,
            Text(
                zh: "规则\(id)在\(day)没有有效版本，已知版本：" + spans.map(\.zh).joined(separator: "、"),
                en: "Rule \(id) has no version in force on \(day); known: " + spans.map(\.en).joined(separator: ", ")
                    + "."))
    }
}

extension Rule.Version {
    package func isInForce(on day: Day) -> Bool {
        from <= day && through.map { day <= $0 } ?? true
    }

    /// 施行期间: 2020-01-01至2026-04-14, 2026-04-15起.
    package var span: Text {
        guard let through else { return Text(zh: "\(from)起", en: "from \(from)") }
        return Text(zh: "\(from)至\(through)", en: "\(from) to \(through)")
    }
}
