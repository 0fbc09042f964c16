import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

@testable import Portal

/// A browser as far as these tests need one: it keeps cookies, follows redirects and says where it comes from.
final class Visitor {
    private let client: any TestClientProtocol
    private var cookies: [String: String] = [:]
    private(set) var path = ""
    private(set) var status = HTTPResponse.Status.ok
    private(set) var page = ""

    init(_ client: any TestClientProtocol) {
        self.client = client
    }

    /// What the browser holds under this name.
    subscript(cookie name: String) -> String? {
        get { cookies[name] }
        set { cookies[name] = newValue }
    }

    func get(_ path: String) async throws {
        try await visit(path, .get, ByteBuffer?.none, type: nil)
    }

    /// Sends a form with the token that the page before carried.
    func post(_ path: String, _ fields: [(String, String)] = []) async throws {
        let all = fields + (token.map { [("token", $0)] } ?? [])
        let pairs = all.map { Visitor.encode($0.0) + "=" + Visitor.encode($0.1) }
        try await visit(
            path, .post, pairs.joined(separator: "&"), type: "application/x-www-form-urlencoded")
    }

    /// Sends a form with files.
    func post(
        _ path: String, _ fields: [(String, String)], files: [(field: String, name: String, bytes: [UInt8])]
    ) async throws {
        let boundary = "----boundary7MA4YWxkTrZu0gW"
        var body = ByteBuffer()
        for (name, value) in fields + [("token", token ?? "")] {
            body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
        }
        for file in files {
            body.writeString(
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n")
            body.writeBytes(file.bytes)
            body.writeString("\r\n")
        }
        body.writeString("--\(boundary)--\r\n")
        try await visit(path, .post, body, type: "multipart/form-data; boundary=\(boundary)")
    }

    /// The token of the form on the page.
    private var token: String? {
        page.firstMatch(of: #/name="token" value="([0-9a-f]{32})"/#).map { String($0.output.1) }
    }

    private func visit(_ path: String, _ method: HTTPRequest.Method, _ body: String?, type: String?) async throws {
        try await visit(path, method, body.map { ByteBuffer(string: $0) }, type: type)
    }

    private func visit(
        _ path: String, _ method: HTTPRequest.Method, _ body: ByteBuffer?, type: String?
    ) async throws {
        var headers: HTTPFields = [:]
        if !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }.joined(
                separator: "; ")
        }
        if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = "same-origin" }
        if let type { headers[.contentType] = type }
        let response = try await client.execute(uri: path, method: method, headers: headers, body: body)
        for set in response.headers[values: .setCookie] {
            let parts = set.split(separator: ";").map { $0.trimmingPrefix(" ") }
            let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let isGone = parts.contains { $0.lowercased() == "max-age=0" }
            cookies[String(pair[0])] = isGone ? nil : String(pair[1])
        }
        if response.status == .seeOther, let next = response.headers[.location] {
            return try await visit(next, .get, ByteBuffer?.none, type: nil)
        }
        self.path = path
        status = response.status
        page = String(buffer: response.body)
    }

    private static func encode(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(Unicode.Scalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }.joined()
    }
}
