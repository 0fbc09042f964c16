import Base

/// 应答: how a command answers that may run here or in the server for somebody else.
struct Talk {
    let language: Language
    let json: Bool
    /// A line or a document on standard output.
    let say: (String) -> Void
    /// How far it is; an empty text takes it away.
    let progress: (String) -> Void

    init(
        language: Language, json: Bool, say: @escaping (String) -> Void, progress: @escaping (String) -> Void
    ) {
        self.language = language
        self.json = json
        self.say = say
        self.progress = progress
    }

    /// On this process's own standard output.
    init(_ output: OutputOptions) {
        self.init(
            language: output.language, json: output.json, say: { Swift.print($0) },
            progress: { ProgressLine.show($0) })
    }

    /// Says the document, or the text in the language asked for.
    func answer(_ document: @autoclosure () -> JSON, text: (Language) -> String) throws {
        say(json ? try document().text() : text(language))
    }

    /// Says the document, or the lines in the language asked for.
    func answer(_ document: JSON, _ lines: [Text]) throws {
        progress("")
        say(json ? try document.text() : lines.map { $0[language] }.joined(separator: "\n"))
    }
}

extension OutputOptions {
    /// As the server takes them, after what comes before them.
    var arguments: [String] { (json ? ["--json"] : []) + ["--lang", language.rawValue] }
}
