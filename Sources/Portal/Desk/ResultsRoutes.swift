import Base
import Casework
import Documents
import Evidence
import HTTPTypes
import Hummingbird
import Pages
import Procedure

/// `/desk/results`: takes in the files that other systems export, after a look at what they would do.
struct ResultsRoutes {
    let desk: DeskRoutes

    func register(on router: some RouterMethods<PortalContext>) {
        let path = RouterPath(Route.results.rawValue)
        router.get(path) { request, context in
            let visit = try await desk.visit(request, context)
            return try await page(.asking(systems: systems(visit), chosen: ""), visit)
        }
        router.post(path) { request, context in
            let visit = try await desk.visit(request, context)
            let form = try await SentForm<[UInt8]>.read(request, limits: ResultsRoutes.limits) { file in
                var bytes: [UInt8] = []
                for try await chunk in file.bytes { bytes += chunk }
                return bytes
            }
            try visit.signedIn.check(form["token"])
            let chosen = form[ResultsPage.system] ?? ""
            do {
                guard let profile = ExternalSystem(rawValue: chosen).flatMap(visit.office.external.profile) else {
                    throw ResultsRoutes.noSystem
                }
                if let carried = form[ResultsPage.carried] { return try await take(carried, profile, visit) }
                return try await preview(form, profile, visit)
            } catch let refusal as Refusal where [.unusable, .wrongType, .oversize].contains(refusal.code) {
                let problem = Problem(refusal.field ?? ResultsPage.file, refusal.text)
                return try await page(
                    .asking(systems: systems(visit), chosen: chosen), visit, Problems([problem]), .badRequest)
            }
        }
    }

    /// Text of the rows that go from the preview to the confirmation; a larger file is for the command.
    private static let limits = FormLimits(fields: 1024 * 1024, files: 1)
    private static let most = 600 * 1024

    private func preview(
        _ form: SentForm<[UInt8]>, _ profile: ExternalProfile, _ visit: DeskVisit
    ) async throws -> Response {
        guard let file = form.files.first else { throw ResultsRoutes.noFile }
        guard let bytes = file.kept else {
            if case .refused(let why) = file.fate { throw Refusal(.unusable, why, field: ResultsPage.file) }
            throw ResultsRoutes.noFile
        }
        let table = try ReturnedTable(try ReturnedFile.records(bytes), of: profile)
        let carried = try String(decoding: CarriedRows.encoded(table), as: UTF8.self)
        guard carried.utf8.count <= ResultsRoutes.most else { throw ResultsRoutes.tooLong }
        let outcomes = try await readBack(profile, visit).preview(table, at: visit.now)
        return try await page(
            .preview(
                system: (profile.system.rawValue, profile.system.name), rows: rows(outcomes), ignored: table.ignored,
                carried: carried), visit)
    }

    private func take(_ carried: String, _ profile: ExternalProfile, _ visit: DeskVisit) async throws -> Response {
        guard let table = CarriedRows.decoded(Array(carried.utf8), profile) else { throw ResultsRoutes.noFile }
        let readBack = readBack(profile, visit)
        var outcomes: [ReadBack.Outcome] = []
        for row in table { outcomes.append(try await readBack.take(row, at: visit.now)) }
        return try await page(.done(system: profile.system.name, rows: rows(outcomes)), visit)
    }

    private func readBack(_ profile: ExternalProfile, _ visit: DeskVisit) -> ReadBack {
        ReadBack(
            visit.office, profile,
            by: .officer(visit.account, within: visit.scope, certificates: visit.certificates))
    }

    private func systems(_ visit: DeskVisit) -> [(value: String, name: Text)] {
        visit.office.external.all.map { ($0.system.rawValue, $0.system.title) }
    }

    /// One line for each matter of a row, and one for a row that has none.
    private func rows(_ outcomes: [ReadBack.Outcome]) -> [ResultsPage.Row] {
        outcomes.flatMap { outcome -> [ResultsPage.Row] in
            guard outcome.problem == nil else {
                return [.init(line: outcome.line, matter: nil, steps: [], byHand: nil, problem: outcome.problem)]
            }
            return outcome.findings.map { finding in
                let id = finding.matter.text
                let name = Text(
                    zh: "\(finding.procedure.zh) \(finding.matter.short)",
                    en: "\(finding.procedure.en) \(finding.matter.short)")
                return .init(
                    line: outcome.line, matter: (.matter(id), name), steps: finding.steps,
                    byHand: finding.byHand.map { ($0.words, .matter(id)) }, problem: nil)
            }
        }
    }

    private func page(
        _ content: ResultsPage.Content, _ visit: DeskVisit, _ problems: Problems = Problems(),
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let page = ResultsPage(content, token: visit.formToken, problems: problems)
        return Response.page(page.render(in: visit.frame, try await visit.bar(current: nil)), status: status)
    }

    private static let noSystem = Refusal(
        .unusable, Text(zh: "请选择是哪个系统导出的", en: "Choose the system that exported it."), field: ResultsPage.system)
    private static let noFile = Refusal(
        .unusable, Text(zh: "请选择导出的文件", en: "Choose the exported file."), field: ResultsPage.file)
    private static let tooLong = Refusal(
        .oversize,
        Text(
            zh: "行数太多，请分成几个文件，或者在服务器上用 zhidun import results",
            en: "There are too many rows; split the file, or use zhidun import results on the server."),
        field: ResultsPage.file)
}

/// 带回的行: the rows of a preview as its form carries them; no more of the file is kept anywhere.
private enum CarriedRows {
    static func encoded(_ table: ReturnedTable) throws -> [UInt8] {
        try CanonicalJSON.array(
            table.rows.map { row in
                .object([
                    "line": .integer(row.line), "values": .object(row.values.mapValues { .string($0) }),
                ])
            }
        ).encoded()
    }

    /// nil where it is not what was sent; what the profile does not know is left out.
    static func decoded(_ bytes: [UInt8], _ profile: ExternalProfile) -> [ReturnedTable.Row]? {
        guard case .array(let items)? = CanonicalJSON(canonical: bytes) else { return nil }
        let known = profile.knownColumns
        var rows: [ReturnedTable.Row] = []
        for item in items {
            guard case .object(let members) = item, case .integer(let line)? = members["line"],
                case .object(let values)? = members["values"]
            else { return nil }
            var texts: [String: String] = [:]
            for (name, value) in values where known.contains(name) {
                guard case .string(let text) = value else { return nil }
                texts[name] = text
            }
            rows.append(ReturnedTable.Row(line: line, values: texts))
        }
        return rows
    }
}
