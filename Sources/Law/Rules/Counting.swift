import Base

/// 期间计算: the articles that say what a day is and how a last day moves, as the tables cite them.
extension Citation {
    /// 投诉举报处理办法 art. 45: the text of 2019 had no article on counting.
    static let complaintPeriods = Citation(
        .complaints2026, Article(45), words: "期间届满的最后一日是法定节假日的，以法定节假日后的第一日为期间届满的日期")

    /// 期间 (程序规定 art. 80): how the periods of a penalty case run, and what a last day on a holiday does.
    static let procedurePeriods = Citation(
        .penaltyProcedure, Article(80), words: "期间届满的最后一日为法定节假日的，以法定节假日后的第一日为期间届满的日期")

    /// 行政处罚法 art. 85: its periods of two, three, five and seven days are working days.
    static let penaltyLawDays = Citation(
        .penaltyLaw, Article(85), words: "本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日")

    /// 行政强制法 art. 69: its periods of up to ten days are working days.
    static let compulsionLawDays = Citation(
        .compulsionLaw, Article(69), words: "本法中十日以内期限的规定是指工作日，不含法定节假日")

    /// 行政复议法 art. 88(2): its periods of three, five, seven and ten days are working days.
    static let reconsiderationLawDays = Citation(
        .reconsiderationLaw, Article(88, paragraph: 2),
        words: "本法关于行政复议期间有关“三日”、“五日”、“七日”、“十日”的规定是指工作日，不含法定休假日")

    /// 行政复议法 art. 88(1): its other periods run as in civil procedure.
    static let reconsiderationPeriods = Citation(
        .reconsiderationLaw, Article(88, paragraph: 1),
        words: "行政复议期间的计算和行政复议文书的送达，本法没有规定的，依照《中华人民共和国民事诉讼法》关于期间、送达的规定执行")

    /// 民法典 art. 203: a last day on a 法定休假日 moves to the day after it.
    static let civilPeriods = Citation(
        .civilCode, Article(203, paragraph: 1), words: "期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日")

    /// 专利法实施细则 art. 5: periods of the Patent Law and its rules.
    static let patentPeriods = Citation(
        .patentRegulation, Article(5), words: "期限届满日是法定休假日的，以休假日后的第一个工作日为期限届满日")

    /// 商标法实施条例 art. 12(1): periods of the Trademark Law.
    static let markPeriods = Citation(
        .trademarkRegulation, Article(12, paragraph: 1), words: "期限届满日是节假日的，以节假日后的第一个工作日为期限届满日")

    /// 商标法实施条例 art. 12(2): the validity of a mark, whose last day lies before the corresponding day.
    static let markValidity = Citation(
        .trademarkRegulation, Article(12, paragraph: 2), words: "期限最后一月相应日的前一日为期限届满日，该月无相应日的，以该月最后一日为期限届满日")
}
