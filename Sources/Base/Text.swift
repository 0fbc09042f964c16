/// 语言: the two languages every sentence of the product exists in.
package enum Language: String, Sendable, CaseIterable {
    case zh, en

    /// The BCP 47 tag that goes into `lang` attributes.
    package var tag: String {
        switch self {
        case .zh: "zh-CN"
        case .en: "en"
        }
    }
}

/// A sentence in both languages; a text that lacks one of them cannot be written.
package struct Text: Hashable, Sendable {
    package let zh: String
    package let en: String

    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// A text that is the same in both languages: a number, a name, a code.
    package init(same both: String) {
        self.init(zh: both, en: both)
    }

    package subscript(language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
