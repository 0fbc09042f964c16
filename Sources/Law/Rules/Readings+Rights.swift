import Base

/// 核对: how the statutes of rights, courts, credit and data were read.
extension Rule.Verification {
    /// 全文
    static let transcribed = read(
        Text(
            zh: "读全文转录，并与所引条文逐字核对", en: "Read in a full transcription; the words quoted were compared letter by letter")
    )

    /// 全文，施行日未载
    static let transcribedUndated = read(
        Text(
            zh: "读全文转录，并与所引条文逐字核对；转录未载施行日期，日期凭记忆",
            en: """
                Read in a full transcription, the words quoted compared letter by letter; it does not \
                print the day of effect, which is from memory
                """))

    /// 节录
    static let excerpted = read(
        Text(
            zh: "读节录转录，仅所引条文逐字核对，其余条文未读",
            en: "Read in an excerpt: the articles quoted were compared letter by letter, the others not read"))

    /// 网页节录
    static let webExcerpt = read(
        Text(
            zh: "读第三方网页转录的节录，仅所引条文逐字核对，其余条文未读",
            en: """
                Read in an excerpt on a third-party page: the articles quoted were compared letter by \
                letter, the others not read
                """))

    /// 网页节录，施行日未核
    static let webExcerptUndated = read(
        Text(
            zh: "读第三方网页转录的节录，所引条文逐字核对；施行日期凭记忆，使用前须核",
            en: """
                Read in an excerpt on a third-party page, the articles quoted compared letter by letter; \
                the day of effect is from memory, to be checked before use
                """))

    /// 商标法
    static let trademarkLaw = read(
        Text(
            zh: "读2019年、2027年两个文本的全文转录并逐字核对；2019年文本的施行日转录未载；实施条例仍引旧条号；新法施行前已公告商标的异议期未见过渡条文",
            en: """
                Read in full transcriptions of the texts of 2019 and 2027, compared letter by letter; \
                the day the text of 2019 took effect is not printed; the Regulation still cites the old \
                numbers; no transitional article was seen for marks announced before the new law
                """))

    /// 移送规定
    static let crimeTransfer = read(
        Text(
            zh: "读2020年修订文本全文转录并逐字核对；该规定没有“日”为工作日的条文，从严按自然日、不顺延计算",
            en: """
                Read in a full transcription of the text of 2020, compared letter by letter; it does not \
                make its days working days, so they are counted strictly as calendar days that do not \
                move
                """))

    /// 公安程序规定
    static let policeProcedure = read(
        Text(
            zh: "读第169条至第185条转录并逐字核对；没有“日”为工作日的条文，从严按自然日计算；施行日期凭记忆",
            en: """
                Articles 169 to 185 were read in a transcription, compared letter by letter; they do not \
                make days working days, so calendar days are counted; the day of effect is from memory
                """))

    /// 著作权处罚
    static let copyrightPenalties = read(
        Text(
            zh: "读节录转录并逐字核对；2009年文本的“七日”未说明是否工作日，除第二十二条按行政处罚法第五十六条、第八十五条作工作日理解外，从严按自然日计算",
            en: """
                Read in an excerpt, compared letter by letter; its seven days are not said to be working \
                days: calendar days are counted, save in art. 22, which the law of 2021 (arts. 56 and \
                85) makes working days by our reading
                """))

    /// 另处转录
    static let quotedElsewhere = unread(
        Text(
            zh: "条文已在其他公开转录中逐字读过，但不在本规则表随附的法律文本之内，须第二人核对后才能标为已核实",
            en: """
                The article was read word for word in another public transcription, which is not among \
                the texts kept with these tables; a second person must compare it before it counts as \
                verified
                """))

    /// 转引
    static let secondHand = unread(
        Text(zh: "条文未取得，数字据转引，待核", en: "The text was not at hand; the figure is quoted at second hand; to be checked"))

    /// 转述
    static let pressOnly = unread(
        Text(
            zh: "条文未取得，仅据新闻报道、译文或者地方文件转述，待核",
            en: "The text was not at hand, only press reports, translations or local papers; to be checked"))

    /// 实务
    static let practiceOnly = unread(
        Text(
            zh: "没有找到规定天数或者内容的条文，据实务整理，待核",
            en: "No article was found that says this; put together from practice; to be checked"))

    /// 记忆
    static let memoryOnly = unread(
        Text(
            zh: "条文未取得，数字和施行日期凭记忆，待核",
            en: "The text was not at hand; figure and day of effect are from memory; to be checked"))

    /// 指引
    static let guideUnread = unread(
        Text(
            zh: "国家指导意见和省级工作指引的条文未取得，没有法定天数",
            en: """
                Neither the national opinions nor the provincial guides were at hand; no days set by law \
                are known
                """))

    /// 译文
    static let translationOnly = unread(
        Text(
            zh: "仅读第1至4条的英译，译文对管辖范围说法不一，中文条文未取得，待核",
            en: """
                Only English translations of articles 1 to 4 were read, which differ on the scope; the \
                Chinese text was not at hand; to be checked
                """))
}
