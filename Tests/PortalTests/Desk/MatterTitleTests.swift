import Base
import Procedure
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("What officers call a matter")
struct MatterTitleTests {
    private func title(
        _ who: String?, _ place: Text? = nil, _ kind: Name<Form.Option>?, _ sign: String?, _ purpose: Purpose? = nil
    ) -> Text? {
        MatterTitle(MatterSubject(who: who, place: place, kind: kind, sign: sign, purpose: purpose)).text
    }

    @Test("says who is suspected of what, and under which name")
    func known() {
        #expect(
            title("示例百货商行", nil, "trademark", "视例優选")
                == Text(
                    zh: "示例百货商行涉嫌侵犯注册商标专用权（“视例優选”）", en: "示例百货商行: suspected trade mark infringement (“视例優选”)"))
        #expect(title("示例百货商行", nil, "patent", nil)?.zh == "示例百货商行涉嫌假冒专利")
        #expect(title("示例百货商行", nil, nil, nil, .penaltyCase)?.zh == "示例百货商行涉嫌侵权")
        #expect(title("示例百货商行", nil, "trademark", "视例", .disclosure)?.zh == "示例百货商行行政处罚信息公示")
    }

    @Test("where nobody is named it says where, and where nothing is known it says nothing")
    func unknown() {
        let shop = Text(zh: "实体店铺、市场摊位", en: "A shop or market stall")
        #expect(title(nil, shop, "copyright", nil)?.zh == "某实体店铺、市场摊位涉嫌侵犯著作权")
        #expect(title(nil, shop, "copyright", nil)?.en == "A shop or market stall: suspected copyright infringement")
        #expect(title(nil, nil, nil, "样例堂")?.zh == "某处涉嫌侵权（“样例堂”）")
        #expect(title(nil, shop, nil, nil) == nil)
    }

    @Test("a long name is one line and cut")
    func long() throws {
        let zh = try #require(title("甲\n" + String(repeating: "乙", count: 40), nil, "trademark", nil)?.zh)
        #expect(zh == "甲涉嫌侵犯注册商标专用权")
        let cut = try #require(title(String(repeating: "乙", count: 40), nil, "trademark", nil)?.zh)
        #expect(cut == String(repeating: "乙", count: 24) + "……涉嫌侵犯注册商标专用权")
    }

    @Test("on queue and page it names who is reported, never who reports")
    func reporter() async throws {
        try await DeskOffice.open { _, client in
            let answers: [(String, String)] =
                [
                    ("channel", "telephone"), ("right-kind", "trademark"), ("sign", "视例<b>優选"), ("place", "shop"),
                    ("target", "示例百货商行"), ("facts", "有假货"), ("identity", "named"), ("name", "张举报"),
                    ("contact", "13900000000"),
                ] + "received".boxes("2026", "9", "22") + "seen-on".boxes("2026", "9", "19")
            let filed = try await client.take(DeskCaseTests.file, as: "zhao", answers)
            let queue = try await client.get("/desk", as: "zhao").page
            #expect(queue.contains("示例百货商行涉嫌侵犯注册商标专用权（“视例&lt;b&gt;優选”）"))
            #expect(!queue.contains("张举报"))
            let matter = try #require(filed.matter)
            let page = try await client.get("/desk/matter/\(matter)", as: "zhao").page
            let heading = try #require(page.firstMatch(of: #/<h1>(.*?)<\/h1>/#)).output.1
            #expect(heading.contains("示例百货商行涉嫌侵犯注册商标专用权") && heading.contains("待分送"))
            #expect(!heading.contains("张举报"))
        }
    }
}
