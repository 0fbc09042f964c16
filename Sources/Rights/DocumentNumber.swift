import Base

/// 文书文号: `合瑶市监罚〔2026〕12号`: words for agency and kind, year, running number within both.
///
/// The brackets are 〔〕 and no others; what people type instead is read and set right.
package struct DocumentNumber: IdentifierValue {
    package static let scheme = Scheme.documentNumber
    /// 机关代字: agency and kind of document, `合瑶市监罚`.
    package let words: String
    package let year: Int
    /// 序号: counts from 1 within words and year.
    package let sequence: Int

    package init?(words: String, year: Int, sequence: Int) {
        let length = words.unicodeScalars.count
        guard (2...20).contains(length), words.unicodeScalars.allSatisfy(\.isHanzi) else { return nil }
        guard (1949...2099).contains(year), (1...999_999).contains(sequence) else { return nil }
        self.words = words
        self.year = year
        self.sequence = sequence
    }

    package var text: String { "\(words)〔\(year)〕\(sequence)号" }

    package static func read(_ typed: Typed) -> Reading<DocumentNumber> {
        var reader = Typed.Reader(typed.scalars)
        guard let words = reader.hanzi(2, 20), reader.take(oneOf: "〔[(【{〖﹝「『<《〈") != nil,
            let year = reader.year(1949...2099), reader.take(oneOf: "〕])】}〗﹞」』>》〉") != nil
        else { return .other([wrongForm]) }
        _ = reader.take("第")
        guard let digits = reader.digits(1, 6), let sequence = Int(digits) else { return .other([wrongForm]) }
        _ = reader.take("号")
        guard reader.atEnd, let value = DocumentNumber(words: words, year: year, sequence: sequence) else {
            return .other([wrongForm])
        }
        return .whole(value)
    }

    package var parts: [Identification.Part] {
        [
            .init(Text(zh: "机关代字", en: "Words for agency and kind"), words),
            .init(Text(zh: "年份", en: "Year"), String(year)),
            .init(Text(zh: "序号", en: "Running number"), String(sequence)),
        ]
    }

    private static let wrongForm = Reason(
        form: Text(zh: "机关代字、六角括号内的年份和序号", en: "words for the agency, a year in 〔〕 and a running number"),
        example: "合瑶市监罚〔2026〕12号")
}
