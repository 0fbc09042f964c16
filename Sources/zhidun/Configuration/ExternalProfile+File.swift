import Base
import Documents
import Foundation
import Procedure
import Yams

extension ExternalProfile {
    /// 对接方案文件: reads the file by which a district says how it goes about a system; every name in it is looked up.
    /// - Throws: a `Refusal` `.unusable` that names the line of the first mistake.
    init(file path: String, _ catalogue: Catalogue) throws {
        guard let data = FileManager.default.contents(atPath: path), data.count < 1 << 20 else {
            throw Refusal(.unusable, Text(zh: "读不到对接方案 \(path)", en: "cannot read the profile \(path)"))
        }
        let root: Node?
        do {
            root = try Yams.compose(yaml: String(decoding: data, as: UTF8.self))
        } catch let error as YamlError {
            throw ProfileNode.mistake(path, error.line ?? 1, "不是合格的YAML", "not valid YAML")
        }
        guard let root else { throw ProfileNode.mistake(path, 1, "文件是空的", "the file is empty") }
        let top = try ProfileNode(path, root).keys(["system", "columns", "sheets"])
        let system = try top.value("system") { ExternalSystem(rawValue: $0) }
        let columns = try top.needed("columns").keys(["number", "matter", "status"])
        self.init(
            system, origin: .district,
            columns: Columns(
                number: try columns.text("number"), matter: try columns.text("matter"),
                status: try columns.text("status")),
            sheets: try top.needed("sheets").items.map { try Sheet($0, catalogue) })
    }
}

extension ExternalProfile.Sheet {
    fileprivate init(_ node: ProfileNode, _ catalogue: Catalogue) throws {
        let keys = try node.keys(["procedure", "mode", "numbers-here", "stages", "documents", "fields", "statuses"])
        let procedure = try keys.value("procedure") { catalogue.newest(Name($0)) }
        func stage(_ text: String) -> Name<Stage>? { procedure.stage(Name(text))?.id }
        self.init(
            procedure.id, try keys.value("mode") { ExternalMode(rawValue: $0) },
            stages: try keys.map("stages", stage) { ExternalMode(rawValue: $0) },
            numbersHere: try keys.truth("numbers-here") ?? false,
            documents: try keys.map("documents", { Name<DocumentForm>($0) }) { $0 },
            fields: try keys.needed("fields").items.map { try ExternalField($0, procedure) },
            statuses: try keys["statuses"]?.items.map { try ExternalStatus($0, procedure) } ?? [])
    }
}

extension ExternalField {
    fileprivate init(_ node: ProfileNode, _ procedure: Procedure) throws {
        let keys = try node.keys(["label", "from", "check", "required", "words"])
        let source = try keys.value("from") { ExternalSource($0) }
        if let objection = source.objection(in: procedure) {
            throw try keys.needed("from").mistake(objection.zh, objection.en)
        }
        self.init(
            try keys.text("label"), source, try keys.value("check") { ExternalCheck($0) },
            required: try keys.truth("required") ?? true, words: try keys.map("words", { $0 }) { $0 })
    }
}

extension ExternalStatus {
    fileprivate init(_ node: ProfileNode, _ procedure: Procedure) throws {
        let keys = try node.keys(["words", "stages", "act", "answers"])
        let act = try keys["act"].map { _ in try keys.value("act") { procedure.act(Name($0)) } }
        self.init(
            try keys.text("words"),
            at: try keys.needed("stages").items.map { item in
                try item.read { procedure.stage(Name($0))?.id }
            },
            does: act?.id,
            try keys.map("answers", { name in act?.form.field(Name(name))?.id }) { $0 })
    }
}

extension YamlError {
    /// The line a parser's complaint is about.
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }
}
