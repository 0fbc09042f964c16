import ArgumentParser
import Base
import Foundation
import Glibc
import Likeness

/// `zhidun register`: the rights and names that likeness is looked for among.
struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Keep the register of rights and its likeness index. 权利登记簿。",
        subcommands: [RegisterIndexCommand.self])
}

/// `zhidun register index`: builds the likeness index from register files.
struct RegisterIndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "Build the likeness index from CSV or JSON Lines files. 建立近似检索库。",
        discussion: """
            CSV with the header kind,number,mark,classes,holder[,status,filed,registered,expires], or JSON Lines with \
            the same keys. Lines that cannot be used are skipped and listed.
            """)

    @Argument(help: "The files. 文件。")
    var files: [String]

    @Option(help: "The data directory. 数据目录。")
    var data = "./zhidun-data"

    @Option(help: "The directory of the index; by default DIR/index. 检索库目录。")
    var index: String?

    @OptionGroup var output: OutputOptions

    /// How many skipped lines are listed; the rest are counted.
    private static let listed = 100

    func run() throws {
        let matcher = Matcher(hanzi: try Hanzi(from: .found()))
        let directory = index ?? data + "/index"
        let bar = ProgressLine(language: output.language)
        var problems: [(file: String, problem: RegisterProblem)] = []
        let (marks, summaries) = try RegisterIndexing.index(
            matcher: matcher, files: files.map { RegisterFile($0) },
            problem: { file, problem in
                if problems.count < Self.listed { problems.append((file.path, problem)) }
            },
            progress: { file, progress in bar.show(file.path, progress) })
        bar.clear()
        let size = try marks.write(to: directory)
        let skipped = summaries.reduce(0) { $0 + $1.skipped }
        let document = JSON.object([
            "index": .string(directory), "algorithm": .string(matcher.algorithm.id), "marks": .integer(marks.count),
            "bytes": .integer(size), "skipped": .integer(skipped),
            "problems": .array(
                problems.map { item in
                    guard case .object(var members) = JSON(item.problem) else { return .null }
                    members["file"] = .string(item.file)
                    return .object(members)
                }),
            "remarks": JSON(summaries.flatMap(\.remarks)),
        ])
        try output.print(document) { language in
            let head = Text(
                zh: "检索库\(directory)：\(marks.count)个名称，\(size / 1_000_000) MB；跳过\(skipped)行",
                en: "Index \(directory): \(marks.count) names, \(size / 1_000_000) MB; lines skipped: \(skipped)")
            let lines = problems.map { "\($0.file):\($0.problem.line): \($0.problem.text[language])" }
            let more = skipped - problems.count
            let rest = Text(zh: "另有\(more)行未列出", en: "\(more) more are not listed.")
            return
                ([head[language]] + summaries.flatMap(\.remarks).map { $0[language] } + lines
                + (more > 0 ? [rest[language]] : [])).joined(separator: "\n")
        }
    }
}

/// How far a reading is, on one line of a terminal; silent elsewhere.
private struct ProgressLine {
    private let language: Language
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(language: Language) {
        self.language = language
    }

    func show(_ path: String, _ progress: RegisterFile.Progress) {
        let share = progress.total > 0 ? "\(progress.read * 100 / progress.total)%" : "\(progress.read)"
        let words = Text(zh: "正在读取 \(path)", en: "reading \(path)")
        write("\r\u{1B}[K\(words[language]) \(share), \(progress.entries)")
    }

    func clear() {
        write("\r\u{1B}[K")
    }

    private func write(_ text: String) {
        guard isTerminal else { return }
        FileHandle.standardError.write(Data(text.utf8))
    }
}
