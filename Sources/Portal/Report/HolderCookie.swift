import Casework
import Evidence
import Hummingbird

/// 持有人小文件: what a browser holds of a form that is not finished, or of a receipt; never read by scripts, never sent along
/// with a form of another site, gone when the browser is closed or its day is over.
enum HolderCookie: String {
    /// A form that is to be filed.
    case draft
    /// What is being added to a matter.
    case addition
    /// The number of the matter that is being followed.
    case receipt

    /// 24 hours, as long as a draft is kept.
    private static let draftAge = Drafts.hours * 3_600

    func value(in request: Request) -> String? { request.cookies[rawValue]?.value }

    func token(in request: Request) -> Draft.Token? { value(in: request).flatMap { Draft.Token($0) } }

    func holding(_ value: String) -> Cookie {
        Cookie(
            name: rawValue, value: value, maxAge: self == .receipt ? nil : HolderCookie.draftAge, path: "/",
            secure: false, httpOnly: true, sameSite: .lax)
    }

    var none: Cookie {
        Cookie(name: rawValue, value: "", maxAge: 0, path: "/", secure: false, httpOnly: true, sameSite: .lax)
    }

    /// The receipt that is being followed, where the browser holds one.
    static func receipt(in request: Request) -> ReceiptCode? {
        HolderCookie.receipt.value(in: request).flatMap { try? ReceiptCode(typed: $0) }
    }
}

extension FormToken {
    /// What the forms of a draft carry.
    init?(_ token: Draft.Token) { self.init(token.formToken) }

    /// What the forms for the holder of a receipt carry.
    init?(_ code: ReceiptCode) { self.init(code.formToken) }

    /// Throws `Refusal(.forged)` unless this is what was sent.
    static func check(_ token: FormToken?, _ sent: String?) throws {
        guard let token, token.matches(sent) else { throw SameSiteMiddleware.forged }
    }
}
