/// 辖区: the district that runs the product. Its particulars are configuration; a second district is another file.
package struct District: Sendable, Equatable {
    /// 示例区知识产权保护: what the site calls itself under the brand.
    package let site: Text
    /// 示例区知识产权局: the office that answers.
    package let office: Text
    /// How to reach the counter, by post and by telephone.
    package let contact: Text
    /// Whether what it shows is sample data; every page says so.
    package let isSample: Bool
    /// nil while the district has not said which bureau issues its documents.
    package let authority: Authority?
    /// 专利侵权纠纷行政裁决
    package let adjudication: Adjudication

    package init(
        site: Text, office: Text, contact: Text, isSample: Bool, authority: Authority? = nil,
        adjudication: Adjudication = .elsewhere
    ) {
        self.site = site
        self.office = office
        self.contact = contact
        self.isSample = isSample
        self.authority = authority
        self.adjudication = adjudication
    }

    /// 办案机关: the bureau in whose name documents are issued. They are in Chinese, and so are its particulars.
    package struct Authority: Sendable, Equatable {
        /// 示例区市场监督管理局
        package let name: String
        /// 机关代字, with which document numbers begin: 示市监.
        package let prefix: String
        /// 行政复议机关
        package let reconsideration: String
        /// 有管辖权的人民法院
        package let court: String
        /// 缴款银行: where fines are paid.
        package let bank: String
        /// 文号规则 by form, where the district does otherwise than count under its prefix.
        package let numbering: [String: Numbering]

        package init(
            name: String, prefix: String, reconsideration: String, court: String, bank: String,
            numbering: [String: Numbering] = [:]
        ) {
            self.name = name
            self.prefix = prefix
            self.reconsideration = reconsideration
            self.court = court
            self.bank = bank
            self.numbering = numbering
        }

        /// 文号规则: where the numbers of documents on a form come from.
        package enum Numbering: Sendable, Equatable {
            /// Counted here, after these words in place of the prefix and the form's own.
            case own(String)
            /// 外部文号: given by a mandated system elsewhere, and only entered here.
            case external
        }
    }

    /// The invented district that the product shows itself with.
    package static let sample = District(
        site: Text(zh: "示例区知识产权保护", en: "IP protection, Sample District"),
        office: Text(zh: "示例区知识产权局", en: "Intellectual Property Office of Sample District"),
        contact: Text(
            zh: "窗口：示例路1号政务服务中心（示例地址），工作日9:00至17:00；来信请寄同一地址。",
            en: "Counter: Government Service Centre, 1 Sample Road (invented address), working days 9:00 to 17:00; "
                + "letters go to the same address."),
        isSample: true,
        authority: Authority(
            name: "示例区市场监督管理局", prefix: "示市监", reconsideration: "示例区人民政府", court: "示例区人民法院",
            bank: "示例银行示例支行（罚没款专户）"),
        adjudication: Adjudication(.acceptancePoint, by: "示例市知识产权局"))
}
