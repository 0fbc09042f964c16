package import Base

extension Controls {
    /// `.field` with a box that hides what is typed; it is never filled in again. `isNew` for a password being chosen.
    package static func password(
        _ name: String, _ label: Text, asked: Asked = .among, hint: Text? = nil, isNew: Bool = false,
        problems: Problems, _ voice: Voice
    ) -> Node {
        field(name, label, asked, hint, problems.about(name), voice) { described in
            .element(
                .input,
                [
                    .class("input"), .type("password"), .id(name), .name(name),
                    .set(.autocomplete, isNew ? "new-password" : "current-password"),
                ] + described, [])
        }
    }

    /// A value that goes along with a form unseen.
    static func hidden(_ name: String, _ value: String) -> Node {
        .input(.type("hidden"), .name(name), .value(value))
    }
}
