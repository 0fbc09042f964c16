import Base
import Documents
import Evidence
import Procedure
import Store

/// 对接记录: one thing that was learnt of a matter in a system beside this one.
enum ExternalRecord: Hashable, Sendable {
    /// 编号: its number there.
    case number(String)
    /// 文书文号: the number that a document got there.
    case document(Name<DocumentForm>, String)
    /// 状态: how it stands there, in that system's words.
    case status(String)
    /// 已抄录: what stands here was copied there.
    case copied

    /// What the event is called.
    var act: String {
        switch self {
        case .number: "external-number"
        case .document: "external-document"
        case .status: "external-status"
        case .copied: "external-copied"
        }
    }
}

/// 对接记录的事件: how records lie in the ledger, in the stream `external/` of the matter.
struct ExternalEvent {
    let system: ExternalSystem
    let record: ExternalRecord
    /// The stage here at that time, where somebody has just been there.
    let stage: Name<Stage>?

    static func stream(_ id: MatterID) -> LedgerEvent.Stream { LedgerEvent.Stream(.external, id.description) }

    var payload: CanonicalJSON {
        var members: [String: CanonicalJSON] = ["system": .string(system.rawValue)]
        if let stage { members["stage"] = .string(stage.text) }
        switch record {
        case .number(let number): members["number"] = .string(number)
        case .document(let form, let number):
            members["form"] = .string(form.text)
            members["number"] = .string(number)
        case .status(let words): members["status"] = .string(words)
        case .copied: break
        }
        return .object(members)
    }

    init(_ system: ExternalSystem, _ record: ExternalRecord, stage: Name<Stage>?) {
        self.system = system
        self.record = record
        self.stage = stage
    }

    /// nil where the payload is of no form this program knows.
    init?(_ event: LedgerEvent) {
        guard case .object(let members) = event.payload, case .string(let name)? = members["system"],
            let system = ExternalSystem(rawValue: name)
        else { return nil }
        func text(_ key: String) -> String? { if case .string(let text)? = members[key] { text } else { nil } }
        switch event.act {
        case "external-number":
            guard let number = text("number") else { return nil }
            record = .number(number)
        case "external-document":
            guard let form = text("form"), let number = text("number") else { return nil }
            record = .document(Name(form), number)
        case "external-status":
            guard let words = text("status") else { return nil }
            record = .status(words)
        case "external-copied": record = .copied
        default: return nil
        }
        self.system = system
        stage = text("stage").map { Name($0) }
    }
}
