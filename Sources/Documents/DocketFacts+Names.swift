package import Base
import Law
import Procedure

extension DocketFacts {
    package func name(of fact: Fact) -> Text {
        switch fact {
        case .office(let particular): DocketFacts.name(particular)
        case .party(let particular): DocketFacts.name(particular)
        case .issued: Text(zh: "落款日期", en: "the day of the document")
        case .matter: Text(zh: "办件编号", en: "the number of the matter")
        case .answer(let place, let field), .options(let place, let field): named(place, field)
        case .count(let place, let field, _):
            Text(zh: named(place, field).zh + "的项数", en: "how many rows: " + named(place, field).en)
        case .quantity(let place, let field):
            Text(zh: named(place, field).zh + "的数量合计", en: "total quantity: " + named(place, field).en)
        case .worth(let place, let field, _):
            Text(zh: named(place, field).zh + "的价值", en: "value: " + named(place, field).en)
        case .capitals(let place, let field):
            Text(zh: named(place, field).zh + "（大写）", en: named(place, field).en + ", in capitals")
        case .day(let place): named(place, Text(zh: "日期", en: "the day of"))
        case .actor(let place): named(place, Text(zh: "办理人姓名", en: "the name of who did"))
        case .officers: Text(zh: "办案人员姓名和执法证号", en: "names and certificate numbers of the case officers")
        case .due(let clock): Text(zh: "时限“\(clock)”的截止日", en: "the end of the clock “\(clock)”")
        case .date(.receipt): Text(zh: "收到材料或者发现线索的日期", en: "the day of receipt or discovery")
        case .date(.act): Text(zh: "违法行为终了日期", en: "the day the act ended")
        case .date(.step): Text(zh: "程序步骤日期", en: "the day of the step")
        case .article(let rule), .term(let rule), .rate(let rule):
            Text(zh: "规则\(rule)的内容", en: "what rule \(rule) says")
        }
    }

    private static func name(_ particular: Fact.OfficeParticular) -> Text {
        switch particular {
        case .name: Text(zh: "机关名称（写入辖区配置 bureau）", en: "the bureau's name (“bureau” in the district file)")
        case .contact: Text(zh: "联系地址和电话（写入辖区配置 contact）", en: "address and telephone (“contact” in the district file)")
        case .reconsideration:
            Text(
                zh: "行政复议机关（写入辖区配置 reconsideration）",
                en: "the body for reconsideration (“reconsideration” in the district file)")
        case .court: Text(zh: "管辖法院（写入辖区配置 court）", en: "the competent court (“court” in the district file)")
        case .bank: Text(zh: "缴款银行或者方式（写入辖区配置 bank）", en: "where to pay (“bank” in the district file)")
        }
    }

    private static func name(_ particular: Fact.PartyParticular) -> Text {
        switch particular {
        case .name: Text(zh: "当事人的姓名或者名称", en: "the party's name")
        case .code: Text(zh: "当事人的统一社会信用代码或者身份证件号码", en: "the party's credit code or identity number")
        case .address: Text(zh: "当事人的住所（住址）", en: "the party's address")
        case .representative: Text(zh: "法定代表人（负责人、经营者）", en: "the party's representative")
        case .telephone: Text(zh: "当事人的联系电话", en: "the party's telephone")
        }
    }
}
