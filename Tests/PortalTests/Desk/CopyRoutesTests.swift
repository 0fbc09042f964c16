import Base
import Documents
import Foundation
import HTTPTypes
import HummingbirdTesting
import Law
import NIOCore
import Procedure
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("Copying to other systems")
struct CopyRoutesTests {
    private func form(_ page: DeskClient.Answer, _ number: String) -> [(String, String)] {
        page.hidden.filter { $0.0 == "token" } + [("number", number)]
    }

    @Test("the page has the fields in the target's order, each with its value or why there is none, in both languages")
    func page() async throws {
        try await DeskOffice.open { office, client in
            let (_, penalty) = try await DeskWalk(office: office, client: client).open()
            let matter = try await client.get("/desk/matter/\(penalty)", as: "wang").page
            #expect(matter.contains("/desk/matter/\(penalty)/copy/case-system") && matter.contains("待登记对方编号"))
            let page = try await client.get("/desk/matter/\(penalty)/copy/case-system", as: "wang").page
            let labels = ["1. 办件编号", "2. 案件名称", "3. 立案号", "7. 当事人名称", "8. 证照号码"]
            let places = try labels.map { try #require(page.range(of: $0), "\($0)").lowerBound }
            #expect(places == places.sorted())
            #expect(page.contains(#"value="示例百货商行""#) && page.contains(#"value="92000000EXAMPLE10J""#))
            #expect(page.contains(#"value="王示例（示例-wang）、孙样本（示例-sun）""#))
            #expect(
                page.contains("本表为本系统拟定，可修改") && page.contains(#"<script type="module" src="/assets/copying.js?v="#))
            let english = try await client.get("/desk/matter/\(penalty)/copy/case-system", as: "wang", language: "en")
                .page
            #expect(english.contains("Its number is still to come") && english.contains("This list is our own"))
        }
    }

    @Test("the number is entered once and stands on the page, in the queue's search and in the light")
    func entering() async throws {
        try await DeskOffice.open { office, client in
            let (_, penalty) = try await DeskWalk(office: office, client: client).open()
            let path = "/desk/matter/\(penalty)/copy/case-system"
            let page = try await client.get(path, as: "wang")
            let blank = try await client.post(path, as: "wang", form(page, " "))
            #expect(blank.status == .badRequest && blank.page.problems.contains("对方系统的编号"))
            let forged = try await client.post(path, as: "wang", [("token", "0"), ("number", "皖-1")])
            #expect(forged.status == .forbidden)
            let done = try await client.post(path, as: "wang", form(page, "皖-1"))
            #expect(done.status == .seeOther && done.location == path + "?done=1")
            let matter = try await client.get("/desk/matter/\(penalty)", as: "wang").page
            #expect(matter.contains("皖-1") && matter.contains("一致"))
            let found = try await client.get("/desk?number=%E7%9A%96-1", as: "wang").page
            #expect(found.contains("/desk/matter/\(penalty)"))
            // Who may not see the matter finds nothing and can enter nothing.
            let elsewhere = try await client.get("/desk?number=%E7%9A%96-1", as: "west").page
            #expect(!elsewhere.contains("/desk/matter/\(penalty)"))
            let stranger = try await client.post(
                path, as: "west", [("token", DeskOffice.token(of: "west")), ("number", "皖-2")])
            #expect(stranger.status == .notFound)
            // A second matter cannot have the same number.
            _ = try await DeskWalk(office: office, client: client).open()
            let cases = try await office.office.queue(
                QueueFilter(procedure: "penalty-case"), within: .office, at: DeskOffice.tuesday, skipping: 0, most: 9
            ).entries.map(\.line.id.text)
            let second = try #require(cases.first { $0 != penalty })
            let taken = try await client.post(
                "/desk/matter/\(second)/copy/case-system", as: "wang", form(page, "皖-1"))
            #expect(taken.status == .conflict && taken.page.problems.contains("已经登记在另一件上"))
        }
    }

    @Test("the files say what the page says, and a value never runs as a formula")
    func files() async throws {
        try await DeskOffice.open { office, client in
            let party = DeskWalk.party.map { $0.0 == "party" ? ("party", "=1+1 \"示例\"") : $0 }
            let (_, penalty) = try await DeskWalk(office: office, client: client).open(party: party)
            let path = "/desk/matter/\(penalty)/copy/case-system"
            let csv = try await client.get(path + "/csv", as: "wang").page
            #expect(csv.hasPrefix("\u{FEFF}\"字段\",\"内容\",\"说明\"\r\n"))
            #expect(csv.contains("\"当事人名称\",\"'=1+1 \"\"示例\"\"\",\"\"\r\n"))
            let json = try await client.get(path + "/json", as: "wang").page
            let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            let fields = try #require(read["fields"] as? [[String: Any]])
            #expect(read["system"] as? String == "case-system" && fields.count == 19)
            #expect(fields.first { $0["label"] as? String == "当事人名称" }?["value"] as? String == "=1+1 \"示例\"")
            #expect(try await client.get(path + "/csv", as: "west").status == .notFound)
        }
    }

    @Test("what a reporter told in confidence is on no copying page and in no file")
    func confidential() async throws {
        try await DeskOffice.open { office, client in
            let report =
                DeskCaseTests.report.filter { $0.0 != "identity" && $0.0 != "channel" } + [
                    ("channel", "platform"), ("external", "1340-77"), ("identity", "confidential"), ("name", "丁某某"),
                    ("contact", "13900000001"),
                ]
            let filed = try await client.take(DeskCaseTests.file, as: "zhao", report)
            let matter = try #require(filed.matter)
            let path = "/desk/matter/\(matter)/copy/12315"
            for place in [path, path + "/csv", path + "/json"] {
                let answer = try await client.get(place, as: "zhao")
                #expect(answer.status == .ok && answer.page.contains("1340-77"))
                for word in ["丁某某", "13900000001", "张三", "示例路八号"] { #expect(!answer.page.contains(word), "\(word)") }
            }
            #expect(
                try await client.get("/desk/matter/\(matter)/copy/disclosure-system", as: "zhao").status == .notFound)
        }
    }
}

@Suite("Taking results in")
struct ResultsRoutesTests {
    private func send(_ client: DeskClient, as person: String, _ system: String, _ file: String) async throws
        -> DeskClient.Answer
    {
        let boundary = "grenze"
        let token = DeskOffice.token(of: person)
        let parts = [("token", token), ("system", system)].map {
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n"
        }
        let body =
            parts.joined() + "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n\(file)\r\n--\(boundary)--\r\n"
        var headers: HTTPFields = [:]
        if let name = HTTPField.Name("X-Test-Account") { headers[name] = person }
        if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = "same-origin" }
        headers[.cookie] = "lang=zh"
        headers[.contentType] = "multipart/form-data; boundary=\(boundary)"
        return try await client.client.execute(
            uri: "/desk/results", method: .post, headers: headers, body: ByteBuffer(string: body)
        ) { DeskClient.Answer(status: $0.status, page: String(buffer: $0.body), location: nil) }
    }

    @Test("a file is shown first, then taken in; what it says stands on the matter's page")
    func whole() async throws {
        try await DeskOffice.open { office, client in
            let (_, penalty) = try await DeskWalk(office: office, client: client).open()
            let short = penalty.prefix(8).uppercased()
            let file = "案件编号,办件编号,案件状态,机密\n皖-1,\(short),审核中,不要\n皖-9,,调查中,x\n"
            let preview = try await send(client, as: "wang", "case-system", file)
            #expect(preview.status == .ok)
            #expect(preview.page.contains("登记编号皖-1") && preview.page.contains("没有编号为“皖-9”的办件"))
            #expect(preview.page.contains("没有用到的列：机密") && !preview.page.contains("不要"))
            #expect(preview.page.contains("请办理“调查终结，送审核”"))
            #expect(!(try await client.get("/desk/matter/\(penalty)", as: "wang").page.contains("皖-1")))
            let done = try await client.post("/desk/results", as: "wang", preview.hidden)
            #expect(done.status == .ok && done.page.contains("已登记1行"))
            let matter = try await client.get("/desk/matter/\(penalty)", as: "wang").page
            #expect(matter.contains("皖-1") && matter.contains("不一致：对方“审核中”"))
            let again = try await send(client, as: "wang", "case-system", file)
            #expect(!again.page.contains("登记编号皖-1"))
            // Who may not see the matter learns nothing of it.
            let blind = try await send(client, as: "west", "case-system", file)
            #expect(!blind.page.contains("登记编号") && blind.page.contains("没有编号为"))
        }
    }

    @Test("no system, no table and what was not sent from the page are refused with what to do")
    func refused() async throws {
        try await DeskOffice.open { _, client in
            let system = try await send(client, as: "wang", "nothing", "a,b\n")
            #expect(system.status == .badRequest && system.page.problems.contains("请选择是哪个系统导出的"))
            let header = try await send(client, as: "wang", "case-system", "甲,乙\n1,2\n")
            #expect(header.status == .badRequest && header.page.problems.contains("案件编号"))
            let token = [("token", DeskOffice.token(of: "wang")), ("system", "case-system")]
            let made = try await client.post("/desk/results", as: "wang", token + [("rows", "{\"a\":1}")])
            #expect(made.status == .badRequest)
            let forged = try await client.post(
                "/desk/results", as: "wang", [("token", "0"), ("system", "case-system")])
            #expect(forged.status == .forbidden)
        }
    }
}
