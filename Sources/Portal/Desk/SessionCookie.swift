import Casework
import Hummingbird

/// 会话小文件: the cookie that holds a session's token, for this host only, sent over safe connections only and never along
/// with a request from another site. Browsers take the machine itself (127.0.0.1, localhost) for a safe connection.
enum SessionCookie {
    /// Browsers refuse a cookie of such a name that is not Secure, has a Domain or another Path (RFC 6265bis, 4.1.3.2).
    static let name = "__Host-session"

    static func token(in request: Request) -> SecretToken? {
        request.cookies[name].flatMap { SecretToken($0.value) }
    }

    /// Holds until the browser is closed, or the session ends.
    static func holding(_ token: SecretToken) -> Cookie {
        Cookie(name: name, value: token.text, path: "/", secure: true, httpOnly: true, sameSite: .strict)
    }

    static var none: Cookie {
        Cookie(name: name, value: "", maxAge: 0, path: "/", secure: true, httpOnly: true, sameSite: .strict)
    }
}
