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

    /// A day as a `time` element, the weekday outside it.
    package func day(_ day: Day, weekday: Bool = false) -> Node {
        let time = Node.time(.set(.datetime, day.description))(self(day.text))
        guard weekday else { return time }
        return .fragment([
            time, .text(language == .zh ? "（" : " ("), self(day.weekdayText), .text(language == .zh ? "）" : ")"),
        ])
    }
}
