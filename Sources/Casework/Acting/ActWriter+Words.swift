import Base
import Procedure
import Store

/// 传知落库: word that an act passes to other matters; the system takes their act that waits for it.
extension ActWriter {
    /// Where no act waits for the word, or what waits may not be taken now, that matter goes on as before.
    func pass(_ word: Docket.Word, _ line: MatterSummary) throws {
        for receiver in try receivers(of: word, line) where receiver.closedAt == nil {
            let docket = try MatterEvents.docket(receiver.id, office.catalogue, in: transaction)
            let procedure = office.catalogue.current(docket)
            guard let act = procedure.acts.first(where: { $0.hears(word.signal) && $0.from.includes(docket.stage) })
            else { continue }
            let told = word.answers.filter { act.form.field($0.key) != nil }
            let submission = Submission(act, by: .system, at: now, answers: told, certificates: [:], office.lawbook)
            guard docket.verdict(on: submission) == .allowed else { continue }
            try take(ActRequest(act.id, by: .system, told), on: docket, under: procedure, Place(receiver))
        }
    }

    private func receivers(of word: Docket.Word, _ line: MatterSummary) throws -> [MatterSummary] {
        switch word.receiver {
        case .opened: return try Matters.all(within: .opened(by: line.id), most: 20, in: transaction)
        case .named(let field):
            let docket = try MatterEvents.docket(line.id, office.catalogue, in: transaction)
            let first = try joined(docket.done.last?.answers[field], docket)
            return [first] + (try Matters.descendants(of: first.id, in: transaction))
        }
    }

    /// 并入的前件: the open matter of the same procedure that a number names.
    /// - Throws: a `Refusal` where there is none, or the number's beginning fits several.
    func joined(_ answer: Answer?, _ docket: Docket) throws -> MatterSummary {
        guard case .identifier(let text)? = answer else { throw Self.unknownEarlier }
        let found = try Matters.named(text, within: .office, most: 9, in: transaction).filter {
            $0.closedAt == nil && $0.procedure == docket.procedure.id.text && $0.id.text != docket.stream
        }
        guard let only = found.first, found.count == 1 else { throw Self.unknownEarlier }
        return only
    }

    private static let unknownEarlier = Refusal(
        .unusable,
        Text(
            zh: "没有这个编号的同类在办件，请核对前件的编号（至少前8位）",
            en: "No open matter of the kind has this number; check the earlier one's number, eight digits or more."))
}
