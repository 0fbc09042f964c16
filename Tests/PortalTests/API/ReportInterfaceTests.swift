import Base
import Casework
import Evidence
import HTTPTypes
import HummingbirdTesting
import Procedure
import Testing

@testable import Portal
@testable import StoreTesting

@Suite("The interface: reporting and following")
struct ReportInterfaceTests {
    private static let key = "0f8fad5b-d9cb-469f-a165-70867728950e"
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10] + Array("JFIF\0".utf8) + Array(repeating: 1, count: 60) + [0xFF, 0xD9]

    private static let answers: [String: JSON] = [
        "right-kind": .string("trademark"), "sign": .string("视例優选"), "place": .string("shop"),
        "where": .string("示例路12号"), "seen-on": .string("2026-09-19"), "facts": .string("货架上约四十袋"),
        "identity": .string("anonymous"),
    ]

    private static func report(_ changes: [String: JSON?] = [:], files: JSON? = nil) -> JSON {
        var answers = Self.answers
        for (name, value) in changes { answers[name] = value }
        var body: [String: JSON] = ["form": .string("report"), "answers": .object(answers)]
        body["files"] = files
        return .object(body)
    }

    private func open(_ portal: TestPortal) async throws -> Int {
        try await Backlog(of: portal.intake.office).openMatters
    }

    @Test("filed, followed, added to and taken back", arguments: TestDatabases.all)
    func whole(_ kind: TestDatabase) async throws {
        try await TestPortal.use(kind) { portal in
            let program = Program(client: portal.client)
            let filed = try await program.post("/api/v1/reports", Self.report(), key: Self.key)
            #expect(filed.status == 201 && filed.text("stage", "zh") == "已收到")
            #expect(filed.text("receivedAt") == "2026-09-22T10:00:00+08:00")
            #expect(filed.headers[.setCookie] == nil)
            let receipt = try #require(filed.text("receipt"))
            let mine = ["Authorization": "Receipt " + receipt]
            let matter = try await program.get("/api/v1/matters/current", mine)
            #expect(matter.status == 200 && matter.text("name", "zh") == "举报与权利人请求")
            guard case .array(let clocks)? = matter["clocks"], case .object(let clock)? = clocks.first else {
                Issue.record("no clock")
                return
            }
            // TJ-18 (2026): 15 working days from receipt; vector of the rule table.
            #expect(clock["dueLegal"] == .string("2026-10-20") && clock["rule"] == .string("TJ-18"))
            #expect(clock["left"] == .string("15") && clock["unit"] == .string("workingDay"))
            let file = try await program.post("/api/v1/files", raw: Self.jpeg, ["X-File-Name": "%E5%8F%88.jpg"])
            let id = try #require(file.text("id"))
            let more: JSON = .object([
                "answers": .object(["facts": .string("又看见一次"), "files": .array([.string(id)])])
            ])
            for _ in 0..<2 {
                let added = try await program.post("/api/v1/matters/current/acts/add", more, key: Self.key, mine)
                #expect(added.status == 200)
                guard case .array(let course)? = added["course"], case .object(let last)? = course.last else { return }
                #expect(course.count == 2 && last["files"] == .string("1"))
            }
            let other = try await program.post(
                "/api/v1/matters/current/acts/remind", .object([:]), key: Self.key, mine)
            #expect(other.status == 409)
            let gone = try await program.post(
                "/api/v1/matters/current/acts/withdraw",
                .object(["answers": .object(["reason": .string("mistaken")])]), key: Self.key + "2", mine)
            #expect(gone.status == 200 && gone.text("stage", "zh") == "已撤回" && gone["acts"] == .array([]))
            let late = try await program.post("/api/v1/matters/current/acts/add", more, key: Self.key + "3", mine)
            #expect(late.status == 400 || late.status == 409)
            // What was done before is still answered as done.
            let again = try await program.post("/api/v1/matters/current/acts/add", more, key: Self.key, mine)
            #expect(again.status == 200)
        }
    }

    @Test("the right holder's request needs its proof, by the ids of files sent before")
    func request() async throws {
        try await TestPortal.use { portal in
            let program = Program(client: portal.client)
            let file = try await program.post("/api/v1/files?name=a.jpg", raw: Self.jpeg)
            #expect(file.status == 201 && file.text("type") == "image/jpeg")
            #expect(file["size"] == .string("73"))
            let id = try #require(file.text("id"))
            func body(_ proof: JSON) -> JSON {
                var answers = Self.answers
                answers["identity"] = nil
                answers["name"] = .string("示例食品有限公司")
                answers["contact"] = .string("0551-00000000")
                answers["proof"] = proof
                return .object(["form": .string("request"), "answers": .object(answers)])
            }
            let none = try await program.post("/api/v1/reports", body(.array([])), key: Self.key)
            #expect(none.status == 400 && none.fields == ["proof"])
            let foreign = try await program.post("/api/v1/reports", body(.array([.string("x")])), key: Self.key)
            #expect(foreign.status == 400 && foreign.fields == ["proof"])
            let good = try await program.post("/api/v1/reports", body(.array([.string(id)])), key: Self.key)
            #expect(good.status == 201)
            let spent = try await program.post(
                "/api/v1/reports", body(.array([.string(id)])), key: Self.key + "2")
            #expect(spent.status == 400 && spent.fields == ["proof"])
        }
    }

    @Test("ten at once under one key are one matter with one receipt", arguments: TestDatabases.all)
    func once(_ kind: TestDatabase) async throws {
        try await TestPortal.use(kind) { portal in
            let program = Program(client: portal.client)
            let receipts = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        try await program.post("/api/v1/reports", Self.report(), key: Self.key).text("receipt")
                    }
                }
                return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect(receipts.count == 1 && !receipts.contains(nil))
            #expect(try await open(portal) == 1)
            // The order of members is no other content.
            let other =
                #"{"answers":{"identity":"anonymous","facts":"货架上约四十袋","seen-on":"2026-09-19","where":"示例路12号","#
                + #""place":"shop","sign":"视例優选","right-kind":"trademark"},"form":"report"}"#
            let again = try await program.post("/api/v1/reports", raw: Array(other.utf8), key: Self.key)
            #expect(again.status == 201 && receipts.contains(again.text("receipt")))
            let changed = try await program.post(
                "/api/v1/reports", Self.report(["facts": .string("别的")]), key: Self.key)
            #expect(changed.status == 409 && changed.text("error") == "conflict" && changed.text("receipt") == nil)
            #expect(try await open(portal) == 1)
        }
    }

    @Test("a key guessed by somebody else opens nothing on the pages")
    func guessed() async throws {
        try await TestPortal.use { portal in
            let program = Program(client: portal.client)
            _ = try await program.post("/api/v1/reports", Self.report(), key: Self.key)
            let visitor = portal.visitor()
            visitor[cookie: "draft"] = Draft.Token(key: Self.key, within: "reports").text
            try await visitor.get("/report/receipt")
            #expect(visitor.path == "/report")
        }
    }

    @Test("what is wrong with the answers is all said at once, in both languages")
    func problems() async throws {
        try await TestPortal.use { portal in
            let program = Program(client: portal.client)
            let wrong: [(String, JSON?)] = [
                ("facts", nil), ("facts", .string("  ")), ("facts", .integer(1)), ("facts", .null),
                ("facts", .array([.string("x")])), ("facts", .string(String(repeating: "字", count: 4_001))),
                ("facts", .string("坏\u{7}字")), ("facts", .string("\0")), ("sign", .string("\u{202E}反写")),
                ("sign", .string("两\n行")), ("sign", .string(String(repeating: "名", count: 17_000))),
                ("right-kind", .string("nonsense")), ("right-kind", .bool(true)), ("seen-on", .string("2026-09-23")),
                ("seen-on", .string("2026-02-30")), ("seen-on", .string("19.9.2026")),
                ("seen-on", .integer(20_260_919)),
                ("target", .object([:])), ("files", .string("x")), ("files", .array([.integer(1)])),
                ("identity", .string("named")), ("right", .string("202010000000.0")),
            ]
            for (field, value) in wrong {
                let answer = try await program.post("/api/v1/reports", Self.report([field: value]), key: Self.key)
                #expect(answer.status == 400, "\(field)")
                let expected = field == "identity" ? ["name", "contact"] : [field]
                #expect(answer.fields == expected && answer.text("field") == expected[0], "\(field)")
                #expect(answer.text("zh")?.isEmpty == false && answer.text("en")?.isEmpty == false)
            }
            let many = try await program.post(
                "/api/v1/reports", Self.report(["facts": nil, "place": .integer(3), "evil": .bool(true)]), key: Self.key
            )
            #expect(many.fields == ["evil", "place", "facts"])
            #expect(many.text("request") == many.headers[try #require(HTTPField.Name("X-Request-Id"))])
            #expect(try await open(portal) == 0)
        }
    }

    @Test("what is no such request is refused with its own status")
    func bodies() async throws {
        try await TestPortal.use { portal in
            let program = Program(client: portal.client)
            let rows: [(String, String?, [String: String], Int)] = [
                ("", Self.key, [:], 400), ("[]", Self.key, [:], 400), ("{", Self.key, [:], 400),
                (#"{"form":"report","form":"report","answers":{}}"#, Self.key, [:], 400),
                (#"{"form":"register","answers":{}}"#, Self.key, [:], 400), (#"{"answers":{}}"#, Self.key, [:], 400),
                (#"{"form":"report"}"#, Self.key, [:], 400), (#"{"form":"report","answers":[]}"#, Self.key, [:], 400),
                (#"{"form":"report","answers":{},"admin":true}"#, Self.key, [:], 400),
                (#"{"form":"report","answers":{"a":[[[[[[[[1]]]]]]]]}}"#, Self.key, [:], 400),
                (#"{"form":"report","answers":{"files":[]},"files":[]}"#, Self.key, [:], 400),
                ("{}", nil, [:], 400), ("{}", "short", [:], 400), ("{}", String(repeating: "k", count: 101), [:], 400),
                ("{}", "with a blank in the key", [:], 400),
                ("{}", Self.key, ["Content-Type": "text/plain"], 415),
                ("{}", Self.key, ["Content-Type": "application/x-www-form-urlencoded"], 415),
                (String(repeating: " ", count: 256 * 1_024 + 1), Self.key, [:], 413),
                ("{}", Self.key, ["Origin": "https://evil.example"], 403),
                ("{}", Self.key, ["Sec-Fetch-Site": "cross-site"], 403),
                ("{}", Self.key, ["Cookie": "draft=x"], 403),
            ]
            for (body, key, headers, status) in rows {
                let answer = try await program.post("/api/v1/reports", raw: Array(body.utf8), key: key, headers)
                #expect(answer.status == status, "\(body.prefix(60)) \(headers)")
                #expect(answer.text("error") != nil && answer["problems"] != nil && answer.text("zh") != nil)
            }
            #expect(try await open(portal) == 0)
        }
    }

    @Test("files are told by their bytes; names are made harmless; nothing that is refused is kept")
    func files() async throws {
        try await TestPortal.use { portal in
            let program = Program(client: portal.client)
            let rows: [([UInt8], [String: String], Int)] = [
                ([], ["X-File-Name": "a.jpg"], 400), (Self.jpeg, [:], 400), (Self.jpeg, ["X-File-Name": ""], 400),
                (Self.jpeg, ["X-File-Name": "%FF"], 400), (Self.jpeg, ["X-File-Name": "%"], 400),
                (Self.jpeg, ["X-File-Name": String(repeating: "n", count: 50_000)], 400),
                (Array("MZ\0\0 not a picture".utf8), ["X-File-Name": "a.jpg", "Content-Type": "image/jpeg"], 415),
                (Array("<html><script>alert(1)</script></html>".utf8), ["X-File-Name": "a.txt"], 415),
                (Self.jpeg + Array(repeating: 1, count: 20 << 20), ["X-File-Name": "a.jpg"], 413),
            ]
            for (bytes, headers, status) in rows {
                let answer = try await program.post("/api/v1/files", raw: bytes, headers)
                #expect(answer.status == status && answer.text("id") == nil, "\(bytes.count) \(headers.keys)")
            }
            #expect(try await Backlog(of: portal.intake.office).drafts == 0)
            let kept = try await program.post(
                "/api/v1/files", raw: Array(Self.jpeg.dropLast(2)),
                ["X-File-Name": "..%2F%E2%80%AE%0Agpj.exe", "Content-Type": "text/html"])
            #expect(kept.status == 201 && kept.text("type") == "image/jpeg")
            let token = try #require(kept.text("id").flatMap { Draft.Token($0) })
            let held = try await portal.intake.drafts.find(token, at: TestPortal.start)
            #expect(held?.files["file"]?.map(\.name) == ["__gpj.exe"])
        }
    }

    @Test("without a receipt, with one that is none and with one nobody was given")
    func receipts() async throws {
        try await TestPortal.use { portal in
            let program = Program(client: portal.client)
            var generator = SystemRandomNumberGenerator()
            let stray = ReceiptCode(using: &generator).description
            let rows: [([String: String], Int)] = [
                ([:], 401), (["Authorization": ""], 401), (["Authorization": "Receipt"], 401),
                (["Authorization": "Bearer " + stray], 401), (["Authorization": "Receipt 7K3Q"], 401),
                (["Authorization": "Receipt " + stray + "0"], 401), (["Authorization": "Receipt " + stray], 404),
            ]
            for (headers, status) in rows {
                let shown = try await program.get("/api/v1/matters/current", headers)
                #expect(shown.status == status && shown.text("zh") != nil, "\(headers)")
                #expect((shown.headers[.wwwAuthenticate] == "Receipt") == (status == 401))
                let acted = try await program.post(
                    "/api/v1/matters/current/acts/add", .object([:]), key: Self.key, headers)
                #expect(acted.status == status)
            }
            // In the address a number counts for nothing.
            let inAddress = try await program.get("/api/v1/matters/current?receipt=" + stray)
            #expect(inAddress.status == 400)
        }
    }

    @Test("acts that are not the holder's, or not possible now")
    func acts() async throws {
        try await TestPortal.use { portal in
            let program = Program(client: portal.client)
            let filed = try await program.post("/api/v1/reports", Self.report(), key: Self.key)
            let mine = ["Authorization": "Receipt " + (filed.text("receipt") ?? "")]
            let rows: [(String, Int)] = [
                ("accept", 404), ("report", 404), ("nonsense", 404), ("%2e%2e", 404), ("answer-supplement", 400),
            ]
            for (act, status) in rows {
                let answer = try await program.post(
                    "/api/v1/matters/current/acts/" + act, .object([:]), key: Self.key, mine)
                #expect(answer.status == status, "\(act)")
            }
            let early = try await program.post(
                "/api/v1/matters/current/acts/answer-supplement",
                .object(["answers": .object(["facts": .string("没人要求过")])]), key: Self.key, mine)
            #expect(early.status == 409)
        }
    }
}
