import Base
import Casework
import Evidence
import HTTPTypes
import HummingbirdTesting
import Procedure
import Testing

@testable import Portal

@Suite("Reporting and following, over HTTP")
struct ReportJourneyTests {
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10] + Array("JFIF\0".utf8) + Array(repeating: 1, count: 60) + [0xFF, 0xD9]

    /// Up to the page that asks for facts.
    private func begin(_ visitor: Visitor) async throws {
        try await visitor.get("/report")
        try await visitor.post("/report", [("what", "report")])
        #expect(visitor.path == "/report/question/right-kind")
        try await visitor.post(
            "/report/question/right-kind?form=report", [("right-kind", "trademark"), ("sign", "视例優选"), ("right", "")])
        try await visitor.post(
            "/report/question/place?form=report", [("place", "shop"), ("where", "示例路12号"), ("target", "")])
        try await visitor.post(
            "/report/question/seen-on?form=report", [("seen-on-y", "２０２６"), ("seen-on-m", "9月"), ("seen-on-d", "19")])
        #expect(visitor.path == "/report/question/facts")
    }

    private func file(_ visitor: Visitor) async throws -> String {
        try await begin(visitor)
        try await visitor.post("/report/question/facts?form=report", [("facts", "货架上约四十袋")], files: [])
        try await visitor.post("/report/question/identity?form=report", [("identity", "anonymous")])
        #expect(visitor.path == "/report/check")
        try await visitor.post("/report/check", [("true", "yes")])
        #expect(visitor.path == "/report/receipt" && visitor.status == .ok)
        let groups = visitor.page.matches(of: #/<span>([0-9A-Z]{4})<\/span>/#).map { String($0.output.1) }
        try #require(groups.count == 7)
        return groups.joined(separator: " ")
    }

    @Test("a report from the first question to the receipt, and then its progress by the number")
    func whole() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            let code = try await file(visitor)
            // The receipt is shown until it is kept, and only to this browser.
            try await visitor.post("/report/receipt")
            #expect(visitor.status == .badRequest && visitor.page.contains("请先存好回执号"))
            try await visitor.get("/report/receipt.txt")
            #expect(visitor.page.contains(code) && visitor.page.contains("2026-09-22T10:00:00+08:00"))
            try await visitor.get("/report/receipt")
            try await visitor.post("/report/receipt", [("saved", "yes")])
            #expect(visitor.path == "/track/matter" && visitor[cookie: "draft"] == nil)
            // The same paper again, for who follows the matter.
            let followed = visitor.page
            try await visitor.get("/track/matter/receipt.txt")
            #expect(visitor.page.contains(code) && visitor.page.contains("2026-09-22T10:00:00+08:00"))
            #expect(followed.contains("/track/matter/receipt.") && followed.contains("还剩 15 个工作日（共15个工作日）"))
            try await visitor.get("/track/matter")
            // TJ-18 (2026): 15 working days from receipt; vector of the rule table.
            #expect(visitor.page.contains("2026年10月20日") && visitor.page.contains("还剩 15 个工作日"))
            try await visitor.get("/track/matter/clock/handling")
            #expect(visitor.page.contains("为什么是") && visitor.page.contains("国庆节"))
            #expect(visitor.page.contains("/track/matter/clock/handling/ics"))
            // The last day for a calendar, which others keep: neither the number of the receipt nor that of the matter.
            try await visitor.get("/track/matter/clock/handling/ics")
            let calendar = visitor.page.replacing("\r\n ", with: "")
            #expect(calendar.contains("DTSTART;VALUE=DATE:20261020") && calendar.contains("SUMMARY:举报处理期限："))
            #expect(calendar.contains("/track/matter/clock/handling\r\n") && !calendar.contains("BEGIN:VALARM"))
            #expect(!calendar.replacing(" ", with: "").contains(code.replacing(" ", with: "").prefix(8)))
            #expect(!calendar.contains("/desk"))
            let other = portal.visitor()
            try await other.get("/track/matter")
            #expect(other.path == "/track")
            try await other.post("/track", [("code", code.lowercased())])
            #expect(other.path == "/track/matter" && other.page.contains("已收到"))
            try await other.post("/track/end")
            try await other.get("/track/matter")
            #expect(other.path == "/track")
            // From the code that is printed as a picture: the number does not stay in the address.
            try await other.get("/track?code=" + code.replacing(" ", with: ""))
            #expect(other.path == "/track/matter" && other.status == .ok)
        }
    }

    @Test("the right holder's request asks for name and proof")
    func request() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            try await visitor.post("/report", [("what", "request")])
            try await visitor.post("/report/question/right-kind?form=request", [("right-kind", "patent")])
            try await visitor.post("/report/question/place?form=request", [("place", "online")])
            try await visitor.post(
                "/report/question/seen-on?form=request",
                [("seen-on-y", "2026"), ("seen-on-m", "9"), ("seen-on-d", "1")])
            try await visitor.post("/report/question/facts?form=request", [("facts", "有人仿冒")], files: [])
            try await visitor.post("/report/question/name?form=request", [("name", "示例食品有限公司")])
            try await visitor.post("/report/question/contact?form=request", [("contact", "0551-00000000")])
            #expect(visitor.path == "/report/question/proof")
            try await visitor.post("/report/question/proof?form=request", [], files: [])
            #expect(visitor.status == .badRequest && visitor.page.contains("请添加"))
            try await visitor.post(
                "/report/question/proof?form=request", [], files: [("proof", "注册证.jpg", Self.jpeg)])
            #expect(visitor.path == "/report/check" && visitor.page.contains("注册证.jpg"))
            try await visitor.post("/report/check", [("true", "yes")])
            #expect(visitor.path == "/report/receipt")
        }
    }

    @Test("who wants money back is sent to 12315, with what to bring; who chose nothing is asked again")
    func elsewhere() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            try await visitor.post("/report", [("what", "consumer-dispute")])
            #expect(visitor.path == "/report/consumer-dispute")
            #expect(visitor.page.contains("https://www.12315.cn/") && visitor.page.contains("小票"))
            try await visitor.post("/report", [("what", "patent-dispute")])
            #expect(visitor.path == "/report/patent-dispute")
            try await visitor.post("/report")
            #expect(visitor.status == .badRequest && visitor.page.contains("请选一项"))
        }
    }

    @Test("what is wrong stays to be mended, and nobody gets to the end past a question that is open")
    func problems() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            try await visitor.post("/report", [("what", "report")])
            // The first day that has not come yet; what else can be wrong is in Tests/Browser/test_bad_input.py.
            let tomorrow = [("seen-on-y", "2026"), ("seen-on-m", "9"), ("seen-on-d", "23")]
            try await visitor.post("/report/question/seen-on?form=report", tomorrow)
            #expect(visitor.status == .badRequest && visitor.page.contains("不能晚于今天"))
            #expect(visitor.page.contains("value=\"23\""))
            try await visitor.get("/report/check")
            #expect(visitor.path == "/report/question/right-kind")
        }
    }

    @Test("files: kept beside refused ones, told by their bytes, taken out again, ten at most")
    func files() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            try await begin(visitor)
            let page = "/report/question/facts?form=report"
            try await visitor.post(
                page, [("facts", "四十袋"), ("then", "stay")],
                files: [
                    ("files", "柜台.jpg", Self.jpeg), ("files", "照片.jpg", Array("MZ\0\0 not a picture".utf8)),
                    ("files", "页面.html", Array("<html><script>alert(1)</script></html>".utf8)),
                ])
            #expect(visitor.status == .badRequest && visitor.page.contains("“照片.jpg”没有收下"))
            #expect(visitor.page.contains("“页面.html”没有收下") && visitor.page.contains("四十袋"))
            let kept = visitor.page.matches(of: #/name="remove" value="([0-9a-z]{26})"/#).map { String($0.output.1) }
            try #require(kept.count == 1)
            try await visitor.post(page, [("facts", "五十袋"), ("remove", kept[0])], files: [])
            #expect(visitor.status == .ok && !visitor.page.contains("柜台.jpg") && visitor.page.contains("五十袋"))
            try await visitor.post(
                page, [("facts", "五十袋"), ("then", "stay")], files: (1...12).map { ("files", "\($0).jpg", Self.jpeg) })
            #expect(visitor.page.matches(of: #/name="remove"/#).count == 10)
            #expect(visitor.page.contains("“11.jpg”没有收下") && visitor.page.contains("“12.jpg”没有收下"))
            try await visitor.post(page, [("facts", "五十袋"), ("then", "stay")], files: [("files", "13.jpg", Self.jpeg)])
            #expect(visitor.page.contains("“13.jpg”没有收下"))
            try await visitor.post(page, [("facts", "五十袋")], files: [])
            #expect(visitor.path == "/report/question/identity")
        }
    }

    @Test("sent twice, it is one report; a form of another site, an old token or none is refused")
    func forged() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            let code = try await file(visitor)
            try await visitor.post("/report/check", [("true", "yes")])
            #expect(visitor.path == "/report/receipt" && visitor.page.contains(code.prefix(4)))
            let stranger = portal.visitor()
            try await begin(stranger)
            stranger[cookie: "draft"] = visitor[cookie: "draft"]
            try await stranger.post("/report/receipt", [("saved", "yes")])
            #expect(stranger.status == .forbidden)
            let headers: HTTPFields = [
                .cookie: "draft=\(visitor[cookie: "draft"] ?? "")", .origin: "https://evil.example",
            ]
            try await portal.client.execute(uri: "/report/check", method: .post, headers: headers) {
                #expect($0.status == .forbidden)
            }
        }
    }

    @Test("a draft whose day is over: the page just sent is kept and the rest is asked again")
    func expired() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            try await begin(visitor)
            portal.pass(hours: 24)
            try await visitor.post("/report/question/facts?form=report", [("facts", "后来才写完的")], files: [])
            #expect(visitor.path.hasPrefix("/report/question/right-kind") && visitor.page.contains("已经销毁"))
            try await visitor.get("/report/question/facts")
            #expect(visitor.page.contains("后来才写完的"))
            try await visitor.post("/report/end")
            try await visitor.get("/report/question/facts")
            #expect(visitor.path == "/report")
        }
    }

    @Test("whoever comes with a form whose day is over is told so, wherever it is", arguments: [false, true])
    func over(isSent: Bool) async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            if isSent { _ = try await file(visitor) } else { try await begin(visitor) }
            portal.pass(hours: 24)
            for path in ["/report/check", "/report/question/facts", "/report/kept", "/report/receipt"] {
                try await visitor.get(path)
                #expect(visitor.path == "/report?over=1" && visitor.page.contains("已经销毁，请重新填写"), "\(path)")
                #expect(visitor.page.contains("请用回执号查进度"))
            }
            try await visitor.post("/report/check", [("true", "yes")])
            #expect(visitor.path == "/report?over=1")
            let stranger = portal.visitor()
            try await stranger.get("/report/check")
            #expect(stranger.path == "/report" && !stranger.page.contains("已经销毁"))
        }
    }

    @Test("what is added too late is shown once more: without the number, and on a matter that takes nothing")
    func tooLate() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            _ = try await file(visitor)
            try await visitor.post("/report/receipt", [("saved", "yes")])
            try await visitor.get("/track/matter")
            let receipt = visitor[cookie: "receipt"]
            visitor[cookie: "receipt"] = nil
            let words = "<b>又看见"
            try await visitor.post("/track/matter/act/add", [("facts", words)], files: [("files", "又.jpg", Self.jpeg)])
            #expect(visitor.status == .conflict && visitor.page.contains("请先复制"))
            #expect(visitor.page.contains("&lt;b&gt;又看见"))
            visitor[cookie: "receipt"] = receipt
            try await visitor.get("/track/matter/act/withdraw")
            try await visitor.post("/track/matter/act/withdraw", [("reason", "mistaken")])
            try await visitor.post("/track/matter/act/add", [("facts", words)], files: [])
            #expect(visitor.status == .conflict && visitor.page.contains("可以另行举报"))
            #expect(visitor.page.contains("&lt;b&gt;又看见"))
        }
    }

    @Test("the holder adds facts with files, gives a name, withdraws; twice is once, and the end is the end")
    func holder() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            _ = try await file(visitor)
            try await visitor.post("/report/receipt", [("saved", "yes")])
            try await visitor.post("/track/matter/act/add", [("facts", "")], files: [("files", "又一张.jpg", Self.jpeg)])
            #expect(visitor.status == .badRequest && visitor.page.contains("又一张.jpg"))
            try await visitor.post("/track/matter/act/add", [("facts", "又看见一次")], files: [])
            #expect(visitor.path == "/track/matter?done=add" && visitor.page.contains("1个文件"))
            try await visitor.get("/track/matter/act/give-name")
            try await visitor.post("/track/matter/act/give-name", [("name", "李样本"), ("contact", "13900000000")])
            #expect(visitor.path == "/track/matter?done=give-name" && !visitor.page.contains("改为实名</a>"))
            try await visitor.get("/track/matter/act/accept")
            #expect(visitor.path == "/track/matter")
            try await visitor.get("/track/matter/act/withdraw")
            try await visitor.post("/track/matter/act/withdraw", [("reason", "mistaken")])
            #expect(visitor.path == "/track/matter?done=withdraw" && visitor.page.contains("已撤回"))
            #expect(!visitor.page.contains("<textarea"))
        }
    }

    @Test("the same form of the holder sent twice is one event, whatever it adds; the next form is another")
    func twice() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            _ = try await file(visitor)
            try await visitor.post("/report/receipt", [("saved", "yes")])
            func address() throws -> String {
                String(try #require(visitor.page.firstMatch(of: #/action="(\/track\/matter\/act\/[^"]*)"/#)).output.1)
            }
            func events() async throws -> Int {
                try #require(try await portal.intake.office.matters(beginning: "", within: .office, most: 2).first)
                    .line.lastSequence
            }
            for number in 2...3 {
                let to = try address()
                for _ in 0..<2 {
                    try await visitor.post(to, [("facts", "又看见一次")], files: [("files", "又.jpg", Self.jpeg)])
                    #expect(visitor.path == "/track/matter?done=add")
                }
                #expect(try await events() == number)
            }
            try await visitor.get("/track/matter/act/withdraw")
            let to = try address()
            for _ in 0..<2 {
                try await visitor.post(to, [("reason", "mistaken")])
                #expect(visitor.path == "/track/matter?done=withdraw")
            }
            #expect(try await events() == 4)
        }
    }

    @Test("what the office writes to the reporter stands on her page, as text, until she has answered")
    func told() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            _ = try await file(visitor)
            try await visitor.post("/report/receipt", [("saved", "yes")])
            #expect(!visitor.page.contains("本局告知您"))
            let office = portal.intake.office
            let found = try await office.matters(beginning: "", within: .office, most: 2)
            let matter = try #require(found.first?.line)
            let request = ActRequest(
                "ask-supplement", by: Event.Actor("qian", .dispatcher), ["missing": .typed("<b>店名\r\n和门牌号")])
            _ = try await office.act(
                request, on: matter.id, after: matter.lastSequence, within: .office, at: TestPortal.start)
            try await visitor.get("/track/matter")
            #expect(visitor.page.contains("本局告知您") && visitor.page.contains("需要补充的内容"))
            #expect(visitor.page.contains("<bdi>&lt;b&gt;店名</bdi>") && visitor.page.contains("<bdi>和门牌号</bdi>"))
            try await visitor.post("/track/matter/act/answer-supplement", [("facts", "示例店，12号")], files: [])
            #expect(visitor.path == "/track/matter?done=answer-supplement")
            // What was said stays among what has happened.
            #expect(!visitor.page.contains("本局告知您") && visitor.page.contains("&lt;b&gt;店名"))
        }
    }

    @Test("a number that nobody was given says so and no more")
    func numbers() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            var generator = SystemRandomNumberGenerator()
            let stray = ReceiptCode(using: &generator).description
            try await visitor.post("/track", [("code", stray)])
            #expect(visitor.status == .badRequest && visitor.page.contains("没有这个回执号"))
            visitor[cookie: "receipt"] = "nonsense"
            try await visitor.get("/track/matter")
            #expect(visitor.path == "/track")
        }
    }
}
