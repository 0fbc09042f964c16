package import Base

/// What is shown when something cannot be done: what, why, what to do, and the id under which the log has the rest.
package struct ErrorPage: Sendable {
    private let heading: Text
    private let text: Text
    private let requestID: String

    package init(heading: Text, text: Text, requestID: String) {
        self.heading = heading
        self.text = text
        self.requestID = requestID
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        return frame.page(
            title: heading, section: nil,
            .h1()(voice(heading)),
            Components.notice(.late, .p()(voice(text))),
            .p(.class("hush small"))(
                voice(zh: "编号 ", en: "Id "), .code(.set(.translate, "no"))(.text(requestID))),
            .div(.class("button-row"))(
                .a(.class("button is-plain"), .href(.home))(voice(zh: "回到首页", en: "To the home page")))
        )
    }
}
