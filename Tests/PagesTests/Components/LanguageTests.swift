import Base
import Pages
import Testing

@Suite("Both languages in components")
struct LanguageTests {
    private let text = Text(zh: "汉", en: "latin")

    @Test("no component says anything in Chinese on an English page but what it marks as Chinese")
    func english() {
        for (name, make) in Samples.all {
            for word in make(text, "12", Voice(.en)).words(skippingChinese: true) {
                #expect(!word.unicodeScalars.contains(where: isChinese), "\(name) says “\(word)” in English")
            }
        }
    }

    @Test("no component says anything in English on a Chinese page")
    func chinese() {
        for (name, make) in Samples.all {
            for word in make(text, "12", Voice(.zh)).words(skippingChinese: false) {
                #expect(!word.contains { $0.isASCII && $0.isLetter }, "\(name) says “\(word)” in Chinese")
            }
        }
    }

    @Test("the gallery is whole in both languages", arguments: Language.allCases, ComponentsPage.Show.allCases)
    func gallery(language: Language, show: ComponentsPage.Show) {
        let page = Tree(GalleryFrame.page(show, language))
        #expect(page.all(.html).first?[.lang] == language.tag)
        #expect(page.all(.h1).count == 1)
        #expect(page.all(.main).count == 1)
    }

    /// Han characters and Chinese punctuation.
    private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic || (0x3000...0x303F).contains(scalar.value)
            || (0xFF01...0xFF5E).contains(scalar.value)
    }
}

/// The frame the gallery stands in for these tests.
enum GalleryFrame {
    static func page(_ show: ComponentsPage.Show, _ language: Language) -> Node {
        ComponentsPage(show).render(
            in: Frame(
                voice: Voice(language), district: .sample, here: show.address, reading: .init(), style: "1"))
    }
}
