import Base

/// 核对: in what the articles of the tables were read. All sources are transcriptions, none the issuing body's print.
extension Rule.Verification {
    static let complaints2020 = read(
        Text(
            zh: "读全文转录（2022年3月24日修改后的文本）；修改前的文字未比对",
            en: """
                Read in a full transcription of the text as amended on 24 March 2022; the wording before that \
                was not compared
                """))

    static let complaints2026 = read(
        Text(
            zh: "读总局网站文本的转录；转录未分款，款次依文义推定；令号见于转引",
            en: """
                Read in a transcription of the regulator's web page; it does not mark paragraphs, so their \
                numbers follow the sense; the order number is quoted at second hand
                """))

    static let unfairCompetition = read(
        Text(
            zh: "读反不正当竞争法2019年、2025年文本和投诉举报规章的转录；2019年文本没有“及时”二字",
            en: """
                Read in transcriptions of the 2019 and 2025 texts of the law and of the complaint rules; the \
                2019 text does not say promptly
                """))

    static let penaltyProcedure = read(
        Text(
            zh: "读现行文本转录（经第42号、第61号令修正）；自第42号令起编入，第61号令（2022年9月29日）修改了哪些文字未比对；一并引用的法律读其转录",
            en: """
                Read in a transcription of the current text (as amended by orders 42 and 61); entered from order \
                42 on, what order 61 of 29 September 2022 changed was not compared; the laws cited beside it \
                were read in transcriptions
                """))

    static let penaltyLaw = read(
        Text(zh: "读2021年修订文本转录", en: "Read in a transcription of the 2021 text"))

    static let reconsiderationLaw = read(
        Text(zh: "读2023年修订文本转录", en: "Read in a transcription of the 2023 text"))

    static let patentLaw = read(
        Text(
            zh: "读2020年修正文本转录；2021年6月1日施行未见于转录",
            en: """
                Read in a transcription of the 2020 text; the transcription does not print 1 June 2021 as the \
                day it took effect
                """))

    static let publication = read(
        Text(zh: "读全文转录", en: "Read in a full transcription"))

    static let litigationLaw = unread(
        Text(
            zh: "行政诉讼法正式文本未取得，期限见于转引，施行日凭记忆，待核",
            en: """
                The text of the law was not at hand; the period is quoted at second hand and the date of effect \
                is from memory; to be checked
                """))

    static let creditRepair2025 = unread(
        Text(
            zh: "总局令第107号条文未取得，仅据新闻转述；与第45号令第十三条、第十四条的关系未定，第45号令文字保留备用，待核",
            en: """
                The articles of order 107 were not at hand, only press summaries; how they stand to arts. 13 and \
                14 of order 45 is open, whose words are kept as a fallback; to be checked
                """))

    static let creditRepair2026 = unread(
        Text(
            zh: "总局令第107号、国家发展改革委令第36号有关条文均未取得，仅据新闻转述；二者与第45号令的关系未定，待核",
            en: """
                The articles of order 107 and NDRC order 36 were not at hand, only press summaries; how they \
                stand to order 45 is open; to be checked
                """))

    static func read(_ how: Text) -> Rule.Verification {
        Rule.Verification(verified: true, on: .tablesRead, how)
    }

    static func unread(_ how: Text) -> Rule.Verification {
        Rule.Verification(verified: false, on: .tablesRead, how)
    }
}
