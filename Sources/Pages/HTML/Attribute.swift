/// An attribute of an element. Its name is one of a closed list without event handlers and `style`; its value is content.
package struct Attribute: Sendable, Equatable {
    package let name: Name
    /// nil for attributes that are true by being there.
    package let value: String?

    private init(_ name: Name, _ value: String?) {
        self.name = name
        self.value = value
    }

    package enum Name: String, Sendable, CaseIterable {
        case accept, action, autocomplete, checked, `class`, colspan, content, cx, cy, d, datetime, disabled, enctype
        case fill, focusable, `for`, formaction, height, hidden, href, hreflang, id, inputmode, label, lang, maxlength,
            method,
            multiple
        case name, novalidate, open, preserveAspectRatio, r, readonly, rel, role, rows, rx, scope, selected, spellcheck,
            src
        case stroke, tabindex, translate, type, value, width, x, y
        case shapeRendering = "shape-rendering"
        case strokeWidth = "stroke-width"
        case textAnchor = "text-anchor"
        case ariaCurrent = "aria-current"
        case ariaDescribedby = "aria-describedby"
        case ariaDisabled = "aria-disabled"
        case ariaHidden = "aria-hidden"
        case ariaInvalid = "aria-invalid"
        case ariaLabel = "aria-label"
        case ariaLabelledby = "aria-labelledby"
        case charset
        case dataLabel = "data-label"
        case viewBox

        /// Attributes whose value is an address; they are made from an `Address` only.
        package var isAddress: Bool {
            switch self {
            case .action, .formaction, .href, .src: true
            default: false
            }
        }

        /// Attributes of a drawing whose value could point to another document; they are made from literals only.
        package var isPaint: Bool {
            switch self {
            case .fill, .stroke: true
            default: false
            }
        }
    }

    /// Any attribute but those that hold an address or a paint.
    package static func set(_ name: Name, _ value: String) -> Attribute {
        // An address that did not come from `Address` could run a script; it is written as an empty one.
        name.isAddress || name.isPaint ? Attribute(name, "") : Attribute(name, value)
    }

    package static func `class`(_ names: StaticString) -> Attribute { Attribute(.class, names.description) }
    package static func id(_ value: String) -> Attribute { Attribute(.id, value) }
    package static func href(_ address: Address) -> Attribute { Attribute(.href, address.text) }
    package static func action(_ address: Address) -> Attribute { Attribute(.action, address.text) }
    package static func formaction(_ address: Address) -> Attribute { Attribute(.formaction, address.text) }
    package static func lang(_ value: String) -> Attribute { Attribute(.lang, value) }
    package static func value(_ value: String) -> Attribute { Attribute(.value, value) }
    package static func name(_ value: String) -> Attribute { Attribute(.name, value) }
    package static func type(_ value: StaticString) -> Attribute { Attribute(.type, value.description) }
    package static func `for`(_ id: String) -> Attribute { Attribute(.for, id) }

    package static func fill(_ paint: StaticString) -> Attribute { Attribute(.fill, paint.description) }
    package static func stroke(_ paint: StaticString) -> Attribute { Attribute(.stroke, paint.description) }

    package static let ariaHidden = Attribute(.ariaHidden, "true")
    package static let checked = Attribute(.checked, nil)
    package static let hidden = Attribute(.hidden, nil)
    package static let multiple = Attribute(.multiple, nil)
    package static let novalidate = Attribute(.novalidate, nil)
    package static let open = Attribute(.open, nil)
    package static let readonly = Attribute(.readonly, nil)
    package static let selected = Attribute(.selected, nil)
}
