package import Base

/// 已登录: who is signed in, and the way out.
package struct SignedInPage: Sendable {
    private let name: String
    private let roles: [Text]
    private let formToken: String

    package init(name: String, roles: [Text], formToken: String) {
        self.name = name
        self.roles = roles
        self.formToken = formToken
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "工作台", en: "Desk")
        return frame.page(
            title: title, section: nil,
            .h1()(voice(title)),
            Components.facts(
                [
                    (Text(zh: "已登录", en: "Signed in"), Node.bdi()(.text(name))),
                    (
                        Text(zh: "角色", en: "Roles"),
                        voice(
                            Text(
                                zh: roles.map(\.zh).joined(separator: "、"),
                                en: roles.map(\.en).joined(separator: ", ")))
                    ),
                ], voice),
            Components.signOut(formToken: formToken, voice))
    }
}
