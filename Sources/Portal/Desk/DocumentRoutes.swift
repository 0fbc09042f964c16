import Base
import Casework
import Documents
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Procedure

/// `/desk/matter/…/document/…` and `…/exhibit/…`: the papers and files of a matter.
struct DocumentRoutes {
    let desk: DeskRoutes

    func register(on router: some RouterMethods<PortalContext>) {
        let base = Route.desk.rawValue + "/matter/:id"
        let document = base + "/document/:sequence/:form"
        router.get(RouterPath(document)) { request, context in
            let visit = try await desk.visit(request, context)
            let (dossier, filled, sequence) = try await find(visit, context)
            let id = dossier.line.id
            let page = DocumentPage(
                matter: (.matter(id.text), id.short), document: filled,
                supply: { DocumentRoutes.place(of: $0, in: dossier.docket, visit) ?? .matter(id.text) },
                file: .documentFile(filled.form.id.text, by: sequence, of: id.text),
                word: .documentWord(filled.form.id.text, by: sequence, of: id.text))
            return Response.page(page.render(in: visit.frame, try await visit.bar(current: nil)))
        }
        router.get(RouterPath(document + "/pdf")) { request, context in
            let visit = try await desk.visit(request, context)
            let (_, filled, _) = try await find(visit, context)
            let pdf = try await desk.typesetter.pdf(of: filled)
            var response = Response.bytes(pdf, type: "application/pdf")
            response.headers[.contentDisposition] = "inline; filename=\"\(filled.form.id.text).pdf\""
            return response
        }
        router.get(RouterPath(document + "/docx")) { request, context in
            let visit = try await desk.visit(request, context)
            let (_, filled, _) = try await find(visit, context)
            var response = Response.bytes(WordFile(filled).bytes, type: WordFile.mediaType)
            response.headers[.contentDisposition] = "attachment; filename=\"\(filled.form.id.text).docx\""
            return response
        }
        router.get(RouterPath(base + "/documents.zip")) { request, context in
            let visit = try await desk.visit(request, context)
            let dossier = try await visit.dossier(context)
            let documents = visit.filling.documents(of: dossier)
            guard !documents.isEmpty else { throw DocumentRoutes.noDocument }
            return try await DocumentArchive(documents, dossier.line.id, desk.typesetter).response()
        }
        router.get(RouterPath(base + "/exhibit/:file")) { request, context in
            let visit = try await desk.visit(request, context)
            let dossier = try await visit.dossier(context)
            let asked = context.parameters.get("file") ?? ""
            guard let upload = dossier.files.values.first(where: { $0.key == asked }),
                let content = try await desk.intake.content(of: upload)
            else { throw DocumentRoutes.noFile }
            return send(content, of: upload)
        }
    }

    /// The document that an act issued, filled from the docket.
    private func find(
        _ visit: DeskVisit, _ context: PortalContext
    ) async throws -> (Dossier, FilledDocument, Int) {
        let dossier = try await visit.dossier(context)
        let form = Name<DocumentForm>(context.parameters.get("form") ?? "")
        guard let sequence = context.parameters.get("sequence").flatMap({ Int($0) }),
            let document = visit.filling.document(form, by: sequence, of: dossier)
        else { throw DocumentRoutes.noDocument }
        return (dossier, document.filled, sequence)
    }

    /// 补填之处: the form in which a fact that a document lacks is entered, where it can be taken now.
    private static func place(of fact: Fact, in docket: Docket, _ visit: DeskVisit) -> Address? {
        guard let id = docket.stream else { return nil }
        let open = docket.procedure.acts.filter { act in
            guard act.from.includes(docket.stage), let actor = visit.actor(for: act, on: docket) else { return false }
            return docket.verdict(on: visit.submission(act, by: actor, isDraft: true)) == .allowed
        }
        let act = open.first { act in
            switch fact {
            case .party: act.effects.contains { if case .party = $0 { true } else { false } }
            case .answer(.last(let wanted), let field), .capitals(.last(let wanted), let field):
                act.id == wanted && act.form.field(field) != nil
            default: false
            }
        }
        return act.map { .act($0.id.text, on: id) }
    }

    /// A file as it came in, for the officer's own programs: never shown by the browser inside this site.
    private func send(_ content: some AsyncSequence<[UInt8], any Error> & Sendable, of upload: Upload) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream", .contentLength: String(upload.size),
                .contentDisposition: "attachment; filename*=UTF-8''" + Address.encode(upload.name),
            ],
            body: ResponseBody { writer in
                for try await chunk in content { try await writer.write(ByteBuffer(bytes: chunk)) }
                try await writer.finish(nil)
            })
    }

    private static let noDocument = Refusal(
        .unknown,
        Text(zh: "没有这份文书，或者它的版式还没有做好。", en: "There is no such document, or its layout is still to come."))
    private static let noFile = Refusal(
        .unknown, Text(zh: "没有这份材料，或者已经销毁。", en: "There is no such file, or it was destroyed."))
}
