import Base
import HTTPTypes
import Hummingbird
import Logging
import Pages

/// Turns what went wrong into a page or JSON: a refusal in its own words, anything else as an id with the rest in the log.
struct RefusalMiddleware: RouterMiddleware {
    let frames: Frames

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            return answer(RefusalTable.answer(to: refusal), request, context)
        } catch let error as any HTTPResponseError {
            return answer(RefusalTable.answer(to: error.status), request, context)
        } catch {
            // Only the kind of error is logged: its description may hold what a person typed.
            context.logger.error(
                "failed",
                metadata: [
                    "request": .string(context.requestID), "error": .string(String(reflecting: type(of: error))),
                ])
            return answer(RefusalTable.bug, request, context)
        }
    }

    private func answer(_ answer: RefusalTable.Answer, _ request: Request, _ context: PortalContext) -> Response {
        let isInterface = request.uri.path.hasPrefix("/api/")
        if isInterface || request.headers[.accept]?.hasPrefix("application/json") == true {
            var response = Response.json(answer.document(request: context.requestID), status: answer.status)
            // RFC 9110, 15.5.2: how one can be known here.
            if isInterface, answer.status == .unauthorized { response.headers[.wwwAuthenticate] = "Receipt" }
            return response
        }
        let page = ErrorPage(heading: answer.heading, text: answer.text, requestID: context.requestID)
        return .page(page.render(in: frames.frame(request, context)), status: answer.status)
    }
}
