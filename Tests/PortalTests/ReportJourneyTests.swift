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

    @Test("what is wrong is said where it is wrong, and what was typed is still there")
    func problems() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            try await visitor.post("/report", [("what", "report")])
            let steps: [(String, [(String, String)], String, String)] = [
                ("right-kind", [("sign", "\u{202E}反写")], "请选择", "sign"),
                ("right-kind", [("right-kind", "trademark"), ("sign", "坏\u{7}字")], "不能显示的字符", "坏"),
                (
                    "right-kind", [("right-kind", "trademark"), ("sign", String(repeating: "长", count: 17_000))],
                    "最多100个字", "长长长"
                ),
                ("right-kind", [("right-kind", "nonsense"), ("sign", "好")], "列出的选项", "好"),
                ("right-kind", [("right-kind", "patent"), ("right", "202010000000.0")], "", "202010000000.0"),
                (
                    "seen-on", [("seen-on-y", "2026"), ("seen-on-m", "9"), ("seen-on-d", "23")], "不能晚于今天",
                    "value=\"23\""
                ),
                ("seen-on", [("seen-on-y", "26"), ("seen-on-m", "9"), ("seen-on-d", "2")], "四位数", "value=\"26\""),
                ("facts", [("facts", String(repeating: "字", count: 4_001))], "最多4000个字，现有4001个", "字字字"),
            ]
            for (step, fields, words, kept) in steps {
                try await visitor.post("/report/question/\(step)?form=report", fields)
                #expect(visitor.status == .badRequest, "\(step) \(words)")
                #expect(visitor.page.contains(words) && visitor.page.contains(kept), "\(step) \(words)")
            }
            // Nobody gets to the end past a question that is open.
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

    @Test("a number that is none says so; one that nobody was given says no more than that")
    func numbers() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            var generator = SystemRandomNumberGenerator()
            let stray = ReceiptCode(using: &generator).description
            for (typed, words) in [("", "请输入回执号"), ("7K3Q", "4位"), (stray, "没有这个回执号"), ("<b>", "没有“&lt;”")] {
                try await visitor.post("/track", [("code", typed)])
                #expect(visitor.status == .badRequest && visitor.page.contains(words), "\(typed)")
            }
            visitor[cookie: "receipt"] = "nonsense"
            try await visitor.get("/track/matter")
            #expect(visitor.path == "/track")
        }
    }
}
