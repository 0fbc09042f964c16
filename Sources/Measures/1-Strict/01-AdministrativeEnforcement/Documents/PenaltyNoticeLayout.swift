import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 行政处罚告知书: the proposed penalty, the facts, reasons and basis, and the rights (行政处罚法第四十四条, 程序规定第五十七条).
    static let penaltyNotice = DocumentLayout(
        .penaltyNotice, verified: false, series: .penaltyNotice,
        .addressee("\(.party(.name))："),
        .paragraph(
            "本局于\(.answer(.last("open"), "filed-on"))对你（单位）涉嫌违法的行为立案调查，现已调查终结。依据《中华人民共和国行政处罚法》第四十四条和\(.article(Rule.penaltyNotice.id))的规定，现将拟作出的行政处罚的内容及事实、理由、依据，以及你（单位）依法享有的权利告知如下："
        ),
        .heading("一、违法事实和证据"),
        .paragraph("\(.answer(.last("finish"), "facts"))"),
        .paragraph(Line("上述事实，有以下证据证明：").when(.answered(.last("finish"), "evidence"))),
        .paragraph(Line("\(.answer(.last("finish"), "evidence"))").when(.answered(.last("finish"), "evidence"))),
        .heading("二、理由和依据"),
        .paragraph("\(.answer(.last("finish"), "nature"))"),
        .paragraph("\(.answer(.last("finish"), "basis"))"),
        .paragraph("\(.answer(.last("finish"), "reason"))"),
        .heading("三、拟作出的行政处罚内容"),
        .paragraph("本局拟对你（单位）作出如下行政处罚："),
        .items([
            Line("没收违法所得人民币\(.answer(.here, "confiscation"))（\(.capitals(.here, "confiscation"))）；")
                .when(.answered(.here, "confiscation")),
            Line("罚款人民币\(.answer(.here, "fine"))（\(.capitals(.here, "fine"))）；").when(.answered(.here, "fine")),
            Line("\(.answer(.here, "other"))").when(.answered(.here, "other")),
        ]),
        .heading("四、你（单位）的权利"),
        .paragraph(
            Line(
                "对上述拟作出的行政处罚，你（单位）有权进行陈述和申辩。自收到本告知书之日起\(.term(Rule.penaltyNotice.id))内，你（单位）未行使陈述、申辩权的，视为放弃此权利。"
            ).when(.not(heard))),
        .paragraph(
            Line(
                "对上述拟作出的行政处罚，你（单位）有权进行陈述和申辩。拟作出的行政处罚属于听证范围，依据\(.article(Rule.hearingScope.id))的规定，你（单位）还有权要求听证。自收到本告知书之日起\(.term(Rule.askForHearing.id))内，你（单位）未行使陈述、申辩权，未要求听证的，视为放弃上述权利。"
            ).when(heard)),
        .paragraph("本局不因陈述、申辩或者要求听证而给予更重的行政处罚。"),
        .particulars(["联系方式：\(.office(.contact))"]),
        .seal,
        .note("本文书一式两份，一份送达，一份归档。"))

    /// 听证: the notice tells the right where what is proposed carries it.
    private static let heard = Condition.chosen(.here, "hearing", ["yes"])
}
