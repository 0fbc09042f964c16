import Base
package import Documents

/// 遮蔽预览: a text as the public will read it, and what looks as if it should be masked and is not.
package struct MaskingPreview: Sendable {
    private let body: PublishedText
    private let open: [(text: String, kind: Masking.Kind)]

    /// - Parameter open: what is proposed to be masked beside what is.
    package init(_ body: PublishedText, open: [(text: String, kind: Masking.Kind)]) {
        self.body = body
        self.open = open
    }

    /// The name of the button that puts the proposed marks in.
    package static let name = "_mask"

    func render(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "公众将看到的", en: "What the public will read")),
            warning(voice),
            .article(
                .class("doc"), .set(.ariaLabel, voice[Text(zh: "公示文本预览", en: "Preview of what is published")]),
                .lang("zh-CN"))(
                    body.lines.map { line in
                        .p(.class("is-flush"))(
                            line.pieces.map { piece in
                                switch piece {
                                case .text(let text): .text(text)
                                case .masked(let text): .mark()(.text(text))
                                }
                            })
                    }),
        ])
    }

    /// The button, where there is something to mask.
    func button(_ voice: Voice) -> Node {
        guard !open.isEmpty else { return .nothing }
        return Components.button(
            .plain, Text(zh: "按建议加上遮蔽", en: "Mask as proposed"), sends: (MaskingPreview.name, "yes"), voice)
    }

    private func warning(_ voice: Voice) -> Node {
        guard !open.isEmpty else { return .nothing }
        return Components.notice(
            .warn,
            .p()(
                voice(
                    zh: "下列内容看起来不应当公开，还没有遮蔽。请按建议加上，或者回去修改；确实可以公开的不用改。",
                    en:
                        "The following looks as if it should not be published and is not masked. Mask it as proposed, or go back "
                        + "and change the text; what may be published can stay.")),
            .ul()(open.map { item in .li()(.bdi()(.text(item.text)), voice.gap, voice(item.kind.name)) }))
    }
}

extension Masking.Kind {
    fileprivate var name: Text {
        switch self {
        case .identity: Text(zh: "身份证号码", en: "identity number")
        case .account: Text(zh: "银行账号", en: "bank account")
        case .mobile: Text(zh: "手机号码", en: "mobile number")
        case .landline: Text(zh: "固定电话", en: "telephone number")
        case .address: Text(zh: "住址", en: "home address")
        case .name: Text(zh: "其他人的名字", en: "another person's given name")
        }
    }
}
