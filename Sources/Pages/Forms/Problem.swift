package import Base

/// 填写问题: what is wrong with one field of a form, in words that say what to do.
package struct Problem: Sendable, Equatable {
    /// The id of the control it is about.
    package let field: String
    package let text: Text

    package init(_ field: String, _ text: Text) {
        self.field = field
        self.text = text
    }
}

/// The problems of a form, as its page shows them: all at the top, each again at its field.
package struct Problems: Sendable, Equatable {
    package private(set) var all: [Problem]

    package init(_ all: [Problem] = []) {
        self.all = all
    }

    package var isEmpty: Bool { all.isEmpty }

    package mutating func add(_ problem: Problem) { all.append(problem) }

    package func about(_ fields: String...) -> Problem? {
        all.first { fields.contains($0.field) }
    }

    /// `.errors`: how many there are and a link to each, first thing on the page.
    package func summary(_ voice: Voice) -> Node {
        guard !isEmpty else { return .nothing }
        let heading =
            all.count == 1
            ? Text(zh: "有一处需要改一下", en: "There is one thing to change")
            : Text(zh: "有\(all.count)处需要改一下", en: "There are \(all.count) things to change")
        return .div(.class("errors"), .set(.role, "alert"), .set(.ariaLabelledby, "errors"), .set(.tabindex, "-1"))(
            .h2(.id("errors"))(voice(heading)),
            .ul()(all.map { .li()(.a(.href(.place($0.field)))(voice($0.text))) })
        )
    }

    /// The error beside its field.
    static func beside(_ problem: Problem?, id: String, _ voice: Voice) -> Node {
        guard let problem else { return .nothing }
        return .span(.class("error"), .id(id))(
            .span(.class("vh"))(voice(zh: "错误：", en: "Error: ")), voice(problem.text))
    }
}
