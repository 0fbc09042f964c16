import Base
import Documents
import Measures
import Procedure
import Testing

@Suite("文书: the ten documents of verification and the ordinary penalty case")
struct CaseDocumentTests {
    @Test("the decision, word for word, after a defence that was not made")
    func decision() throws {
        var file = CaseFile()
        try file.notice()
        try file.penaltyCase.act("waive", .officer, "wang", "2026-08-19")
        try file.decide()
        let document = try file.document("penalty-decision", of: file.penaltyCase).issued()
        #expect(
            document.text == """
                示例区市场监督管理局
                行政处罚决定书
                示市监处罚〔2026〕3号
                当事人：示例百货商行
                统一社会信用代码：92000000EXAMPLE10J
                住所（住址）：示例路12号示例小商品市场2楼B17
                法定代表人（负责人、经营者）：张某
                联系电话：000-00000000
                本局于2026年6月30日获得本案线索，来源为监督检查发现；经核查，于2026年7月6日对当事人涉嫌违法的行为立案调查。
                现查明：
                当事人自2026年6月起销售标有“视例優选”字样的袋装绿茶，违法经营额12,800.00元。以上事实有现场笔录、询问笔录、鉴别意见证明。
                本局于2026年8月11日送达行政处罚告知书，告知当事人拟作出的行政处罚的内容及事实、理由、依据，以及依法享有的权利。
                当事人逾期未行使陈述、申辩权，未要求听证。
                上述行为构成销售侵犯注册商标专用权的商品。
                依据《中华人民共和国商标法》第六十条第二款。
                根据违法情节，依法从轻处罚。
                综上，本局决定对当事人处罚如下：
                一、罚款人民币20,000元（贰万元整）；
                二、没收侵权商品三十八袋。
                当事人应当自收到本决定书之日起十五日内，将罚没款缴至示例银行示例支行（罚没款专户）。
                到期不缴纳罚款的，依据《市场监督管理行政处罚程序规定》第七十五条的规定，本局可以每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。
                逾期不申请行政复议或者提起行政诉讼，又不履行本决定的，依据《市场监督管理行政处罚程序规定》第七十六条第一款的规定，本局将依法申请人民法院强制执行。
                如不服本决定，依据《中华人民共和国行政复议法》第二十条第一款、《中华人民共和国行政诉讼法》第四十六条第一款的规定，可以自收到本决定书之日起六十日内向示例区人民政府申请行政复议，也可以自收到本决定书之日起六个月内依法向示例区人民法院提起行政诉讼。申请行政复议或者提起行政诉讼期间，行政处罚不停止执行，法律另有规定的除外。
                依据《市场监督管理行政处罚信息公示规定》第八条的规定，本行政处罚信息将向社会公示。
                示例区市场监督管理局
                2026年8月24日
                本文书一式两份，一份送达，一份归档。
                """)
    }

    @Test("a defence, and what the office made of it, stand in the decision; a warning is neither paid nor published")
    func defence() throws {
        var file = CaseFile()
        try file.notice()
        try file.penaltyCase.act("hear", .officer, "wang", "2026-08-13")
        try file.penaltyCase.act(
            "recheck", .officer, "wang", "2026-08-14", ["result": .one("adopted"), "reason": .sealed("当事人已主动下架。")])
        // The party may speak on to the end of its time.
        try file.decide(fine: 0, warningOnly: true)
        let text = try file.document("penalty-decision", of: file.penaltyCase).issued().text
        #expect(text.contains("\n当事人进行了陈述、申辩。经复核，本局的意见是：全部或者部分采纳。当事人已主动下架。\n"))
        #expect(!text.contains("逾期未行使"))
        #expect(text.contains("\n一、没收侵权商品三十八袋。\n二、警告。\n"))
        #expect(!text.contains("罚款"))
        #expect(!text.contains("公示"))
    }

    @Test("the ten are complete when the party's particulars are known, and none leaves a field of a form unfilled")
    func complete() throws {
        var file = CaseFile()
        try file.notice()
        try file.penaltyCase.act("waive", .officer, "wang", "2026-08-19")
        try file.decide()
        try file.penaltyCase.act(
            "serve", .officer, "wang", "2026-08-26", ["served-on": .on("2026-08-26"), "manner": .one("person")])
        try file.penaltyCase.act(
            "pay", .finance, "qian", "2026-09-09",
            ["complete": .yesNo(true), "paid-on": .on("2026-09-08"), "amount": .yuan(20_000)])
        try file.penaltyCase.act("close", .bureauHead, "qian", "2026-09-15", ["outcome": .sealed("已全部履行。")])
        var texts: [Name<DocumentForm>: String] = [:]
        for form in ["case-source", "site-record", "filing-approval"] as [Name<DocumentForm>] {
            texts[form] = try file.document(form, of: file.verification).issued().text
        }
        for form in [
            "interview-record", "investigation-report", "review", "penalty-notice", "penalty-decision",
            "service-receipt",
            "closing-approval",
        ] as [Name<DocumentForm>] {
            texts[form] = try file.document(form, of: file.penaltyCase).issued().text
        }
        #expect(texts.count == 10)
        for (form, words) in [
            ("case-source", "□投诉、举报　■监督检查发现　□其他部门移送　□其他市场监管部门移送　□上级交办"),
            // 1 to 3, 6 to 10, 13 to 17 and 20, 21 July.
            ("case-source", "核查期限届满日\n2026年7月21日"),
            ("case-source", "《市场监督管理行政处罚程序规定》第十八条第一款"),
            ("filing-approval", "示市监立〔2026〕9号"), ("filing-approval", "■立案　□不予立案"),
            ("filing-approval", "审批人：钱某"), ("filing-approval", "王某（执法证号：示例-0007）、孙某（执法证号：示例-0012）"),
            ("site-record", "检查时间：2026年7月2日 09:00至2026年7月2日 09:40"),
            ("site-record", "□在场并签名　■在场，拒绝签名　□不在场"), ("site-record", "见证人或者录音录像情况：市场管理员赵某到场见证。"),
            ("site-record", "袋装绿茶三十八袋。\n当事人未能出示进货单据。"), ("site-record", "录音录像2份"),
            ("interview-record", "问：货从哪里来？\n答：记不清了。"), ("interview-record", "记录人：孙某"),
            ("investigation-report", "本局于2026年6月30日获得本案线索，来源为监督检查发现；"), ("investigation-report", "处理意见：给予行政处罚。"),
            ("review", "■案件审核　□法制审核"), ("review", "审核期限届满日\n2026年8月17日"), ("review", "审核人员：李某"),
            ("penalty-notice", "示市监罚告〔2026〕5号"), ("penalty-notice", "自收到本告知书之日起五个工作日内"),
            ("penalty-notice", "一、罚款人民币20,000元（贰万元整）；\n二、没收侵权商品三十八袋。"),
            ("service-receipt", "行政处罚决定书　示市监处罚〔2026〕3号"), ("service-receipt", "■直接送达"),
            ("closing-approval", "最后缴纳日期：2026年9月8日"), ("closing-approval", "结案期限届满日\n2026年9月29日"),
        ] as [(Name<DocumentForm>, String)] {
            #expect(texts[form]?.contains(words) == true, "\(form) lacks \(words): \(texts[form] ?? "")")
        }
    }

    @Test("the notice's own proof of service names the notice, not the decision")
    func receipt() throws {
        var file = CaseFile()
        try file.notice()
        let text = try file.document("service-receipt", of: file.penaltyCase).issued().text
        #expect(text.contains("送达文书名称及文号\n行政处罚告知书　示市监罚告〔2026〕5号\n送达地点"))
    }

    @Test("who the party is can be corrected: later documents say it anew, those issued before stay as they were")
    func corrected() throws {
        var file = CaseFile()
        try file.notice()
        try file.penaltyCase.act("waive", .officer, "wang", "2026-08-19")
        try file.decide()
        file.party["party"] = .sealed("示例百货商行（个体工商户）")
        file.party["party-address"] = .sealed("示例路14号")
        try file.penaltyCase.act("party", .officer, "wang", "2026-08-25", file.party)
        try file.penaltyCase.act(
            "serve", .officer, "wang", "2026-08-26", ["served-on": .on("2026-08-26"), "manner": .one("person")])
        let decision = try file.document("penalty-decision", of: file.penaltyCase).issued().text
        #expect(decision.contains("当事人：示例百货商行\n") && decision.contains("示例路12号示例小商品市场2楼B17"))
        let receipt = try file.document("service-receipt", of: file.penaltyCase).issued().text
        #expect(receipt.contains("示例百货商行（个体工商户）") && receipt.contains("示例路14号"))
    }

    @Test("a person is named by the number of an identity document and has no representative")
    func person() throws {
        var file = CaseFile()
        file.party = [
            "party": .sealed("张样本"), "party-type": .one("individual"),
            "party-identity": .sealed("000000197101010016"), "party-address": .sealed("示例路12号"),
        ]
        try file.notice()
        let text = try file.document("investigation-report", of: file.penaltyCase).issued().text
        #expect(
            text.contains("当事人：张样本\n身份证件号码：000000197101010016\n住所（住址）：示例路12号\n联系电话：未提供\n"))
    }

    @Test("without a bureau there is no decision, and what lacks is named in both languages")
    func missing() throws {
        var file = CaseFile()
        try file.notice()
        try file.penaltyCase.act("waive", .officer, "wang", "2026-08-19")
        try file.decide()
        file.district = District(
            site: Text(same: "x"), office: Text(same: "x"), contact: Text(same: "x"), isSample: false)
        let document = try file.document("penalty-decision", of: file.penaltyCase)
        #expect(
            document.missing.map(\.fact) == [
                .office(.name), .office(.bank), .office(.reconsideration), .office(.court),
            ])
        #expect(document.missing[2].name.en == "the body for reconsideration (“reconsideration” in the district file)")
        #expect(document.text.contains("缴至____。"))
        #expect(throws: Refusal(.conflict, Text(same: ""))) { try document.issued() }
    }

    @Test("a decision without any penalty in it cannot be issued")
    func empty() throws {
        var file = CaseFile()
        try file.notice()
        try file.penaltyCase.act("waive", .officer, "wang", "2026-08-19")
        try file.penaltyCase.act(
            "decide", .bureauHead, "qian", "2026-08-24",
            ["fine": .yuan(0), "confiscation": .yuan(0), "warning-only": .yesNo(false)])
        let document = try file.document("penalty-decision", of: file.penaltyCase)
        #expect(document.text.contains("\n一、____\n"))
        #expect(document.missing.map(\.name.zh) == ["决定书文号", "其他处罚、没收物品"])
    }

    @Test("a lead handed over from a report is registered as one, by nobody, and its reporter is not named")
    func handedOver() throws {
        var file = CaseFile()
        try file.verification.act("take-over", .system, "2026-11-12", ["received": .on("2026-11-09")])
        let text = try file.document("case-source", of: file.verification).issued().text
        #expect(text.contains("案件来源\n投诉、举报（由举报办件分送）\n"))
        #expect(text.contains("核查期限届满日\n2026年11月30日"))
        #expect(text.contains("登记人\n系统登记"))
    }
}
