import Base
import HTTPTypes

/// 答复表: the one place where a refusal becomes an HTTP status and a heading.
enum RefusalTable {
    struct Answer: Sendable {
        let code: String
        let status: HTTPResponse.Status
        let heading: Text
        let text: Text
        /// The field it is about, where it is about one.
        var field: String?
        /// Everything that is wrong, where there is more to say.
        var problems: [Refusal.Problem] = []

        /// As programs are told.
        func document(request: String) -> JSON {
            var members: [String: JSON] = [
                "error": .string(code), "zh": .string(text.zh), "en": .string(text.en), "request": .string(request),
                "problems": .array(
                    problems.map { problem in
                        .object([
                            "field": JSON(problem.field), "zh": .string(problem.text.zh),
                            "en": .string(problem.text.en),
                        ])
                    }),
            ]
            if let field { members["field"] = .string(field) }
            return .object(members)
        }
    }

    static func answer(to refusal: Refusal) -> Answer {
        let (status, heading) = row(refusal.code)
        return Answer(
            code: refusal.code.rawValue, status: status, heading: heading, text: refusal.text, field: refusal.field,
            problems: refusal.problems)
    }

    /// What a status of refusal says in general.
    static func heading(of status: HTTPResponse.Status) -> Text {
        Refusal.Code.allCases.map(row).first { $0.0 == status }?.1 ?? bug.heading
    }

    /// The framework's own errors: a path nobody answers at, a body too large or not to be read.
    static func answer(to status: HTTPResponse.Status) -> Answer {
        switch status {
        case .notFound: answer(to: unknown)
        case .methodNotAllowed: answer(to: unsupported)
        case .contentTooLarge: answer(to: oversize)
        case .unsupportedMediaType: answer(to: wrongType)
        case _ where status.kind == .clientError: answer(to: unusable)
        default: bug
        }
    }

    /// A bug or an outage: an id here, the rest in the log.
    static let bug = Answer(
        code: "bug", status: .internalServerError, heading: Text(zh: "这里出错了", en: "Something went wrong here"),
        text: Text(
            zh: "错误在我们这边，已经记录。请稍后再试；仍不行，请把下面的编号告诉窗口。",
            en: "The fault is ours and has been recorded. Try again later; if it stays, give the counter the id below.")
    )

    private static func row(_ code: Refusal.Code) -> (HTTPResponse.Status, Text) {
        switch code {
        case .unusable: (.badRequest, Text(zh: "请改正后再提交", en: "Please correct and send again"))
        case .unidentified: (.unauthorized, Text(zh: "请先登录", en: "Please sign in"))
        case .forged: (.forbidden, Text(zh: "请从本站页面提交", en: "Please send the form from this site"))
        case .unknown: (.notFound, Text(zh: "没有找到", en: "Not found"))
        case .unsupported: (.methodNotAllowed, Text(zh: "不支持这种请求", en: "This kind of request is not taken here"))
        case .conflict: (.conflict, Text(zh: "情况已经变化", en: "Things have changed"))
        case .oversize: (.contentTooLarge, Text(zh: "内容太大", en: "Too large"))
        case .wrongType: (.unsupportedMediaType, Text(zh: "不接受这种内容", en: "This kind of content is not taken"))
        case .throttled: (.tooManyRequests, Text(zh: "请求太多", en: "Too many requests"))
        case .unavailable: (.serviceUnavailable, Text(zh: "暂时不能办理", en: "Not possible just now"))
        }
    }

    private static let unknown = Refusal(
        .unknown,
        Text(
            zh: "没有这个页面，或者它已经移走。请检查网址，或者从首页重新进入。",
            en: "There is no such page, or it has moved. Check the address, or start again from the home page."))
    private static let unsupported = Refusal(
        .unsupported, Text(zh: "请从本站页面的按钮操作。", en: "Please use the buttons on this site's pages."))
    private static let oversize = Refusal(
        .oversize,
        Text(zh: "提交的内容超过上限。请分开提交或者压缩后再试。", en: "What was sent is over the limit. Split or shrink it and try again."))
    private static let wrongType = Refusal(
        .wrongType, Text(zh: "请用本站的表单提交。", en: "Please use the forms on this site."))
    private static let unusable = Refusal(
        .unusable, Text(zh: "请求的内容无法读懂。请返回上一页重新提交。", en: "The request could not be read. Go back and send it again."))
}
