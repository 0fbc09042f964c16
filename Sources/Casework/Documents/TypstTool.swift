package import Base
import Glibc

/// 排版工具: the Python that has typst, and the script it runs, found at run time.
package struct TypstTool: Sendable {
    let python: String
    let script: String

    package init(python: String, script: String) {
        self.python = python
        self.script = script
    }

    /// The script beside the running program or in `../share/zhidun`, or below `ZHIDUN_RESOURCES`; the Python in
    /// `.venv-documents` at the same places or at the root of the package, or in the folder `ZHIDUN_DOCUMENTS` names.
    /// - Throws: a `Refusal` `.unavailable` that says what to install.
    package static func found() throws(Refusal) -> TypstTool {
        try found(
            ["ZHIDUN_RESOURCES", "ZHIDUN_DOCUMENTS"].reduce(into: [:]) { variables, name in
                variables[name] = getenv(name).map { String(cString: $0) }
            })
    }

    /// With these variables in place of those of the process.
    package static func found(_ variables: [String: String]) throws(Refusal) -> TypstTool {
        func named(_ variable: String) -> String? { variables[variable].flatMap { $0.isEmpty ? nil : $0 } }
        let program = programFolder()
        let beside = program.map { [$0, $0 + "/../share/zhidun"] } ?? []
        let resources = named("ZHIDUN_RESOURCES").map { [$0] } ?? beside
        let environments =
            named("ZHIDUN_DOCUMENTS").map { [$0] }
            ?? (beside + (program.map { [$0 + "/../../.."] } ?? [])).map { $0 + "/.venv-documents" }
        let scripts = resources.flatMap { root in
            ["/zhidun_Casework.resources/Resources", "/Resources", ""].map { root + $0 + "/worker.py" }
        }
        let pythons = environments.map { $0 + "/bin/python" }
        guard let script = scripts.first(where: { access($0, R_OK) == 0 }) else {
            throw missing(
                Text(zh: "排版模板 zhidun_Casework.resources", en: "the template in zhidun_Casework.resources"), resources,
                "ZHIDUN_RESOURCES")
        }
        guard let python = pythons.first(where: { access($0, X_OK) == 0 }) else {
            throw missing(
                Text(zh: "排版工具 typst（请运行 bin/setup run）", en: "the typesetter typst (run bin/setup run)"),
                environments, "ZHIDUN_DOCUMENTS")
        }
        return TypstTool(python: python, script: script)
    }

    private static func missing(_ what: Text, _ places: [String], _ variable: String) -> Refusal {
        let list = places.joined(separator: ", ")
        return Refusal(
            .unavailable,
            Text(
                zh: "还不能生成PDF文书：找不到\(what.zh)，已查找\(list)；也可以用环境变量\(variable)指明。在此之前请打印网页上的文书",
                en:
                    "PDF documents cannot be made yet: \(what.en) is missing, looked in \(list); \(variable) can name its "
                    + "folder. Until then, print the document from its page."))
    }

    private static func programFolder() -> String? {
        var bytes = [CChar](repeating: 0, count: 4_096)
        let length = readlink("/proc/self/exe", &bytes, bytes.count - 1)
        guard length > 0 else { return nil }
        let path = String(decoding: bytes[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
}
