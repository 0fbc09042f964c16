import Base
import HTTPTypes

/// 接口说明: the description of the interface in OpenAPI 3.1, made of the operations themselves.
struct OpenAPI: Sendable {
    private let title: Text
    private let operations: [Operation]
    private let forms: [String: Schema]

    /// Of the interface, not of the program: it changes when a client must.
    static let version = "1.0.0"

    /// - Parameter forms: the answers to each form, by the name they are referred to.
    init(title: Text, _ operations: [Operation], forms: [String: Schema]) {
        self.title = title
        self.operations = operations
        self.forms = forms
    }

    var document: JSON {
        var paths: [String: JSON] = [:]
        for (path, operations) in Dictionary(grouping: operations, by: \.path) {
            paths[path] = .object(
                Dictionary(operations.map { ($0.method.rawValue.lowercased(), OpenAPI.entry($0)) }) { first, _ in first
                })
        }
        return .object([
            "openapi": .string("3.1.0"),
            "jsonSchemaDialect": .string("https://json-schema.org/draft/2020-12/schema"),
            "info": .object([
                "title": .string(OpenAPI.words(title)), "version": .string(OpenAPI.version),
                "description": .string(OpenAPI.words(OpenAPI.about)),
            ]),
            "servers": .array([.object(["url": .string("/")])]),
            "paths": .object(paths),
            "components": .object([
                "schemas": .object(Schema.shared.merging(forms) { first, _ in first }.mapValues(\.json)),
                "securitySchemes": .object([
                    "receipt": .object([
                        "type": .string("apiKey"), "in": .string("header"), "name": .string("Authorization"),
                        "description": .string(OpenAPI.words(Operation.Parameter.receipt.about)),
                    ])
                ]),
            ]),
        ])
    }

    private static func entry(_ operation: Operation) -> JSON {
        var entry: [String: JSON] = [
            "operationId": .string(operation.id), "summary": .string(words(operation.summary)),
            "responses": .object(responses(operation)),
        ]
        // OpenAPI says of a parameter named Authorization that it is ignored: it is a scheme of security.
        let (secret, open) = (
            operation.parameters.filter { $0.name == "Authorization" },
            operation.parameters.filter { $0.name != "Authorization" }
        )
        if !open.isEmpty { entry["parameters"] = .array(open.map(parameter)) }
        if !secret.isEmpty { entry["security"] = .array([.object(["receipt": .array([])])]) }
        switch operation.content {
        case .json(let schema): entry["requestBody"] = body("application/json", schema)
        case .bytes: entry["requestBody"] = body("application/octet-stream", Schema([:]))
        case nil: break
        }
        return .object(entry)
    }

    private static func parameter(_ parameter: Operation.Parameter) -> JSON {
        .object([
            "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
            "required": .bool(parameter.isRequired), "description": .string(words(parameter.about)),
            "schema": (parameter.isRepeated ? Schema.array(parameter.schema) : parameter.schema).json,
        ])
    }

    private static func body(_ type: String, _ schema: Schema) -> JSON {
        .object(["required": .bool(true), "content": .object([type: .object(["schema": schema.json])])])
    }

    private static func responses(_ operation: Operation) -> [String: JSON] {
        var responses = [
            "\(operation.answer.status.code)": response(operation.answer.about, operation.answer.schema),
            "default": response(failure, .named("Refusal")),
        ]
        for status in Set(operation.refusals + [.badRequest, .serviceUnavailable]) {
            responses["\(status.code)"] = response(RefusalTable.heading(of: status), .named("Refusal"))
        }
        return responses
    }

    private static func response(_ about: Text, _ schema: Schema) -> JSON {
        .object([
            "description": .string(words(about)),
            "content": .object(["application/json": .object(["schema": schema.json])]),
        ])
    }

    private static func words(_ text: Text) -> String { text.zh + " / " + text.en }

    private static let failure = Text(zh: "没有办理", en: "It was not done")
    private static let about = Text(
        zh: "供程序使用的接口，与本站页面办的是同一些事。文件先上传，得到编号，24小时内在表单里写明；表单一次提交，以Idempotency-Key防重复。"
            + "办理进度凭回执号查询。不用也不设小文件（cookie）。",
        en:
            "For programs; it does what the pages of this site do. Send files first, and name them in the form by their ids "
            + "within 24 hours; send the form whole, with an Idempotency-Key so that it counts once. Follow the matter by the "
            + "number of its receipt. No cookies are used or set.")
}
