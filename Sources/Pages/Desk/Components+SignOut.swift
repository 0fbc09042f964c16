import Base

extension Components {
    /// 退出登录: the form that ends the session.
    package static func signOut(formToken: String, _ voice: Voice) -> Node {
        .form(.action(.signOut), .set(.method, "post"))(
            Controls.hidden("token", formToken),
            button(.link, Text(zh: "退出登录", en: "Sign out"), voice))
    }
}
