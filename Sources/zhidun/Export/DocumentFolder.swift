import Base
import Casework
import Foundation

/// 文书目录: where exported documents are written, each once. Nothing that is there is ever overwritten.
struct DocumentFolder {
    private let path: String

    /// 写入结果: what became of one document.
    enum Outcome {
        case written(String)
        /// The same bytes were there already.
        case unchanged(String)
        case refused(String, Text)

        /// As the JSON has it.
        var word: String {
            switch self {
            case .written: "written"
            case .unchanged: "unchanged"
            case .refused: "refused"
            }
        }

        /// The name of the file.
        var file: String {
            switch self {
            case .written(let file), .unchanged(let file), .refused(let file, _): file
            }
        }
    }

    /// Makes the folder where it is missing, for its owner only.
    init(_ path: String) throws(Refusal) {
        self.path = path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { return }
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Refusal(
                .unusable,
                Text(
                    zh: "无法建立目录 \(path)，请换一个目录或者检查上级目录的权限",
                    en: "cannot make the directory \(path); choose another or check its parent's permissions"))
        }
    }

    /// Writes a document, whole or not at all.
    func take(_ made: DocumentExport.Made) -> Outcome {
        let name = made.document.fileName("pdf")
        let place = path + "/" + name
        let pdf: Data
        switch made.pdf {
        case .success(let bytes): pdf = Data(bytes)
        case .failure(let refusal): return .refused(name, refusal.text)
        }
        let manager = FileManager.default
        guard !manager.fileExists(atPath: place) else {
            return manager.contents(atPath: place) == pdf
                ? .unchanged(name)
                : .refused(
                    name,
                    Text(
                        zh: "已有同名而内容不同的文件，没有覆盖；请移走它，或者导出到另一个目录",
                        en:
                            "a file of this name has another content and is not overwritten; move it away or export elsewhere"
                    ))
        }
        let draft = place + ".part"
        defer { try? manager.removeItem(atPath: draft) }
        guard manager.createFile(atPath: draft, contents: pdf, attributes: [.posixPermissions: 0o600]),
            (try? manager.moveItem(atPath: draft, toPath: place)) != nil
        else {
            return .refused(
                name,
                Text(
                    zh: "写不进去：请检查\(path)的权限和剩余空间",
                    en: "it cannot be written; check the permissions of \(path) and the space left"))
        }
        return .written(name)
    }
}
