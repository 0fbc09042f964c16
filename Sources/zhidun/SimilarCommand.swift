import ArgumentParser
import Base
import Likeness
import Rights

/// `zhidun similar`: the marks of an index that a name is like, or how like the names of pairs are.
///
/// The JSON is described by docs/cli/similar.schema.json, similar-batch.schema.json and similar-pairs.schema.json.
struct SimilarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar", abstract: "Find the marks a name is like, and say why. 近似比对。",
        discussion: """
            Scores run from 0 to 1; from the operating point of the algorithm on, a pair is called confusable. That \
            advises an officer and decides nothing.
            """)

    @Argument(help: "The name to look at. 要比对的名称。")
    var text: String?

    @Option(name: .customLong("class"), help: "Only marks in this Nice class; may be repeated. 只比对该类别。")
    var classes: [Int] = []

    @Option(help: "How many marks to list. 列出几个。")
    var top = 20

    @Option(help: "The data directory. 数据目录。")
    var data = "./zhidun-data"

    @Option(help: "The directory of the index; by default DIR/index. 检索库目录。")
    var index: String?

    @Option(help: "A file with one name a line, - for standard input; one JSON line of results each. 批量比对，每行一个名称。")
    var batch: String?

    @Option(help: "A CSV file with the columns mark_a and mark_b; each row is scored. 逐对评分的CSV文件。")
    var pairs: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        guard (1...1_000).contains(top) else {
            throw Refusal(
                .unusable, Text(zh: "--top 应在1至1000之间", en: "--top takes a number from 1 to 1000."), field: "top")
        }
        guard [text, batch, pairs].count(where: { $0 != nil }) == 1 else {
            throw Refusal(
                .unusable,
                Text(zh: "请给出一个名称，或用 --batch 或 --pairs 给出文件", en: "Give a name, or a file with --batch or --pairs."))
        }
        let matcher = Matcher(hanzi: try Hanzi(from: .found()))
        if let pairs { return try SimilarPairs(matcher: matcher, output: output).run(pairs) }
        let wanted = try niceClasses()
        let marks = try MarkIndex.open(index ?? data + "/index", matcher: matcher)
        if let batch {
            try answer(batch, marks, wanted)
        } else if let text {
            try answer(text: text, marks, wanted)
        }
    }

    private func answer(text: String, _ marks: MarkIndex, _ wanted: Set<NiceClass>) throws {
        guard text.unicodeScalars.count <= 400, marks.matcher.isComparable(text) else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "名称中要有文字、字母或数字，且不超过400个字符",
                    en: "The name needs a character, letter or digit, and at most 400 of them."), field: "text")
        }
        let matches = marks.similar(to: text, classes: wanted, top: top)
        try output.print(JSON(matches, to: text, among: marks)) { report(matches, marks, $0) }
    }

    /// One name a line in, one line of JSON out, in order; an empty line is answered, too.
    private func answer(_ batch: String, _ marks: MarkIndex, _ wanted: Set<NiceClass>) throws {
        var lines = try LineReader(batch == "-" ? "/dev/stdin" : batch)
        while let line = try lines.next() {
            guard !line.isTooLong, let text = String(validating: line.bytes, as: UTF8.self) else {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "\(batch)第\(line.number)行过长或不是UTF-8编码",
                        en: "Line \(line.number) of \(batch) is too long or no UTF-8."))
            }
            let matches = marks.similar(to: text, classes: wanted, top: top)
            print(
                try JSON.object([
                    "line": .integer(line.number), "text": .string(text), "results": .array(matches.map { JSON($0) }),
                ]).line())
        }
    }

    private func niceClasses() throws -> Set<NiceClass> {
        Set(
            try classes.map { number in
                guard let niceClass = NiceClass(number) else {
                    throw Refusal(
                        .unusable, Text(zh: "--class 应在1至45之间", en: "--class takes a number from 1 to 45."),
                        field: "class")
                }
                return niceClass
            })
    }

    private func report(_ matches: [Match], _ marks: MarkIndex, _ language: Language) -> String {
        let point = (marks.matcher.algorithm.operatingPoint * 100).rounded() / 100
        let head = Text(
            zh: "与\(marks.count)个名称比对，列出\(matches.count)个（算法\(marks.matcher.algorithm.id)，\(point)分起为容易混淆，仅供参考）",
            en: "Compared with \(marks.count) names, \(matches.count) listed (algorithm \(marks.matcher.algorithm.id), "
                + "confusable from \(point); for advice only)")
        let blocks = matches.map { match in
            let classes = match.entry.classes.map { String($0.number) }.joined(separator: ";")
            let facts = [match.entry.number, classes, match.entry.holder ?? ""].filter { !$0.isEmpty }
            let title = "\(shown(match.score))  \(match.verdict.label[language])  \(match.entry.mark)"
            let why = match.comparison.why.map { "      " + $0.text[language] }
            return ([title + "  " + facts.joined(separator: "  ")] + why).joined(separator: "\n")
        }
        return ([head[language]] + blocks).joined(separator: "\n")
    }

    /// A score with two decimals.
    private func shown(_ score: Double) -> String {
        let hundredths = Int((score * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
