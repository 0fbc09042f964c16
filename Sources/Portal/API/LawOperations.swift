import Base
import Casework
import Hummingbird
import Law

/// `/api/v1/rules` and `/api/v1/due`: the rules of law, and dates reckoned by them.
struct LawOperations: Sendable {
    /// As it stands when somebody asks.
    let law: LawInForce

    var all: [Operation] { [list, row, part, due] }

    private var list: Operation {
        Operation(
            method: .get, path: "/api/v1/rules", id: "listRules",
            summary: Text(zh: "全部规则及其期限", en: "Every rule with its periods"),
            answer: .init(
                status: .ok, schema: .object(["rules": .array(.rule)]), about: Text(zh: "规则", en: "The rules"))
        ) { _ in
            .json(JSON.object(["rules": .array(law.rules.rules.map(JSON.init(listed:)))]))
        }
    }

    private var row: Operation {
        show("/api/v1/rules/{row}", "getRule", Text(zh: "一条规则的全部版本", en: "A rule with all its versions")) {
            $0.path("row")
        }
    }

    private var part: Operation {
        show(
            "/api/v1/rules/{row}/{part}", "getPartialRule",
            Text(zh: "编号带斜线的规则，如CF-43/urge", en: "A rule whose id has a slash, such as CF-43/urge"),
            more: [.init(name: "part", place: .path, schema: .string, about: Text(zh: "斜线之后", en: "After the slash"))]
        ) {
            $0.path("row") + "/" + $0.path("part")
        }
    }

    private func show(
        _ path: String, _ id: String, _ summary: Text, more: [Operation.Parameter] = [],
        _ rule: @escaping @Sendable (Call) -> String
    ) -> Operation {
        let row = Operation.Parameter(
            name: "row", place: .path, schema: .string, about: Text(zh: "规则编号，如CF-25", en: "The rule, such as CF-25"))
        return Operation(
            method: .get, path: path, id: id, summary: summary, parameters: [row] + more,
            answer: .init(status: .ok, schema: .named("Rule"), about: Text(zh: "规则", en: "The rule")),
            refusals: [.notFound]
        ) { call in
            .json(JSON(try law.rules.rule(rule(call))))
        }
    }

    private var due: Operation {
        func query(_ name: String, _ schema: Schema, _ zh: String, _ en: String, repeated: Bool = false)
            -> Operation.Parameter
        {
            .init(
                name: name, place: .query, schema: schema, about: Text(zh: zh, en: en),
                isRequired: ["rule", "from"].contains(name), isRepeated: repeated)
        }
        return Operation(
            method: .get, path: "/api/v1/due", id: "reckonDue",
            summary: Text(zh: "计算期限届满日", en: "Reckon when a period ends"),
            parameters: [
                query("rule", .string, "规则编号", "The rule"),
                query("from", .string, "起算日，如2026-02-10；按小时的写到分", "The day of the event; with a time for hours"),
                query("on", .date, "选用规则版本的日期，默认为起算日", "The date that selects the version; that of from else"),
                query("pause", .string, "不计入的期间，如2026-02-12..2026-02-20", "Days that do not count", repeated: true),
                query("extend", .count, "延长几次", "How many extensions are taken"),
                query("until", .date, "延长决定确定的截止日", "The last day set by decision"),
            ],
            answer: .init(status: .ok, schema: .named("Due"), about: Text(zh: "届满日", en: "When it ends")),
            refusals: [.notFound], carryOut: reckon)
    }

    @Sendable private func reckon(_ call: Call) throws -> Response {
        let rule = try law.rules.rule(call["rule"] ?? "")
        guard let from = Moment(iso: call["from"] ?? "") else {
            throw Call.wrong(
                "from", "from应写作2026-02-10或者2026-02-10T10:20", "write from as 2026-02-10 or 2026-02-10T10:20")
        }
        let extend = call["extend"] ?? "0"
        guard extend.utf8.count <= 2, let extensions = Int(extend), extensions >= 0 else {
            throw Call.wrong("extend", "extend应为次数，如1", "extend must be a number, such as 1")
        }
        let answer = try DueAnswer(
            rule, from: from, on: try day("on", call), pauses: try call.all("pause").map(pause), extensions: extensions,
            until: try day("until", call), in: law.calendar)
        return .json(answer.document)
    }

    private func day(_ name: String, _ call: Call) throws(Refusal) -> Day? {
        guard let text = call[name] else { return nil }
        guard let day = Day(iso: text) else {
            throw Call.wrong(name, "\(name)应写作2026-02-10", "write \(name) as 2026-02-10")
        }
        return day
    }

    private func pause(_ text: String) throws(Refusal) -> Pause {
        guard let dots = text.firstRange(of: ".."), let first = Day(iso: text[..<dots.lowerBound]),
            let last = Day(iso: text[dots.upperBound...])
        else {
            throw Call.wrong(
                "pause", "pause应写作2026-02-12..2026-02-20", "write pause as 2026-02-12..2026-02-20")
        }
        return try Pause(first, through: last)
    }
}
