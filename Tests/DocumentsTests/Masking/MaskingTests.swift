import Documents
import Testing

/// Numbers here are made up; the identity numbers carry a right check digit, worked out by hand after GB 11643.
@Suite("遮蔽: what a published decision should not show")
struct MaskingTests {
    /// What is proposed, as the words themselves.
    private func proposed(_ text: String, party: [String] = [], people: [String] = []) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return Masking.proposals(in: text, party: party, people: people).map { span in
            var words = String.UnicodeScalarView()
            words += scalars[span.range]
            return "\(span.kind) \(String(words))"
        }
    }

    @Test(
        "identity numbers of 18 and 15 digits, with X, in full width and in groups",
        arguments: [
            ("公民身份号码：11010519491231002X。", "identity 11010519491231002X"),
            ("身份证11010519491231002x，", "identity 11010519491231002x"),
            ("身份证号码：１１０１０５１９４９１２３１００２Ｘ", "identity １１０１０５１９４９１２３１００２Ｘ"),
            ("110105 19491231 002X", "identity 110105 19491231 002X"),
            ("旧身份证 110105491231002 号", "identity 110105491231002"),
        ])
    func identity(text: String, found: String) {
        // GB 11643's own example; the full-width X of an identity number counts too.
        #expect(proposed(text) == [found])
    }

    @Test("an identity number with a wrong digit is still proposed where it is called one")
    func mistypedIdentity() {
        #expect(proposed("身份证号码：110105194912310021") == ["account 110105194912310021"])
    }

    @Test(
        "mobile and fixed telephones in the ways they are written",
        arguments: [
            ("联系电话：13800000000。", "mobile 13800000000"), ("手机 138-0000-0000", "mobile 138-0000-0000"),
            ("138 0000 0000", "mobile 138 0000 0000"), ("+86 13800000000", "mobile 86 13800000000"),
            ("电话：0551-60000000", "landline 0551-60000000"), ("021-60000000", "landline 021-60000000"),
            ("电话：60000000", "landline 60000000"), ("传真：6000000", "landline 6000000"),
        ])
    func telephones(text: String, found: String) {
        #expect(proposed(text) == [found])
    }

    @Test(
        "accounts by their label or their check digit",
        arguments: [
            // 4111 1111 1111 1111 is the well-known test number whose Luhn sum is 30.
            ("收款 4111111111111111", "account 4111111111111111"),
            ("4111 1111 1111 1111", "account 4111 1111 1111 1111"),
            ("账号：6200000000000", "account 6200000000000"),
            ("银行卡6222020000000000001", "account 6222020000000000001"),
        ])
    func accounts(text: String, found: String) {
        #expect(proposed(text) == [found])
    }

    @Test(
        "homes, to the end of what says where",
        arguments: [
            ("住址：示例市示例路8号3幢201室，联系", "address 示例市示例路8号3幢201室"),
            ("住所（住址）：示例路8号", "address 示例路8号"),
            ("张三，男，汉族，住示例区示例镇示例村12号。", "address 示例区示例镇示例村12号"),
            ("现住示例小区5栋；", "address 示例小区5栋"), ("家庭地址为示例路9号\n经查", "address 示例路9号"),
        ])
    func homes(text: String, found: String) {
        #expect(proposed(text) == [found])
    }

    @Test("people behind a label or known to the case keep their surname; the party keeps its name")
    func names() {
        #expect(proposed("经营者：张三丰　性别：男") == ["name 三丰"])
        #expect(proposed("法定代表人：欧阳示。") == ["name 示"])
        #expect(proposed("经询问张三丰，张三丰承认；张三在场。", people: ["张三", "张三丰"]) == ["name 三丰", "name 三丰", "name 三"])
        #expect(proposed("当事人：李四。经营者：李四", party: ["李四"]) == [])
        #expect(proposed("当事人：李四百货商行。李四称", party: ["李四百货商行"], people: ["李四"]) == ["name 四"])
    }

    @Test(
        "what the public may read is left alone",
        arguments: [
            "统一社会信用代码：91340100000000000X", "统一社会信用代码：911101085513850829", "经营场所：示例路12号示例市场2楼B17",
            "住所：示例路12号", "2026年11月11日", "罚款人民币20,000.00元", "示市监罚〔2026〕88号", "第12345678号注册商标",
            "专利号ZL202010000000.X", "违法经营额为128000000.00元", "当事人住宿在店内", "办公电话见网站", "2026-10-30",
            "负责人批准立案", "订单号4111111111111111",
        ])
    func open(text: String) {
        #expect(proposed(text) == [])
    }

    @Test("what is masked already is not proposed again, and what is not still is")
    func again() {
        #expect(proposed("身份证⟦11010519491231002X⟧，电话13800000000") == ["mobile 13800000000"])
    }

    @Test("proposals put into the text publish nothing of what they found")
    func whole() throws {
        let text = "经营者：张三丰　公民身份号码：11010519491231002X\n住址：示例路8号，电话13800000000。"
        let marked = Masking.mark(text, Masking.proposals(in: text))
        #expect(marked == "经营者：张⟦三丰|某某⟧　公民身份号码：⟦11010519491231002X⟧\n住址：⟦示例路8号⟧，电话⟦13800000000⟧。")
        let published = try MarkedText(marked).published
        #expect(published.plain == "经营者：张某某　公民身份号码：依法不公开\n住址：依法不公开，电话依法不公开。")
        for secret in ["三丰", "11010519491231002X", "示例路8号", "13800000000"] {
            #expect(!published.text.contains(secret))
        }
    }

    @Test("no text, however odd, is too much, and marks that an officer sets stay where they are")
    func odd() {
        for text in ["", "⟦", "住", "住：", "经营者：", "电话：", String(repeating: "1", count: 5_000), "1 1 1 1-1-1-1 1 1 1"] {
            _ = Masking.proposals(in: text)
        }
        #expect(Masking.mark("abc", [Masking.Span(1..<2, .identity)]) == "a⟦b⟧c")
        #expect(Masking.mark("abc", [Masking.Span(1..<9, .identity)]) == "abc")
    }
}
