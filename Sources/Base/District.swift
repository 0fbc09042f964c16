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

    package init(site: Text, office: Text, contact: Text, isSample: Bool) {
        self.site = site
        self.office = office
        self.contact = contact
        self.isSample = isSample
    }

    /// The invented district that the product shows itself with.
    package static let sample = District(
        site: Text(zh: "示例区知识产权保护", en: "IP protection, Sample District"),
        office: Text(zh: "示例区知识产权局", en: "Intellectual Property Office of Sample District"),
        contact: Text(
            zh: "窗口：示例路1号政务服务中心（示例地址），工作日9:00至17:00；来信请寄同一地址。",
            en: "Counter: Government Service Centre, 1 Sample Road (invented address), working days 9:00 to 17:00; "
                + "letters go to the same address."),
        isSample: true)
}
