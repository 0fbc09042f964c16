package import Base

/// 登录: the account and its password; on a sample installation also which accounts there are.
package struct SignInPage: Sendable {
    private let typed: String
    private let to: String
    private let state: State
    private let samples: Samples?
    private let problems: Problems

    /// `typed` is the account as typed, `to` the page asked for, which the form carries along.
    package init(typed: String = "", to: String = "", state: State, samples: Samples?, problems: Problems = Problems())
    {
        self.typed = typed
        self.to = to
        self.state = state
        self.samples = samples
        self.problems = problems
    }

    package enum State: Sendable {
        case open
        /// Just signed out.
        case left
        /// The connection can be read by others: no password is taken over it.
        case unsafe
    }

    /// 示例账号: the accounts of a sample installation and the one password they share.
    package struct Samples: Sendable {
        let accounts: [(id: String, roles: [Text])]
        let password: String

        package init(_ accounts: [(id: String, roles: [Text])], password: String) {
            self.accounts = accounts
            self.password = password
        }
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let name = Text(zh: "登录工作台", en: "Sign in to the desk")
        let title = problems.isEmpty ? name : Text(zh: "错误：" + name.zh, en: "Error: " + name.en)
        guard state != .unsafe else {
            return frame.page(title: title, section: nil, .h1()(voice(name)), unsafe(voice))
        }
        return frame.page(
            title: title, section: nil,
            problems.summary(voice),
            state == .left
                ? Components.notice(.ok, .p()(voice(zh: "您已退出登录。", en: "You are signed out."))) : .nothing,
            .h1()(voice(name)),
            .p(.class("lede"))(
                voice(
                    zh: "供本机关工作人员使用。群众查询、办事不用登录。",
                    en: "For the staff of this office. The public pages need no sign-in.")),
            form(voice), list(voice))
    }

    private func form(_ voice: Voice) -> Node {
        .element(
            .form, [.action(.signIn), .set(.method, "post"), .novalidate],
            [
                Controls.hidden("to", to),
                Controls.text(
                    "id", Text(zh: "账号", en: "Account"), typed: typed, problems: problems, autocomplete: "username",
                    voice),
                Controls.password(
                    "password", Text(zh: "口令", en: "Password"),
                    hint: Text(
                        zh: "忘记了请找系统管理员重设。15分钟不用会自动退出。",
                        en:
                            "If you forgot it, the administrator can set a new one. After 15 minutes without use you are "
                            + "signed out."),
                    problems: problems, voice),
                Components.buttons(Components.button(.ordinary, Text(zh: "登录", en: "Sign in"), voice)),
            ])
    }

    private func list(_ voice: Voice) -> Node {
        guard let samples else { return .nothing }
        return .fragment([
            .h2()(voice(zh: "示例账号", en: "Sample accounts")),
            .p()(
                voice(zh: "口令都是 ", en: "All have the password "), .code(.class("no"))(.text(samples.password)),
                voice(zh: "。只有示例安装才有这些账号。", en: ". Only sample installations have these accounts.")),
            Components.facts(
                samples.accounts.map { account in
                    (
                        Text(same: account.id),
                        voice(
                            Text(
                                zh: account.roles.map(\.zh).joined(separator: "、"),
                                en: account.roles.map(\.en).joined(separator: ", ")))
                    )
                }, tight: true, voice),
        ])
    }

    private func unsafe(_ voice: Voice) -> Node {
        Components.notice(
            .warn,
            .p()(
                voice(
                    zh: "现在的连接没有加密，口令会被别人看到，所以这里不能登录。请改用以 https:// 开头的网址；没有的话请找系统管理员。",
                    en:
                        "This connection is not encrypted, and others could read your password, so you cannot sign in here. "
                        + "Use the address that begins with https://, or ask the administrator for it.")))
    }
}
