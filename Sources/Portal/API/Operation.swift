import Base
import HTTPTypes
import Hummingbird

/// 接口动作: one thing a program can ask for. The router and the document are both made of it, so they cannot differ.
struct Operation: Sendable {
    let method: HTTPRequest.Method
    /// With its parameters in braces, as both the router and OpenAPI write it.
    let path: String
    /// Unique, for generated clients.
    let id: String
    let summary: Text
    var parameters: [Parameter] = []
    var content: Content?
    let answer: Answer
    /// What it may be refused with, besides what any request may be.
    var refusals: [HTTPResponse.Status] = []
    let carryOut: @Sendable (Call) async throws -> Response

    /// 参数: what stands in the address or in a header.
    struct Parameter: Sendable {
        let name: String
        let place: Place
        let schema: Schema
        let about: Text
        var isRequired = true
        /// Whether it may come several times.
        var isRepeated = false

        enum Place: String, Sendable {
            case path, query, header
        }
    }

    /// 请求正文
    enum Content: Sendable {
        case json(Schema)
        /// The bytes of one file.
        case bytes
    }

    /// 答复
    struct Answer: Sendable {
        let status: HTTPResponse.Status
        let schema: Schema
        let about: Text
    }

    func register(on router: Router<PortalContext>) {
        router.on(RouterPath(path), method: method) { request, context in
            try await carryOut(try Call(request, context, of: self))
        }
    }
}

extension Operation.Parameter {
    /// 防重复键: what makes a repeated request count once.
    static let key = Operation.Parameter(
        name: "Idempotency-Key", place: .header, schema: .string(pattern: "^[!-~]{16,100}$"),
        about: Text(
            zh: "16至100个可见ASCII字符，建议用随机UUID。24小时内同一个键、同一份内容只办一次，答复相同；同一个键、另一份内容被拒绝（409）。",
            en:
                "16 to 100 visible ASCII characters, best a random UUID. Within 24 hours the same key with the same content "
                + "counts once and is answered the same; with another content it is refused (409)."))

    /// 回执: who shows the number may follow the matter.
    static let receipt = Operation.Parameter(
        name: "Authorization", place: .header, schema: .string(pattern: "^Receipt .+$"),
        about: Text(
            zh: "“Receipt ”加回执号。号码不写在网址里。", en: "“Receipt ” and the number, which never stands in an address."))
}
