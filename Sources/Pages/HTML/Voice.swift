package import Base

/// The language a page is written in, as the function that turns a `Text` into a piece of it.
package struct Voice: Sendable {
    package let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    package func callAsFunction(_ text: Text) -> Node { .text(text[language]) }
    package func callAsFunction(zh: String, en: String) -> Node { .text(language == .zh ? zh : en) }

    package subscript(text: Text) -> String { text[language] }

    /// What stands between two pieces of a line that belong apart: a full-width space, or in English one as wide.
    package var gap: Node { .text(language == .zh ? "　" : "\u{2003}") }

    /// What stands between two words of one phrase: nothing in Chinese, a space in English.
    package var space: Node { .text(language == .zh ? "" : " ") }

    /// A day as a `time` element, the weekday outside it; neither is broken over two lines.
    package func day(_ day: Day, weekday: Bool = false) -> Node {
        let time = Node.time(.set(.datetime, day.description))(self(day.text))
        guard weekday else { return time }
        return .fragment([
            time, space,
            .span(.class("nowrap"))(self(zh: "（\(day.weekdayText.zh)）", en: "(\(day.weekdayText.en))")),
        ])
    }
}
