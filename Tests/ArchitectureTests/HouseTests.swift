import Foundation
import Testing

/// The rules of the house, read off the source as text.
@Suite("The house")
struct HouseTests {
    /// What each target may import besides the standard library; ARCHITECTURE.md draws the same.
    private static let floors: [String: Set<String>] = [
        "Base": [],
        "Law": ["Base"],
        "Rights": ["Base"],
        "Procedure": ["Base", "Law"],
        "FormReading": ["Base", "Procedure"],
        "ProcedureCheck": ["Base", "Law", "Procedure"],
        "Evidence": ["Base", "Crypto"],
        "Likeness": ["Base", "Foundation", "Glibc", "Rights"],
        "Store": [
            "Base", "CPQ", "Crypto", "Dispatch", "Foundation", "GRDB", "GRDBSQLite", "Glibc", "Synchronization",
        ],
        "Documents": ["Base", "Law", "Procedure"],
        "Casework": [
            "Base", "CArgon2", "Dispatch", "Documents", "Evidence", "FormReading", "Foundation", "Glibc", "Law",
            "Procedure", "Rights", "Store", "Synchronization",
        ],
        "Pages": ["Base", "Documents", "FormReading", "Law", "Likeness", "Procedure", "Rights"],
        "Measures": ["Base", "Documents", "Evidence", "Law", "Procedure"],
        "Samples": ["Base", "Casework", "Evidence", "FormReading", "Law", "Procedure", "Store"],
        "Portal": [
            "Base", "CQRencode", "Casework", "Crypto", "Documents", "Evidence", "FormReading", "Measures", "Foundation",
            "Glibc",
            "HTTPTypes", "Hummingbird",
            "Law", "Likeness", "Logging", "NIOCore", "Pages", "Procedure", "Rights", "Synchronization",
        ],
        "zhidun": [
            "ArgumentParser", "Base", "Casework", "Configuration", "Documents", "Foundation", "Glibc", "Law",
            "Likeness", "Logging",
            "Measures", "Portal", "Procedure", "ProcedureCheck", "Rights", "Samples", "Store", "SystemPackage", "Yams",
        ],
    ]

    @Test("nothing imports upward, and nothing imports what is not its business")
    func imports() throws {
        for (target, file) in try Source.all() {
            let allowed = try #require(Self.floors[target], "\(target) has no floor in the house")
            let imported = file.lines.compactMap { line -> String? in
                let words = line.split(separator: " ").filter {
                    !$0.hasPrefix("@") && $0 != "package" && $0 != "internal"
                }
                guard words.first == "import", words.count >= 2 else { return nil }
                return String(words[words.count == 3 ? 2 : 1].prefix { $0 != "." })
            }
            let strangers = Set(imported).subtracting(allowed)
            #expect(strangers.isEmpty, "\(file.name) in \(target) imports \(strangers.sorted())")
        }
    }

    @Test("the benchmarks stay outside: they measure what is built and import none of it")
    func benchmarks() throws {
        for (target, file) in try Source.all(in: "Benchmarks/Sources") {
            let imported = file.lines.filter { $0.hasPrefix("import ") }
            #expect(Set(imported).isSubset(of: ["import Foundation", "import Glibc"]), "\(target)/\(file.name)")
        }
    }

    @Test("no file is longer than 400 lines; tables of rules and notices are exempt")
    func length() throws {
        for (target, file) in try Source.all() + Source.all(in: "Benchmarks/Sources")
        where !(target == "Law" && file.path.contains("/Rules/")) {
            #expect(file.lines.count <= 400, "\(target)/\(file.name) has \(file.lines.count) lines")
        }
    }

    @Test("no number of days, months or hours of law stands outside Law/Rules")
    func statutoryNumbers() throws {
        for (target, file) in try Source.all() where !file.path.contains("/Law/Rules/") {
            for (number, line) in file.lines.enumerated() {
                let found = line.contains(#/Term\(\s*\d/#)
                #expect(!found, "\(target)/\(file.name):\(number + 1) sets a term of law")
            }
        }
    }

    @Test("nothing is forced, left open or tied to one machine")
    func leftovers() throws {
        for (target, file) in try Source.all() + Source.all(in: "Benchmarks/Sources") {
            for word in ["try" + "!", "fatal" + "Error(", "TO" + "DO", "FIX" + "ME", "/work" + "/", "/ro" + "ot/"] {
                #expect(!file.text.contains(word), "\(target)/\(file.name) has “\(word)”")
            }
        }
    }

    @Test("only Matters.swift asks the list of matters, and only within a scope")
    func scopes() throws {
        for (target, file) in try Source.all() {
            let asks = file.text.contains(#/(FROM|JOIN|UPDATE|INTO)\s+matter\b/#)
            guard asks else { continue }
            #expect(target == "Casework" && file.name == "Matters.swift", "\(file.name) asks the table of matters")
            let queries = file.text.matches(of: #/FROM matter\b/#).count
            #expect(queries == file.text.matches(of: #/FROM matter WHERE [^"]*\\\(condition\)/#).count)
        }
    }

    @Test("every class that pages use is in the stylesheet, and every class of the stylesheet is used by a page")
    func classes() throws {
        let style = try String(
            contentsOf: Source.root.appending(path: "Sources/Portal/Assets/zhidun.css"), encoding: .utf8)
        let defined = Set(
            style.replacing(#/\/\*[\s\S]*?\*\//#, with: "").matches(of: #/\.([a-z][a-z0-9-]*)/#)
                .map { String($0.output.1) })
        try #require(defined.count > 100)
        var used: Set<String> = []
        for (target, file) in try Source.all() where target == "Pages" || target == "Portal" {
            for match in file.text.matches(of: #/\.class\(\s*"([^"]*)"\s*\)/#) {
                for name in match.output.1.split(separator: " ") {
                    #expect(defined.contains(String(name)), "\(file.name) uses the class \(name)")
                    used.insert(String(name))
                }
            }
        }
        let unused = defined.subtracting(used)
        #expect(unused.isEmpty, "no page uses \(unused.sorted()) of the stylesheet")
    }

    @Test("no page writes a style into its markup")
    func noStyleInPages() throws {
        for (target, file) in try Source.all() where target == "Pages" {
            #expect(!file.text.contains("style="), "\(file.name) writes a style into a page")
        }
    }
}

/// The source files, as the tests read them.
private struct Source {
    let path: String
    let text: String
    let lines: [Substring]

    var name: String { String(path.split(separator: "/").last ?? "") }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every Swift file under Sources, or another folder of targets, with its target.
    static func all(in folder: String = "Sources") throws -> [(target: String, file: Source)] {
        let folder = root.appending(path: folder)
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var found: [(String, Source)] = []
        for case let url as URL in files where url.pathExtension == "swift" {
            let text = try String(contentsOf: url, encoding: .utf8)
            let relative = url.path.dropFirst(folder.path.count + 1)
            found.append(
                (
                    String(relative.prefix { $0 != "/" }),
                    Source(
                        path: url.path, text: text, lines: text.split(separator: "\n", omittingEmptySubsequences: false)
                    )
                ))
        }
        try #require(found.count > 10)
        return found
    }
}
