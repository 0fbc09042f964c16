import Base

extension District {
    /// 辖区文件: the district's particulars as a YAML file; every text in both languages.
    init(file: ConfigurationFile) throws {
        try file.check(against: ["site": .bilingual, "office": .bilingual, "contact": .bilingual, "sample": .truth])
        self.init(
            site: try file.bilingual("site"), office: try file.bilingual("office"),
            contact: try file.bilingual("contact"),
            isSample: file.truth("sample") ?? false)
    }
}
