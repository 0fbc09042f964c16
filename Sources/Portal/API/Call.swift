import Base
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// 接口请求: one request of a program, its address held against what the operation takes.
struct Call: Sendable {
    let request: Request
    let context: PortalContext
    private let query: [(name: String, value: String)]

    /// Bytes of a body that is JSON.
    static let most = 256 * 1_024
    /// Characters of a value in an address.
    private static let longest = 400

    /// - Throws: `Refusal(.unusable)` for a parameter that is missing, unknown, too long or there twice.
    init(_ request: Request, _ context: PortalContext, of operation: Operation) throws(Refusal) {
        self.request = request
        self.context = context
        query = Query(request).without([])
        let taken = operation.parameters.filter { $0.place == .query }
        for (name, value) in query {
            guard let parameter = taken.first(where: { $0.name == name }) else {
                let known = taken.map(\.name).joined(separator: ", ")
                throw Call.wrong(
                    nil, "网址里有不认识的参数“\(Call.shown(name))”，可用的有：\(known)",
                    "the address has an unknown parameter “\(Call.shown(name))”; known are: \(known)")
            }
            guard parameter.isRepeated || query.count(where: { $0.name == name }) == 1 else {
                throw Call.wrong(name, "参数\(name)只能写一次", "\(name) may be given once only")
            }
            guard value.unicodeScalars.count <= Call.longest else {
                throw Call.wrong(name, "参数\(name)太长", "\(name) is too long")
            }
        }
        for parameter in taken where parameter.isRequired && (self[parameter.name] ?? "").isEmpty {
            throw Call.wrong(parameter.name, "请在网址里给出参数\(parameter.name)", "give \(parameter.name) in the address")
        }
    }

    /// What stands in the address for this name.
    subscript(name: String) -> String? { query.first { $0.name == name }?.value }

    func all(_ name: String) -> [String] { query.filter { $0.name == name }.map(\.value) }

    /// What stands in the path for this name.
    func path(_ name: String) -> String {
        let raw = context.parameters.get(name) ?? ""
        return raw.removingPercentEncoding ?? raw
    }

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { request.headers[$0] } }

    /// The body, a JSON object with no other members than these.
    func body(_ members: Set<String>) async throws -> [String: JSON] {
        guard request.headers[.contentType].flatMap({ HeaderValue($0) })?.value == "application/json" else {
            throw Refusal(
                .wrongType,
                Text(
                    zh: "请以JSON提交，并写明Content-Type: application/json。",
                    en: "Send JSON, with Content-Type: application/json."))
        }
        let buffer = try await request.body.collect(upTo: Call.most)
        guard case .object(let body) = try JSONReader.read(Array(buffer: buffer)) else {
            throw Call.wrong(nil, "请求正文应为JSON对象", "the body must be a JSON object")
        }
        let strangers = body.keys.filter { !members.contains($0) }.sorted()
        guard let first = strangers.first else { return body }
        throw Refusal(
            .unusable, Call.stranger(first).text, field: Call.shown(first), problems: strangers.map(Call.stranger))
    }

    /// The key under which this request counts once.
    func key() throws(Refusal) -> String {
        let key = header("Idempotency-Key") ?? ""
        guard (16...100).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw Call.wrong(
                "Idempotency-Key", "请在请求头Idempotency-Key里给出16至100个可见ASCII字符，例如随机UUID",
                "give 16 to 100 visible ASCII characters, such as a random UUID, in the header Idempotency-Key")
        }
        return key
    }

    /// The number of the receipt that is shown.
    func receipt() throws(Refusal) -> ReceiptCode {
        let parts = (header("Authorization") ?? "").split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "receipt" else {
            throw Refusal(
                .unidentified,
                Text(
                    zh: "请在请求头里出示回执号：Authorization: Receipt 回执号。",
                    en: "Show the receipt number in a header: Authorization: Receipt and the number."))
        }
        do {
            return try ReceiptCode(typed: String(parts[1]))
        } catch {
            throw Refusal(.unidentified, error.text)
        }
    }

    /// A member that the body must not have.
    static func stranger(_ name: String) -> Refusal.Problem {
        Refusal.Problem(
            shown(name),
            Text(zh: "没有“\(shown(name))”这一项，请去掉", en: "There is no “\(shown(name))”; leave it out."))
    }

    static func wrong(_ field: String?, _ zh: String, _ en: String) -> Refusal {
        let text = Text(zh: zh + "。", en: en.prefix(1).uppercased() + en.dropFirst() + ".")
        return Refusal(.unusable, text, field: field, problems: [Refusal.Problem(field, text)])
    }

    /// A name that somebody sent, fit to be shown.
    static func shown(_ name: String) -> String {
        FileName.shown(String(name.unicodeScalars.prefix(40).map(Character.init)))
    }
}
