import Base
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Measures
import Procedure
import Testing

@testable import Portal

@Suite("The description of the interface")
struct OpenAPITests {
    @Test("it names every route of the interface and no other, and each answers under its method alone")
    func routes() async throws {
        try await TestPortal.use { portal in
            let program = Program(client: portal.client)
            let document = try await program.get("/api/openapi.json")
            guard case .object(let paths)? = document["paths"] else {
                Issue.record("no paths")
                return
            }
            var described: Set<String> = []
            for (path, entry) in paths {
                guard case .object(let methods) = entry else { continue }
                described.formUnion(methods.keys.map { "\($0.uppercased()) \(path)" })
            }
            let routes = Portal.sample.router().routes
                .filter { $0.method != .head && $0.path.description.hasPrefix("/api") }
                .map { "\($0.method) \($0.path)" }
            #expect(described == Set(routes))
            // Counted by hand.
            #expect(described.count == 15)
        }
    }

    @Test("the answers to a form are described from the form itself")
    func form() throws {
        let form = Form(
            Form.Field("a", Text(zh: "甲", en: "A"), .shortText(limit: 7), hint: Text(zh: "示", en: "H")),
            Form.Field("b", Text(zh: "乙", en: "B"), .choice([Form.Option("x", Text(same: "X"))]), required: false),
            Form.Field("c", Text(zh: "丙", en: "C"), .number(2...9)),
            Form.Field("d", Text(zh: "丁", en: "D"), .yesNo, required: false),
            Form.Field("e", Text(zh: "戊", en: "E"), .files(most: 3), when: .init("d", is: "yes")))
        let expected = """
            {"additionalProperties": false, "required": ["a", "c"], "type": "object",
             "allOf": [{"if": {"required": ["d"], "properties": {"d": {"enum": [true]}}}, "then": {"required": ["e"]}}],
             "properties": {
              "a": {"type": "string", "minLength": 1, "maxLength": 7, "title": "甲 / A", "description": "示 / H"},
              "b": {"enum": ["x"], "title": "乙 / B"},
              "c": {"type": "integer", "minimum": 2, "maximum": 9, "title": "丙 / C"},
              "d": {"type": "boolean", "title": "丁 / D"},
              "e": {"type": "array", "items": {"type": "string", "pattern": "^[0-9a-hjkmnp-tv-z]{52}$"}, "minItems": 1,
                    "maxItems": 3, "uniqueItems": true, "title": "戊 / E"}}}
            """
        #expect(try Schema(answersTo: form).json == JSONReader.read(Array(expected.utf8)))
    }

    @Test("a parameter that is unknown, missing, there twice or far too long is refused by its name")
    func parameters() async throws {
        try await TestPortal.use { portal in
            let program = Program(client: portal.client)
            let long = String(repeating: "x", count: 401)
            let rows = [
                ("/api/v1/due", "rule"), ("/api/v1/due?rule=CF-01", "from"), ("/api/v1/due?rule=CF-01&from=", "from"),
                ("/api/v1/due?rule=CF-01&from=10.2.2026", "from"),
                ("/api/v1/due?rule=CF-01&from=2026-02-10&form=1", ""),
                ("/api/v1/due?rule=CF-01&rule=CF-02&from=2026-02-10", "rule"),
                ("/api/v1/due?rule=\(long)&from=2026-02-10", "rule"),
                ("/api/v1/due?rule=CF-01&from=2026-02-10&extend=-1", "extend"),
                ("/api/v1/due?rule=CF-01&from=2026-02-10&pause=2026-02-12", "pause"),
                ("/api/v1/due?rule=CF-01&from=2026-02-10&on=x", "on"), ("/api/v1/identify?text=", "text"),
                ("/api/v1/identify?text=!!", "text"), ("/api/v1/identify?text=11010519491231002X", "text"),
                ("/api/v1/rules?lang=en", ""), ("/api/v1/rules?%3Cscript%3E=1", ""),
            ]
            for (uri, field) in rows {
                let answer = try await program.get(uri)
                #expect(answer.status == 400 && answer.fields == [field], "\(uri)")
                #expect(answer.headers[.setCookie] == nil)
            }
            #expect(try await program.get("/api/v1/rules/CF-43").status == 400)
            #expect(try await program.get("/api/v1/rules/XX-99").status == 404)
            #expect(try await program.get("/api/v1/due?rule=XX-99&from=2026-02-10").status == 404)
            #expect(try await program.get("/api/v1/rules/CF-43/urge").text("rule") == "CF-43/urge")
        }
    }

    @Test("a date is reckoned as the command reckons it")
    func due() async throws {
        try await TestPortal.use { portal in
            let answer = try await Program(client: portal.client).get(
                "/api/v1/due?rule=CF-01&from=2026-02-10&pause=2026-02-12..2026-02-13")
            // The example of docs/cli/due.example.json, reckoned by hand there.
            #expect(answer.text("dueLegal") == "2026-03-11" && answer.text("firstCounted") == "2026-02-11")
        }
    }

    @Test("what can be filed is listed with its forms, and what the office does itself is not")
    func procedures() async throws {
        try await TestPortal.use { portal in
            let answer = try await Program(client: portal.client).get("/api/v1/procedures")
            guard case .array(let procedures)? = answer["procedures"], case .object(let report)? = procedures.first,
                case .array(let forms)? = report["forms"]
            else {
                Issue.record("no procedures")
                return
            }
            #expect(procedures.count == 1 && report["procedure"] == .string("infringement-report"))
            let names = forms.compactMap { if case .object(let form) = $0 { form["form"] } else { nil } }
            #expect(names == [.string("report"), .string("request")])
        }
    }
}
