package import Base
import Glibc

/// 数据表目录: where the tables lie at run time, beside the program or where the environment says.
package struct ResourceFolder: Sendable {
    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// The folder named by `ZHIDUN_RESOURCES`; else the one beside the running program, or in `../share/zhidun` of it.
    package static func found() throws(Refusal) -> ResourceFolder {
        var roots: [String] = []
        if let named = getenv("ZHIDUN_RESOURCES").map({ String(cString: $0) }), !named.isEmpty {
            roots = [named]
        } else if let program = programFolder() {
            roots = [program, program + "/../share/zhidun"]
        }
        for root in roots {
            for inner in ["/zhidun_Likeness.resources/Resources", "/Resources", ""]
            where access(root + inner + "/hanzi.tsv", R_OK) == 0 {
                return ResourceFolder(path: root + inner)
            }
        }
        let places = roots.joined(separator: ", ")
        throw Refusal(
            .unavailable,
            Text(
                zh: "找不到汉字数据表（已查找\(places)）：请把 zhidun_Likeness.resources 放在程序旁边，或用环境变量 ZHIDUN_RESOURCES 指明其所在目录",
                en:
                    "The tables of characters are missing (looked in \(places)): put zhidun_Likeness.resources beside the "
                    + "program, or name its folder in ZHIDUN_RESOURCES."))
    }

    /// The rows of a table, whose first line names it and whose last line counts and sums them.
    func table(_ name: String) throws(Refusal) -> (rows: ArraySlice<UInt8>, sum: UInt64) {
        let file = path + "/\(name).tsv"
        let bytes = try FileBytes.read(file, limit: 4_000_000)
        guard let start = bytes.firstIndex(of: 0x0A),
            String(decoding: bytes[..<start], as: UTF8.self) == "#zhidun \(name) 1",
            let end = bytes.dropLast().lastIndex(of: 0x0A), end >= start
        else { throw damaged(file) }
        let last = String(decoding: bytes[(end + 1)...], as: UTF8.self).split(whereSeparator: {
            $0 == " " || $0 == "\n"
        })
        let rows = bytes[(start + 1)..<(end + 1)]
        guard last.count == 3, last[0] == "#end", let sum = UInt64(last[2], radix: 16), sum == Checksum.bytes(rows)
        else {
            throw damaged(file)
        }
        return (rows, sum)
    }

    func damaged(_ file: String) -> Refusal {
        Refusal(
            .unavailable,
            Text(zh: "汉字数据表\(file)已损坏，请重新安装", en: "The table \(file) is damaged; install it again."))
    }

    private static func programFolder() -> String? {
        var bytes = [CChar](repeating: 0, count: 4_096)
        let length = readlink("/proc/self/exe", &bytes, bytes.count - 1)
        guard length > 0 else { return nil }
        let path = String(decoding: bytes[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
}
