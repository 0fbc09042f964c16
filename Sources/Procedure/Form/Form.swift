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

    /// Those that are still asked, under their conditions.
    package var inUse: [Field] { fields.filter { !$0.isRetired } }

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

    /// Whether an event may carry these answers; what is wrong where it may not.
    func misfit(_ answers: Answers) -> Text? {
        var isAnswered = Array(repeating: false, count: fields.count)
        for (id, answer) in answers {
            guard let place = fields.firstIndex(where: { $0.id == id }), fields[place].holds(answer) else {
                return unfitting(answers)
            }
            isAnswered[place] = true
        }
        for place in fields.indices where !isAnswered[place] && fields[place].isRequired {
            let field = fields[place]
            guard field.isAsked(answers) else { continue }
            return Text(zh: "必填项“\(field.id)”没有内容", en: "the required field “\(field.id)” has no answer")
        }
        return nil
    }

    /// The first answer, by name, that is to no field or of another kind.
    private func unfitting(_ answers: Answers) -> Text? {
        for (id, answer) in answers.sorted(by: { $0.key < $1.key }) {
            guard let field = field(id) else {
                return Text(zh: "没有填报项“\(id)”", en: "there is no field “\(id)”")
            }
            guard field.holds(answer) else {
                return Text(zh: "填报项“\(id)”的内容不合其类型", en: "the answer to “\(id)” is not of its kind")
            }
        }
        return nil
    }
}
