package import Base

/// 筛选: a form above a list that asks for a part of it; its answers stand in the address.
package struct Filters: Sendable {
    private let label: Text
    private let address: Address
    private let fields: [Field]

    package init(_ label: Text, _ address: Address, _ fields: [Field]) {
        self.label = label
        self.address = address
        self.fields = fields
    }

    package enum Field: Sendable {
        case words(name: String, Text, typed: String)
        case list(name: String, Text, options: [(value: String, name: Text)], chosen: String)
        /// Something the list already is limited to, kept when it is filtered.
        case kept(name: String, value: String)
    }

    /// `.filters`
    package func render(_ voice: Voice) -> Node {
        .form(
            .class("filters"), .set(.method, "get"), .action(address), .set(.role, "search"),
            .set(.ariaLabel, voice[label]))(
                fields.map { field($0, voice) } + [Components.button(.plain, Text(zh: "筛选", en: "Filter"), voice)])
    }

    private func field(_ field: Field, _ voice: Voice) -> Node {
        switch field {
        case .words(let name, let label, let typed):
            .div(.class("field is-grow"))(
                .label(.class("label"), .for(name))(voice(label)),
                .input(.class("input"), .id(name), .name(name), .set(.spellcheck, "false"), .value(typed)))
        case .list(let name, let label, let options, let chosen):
            .div(.class("field"))(
                .label(.class("label"), .for(name))(voice(label)),
                .select(.class("input"), .id(name), .name(name))(options.map { Controls.option($0, chosen, voice) }))
        case .kept(let name, let value):
            .input(.type("hidden"), .name(name), .value(value))
        }
    }
}
