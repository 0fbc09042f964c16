package import Base

/// 表单: what an act asks for.
package struct Form: Sendable {
    package let fields: [Field]

    package init(_ fields: Field...) {
        self.fields = fields
    }

    package init(_ fields: [Field]) {
        self.fields = fields
    }

    package func field(_ id: Name<Field>) -> Field? { fields.first { $0.id == id } }

    /// 选项: one of a choice.
    package struct Option: Hashable, Sendable {
        package let id: Name<Option>
        package let text: Text
        package let hint: Text?
        /// 或: whether it is the way out of the others, for who knows no answer among them.
        package let isWayOut: Bool

        package init(_ id: Name<Option>, _ text: Text, hint: Text? = nil, isWayOut: Bool = false) {
            self.id = id
            self.text = text
            self.hint = hint
            self.isWayOut = isWayOut
        }

        package static let yes = Option("yes", Text(zh: "是", en: "Yes"))
        package static let no = Option("no", Text(zh: "否", en: "No"))
    }

    /// 填报问题: what is wrong with an answer and what to do, for the person who filled in the form.
    package struct Problem: Hashable, Sendable {
        /// nil where it is about the form as a whole.
        package let field: Name<Field>?
        package let text: Text

        package init(_ field: Name<Field>?, _ text: Text) {
            self.field = field
            self.text = text
        }
    }
}
