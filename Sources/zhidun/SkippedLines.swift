import Base

/// 跳过的行: the lines of imported files that were not taken, the first hundred with their reasons, the rest counted.
struct SkippedLines {
    private(set) var count = 0
    private(set) var listed: [Line] = []
    private static let limit = 100

    struct Line {
        let file: String
        let line: Int
        let texts: [Text]
        /// A word for it that a program can read, where there is one.
        let code: String?
    }

    mutating func add(_ file: String, _ line: Int, _ texts: [Text], code: String? = nil) {
        count += 1
        if listed.count < Self.limit { listed.append(Line(file: file, line: line, texts: texts, code: code)) }
    }

    /// One line of text each, and how many more there are.
    var lines: [Text] {
        let shown = listed.map { item in
            Text(
                zh: "\(item.file):\(item.line): " + item.texts.map(\.zh).joined(separator: "；"),
                en: "\(item.file):\(item.line): " + item.texts.map(\.en).joined(separator: " "))
        }
        let more = count - listed.count
        return shown + (more > 0 ? [Text(zh: "另有\(more)行未列出", en: "\(more) more are not listed.")] : [])
    }
}
