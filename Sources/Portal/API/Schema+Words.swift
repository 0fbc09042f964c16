import Base
import Law

extension Schema {
    static let text = named("Text")
    static let term = named("Term")
    static let rule = named("RuleListed")

    /// 公用格式: what several answers are made of, by the name they refer to it.
    static let shared: [String: Schema] = [
        "Text": object(["zh": string, "en": string]).about("两种语言的同一句话", "A sentence in both languages"),
        "Refusal": refusal,
        "Term": object([
            "amount": count, "unit": oneOf(["workingDay", "calendarDay", "hour", "month", "year"]),
            "direction": oneOf(["after", "before"]), "begins": oneOf(["nextDay", "sameDay"]),
            "roll": oneOf(["none", "statutoryHoliday", "restDay"]),
            "text": text, "countedBy": text.orNull,
        ]).about("期限", "A period of law"),
        "Version": object(
            [
                "from": date, "through": date.orNull, "chosenBy": oneOf(["receipt", "act", "step"]),
                "amendment": object(["kind": oneOf(["correction", "version"]), "inForce": date])
                    .about("本局修订及其起用日", "That this office corrected or added it, and since when"),
            ], optional: ["amendment"]
        ).about("版本：through为null的现行有效", "A version of a rule; in force where through is null"),
        "Citation": array(object(["zh": string, "en": string, "words": string.orNull]))
            .about("依据的条文及其原文", "The articles it rests on, with the statute's words"),
        "RuleListed": object([
            "rule": string, "row": string, "subject": text,
            "versions": array(
                object(["version": named("Version"), "term": term.orNull, "target": term.orNull, "verified": boolean])),
        ]),
        "Rule": object([
            "rule": string, "row": string, "subject": text, "versions": array(named("RuleVersion")),
        ]),
        "RuleVersion": object([
            "version": named("Version"), "statement": text, "conditions": array(text), "term": term.orNull,
            "rate": object(["percentPerDay": count, "capPercent": count]).orNull,
            "target": object(["term": term, "note": text]).orNull,
            "extensions": array(object(["term": term.orNull, "approver": text, "ground": text])),
            "pauses": array(object(["ground": text, "proof": text])),
            "decides": object([
                "who": text, "ownDistrict": boolean, "level": oneOf(Rule.Level.allCases.map(\.rawValue)),
                "agency": oneOf(Rule.Agency.allCases.map(\.rawValue)), "reservation": text.orNull,
            ]).orNull, "documents": array(text),
            "citation": named("Citation"), "verified": boolean, "checkedOn": date, "how": text,
        ]),
        "Due": due, "Similar": similar, "Identified": identified, "Field": field, "Form": form, "Matter": matter,
    ]

    private static let refusal = object(
        [
            "error": string.about("种类", "The kind, as code"), "zh": string, "en": string,
            "field": string.about("所涉及的填报项", "The field it is about"),
            "problems": array(object(["field": string.orNull, "zh": string, "en": string]))
                .about("逐项列出的问题；field为null的是整份的问题", "Everything that is wrong; field is null for the whole"),
            "request": string.about("请求编号，与X-Request-Id相同", "The id of the request, as in X-Request-Id"),
        ], optional: ["field"]
    ).about("没有办理，及其原因和办法", "What was not done, why, and what to do")

    private static let moment = string(pattern: #"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$"#)

    private static let due = object([
        "rule": string, "subject": text, "version": named("Version"), "statement": text, "term": term,
        "citation": named("Citation"), "verified": boolean, "trigger": moment, "firstCounted": date,
        "dueStrict": moment.about("内部警示日，不顺延", "The date officers are warned with; never moved on"),
        "dueLegal": moment.about("法定届满日", "The last day by law"),
        "provisional": boolean.about("有的年份尚无放假通知，按周末推算", "Some year has no holiday notice yet"),
        "extensions": array(either([term, object(["until": date])])), "notes": array(text),
        "pauses": array(object(["first": date, "last": date])),
        "days": array(
            object(["date": date, "counted": boolean, "number": count, "why": text], optional: ["number"])),
    ]).about("期限届满日及逐日计算", "When a period ends, with every day of it")

    private static let similar = object([
        "text": string, "algorithm": string, "operatingPoint": score, "marks": count,
        "results": array(
            object([
                "mark": string, "number": string, "kind": string, "classes": array(count), "holder": string.orNull,
                "score": score,
                "verdict": oneOf(["confusable", "distinct"]).about("仅供参考", "It advises and decides nothing"),
                "why": array(
                    object([
                        "feature": string, "zh": string, "en": string,
                        "spans": array(object(["in": oneOf(["mark", "text"]), "from": count, "to": count])),
                    ])),
                "alignment": array(
                    object([
                        "mark": string.orNull, "text": string.orNull, "relation": string, "zh": string,
                        "en": string,
                    ])),
            ])),
    ])

    private static let identified = object([
        "text": string.about("可能是身份证号码的已隐去部分", "Masked where it may be a resident identity number"),
        "identifications": array(
            object([
                "scheme": string, "schemeName": text, "canonical": string, "checked": boolean, "valid": boolean,
                "verified": boolean, "parts": array(object(["name": text, "value": text])), "why": array(text),
            ]), least: 1),
    ])
}
