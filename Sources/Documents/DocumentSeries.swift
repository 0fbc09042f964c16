package import Base
package import Procedure

/// 文号种类: a form whose documents bear numbers of their own, and where the act that issues it is told the number.
package struct DocumentSeries: Hashable, Sendable {
    package let form: DocumentForm
    /// 字: what follows the office's prefix, unless the district has other words for the form (处罚).
    package let word: String
    /// The field of the issuing act. Left blank, the register gives the next number.
    package let field: Name<Form.Field>

    package init(_ form: DocumentForm, _ word: String, field: Name<Form.Field> = "number") {
        self.form = form
        self.word = word
        self.field = field
    }
}

extension District.Authority {
    /// 机关代字和文书简称: what stands before the year; nil where the numbers are given elsewhere.
    package func words(of series: DocumentSeries) -> String? {
        switch numbering[series.form.id.text] {
        case nil: prefix + series.word
        case .own(let words)?: words
        case .external?: nil
        }
    }
}
