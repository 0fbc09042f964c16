package import Base

extension Controls {
    /// 已选文件: one line of `.files`.
    package struct File: Sendable {
        let name: String
        let size: String
        let state: Components.Tone
        /// What became of it; of a refused one, why.
        let word: Text
        let action: Action?

        enum Action: Sendable {
            case link(Address, Text)
            /// Sends the form, so that nothing typed beside it is lost.
            case button(name: String, value: String, Text)
        }

        /// A file that was kept; the form is sent with `remove` as its name and value to take it out.
        package static func kept(_ name: String, size: String, remove: (name: String, value: String)) -> File {
            File(
                name: name, size: size, state: .ok, word: Text(zh: "已收存", en: "Kept"),
                action: .button(name: remove.name, value: remove.value, Text(zh: "移除", en: "Remove")))
        }

        /// A file that was not kept: why, and what to do about it. Those beside it stay.
        package static func refused(_ name: String, size: String, why: Text, instead: (Address, Text)?) -> File {
            File(name: name, size: size, state: .late, word: why, action: instead.map { .link($0.0, $0.1) })
        }
    }

    /// `.upload` with the files that came so far.
    package static func upload(
        _ name: String, _ label: Text, asked: Asked = .among, hint: Text? = nil, accept: StaticString? = nil,
        multiple: Bool = true, files: [File], problems: Problems, _ voice: Voice
    ) -> Node {
        field(name, label, asked, hint, problems.about(name), voice) { described in
            .div(.class("upload"))(
                .element(
                    .input,
                    [.type("file"), .id(name), .name(name)] + (multiple ? [.multiple] : [])
                        + (accept.map { [.set(.accept, $0.description)] } ?? []) + described, []),
                files.isEmpty ? .nothing : .ul(.class("files"))(files.map { line($0, voice) })
            )
        }
    }

    private static func line(_ file: File, _ voice: Voice) -> Node {
        let named = Node.span(.class("vh"))(.text(voice.language == .zh ? "：" : ": "), .text(file.name))
        let action: Node =
            switch file.action {
            case .link(let address, let words): .a(.href(address))(voice(words), named)
            case .button(let name, let value, let words):
                .button(.class("button is-plain"), .name(name), .value(value))(voice(words), named)
            case nil: .nothing
            }
        return .li()(
            .span()(.bdi()(.text(file.name))), .span(.class("hush num"))(.text(file.size)),
            Components.tag(file.state, file.word, voice), action)
    }
}
