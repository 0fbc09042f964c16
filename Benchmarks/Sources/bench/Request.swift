/// 请求: one request of HTTP/1.1 as bytes.
enum Request {
    static func get(_ path: String, cookie: String? = nil) -> [UInt8] {
        Array((head("GET", path, cookie.map { [("Cookie", $0)] } ?? []) + "\r\n").utf8)
    }

    static func post(_ path: String, type: String, _ headers: [(String, String)] = [], _ body: [UInt8]) -> [UInt8] {
        let all = headers + [("Content-Type", type), ("Content-Length", String(body.count))]
        return Array((head("POST", path, all) + "\r\n").utf8) + body
    }

    private static func head(_ method: String, _ path: String, _ headers: [(String, String)]) -> String {
        headers.reduce("\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n") { $0 + "\($1.0): \($1.1)\r\n" }
    }
}
