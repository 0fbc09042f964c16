import Base
import Casework
import Hummingbird

/// 已登录: who sends a request, and the token that every form of this session carries as `token`.
struct SignedIn: Sendable {
    let account: Account
    let formToken: SecretToken

    /// Refuses a form that does not carry this session's token.
    func check(_ token: String?) throws(Refusal) {
        guard formToken.isSame(as: token ?? "") else {
            throw Refusal(
                .forged,
                Text(
                    zh: "这份表单不是从您现在登录的页面发出的，没有办理。请返回，刷新页面后再提交。",
                    en:
                        "This form was not sent from a page of your present session and was not taken. Go back, reload the page "
                        + "and send it again."))
        }
    }
}

extension PortalContext {
    /// Who sends this request; refused outside the routes that `DeskMiddleware` guards.
    var signedIn: SignedIn {
        get throws(Refusal) {
            guard let officer else {
                throw Refusal(.unidentified, Text(zh: "请先登录工作台。", en: "Sign in to the desk first."))
            }
            return officer
        }
    }
}
