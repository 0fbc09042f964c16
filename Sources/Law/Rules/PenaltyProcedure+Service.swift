import Base

/// 决定与送达: what the decision says and how it reaches the party (CF-37, CF-38).
extension Rule {
    /// 处罚决定书内容 (CF-37): seven items and the seal.
    package static let decisionContent = Rule(
        "CF-37", Text(zh: "行政处罚决定书的内容", en: "Contents of the penalty decision"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "作出行政处罚决定，应当制作行政处罚决定书，载明七项内容，并加盖本部门印章。",
                en: "A penalty is imposed by a written decision with seven contents, under the bureau's seal."),
            conditions: [
                Text(zh: "当事人的姓名或者名称、地址等基本情况", en: "name, address and other particulars of the party"),
                Text(zh: "违反法律、法规、规章的事实和证据", en: "facts and evidence of the breach"),
                Text(zh: "当事人陈述、申辩的采纳情况及理由", en: "whether the party's defence was adopted, and why"),
                Text(zh: "行政处罚的内容和依据", en: "the penalty and its basis"),
                Text(zh: "行政处罚的履行方式和期限", en: "how and by when to perform it"),
                Text(
                    zh: "申请行政复议、提起行政诉讼的途径和期限", en: "how and by when to ask for reconsideration or go to court"),
                Text(zh: "作出决定的部门名称和日期", en: "the deciding bureau and the date"),
            ],
            decides: .head, documents: [Form.penaltyDecision],
            basis: [
                Citation(
                    .penaltyProcedure, Article(62),
                    words: "市场监督管理部门作出行政处罚决定，应当制作行政处罚决定书，并加盖本部门印章"),
                Citation(.penaltyLaw, Article(59, paragraph: 2), words: "行政处罚决定书必须盖有作出行政处罚决定的行政机关的印章"),
            ], .penaltyProcedure))

    /// 决定书送达期限 (CF-38/serve): at once, or within 7 working days where the party is absent.
    package static let serveDecision = Rule(
        "CF-38/serve", Text(zh: "处罚决定书送达期限", en: "Time to serve the penalty decision"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "处罚决定书宣告后当场交付；当事人不在场的，7个工作日内送达。",
                en: """
                    The decision is handed over when it is announced; where the party is absent it is served \
                    within 7 working days.
                    """),
            term: Term(7, .workingDay, countedBy: .penaltyLawDays), decides: .officers,
            documents: [Form.serviceReceipt],
            basis: [
                Citation(
                    .penaltyProcedure, Article(81), words: "应当在宣告后当场交付当事人。当事人不在场的，应当在七个工作日内"),
                Citation(
                    .penaltyLaw, Article(61, paragraph: 1), words: "当事人不在场的，行政机关应当在七日内"),
            ], .penaltyProcedure))

    /// 公告送达 (CF-38/announcement): served when 30 days have passed since publication.
    package static let serviceByAnnouncement = Rule(
        "CF-38/announcement", Text(zh: "公告送达期间", en: "Period of service by announcement"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "受送达人下落不明或者其他方式无法送达的，可以公告送达；自公告发布之日起经过30日，视为送达。案件材料载明原因和经过，张贴的拍照、录像。",
                en: """
                    Where the addressee cannot be found or other ways fail, service may be by announcement and \
                    is deemed done when 30 calendar days have passed since publication. The file states why and \
                    how; postings are photographed or filmed.
                    """),
            conditions: [
                Text(zh: "受送达人下落不明，或者采取其他方式无法送达", en: "the addressee cannot be found, or other ways have failed"),
                Text(
                    zh: "公告栏和住所地张贴，或者报纸、部门门户网站等刊登",
                    en: """
                        posted on the bureau's board and at the addressee's domicile, or published in a \
                        newspaper or on the bureau's website
                        """),
            ],
            term: Term(30, .calendarDay, roll: .statutoryHoliday, countedBy: .procedurePeriods), decides: .officers,
            documents: [Form.serviceAnnouncement],
            basis: [
                Citation(
                    .penaltyProcedure, Article(82, item: 5), words: "自公告发布之日起经过三十日，即视为送达"),
                Citation(
                    .penaltyProcedure, Article(82, item: 5), words: "公告送达，应当在案件材料中载明原因和经过"),
            ], .penaltyProcedure))

    /// 送达方式 (CF-38/manner): the ways of service and the day each counts as done.
    package static let mannerOfService = Rule(
        "CF-38/manner", Text(zh: "送达方式和送达日期", en: "Ways of service and the day of service"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "执法文书按下列方式送达；电子送达须经受送达人同意并签订送达地址确认书。",
                en: """
                    Documents are served in these ways; electronic service needs the addressee's consent and a \
                    signed confirmation of address.
                    """),
            conditions: [
                Text(
                    zh: "直接送达：以签收日期为送达日期（同住成年家属、负责收件的人、代理人、代收人签收的同）",
                    en: """
                        in person: the day signed for, also by an adult family member living there, a recipient, \
                        agent or person named
                        """),
                Text(
                    zh: "留置送达：拒收的，由见证人确认或者拍照、录像后留在住所，视为送达",
                    en: "left behind on refusal, before a witness or on video, at the domicile: served"),
                Text(
                    zh: "电子送达：到达受送达人特定系统的日期，拍照、截屏、录音、录像留痕",
                    en: """
                        electronic: the day of arrival in the addressee's system, with photograph, screenshot or \
                        recording
                        """),
                Text(zh: "邮寄送达：回执上注明的收件日期", en: "by post: the day of receipt on the return slip"),
                Text(zh: "委托、转交送达：受送达人的签收日期", en: "through another bureau or body: the day signed for"),
                Text(zh: "公告送达：自公告发布之日起经过三十日", en: "by announcement: when thirty days have passed"),
                Text(
                    zh: "送达至确认地址即视为送达；地址不准确或者变更未书面告知的，直接送达以留在该地址之日、邮寄送达以退回之日为送达之日",
                    en: """
                        at the confirmed address: served; where it was wrong or its change not told in writing, \
                        the day the document was left there or the post was returned
                        """),
            ],
            decides: .officers, documents: [Form.serviceReceipt, Form.serviceAddress, Form.serviceAnnouncement],
            basis: [
                Citation(
                    .penaltyProcedure, Article(82, item: 1), words: "受送达人在送达回证上注明的签收日期为送达日期"),
                Citation(
                    .penaltyProcedure, Article(82, item: 2),
                    words: "也可以将执法文书留在受送达人的住所，并采取拍照、录像等方式记录送达过程，即视为送达"),
                Citation(
                    .penaltyProcedure, Article(82, item: 3),
                    words: "经受送达人同意并签订送达地址确认书，可以采用手机短信、传真、电子邮件、即时通讯账号等能够确认其收悉的电子方式送达执法文书"),
                Citation(
                    .penaltyProcedure, Article(82, item: 4), words: "邮寄送达的，以回执上注明的收件日期为送达日期"),
                Citation(
                    .penaltyProcedure, Article(83, paragraph: 2),
                    words: "直接送达的，执法文书留在该地址之日为送达之日；邮寄送达的，执法文书被退回之日为送达之日"),
            ], .penaltyProcedure))
}
