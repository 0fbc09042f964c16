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
    let now: @Sendable () -> Instant

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.reportReceipt.rawValue)) { request, context in
            guard let (token, name, filed) = try await held(request) else {
                return Response.redirect(to: Address.report.text)
            }
            return try await page(token, name, filed, Problems(), request, context)
        }
        router.post(RouterPath(Route.reportReceipt.rawValue)) { request, context in
            guard let (token, name, filed) = try await held(request) else {
                return Response.redirect(to: Address.report.text)
            }
            let form = try await SentForm<Never>.read(request)
            try FormToken.check(FormToken(token), form["token"])
            guard form["saved"] == "yes" else {
                let problem = Problem(
                    "saved", Text(zh: "请先存好回执号，再勾选", en: "Keep the number first, then tick the box"))
                return try await page(token, name, filed, Problems([problem]), request, context)
            }
            try await intake.drafts.forget(token, at: now())
            var response = Response.redirect(to: Address.tracked.text)
            response.setCookie(HolderCookie.draft.none)
            response.setCookie(HolderCookie.receipt.holding(filed.code.description))
            return response
        }
        router.get(RouterPath(Route.reportReceiptText.rawValue)) { request, context in
            guard let (_, _, filed) = try await held(request) else { return Response.redirect(to: Address.report.text) }
            var response = Response.bytes(Array(text(filed, request, context).utf8), type: "text/plain; charset=utf-8")
            response.headers[.contentDisposition] = "attachment; filename=\"zhidun-receipt.txt\""
            return response
        }
    }

    private func held(_ request: Request) async throws -> (Draft.Token, Text, Draft.Filed)? {
        guard let token = HolderCookie.draft.token(in: request),
            let draft = try await intake.drafts.find(token, at: now()), let sent = draft.sent
        else { return nil }
        let form = intake.office.catalogue.newest(draft.procedure)?.act(draft.act)?.name
        return (token, form ?? Text(same: ""), sent)
    }

    private func page(
        _ token: Draft.Token, _ form: Text, _ filed: Draft.Filed, _ problems: Problems, _ request: Request,
        _ context: PortalContext
    ) async throws -> Response {
        let tracked = try await intake.tracking.find(filed.code)
        let page = ReceiptPage(
            form: form, code: filed.code.description, at: filed.at,
            qr: QRPicture(site.text(request) + Address.track.with(.init("code", filed.code.description)).text)?.drawing,
            steps: tracked.map { TrackedSteps($0, intake.office.lawbook, at: now()).steps(context.voice) } ?? [],
            problems: problems, token: token.formToken)
        return Response.page(
            page.render(in: frames.frame(request, context)), status: problems.isEmpty ? .ok : .badRequest)
    }

    private func text(_ filed: Draft.Filed, _ request: Request, _ context: PortalContext) -> String {
        let voice = context.voice
        func line(_ zh: String, _ en: String, _ value: String) -> String {
            voice[Text(zh: zh + "：", en: en + ": ")] + value
        }
        return [
            voice[frames.district.office], line("回执号", "Receipt number", filed.code.grouped),
            line("收到时间", "Received", filed.at.description),
            line("查进度", "Follow it at", site.text(request) + Address.track.text),
            voice[
                Text(
                    zh: "请妥善保管：凭这个号码就能查到进度。", en: "Keep it safe: whoever has this number can follow the matter.")],
            frames.district.isSample
                ? voice[Text(zh: "示例数据，不是真实回执。", en: "Sample data; not a real receipt.")] : "",
        ].filter { !$0.isEmpty }.joined(separator: "\r\n") + "\r\n"
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
