import Base

/// 展会知识产权保护: complaints at shows (ZH-01 to ZH-05).
extension Rule {
    /// 展会投诉机构 (ZH-01): shows of three days or more, where the show authority thinks it needed.
    package static let showComplaintBody = Rule(
        "ZH-01", Text(zh: "设立展会知识产权投诉机构", en: "Complaint body at a show"),
        Version(
            from: .exhibitions2006, chosenBy: .step,
            Text(
                zh: "展会时间在三天以上（含三天），展会管理部门认为有必要的，主办方应当设立投诉机构，知识产权部门应当派员进驻并处理侵权案件；未设立的，主办方在显著位置公示联系人和联系方式。",
                en: """
                    At a show of three days or more, where the show authority thinks it needed, the \
                    organiser sets up a complaint body, to which the intellectual property offices \
                    send staff who deal with cases; otherwise contacts are posted prominently.
                    """),
            decides: .organiser,
            basis: [
                Citation(
                    .exhibitionMeasures, Article(6, paragraph: 1),
                    words: "展会时间在三天以上（含三天），展会管理部门认为有必要的，展会主办方应在展会期间设立知识产权投诉机构"),
                Citation(.exhibitionMeasures, Article(6, paragraph: 1), words: "展会举办地知识产权行政管理部门应当派员进驻，并依法对侵权案件进行处理"),
                Citation(.exhibitionMeasures, Article(7), words: "接受知识产权权利人的投诉，暂停涉嫌侵犯知识产权的展品在展会期间展出"),
            ], .webExcerpt))

    /// 移交投诉 (ZH-02): 24 hours; the article was not at hand.
    package static let forwardShowComplaint = Rule(
        "ZH-02", Text(zh: "展会投诉移交知识产权部门的期限", en: "Time to pass on a complaint at a show"),
        Version(
            from: .exhibitions2006, chosenBy: .step,
            Text(
                zh: "投诉机构应当在收到符合条件的投诉材料后24小时内移交有关知识产权部门（据报道转述，条文未得）。",
                en: """
                    The complaint body passes a complaint in order on to the office within 24 hours \
                    (by press reports; the article was not at hand).
                    """),
            term: Term(24, .hour),
            decides: .organiser,
            documents: [Form.showComplaint],
            basis: [Citation(.exhibitionMeasures, Article(10))], .pressOnly))

    /// 再次侵权 (ZH-03): barred from the next show; by press reports.
    package static let repeatAtShow = Rule(
        "ZH-03", Text(zh: "连续侵权的参展方", en: "Repeated infringement at shows"),
        Version(
            from: .exhibitions2006, chosenBy: .step,
            Text(
                zh: "参展方连续两次以上侵权的，主办方应当禁止其参加下一届展会；主办方不作为的，由展会管理部门警告（据报道转述，条文未得）。",
                en: """
                    An exhibitor that infringes twice running or more is barred from the next show; \
                    an organiser that does nothing is warned (by press reports; the articles were \
                    not at hand).
                    """),
            decides: .organiser,
            basis: [Citation(.exhibitionMeasures)], .pressOnly))

    /// 被投诉人陈述 (ZH-04): 24 hours, then the organiser acts.
    package static let answerAtShow = Rule(
        "ZH-04", Text(zh: "展会被投诉人提交书面陈述的期限", en: "Time to answer a complaint at a show"),
        Version(
            from: .exhibitionGuide2022, chosenBy: .step,
            Text(
                zh: "被投诉人接到通知后24小时内无正当理由未提交书面陈述意见及证据材料的，或者侵权事实已经生效文书确认、被投诉人承认侵权的，工作站协调主办方及时采取撤展、遮盖、删除、屏蔽、断开链接等措施。",
                en: """
                    If the exhibitor gives no written statement and evidence within 24 hours without \
                    good reason, or a final document or its own admission shows infringement, the \
                    work station has the organiser withdraw, cover, delete, block or unlink \
                    promptly.
                    """),
            term: Term(24, .hour),
            decides: .organiser,
            documents: [Form.showComplaint],
            basis: [Citation(.exhibitionGuide, Article(14), words: "被投诉人接到通知后24小时内无正当理由未提交书面陈述意见及证据材料的")],
            .webExcerptUndated))

    /// 展会专利投诉 (ZH-05): a short term set by the dates of the show; the article was not at hand.
    package static let patentAtShow = Rule(
        "ZH-05", Text(zh: "展会期间专利案件的答辩期限", en: "Time to answer in patent cases during a show"),
        Version(
            from: .exhibitions2006, chosenBy: .step,
            Text(
                zh: "处理展会期间的专利侵权请求，可以根据展会的展期指定较短的答辩期限（条文未得，待核）。",
                en: """
                    For patent requests during a show a shorter time to answer may be set by the \
                    dates of the show (the article was not at hand).
                    """),
            decides: .cityPatents,
            basis: [Citation(.exhibitionMeasures)], .pressOnly))
}
