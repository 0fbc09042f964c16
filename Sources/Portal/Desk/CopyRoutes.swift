import Base
import Casework
import Documents
import HTTPTypes
import Hummingbird
import Pages
import Procedure

/// `/desk/matter/…/copy/…`: what of a matter is copied to a system beside this one, and its number there.
struct CopyRoutes {
    let desk: DeskRoutes

    func register(on router: some RouterMethods<PortalContext>) {
        let path = Route.desk.rawValue + "/matter/:id/copy/:system"
        router.get(RouterPath(path)) { request, context in
            let (visit, dossier, standing) = try await find(request, context)
            return try await page(visit, dossier, standing, notice: Query(request)["done"].map { _ in CopyRoutes.done })
        }
        router.post(RouterPath(path)) { request, context in
            let (visit, dossier, standing) = try await find(request, context)
            let form = try await SentForm<Never>.read(request)
            try visit.signedIn.check(form["token"])
            return try await enter(form["number"] ?? "", visit, dossier, standing)
        }
        router.get(RouterPath(path + "/csv")) { request, context in
            let (visit, dossier, standing) = try await find(request, context)
            let sheet = try await CopyRoutes.sheet(of: dossier, standing, visit)
            return CopyRoutes.file(CopyFile.csv(sheet), "text/csv; charset=utf-8", "csv", dossier, standing)
        }
        router.get(RouterPath(path + "/json")) { request, context in
            let (visit, dossier, standing) = try await find(request, context)
            let sheet = try await CopyRoutes.sheet(of: dossier, standing, visit)
            let document = CopyFile.json(sheet, dossier.line.id, standing)
            return CopyRoutes.file(document.bytes, "application/json", "json", dossier, standing)
        }
    }

    /// The matter and the system that an address names, for this person.
    private func find(
        _ request: Request, _ context: PortalContext
    ) async throws -> (DeskVisit, Dossier, ExternalStanding) {
        let visit = try await desk.visit(request, context)
        let dossier = try await visit.dossier(context)
        let asked = ExternalSystem(rawValue: context.parameters.get("system") ?? "")
        guard let standing = try await visit.office.standings(of: dossier).first(where: { $0.concern.system == asked })
        else { throw CopyRoutes.unconcerned }
        return (visit, dossier, standing)
    }

    private func enter(
        _ typed: String, _ visit: DeskVisit, _ dossier: Dossier, _ standing: ExternalStanding
    ) async throws -> Response {
        let (system, id) = (standing.concern.system, dossier.line.id)
        do {
            try await visit.office.enter(
                typed, of: system, for: id, by: visit.account.id, within: visit.scope, at: visit.now)
        } catch let refusal as Refusal where refusal.field == "number" {
            return try await page(
                visit, dossier, standing, typed: typed, problems: Problems([Problem("number", refusal.text)]),
                status: refusal.code == .conflict ? .conflict : .badRequest)
        }
        let address = Address.copying(system.rawValue, of: id.text).with(Address.Parameter("done", "1"))
        return Response.redirect(to: address.text, type: .normal)
    }

    private func page(
        _ visit: DeskVisit, _ dossier: Dossier, _ standing: ExternalStanding, typed: String? = nil,
        problems: Problems = Problems(), notice: Text? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (system, id) = (standing.concern.system, dossier.line.id)
        let sheet = try await CopyRoutes.sheet(of: dossier, standing, visit)
        var page = CopyPage(
            matter: (.matter(id.text), id.short), system: system.name, light: standing.words(dossier.docket),
            about: [standing.mode.name, standing.concern.profile.origin.note],
            fields: sheet.fields.map { field in
                CopyPage.Field(
                    field.field.label, value: field.value, form: field.field.check.words, problem: field.problem,
                    mend: field.problem == nil ? nil : CopyRoutes.mend(field, dossier, visit))
            },
            number: typed ?? standing.number ?? "",
            files: (
                .copyFile("csv", to: system.rawValue, of: id.text), .copyFile("json", to: system.rawValue, of: id.text)
            ),
            action: .copying(system.rawValue, of: id.text), token: visit.formToken, problems: problems)
        page.notice = notice
        return Response.page(page.render(in: visit.frame, try await visit.bar(current: nil)), status: status)
    }

    /// The act in which a value is mended, where this person can take it now.
    private static func mend(_ field: CopySheet.Field, _ dossier: Dossier, _ visit: DeskVisit) -> (Address, Text)? {
        guard let act = field.act.flatMap({ dossier.docket.procedure.act($0) }),
            act.from.includes(dossier.docket.stage), let actor = visit.actor(for: act, on: dossier.docket),
            dossier.docket.verdict(on: visit.submission(act, by: actor, isDraft: true)) == .allowed
        else { return nil }
        return (.act(act.id.text, on: dossier.line.id.text), act.name)
    }

    private static func sheet(
        of dossier: Dossier, _ standing: ExternalStanding, _ visit: DeskVisit
    ) async throws -> CopySheet {
        CopyFilling(visit.frame.district, people: visit.people)
            .sheet(of: dossier, standing, try await visit.office.reporterWords(of: dossier.line.id))
    }

    private static func file(
        _ bytes: [UInt8], _ type: String, _ ending: String, _ dossier: Dossier, _ standing: ExternalStanding
    ) -> Response {
        var response = Response.bytes(bytes, type: type)
        let name = "\(standing.concern.system.rawValue)-\(dossier.line.id.short).\(ending)"
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return response
    }

    private static let done = Text(
        zh: "编号已登记，对账灯已经更新。", en: "The number is entered, and the light says so.")
    private static let unconcerned = Refusal(
        .unknown,
        Text(zh: "这一件不用抄录到这个系统。", en: "Nothing of this matter is copied to that system."))
}
