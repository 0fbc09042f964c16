import Base
import Law
import Procedure

/// 当场收缴罚款: taken against an official receipt, handed in, and banked (程序规定第七十二条、第七十三条).
enum SpotCashActs {
    static let all: [Act] = [collect, takeIn, bank]

    private static let collect = Act(
        "collect", Text(zh: "记录当场收缴罚款", en: "Record a fine taken in cash"), from: .stages(["performing"]),
        by: [.officer],
        form: Form(
            .day("collected-on", Text(zh: "收缴日期", en: "Day it was taken")),
            Form.Field("amount", Text(zh: "收缴数额", en: "Sum taken"), .money()),
            Form.Field(
                "ground", Text(zh: "当场收缴的情形", en: "Ground"),
                .choice([
                    Form.Option("small", zh: "当场处以一百元以下罚款", en: "Fine of up to CNY 100"),
                    Form.Option("hard", zh: "不当场收缴事后难以执行", en: "Hard to collect later"),
                    Form.Option(
                        "remote", zh: "边远、水上、交通不便地区，缴纳确有困难，当事人提出",
                        en: "Remote, waterborne or poorly connected place, at the party's request"),
                ])),
            Form.Field(
                "receipt", Text(zh: "财政部门统一制发的票据号码", en: "Number of the official receipt"), .identifier(.external),
                hint: Text(
                    zh: "不出具专用票据的，当事人有权拒绝缴纳", en: "Without it the party may refuse to pay.")),
            Form.Field("on-water", Text(zh: "在水上收缴", en: "On the water"), .yesNo),
            Form.Field(
                "landed-on", Text(zh: "抵岸日期", en: "Day of landing"), .date(.notAfterToday),
                when: .init("on-water", is: "yes")), .files),
        guards: [
            .caseOfficer, .certificate, .after("decide", "collected-on"), .order("collected-on", then: "landed-on"),
            .cashAllowed,
        ],
        effects: [
            .exhibits("files"), .stop("paying"),
            .when("on-water", ["no"], .start("cash", .field("collected-on"))),
            .when("on-water", ["yes"], .start("cash", .field("landed-on"))), .notify(.finance),
        ], to: .to("cash"), basis: [Rule.payFine.id, Rule.handInCash.id])

    private static let takeIn = Act(
        "take-cash", Text(zh: "收到上交的罚款", en: "Take the cash in"), from: .stages(["cash"]), by: [.finance],
        form: Form(.day("received-on", Text(zh: "上交日期", en: "Day it was handed in")), .files),
        guards: [.notWhoDid(["collect"]), .after("decide", "received-on")],
        effects: [.exhibits("files"), .stop("cash"), .start("banking", .field("received-on"))], to: .to("banking"),
        basis: [Rule.handInCash.id, Rule.bankCash.id])

    private static let bank = Act(
        "bank", Text(zh: "记录缴付银行", en: "Record payment into the bank"), from: .stages(["banking"]), by: [.finance],
        form: Form(.day("banked-on", Text(zh: "缴付日期", en: "Day of payment")), .files),
        guards: [.after("decide", "banked-on")],
        effects: [.exhibits("files"), .stop("banking"), .start("closing", .field("banked-on"))], to: .to("closing"),
        basis: [Rule.bankCash.id])
}
