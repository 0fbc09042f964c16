package import Base
package import Procedure

/// 抄录单: the fields of another system's page in its order, each with the value that is known here, ready to be copied.
package struct CopySheet: Sendable {
    package let fields: [Field]

    package struct Field: Sendable {
        package let field: ExternalField
        /// nil where nothing is known, or what is known may not go there.
        package let value: String?
        /// What that system would refuse, and how to mend it; nil where nothing is wrong.
        package let problem: Text?
        /// The act here in which it is said, to be mended there.
        package let act: Name<Act>?
    }

    /// 就绪: whether every field can be copied as it stands.
    package var isReady: Bool { fields.allSatisfy { $0.problem == nil } }

    package init(_ sheet: ExternalProfile.Sheet, _ facts: CopyFacts) {
        fields = sheet.fields.map { CopySheet.field($0, facts) }
    }

    private static func field(_ field: ExternalField, _ facts: CopyFacts) -> Field {
        func line(_ value: String?, _ problem: Text?) -> Field {
            Field(field: field, value: value, problem: problem, act: field.source.act)
        }
        guard let found = facts.value(of: field.source) else {
            return line(nil, field.isRequired ? facts.missing(field.source) : nil)
        }
        let value: String
        switch (found, field.check) {
        case (.day(let day), .day(let form)): value = form.text(day)
        case (.day(let day), _): value = day.description
        case (.money(let money), .amount(let places)):
            guard places > 0 || money.fen % 100 == 0 else {
                return line(
                    nil, mend(Text(zh: "只收整元", en: "Only whole yuan are taken"), field.source, facts))
            }
            value = amount(money, places)
        case (.money(let money), _): value = amount(money, 2)
        case (_, .day), (_, .amount):
            return line(
                nil,
                Text(
                    zh: "这一项的取值不合格式，请修改对接方案", en: "Its source does not fit its format; mend the profile"))
        case (.text(let text), _): value = field.words[text] ?? text
        case (.options(let options), _): value = options.map { field.words[$0] ?? $0 }.joined(separator: "、")
        }
        if field.source.isWords, facts.tellsOfReporter(value) {
            return line(
                nil,
                Text(
                    zh: "含有举报人、投诉人的信息，不能抄录；请在对方系统另写",
                    en: "It names who reported and is not copied; write it anew in that system"))
        }
        return line(value, field.check.objection(to: value).map { mend($0, field.source, facts) })
    }

    /// Yuan as programs take them: `20000.00`.
    private static func amount(_ money: Money, _ places: Int) -> String {
        places > 0 ? money.description : String(money.fen / 100)
    }

    private static func mend(_ reason: Text, _ source: ExternalSource, _ facts: CopyFacts) -> Text {
        guard let act = facts.name(of: source) else { return reason }
        return Text(
            zh: "\(reason.zh)；请在“\(act.zh)”中更正", en: "\(reason.en); correct it in “\(act.en)”")
    }
}
