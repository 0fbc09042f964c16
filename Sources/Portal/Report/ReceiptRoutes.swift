import Base
import Casework
import Evidence
import HTTPTypes
import Hummingbird
import Pages
import Procedure

/// `/report/receipt`: the number, until its holder says that it is kept.
struct ReceiptRoutes {
    let frames: Frames
    let intake: Intake
    let site: SiteAddress
    let papers: TypstWorker
    let now: @Sendable () -> Instant

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.reportReceipt.rawValue)) { request, context in
            guard let (token, form, filed) = try await held(request) else { return ReportRoutes.start(after: request) }
            return try await page(token, form, filed, Problems(), request, context)
        }
        router.post(RouterPath(Route.reportReceipt.rawValue)) { request, context in
            guard let (token, form, filed) = try await held(request) else { return ReportRoutes.start(after: request) }
            let sent = try await SentForm<Never>.read(request)
            try FormToken.check(FormToken(token), sent["token"])
            guard sent["saved"] == "yes" else {
                let problem = Problem(
                    "saved", Text(zh: "请先存好回执号，再勾选", en: "Keep the number first, then tick the box"))
                return try await page(token, form, filed, Problems([problem]), request, context)
            }
            try await intake.drafts.forget(token, at: now())
            var response = Response.redirect(to: Address.tracked.text)
            response.setCookie(HolderCookie.draft.none)
            response.setCookie(HolderCookie.receipt.holding(filed.code.description))
            return response
        }
        router.get(RouterPath(Route.reportReceiptText.rawValue)) { request, context in
            guard let receipt = try await receipt(request) else { return ReportRoutes.start(after: request) }
            return receipt.text(context.voice)
        }
        router.get(RouterPath(Route.reportReceiptPDF.rawValue)) { request, _ in
            guard let receipt = try await receipt(request) else { return ReportRoutes.start(after: request) }
            return try await receipt.pdf(papers)
        }
    }

    private func receipt(_ request: Request) async throws -> SentReceipt? {
        try await held(request).map { receipt($0.form, $0.filed, request) }
    }

    private func receipt(_ form: Act, _ filed: Draft.Filed, _ request: Request) -> SentReceipt {
        SentReceipt(
            filed.code, at: filed.at, form: form.name, district: frames.district, site: site.text(request))
    }

    private func held(_ request: Request) async throws -> (token: Draft.Token, form: Act, filed: Draft.Filed)? {
        guard let token = HolderCookie.draft.token(in: request),
            let draft = try await intake.drafts.find(token, at: now()), let sent = draft.sent,
            let form = intake.office.catalogue.newest(draft.procedure)?.act(draft.act)
        else { return nil }
        return (token, form, sent)
    }

    private func page(
        _ token: Draft.Token, _ form: Act, _ filed: Draft.Filed, _ problems: Problems, _ request: Request,
        _ context: PortalContext
    ) async throws -> Response {
        let tracked = try await intake.tracking.find(filed.code)
        let receipt = receipt(form, filed, request)
        let steps = tracked.map {
            TrackedSteps($0, intake.office.lawbook, at: now()).steps(context.voice, explainsDate: true)
        }
        let page = ReceiptPage(
            thing: ReportRoutes.thing(form.id), code: filed.code.description, at: filed.at,
            qr: receipt.drawing, steps: steps ?? [], problems: problems, token: token.formToken,
            site: receipt.address, hasPDF: papers.isInstalled)
        return Response.page(
            page.render(in: frames.frame(request, context)), status: problems.isEmpty ? .ok : .badRequest)
    }
}

/// 网站地址: how this site is reached from outside, for what is printed.
struct SiteAddress: Sendable {
    /// Whether a proxy in front ends TLS.
    let isSecure: Bool

    /// `https://example.cn`, by the name that the request used.
    func text(_ request: Request) -> String {
        (isSecure ? "https://" : "http://") + (request.head.authority ?? "")
    }
}
