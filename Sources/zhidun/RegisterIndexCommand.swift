import ArgumentParser
import Base
import Casework
import Foundation
import Likeness
import Rights

/// `zhidun register index`: builds the likeness index from the store, or from register files.
struct RegisterIndexCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "Build the likeness index. 建立近似检索库。",
        discussion: """
            From the rights that were imported; with files, from these alone: CSV with the header \
            kind,number,mark,classes,holder[,status,filed,registered,expires], or JSON Lines with the same keys. Lines \
            that cannot be used are skipped and listed. A server reads the index when it starts.
            """)

    @Argument(help: "Files to build it from instead of the store. 文件（不给时用已导入的登记簿）。")
    var files: [String] = []

    @Option(help: "The directory of the index; by default DIR/index. 检索库目录。")
    var index: String?

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        guard files.isEmpty else { return try build() }
        // The server has another working directory than we may have.
        let path = index.map { URL(filePath: $0).path }
        try await store.run(.registerIndex, (path.map { [$0] } ?? []) + output.arguments) { store in
            try await store.makeReady()
            return try await RegisterIndexCommand.build(store, in: index, Talk(output))
        }
    }

    /// Builds it from the store, wherever that is open; the exit code.
    static func build(_ store: OpenStore, in directory: String?, _ talk: Talk) async throws -> Int32 {
        let rights = RegisterRows(store.database)
        let total = try await rights.count()
        guard total > 0 else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "登记簿里还没有权利，请先用 zhidun register import 导入",
                    en: "the register is empty; import rights first with “zhidun register import”"))
        }
        let matcher = Matcher(hanzi: try Hanzi(from: .found()))
        var builder = MarkIndex.Builder(matcher: matcher)
        for try await right in rights {
            guard let entry = RegisterEntry(right) else { continue }
            builder.append(entry)
            if builder.count % 2_000 == 0 {
                let words = Text(zh: "正在建立检索库", en: "building the index")
                talk.progress("\(words[talk.language]) \(min(99, builder.count * 100 / total))%")
            }
        }
        try finish(builder.finish(), in: directory ?? store.data + "/index", SkippedLines(), [], talk)
        return 0
    }

    /// Builds it from files, in the order given; a file is refused whole where it is no register.
    private func build() throws {
        let talk = Talk(output)
        let matcher = Matcher(hanzi: try Hanzi(from: .found()))
        var skipped = SkippedLines()
        let (marks, summaries) = try RegisterIndexing.index(
            matcher: matcher, files: files.map { RegisterFile($0) },
            problem: { skipped.add($0.path, $1.line, [$1.text], code: $1.code.rawValue) },
            progress: { talk.progress(RegisterImportCommand.words($0.path, $1)[talk.language]) })
        let remarks = summaries.flatMap(\.remarks)
        try RegisterIndexCommand.finish(marks, in: index ?? store.data + "/index", skipped, remarks, talk)
    }

    private static func finish(
        _ marks: MarkIndex, in directory: String, _ skipped: SkippedLines, _ remarks: [Text], _ talk: Talk
    ) throws {
        let size = try marks.write(to: directory)
        let document = JSON.object([
            "index": .string(directory), "algorithm": .string(marks.matcher.algorithm.id),
            "marks": .integer(marks.count), "bytes": .integer(size), "skipped": .integer(skipped.count),
            "problems": JSON(skipped), "remarks": JSON(remarks),
        ])
        let head = Text(
            zh: "检索库\(directory)：\(marks.count)个名称，\(size / 1_000_000) MB；跳过\(skipped.count)行。正在运行的服务重新启动后使用",
            en: "Index \(directory): \(marks.count) names, \(size / 1_000_000) MB; lines skipped: \(skipped.count). A "
                + "running server uses it after it is started again.")
        try talk.answer(document, [head] + remarks + skipped.lines)
    }
}

extension RegisterEntry {
    /// What likeness needs of a right; nil for a kind that it does not know.
    init?(_ right: RegisteredRight) {
        guard let kind = Kind(rawValue: right.kind) else { return nil }
        self.init(
            kind: kind, number: right.number, mark: right.mark, classes: right.classes.compactMap { NiceClass($0) },
            holder: right.holder, status: right.status, filed: right.filed, registered: right.registered,
            expires: right.expires)
    }
}
