import Base
import Casework
import Documents
import Evidence
import Procedure

extension CalendarMatter {
    /// A matter as an officer's calendar names it.
    init(_ line: MatterSummary, _ procedure: Procedure, _ office: Office, _ district: District) {
        self.init(
            reader: .officer, key: CalendarMatter.key("desk", line.id.text),
            name: Text(
                zh: "\(procedure.name.zh) \(line.id.short)", en: "\(procedure.name.en) \(line.id.short)"),
            revision: line.lastSequence + office.law.revision, changedAt: line.updatedAt, isSample: district.isSample)
    }

    /// The same for who holds its receipt; of the receipt's number only the first group is said. nil where no clock is told.
    init?(_ tracked: Tracked, _ code: ReceiptCode, _ office: Office, _ district: District, at now: Instant) {
        guard let source = tracked.source(at: now, office.lawbook) else { return nil }
        let (name, start) = (tracked.docket.procedure.name, code.shortened.prefix { $0 != " " })
        self.init(
            reader: .holder, key: CalendarMatter.key("receipt", source.matter),
            name: Text(zh: "\(name.zh)（回执号\(start)开头）", en: "\(name.en) (receipt \(start)…)"),
            revision: source.sequence + office.law.revision, changedAt: source.changedAt, isSample: district.isSample)
    }

    /// Tells a matter from all others and not which one it is; who holds its receipt does not know its number.
    private static func key(_ use: String, _ matter: String) -> String {
        String(Digest(of: "calendar \(use) \(matter)".utf8).description.prefix(32))
    }
}
