package import Base
import FormReading
package import Procedure
import Store

/// 12315工单接收: takes tickets of the national platform in as reports and complaints, each under its own number and once.
///
/// Both are handled on the platform (TJ-25), so that its number is the one that counts. A ticket that is both comes as
/// two rows, which become two matters even where they bear one number (TJ-01); a right holder's matter is a report or a
/// request and no complaint (TJ-27).
package struct PlatformTickets: Sendable {
    private let office: Office
    private let identify: @Sendable (Form.Field.Scheme, String) -> Text?

    /// - Parameter identify: what is wrong with a number under its scheme, where the caller can tell.
    package init(
        _ office: Office, identify: @escaping @Sendable (Form.Field.Scheme, String) -> Text? = { _, _ in nil }
    ) {
        self.office = office
        self.identify = identify
    }

    /// What became of a ticket.
    package enum Outcome: Hashable, Sendable {
        case filed(number: String, MatterID)
        /// It was taken in before; nothing was done.
        case known(MatterID)
        /// 投诉: the file has no columns for it; it stays on the platform, for this reason.
        case complaint(Text)
        /// Nothing was stored; what is wrong with it, in the words of the form.
        case unusable([Text])
    }

    /// 国家平台: the system whose numbers these are.
    package static let system = "12315"
    /// 投诉的编号: apart from those of reports.
    static let complaints = "12315-complaint"
    /// 受理机构: where what comes in lies until it is handed over.
    package static let intakeUnit = Unit.intake.rawValue
    private static let importer = Event.Actor("import", .dispatcher)
    private static let complaint: Name<Procedure> = "consumer-complaint"
    private static let report: Name<Procedure> = "infringement-report"
    private static let act: Name<Act> = "register"

    /// Takes one ticket in, or says why not. The day of receipt is the ticket's, which its periods run from (TJ-18).
    /// - Throws: a `Refusal` where the office has no reports at all, a `StoreError` where the store fails.
    package func take(_ fields: [String], under columns: TicketColumns, at now: Instant) async throws -> Outcome {
        guard let ticket = columns.ticket(fields) else {
            return .unusable([
                Text(
                    zh: "有\(fields.count)个字段，表头有\(columns.count)个",
                    en: "It has \(fields.count) fields and the header has \(columns.count).")
            ])
        }
        guard let kind = ticket.kind else { return .unusable([Self.noType]) }
        guard kind == .report || columns.haveComplaints else { return .complaint(Self.noColumns) }
        let id = kind == .report ? Self.report : Self.complaint
        let system = kind == .report ? Self.system : Self.complaints
        guard let procedure = office.catalogue.newest(id), let act = procedure.act(Self.act) else {
            throw ActRefusal.noProcedure
        }
        let filled = act.form.read(ticket.input(for: act.form), on: now.day, identify: identify)
        guard filled.problems.isEmpty, case .identifier(let number) = filled.answers["external"] else {
            return .unusable(filled.problems.map(\.text))
        }
        let request = ActRequest(act.id, by: Self.importer, filled.answers)
        do {
            return try await office.database.write { transaction in
                if let matter = try Self.matter(number, under: system, in: transaction) { return .known(matter) }
                let line = try ActWriter(office, transaction, at: now)
                    .file(procedure, request, unit: Self.intakeUnit, openedBy: nil)
                return .filed(number: number, line.id)
            }
        } catch let error as StoreError where error.kind == .duplicate {
            // Somebody took the same ticket in at the same moment.
            let other = try await office.database.read { try Self.matter(number, under: system, in: $0) }
            guard let matter = other else { throw error }
            return .known(matter)
        } catch let refusal as Refusal {
            return .unusable([refusal.text])
        }
    }

    /// The report that a number of the platform stands for.
    package func matter(_ number: String) async throws -> MatterID? {
        try await office.database.read { try Self.matter(number, under: Self.system, in: $0) }
    }

    /// 平台编号: the number of the platform in what was filed, also where somebody at the counter typed it.
    static func number(in answers: Answers) -> String? {
        guard answers["channel"]?.option == "platform", case .identifier(let number)? = answers["external"] else {
            return nil
        }
        return number
    }

    /// 投诉的平台编号: every complaint has one, however it was registered.
    static func complaintNumber(in answers: Answers, of procedure: Procedure) -> String? {
        guard procedure.id == complaint, case .identifier(let number)? = answers["external"] else { return nil }
        return number
    }

    /// Keeps which matter a number of the platform stands for.
    /// - Throws: a `Refusal` where it stands for another already.
    static func keep(
        _ number: String, for matter: MatterID, under system: String = system, in transaction: Transaction
    ) throws {
        if let other = try Self.matter(number, under: system, in: transaction) {
            throw Refusal(
                .conflict,
                Text(
                    zh: "这个12315编号已经登记为办件\(other.short)，不要重复登记",
                    en: "This 12315 number is registered already, as matter \(other.short)."), field: "external")
        }
        try transaction.run(
            "INSERT INTO external_number (system, number, matter) VALUES (?, ?, ?)", system, number,
            matter.description)
    }

    private static func matter(
        _ number: String, under system: String, in transaction: Transaction
    ) throws -> MatterID? {
        try transaction.row("SELECT matter FROM external_number WHERE system = ? AND number = ?", system, number)
            .flatMap { MatterID(try $0.text("matter")) }
    }

    private static let noColumns = Text(
        zh: "文件没有“投诉人地址”“投诉请求”两列，消费者投诉没有登记，仍在全国12315平台；加上以后再导入。权利人反映侵权的，请按举报录入",
        en: "The file has no columns “address” and “request”, so this consumer's complaint stays on the 12315 "
            + "platform; add them and import it again. What a right holder says of an infringement is entered as a report."
    )
    private static let noType = Text(
        zh: "“类型”应为举报或者投诉；两者都有的，请分成两行", en: "The type must be 举报 (report) or 投诉 (complaint); split what is both.")
}
