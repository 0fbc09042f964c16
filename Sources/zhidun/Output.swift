import ArgumentParser
import Base
import Foundation

/// How a command answers: in which language, or as one JSON document.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON document. 输出一份JSON。")
    var json = false

    @Option(help: "The language of the text output, zh or en; by default that of the environment. 输出语言。")
    var lang: String?

    mutating func validate() throws {
        if let lang, Language(rawValue: lang) == nil {
            throw ValidationError("--lang takes zh or en. --lang 只能是 zh 或 en。")
        }
    }

    /// What was asked for; else English where the environment is English; else Chinese.
    var language: Language {
        lang.flatMap(Language.init) ?? .ofProcess
    }

    /// Prints the text in the chosen language, or the document.
    func print(_ document: @autoclosure () -> JSON, text: (Language) -> String) throws {
        Swift.print(json ? try document().text() : text(language))
    }
}

extension Language {
    /// The language this process speaks: that of `--lang`, also where the arguments are not understood; else of the
    /// first of LC_ALL, LC_MESSAGES and LANG that is set; Chinese unless that is English.
    static var ofProcess: Language {
        let arguments = CommandLine.arguments
        for (place, argument) in arguments.enumerated() {
            let value =
                argument == "--lang"
                ? arguments.dropFirst(place + 1).first : argument.split(separator: "=").last.map(String.init)
            if argument.hasPrefix("--lang"), let language = value.flatMap(Language.init) { return language }
        }
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("en") == true ? .en : .zh
    }
}

extension Refusal {
    /// The reason on one line, as standard error shows it.
    func line(_ language: Language) -> String {
        text[language].split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

extension JSON {
    /// Keys in order, indented.
    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
