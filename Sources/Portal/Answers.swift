import Base
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages

extension Response {
    /// A page as `text/html`.
    static func page(_ node: Node, status: HTTPResponse.Status = .ok) -> Response {
        bytes(node.document, type: "text/html; charset=utf-8", status: status)
    }

    /// A value as JSON, keys in order.
    static func json(_ value: JSON, status: HTTPResponse.Status = .ok) -> Response {
        bytes(value.bytes, type: "application/json", status: status)
    }

    /// A value as JSON, keys in order.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return Response(status: .internalServerError) }
        return bytes(Array(data), type: "application/json", status: status)
    }

    static func bytes(_ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
