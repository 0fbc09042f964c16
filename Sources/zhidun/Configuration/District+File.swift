import Base
import Documents
import Measures
import Procedure
import Rights

extension District {
    /// 辖区文件: the district's particulars as a YAML file; every text of pages in both languages.
    init(file: ConfigurationFile) throws {
        try file.check(
            against: [
                "site": .bilingual, "office": .bilingual, "contact": .bilingual, "sample": .truth,
                "bureau": .text, "prefix": .text, "reconsideration": .text, "court": .text, "bank": .text,
                "numbers": .texts(DocumentSeries.all.map(\.form.id.text)),
                "patent-adjudication": .choice(Adjudication.Mode.allCases.map(\.rawValue) + [Adjudication.own]),
                "patent-authority": .text, "patent-entrustment": .text,
            ])
        self.init(
            site: try file.bilingual("site"), office: try file.bilingual("office"),
            contact: try file.bilingual("contact"),
            isSample: file.truth("sample") ?? false, authority: try Authority(file: file),
            adjudication: try Adjudication(file: file))
    }
}

extension District.Authority {
    /// 办案机关: all of its five keys, or none of them while the district issues no documents here.
    fileprivate init?(file: ConfigurationFile) throws {
        let keys = ["bureau", "prefix", "reconsideration", "court", "bank"]
        let texts = try keys.map { try file.text($0) }
        let missing = zip(keys, texts).filter { $0.1 == nil }.map(\.0)
        if missing.count == keys.count { return nil }
        guard missing.isEmpty else {
            let list = missing.joined(separator: ", ")
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(file.path) 缺少 \(list)：出具文书的机关要写全 \(keys.joined(separator: ", "))",
                    en:
                        "\(file.path) lacks \(list): a bureau that issues documents needs \(keys.joined(separator: ", "))"
                ))
        }
        let all = texts.compactMap { $0 }
        self.init(
            name: all[0], prefix: all[1], reconsideration: all[2], court: all[3], bank: all[4],
            numbering: file.texts("numbers").mapValues { $0 == "external" ? .external : .own($0) })
        for series in DocumentSeries.all {
            guard let words = words(of: series), DocumentNumber(words: words, year: 2026, sequence: 1) == nil else {
                continue
            }
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(file.path)：文号用字“\(words)”应为2至20个汉字，请改 prefix 或者 numbers 下的 \(series.form.id)",
                    en:
                        "\(file.path): the words “\(words)” before a number must be 2 to 20 Chinese characters; mend prefix, "
                        + "or \(series.form.id) under numbers"))
        }
    }
}
