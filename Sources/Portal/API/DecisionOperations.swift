import Base
import Casework
import Documents
import Hummingbird

/// `/api/v1/decisions`: the penalties that are published now, as the pages show them.
struct DecisionOperations: Sendable {
    let office: Office
    let now: @Sendable () -> Instant

    var all: [Operation] { [search, find] }

    private var search: Operation {
        Operation(
            method: .get, path: "/api/v1/decisions", id: "searchDecisions",
            summary: Text(zh: "检索公示中的处罚决定", en: "Search the penalties that are published"),
            parameters: [
                .init(
                    name: "text", place: .query, schema: .string,
                    about: Text(zh: "当事人、文号或者商标", en: "Party, number or mark"), isRequired: false),
                .init(
                    name: "page", place: .query,
                    schema: Schema(["type": .string("integer"), "minimum": .integer(1)]),
                    about: Text(zh: "第几页，每页\(Publications.perPage)件", en: "Which page of \(Publications.perPage)"),
                    isRequired: false),
            ],
            answer: .init(
                status: .ok,
                schema: .object([
                    "decisions": .array(.object(DecisionOperations.listed)), "count": .count, "page": .count,
                    "pages": .count,
                ]), about: Text(zh: "公示中的处罚决定，新的在前", en: "The penalties published, the newest first"))
        ) { call in
            let page = call["page"].map { $0.utf8.count <= 6 ? Int($0) ?? 0 : 0 } ?? 1
            guard page >= 1 else { throw Call.wrong("page", "page应为1以上的数", "page must be a number from 1") }
            let found = try await Publications(office).search(
                Publications.Asked(words: call["text"] ?? "", page: page), on: now().day)
            return .json(
                JSON.object([
                    "decisions": .array(found.lines.map { .object(members($0)) }), "count": .integer(found.count),
                    "page": .integer(found.page), "pages": .integer(found.pages),
                ]))
        }
    }

    private var find: Operation {
        Operation(
            method: .get, path: "/api/v1/decisions/{id}", id: "findDecision",
            summary: Text(zh: "一件公示中的处罚决定", en: "One penalty that is published"),
            parameters: [.init(name: "id", place: .path, schema: .string, about: Text(zh: "公示编号", en: "Its id"))],
            answer: .init(
                status: .ok,
                schema: .object(
                    DecisionOperations.listed.merging([
                        "authority": .string, "creditCode": .string.orNull, "abstract": .string.orNull,
                        "body": .string.about("⟦⟧里是遮蔽处的代替文字", "⟦⟧ marks what stands for what was taken out"),
                        "endsOn": .date, "rule": .string, "correction": .string.orNull,
                    ]) { $1 }), about: Text(zh: "处罚决定", en: "The decision")), refusals: [.notFound]
        ) { call in
            switch try await Publications(office).find(call.path("id"), on: now().day) {
            case .shown(let publication): return .json(JSON.object(members(publication)))
            case .ended(let last, _):
                throw Refusal(
                    .unknown,
                    Text(zh: "公示已于\(last.text.zh)停止。", en: "Its publication ended on \(last.text.en)."))
            case .withdrawn(let at, _):
                throw Refusal(
                    .unknown, Text(zh: "公示已于\(at.day.text.zh)撤回。", en: "It was withdrawn on \(at.day.text.en)."))
            case nil: throw Refusal(.unknown, Text(zh: "没有这条公示。", en: "There is no such publication."))
            }
        }
    }

    private static let listed: [String: Schema] = [
        "id": .string, "number": .string, "party": .string, "kind": .string, "breach": .string, "imposed": .string,
        "decidedOn": .date, "publishedOn": .date,
    ]

    private func members(_ line: Publication.Line) -> [String: JSON] {
        [
            "id": .string(line.id), "number": .string(line.number), "party": .string(line.party),
            "kind": .string(line.kind), "breach": .string(line.breach), "imposed": .string(line.imposed),
            "decidedOn": .string(line.decidedOn.description), "publishedOn": .string(line.publishedOn.description),
        ]
    }

    private func members(_ publication: Publication) -> [String: JSON] {
        members(publication.line).merging([
            "authority": .string(publication.authority),
            "creditCode": publication.creditCode.map(JSON.string) ?? .null,
            "abstract": publication.abstract.map { .string($0.text) } ?? .null, "body": .string(publication.body.text),
            "endsOn": .string(publication.endsOn.description), "rule": .string(publication.rule),
            "correction": publication.correction.map { .string($0.text) } ?? .null,
        ]) { $1 }
    }
}
