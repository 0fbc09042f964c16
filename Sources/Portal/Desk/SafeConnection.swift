import HTTPTypes
import Hummingbird
import NIOCore

/// 安全连接: whether a password may be sent over the connection a request came by.
struct SafeConnection: Sendable {
    /// Whether everything comes through a proxy that ends TLS and says so (`tls-proxy: true`).
    let isBehindTLSProxy: Bool

    /// Behind a TLS proxy: what it says came to it by https. Else: what comes from this machine, asks for it by a name of its
    /// own and was not passed on by a proxy nobody has told us of.
    func carries(_ request: Request, _ context: PortalContext) -> Bool {
        if isBehindTLSProxy { return forwarded(request, "X-Forwarded-Proto") == "https" }
        let isPassedOn = ["X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via"]
            .contains { forwarded(request, $0) != nil }
        return context.isFromThisMachine && !isPassedOn
            && SafeConnection.isOwnName(request.head.authority ?? "")
    }

    /// The last value: the one the proxy next to us wrote.
    private func forwarded(_ request: Request, _ name: String) -> String? {
        guard let name = HTTPField.Name(name) else { return nil }
        return request.headers[values: name].last?.split(separator: ",").last?
            .trimming { $0.isWhitespace }.lowercased()
    }

    /// `localhost`, `127.0.0.1`, `[::1]`, with or without a port.
    static func isOwnName(_ authority: String) -> Bool {
        let name = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
    }
}

extension SocketAddress {
    /// Whether it is a loopback address.
    var isLoopback: Bool {
        guard let text = ipAddress else { return false }
        return text == "::1" || text.hasPrefix("127.") || text.lowercased().hasPrefix("::ffff:127.")
    }
}

extension Substring {
    fileprivate func trimming(_ isOut: (Character) -> Bool) -> Substring {
        let start = drop(while: isOut)
        guard let last = start.lastIndex(where: { !isOut($0) }) else { return "" }
        return start[...last]
    }
}
