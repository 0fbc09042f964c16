import ArgumentParser
import Base
import Rights

/// `zhidun identify`: which identifier a text is, and whether its check character holds.
///
/// Exits 0 when a scheme fits and its check holds or it has none, 1 when the form fits but no number holds, 2 when
/// nothing fits. The JSON is described by docs/cli/identify.schema.json.
struct IdentifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "identify", abstract: "Say which identifier a text is and whether its check digit holds. 识别编号。",
        discussion: """
            Reads unified social credit codes, organisation codes, resident identity numbers (shown masked), patent, \
            trade mark, copyright, plant variety, layout-design, customs and document numbers, Nice classes and similar \
            groups. Exits 0 when one holds, 1 when the form fits but the check digit does not, 2 when nothing fits.

            识别统一社会信用代码、组织机构代码、居民身份证号码（隐去出生日期）、专利、商标、著作权、植物新品种、布图设计、\
            海关备案、文书文号以及尼斯类号和类似群号。有成立的编号返回0，形式相符但校验不符返回1，都不相符返回2。
            """)

    @Argument(help: "The number as it was typed. 要识别的编号。")
    var text: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let identifications = Identifier.identify(text)
        guard !identifications.isEmpty else { throw Refusal(.unusable, Identifier.unfit(text), field: "text") }
        try output.print(JSON(identifications, of: text)) { language in
            identifications.flatMap { $0.report(language) }.joined(separator: "\n")
        }
        guard identifications.contains(where: \.valid) else { throw ExitCode(1) }
    }
}

extension Identification {
    /// A heading line, then parts and remarks, indented.
    fileprivate func report(_ language: Language) -> [String] {
        let colon = Text(zh: "：", en: ": ")[language]
        let lines = parts.map { $0.name[language] + colon + $0.value[language] } + why.map { $0[language] }
        let head = [scheme.name[language], canonical, outcome[language]].joined(separator: "  ")
        return [head] + lines.map { "  " + $0 }
    }

    private var outcome: Text {
        switch (valid, checked) {
        case (true, true): Text(zh: "校验相符", en: "check digit holds")
        case (true, false): Text(zh: "形式相符", en: "form fits")
        case (false, _): Text(zh: "不成立", en: "does not hold")
        }
    }
}
