/// 不予办理: the product's answer to a request that it understood and will not carry out.
///
/// One of three kinds of "no": a `Verdict` is a value, a `Refusal` is shown to the person who asked, and every other
/// error is a bug or an outage. Two refusals are equal when their codes are.
package struct Refusal: Error, Sendable {
    package let code: Code
    /// What is wrong and what to do, for the person who asked.
    package let text: Text
    /// The form field it is about, where it is about one.
    package let field: String?
    /// Everything that is wrong with a form, in its order; empty where `text` says it all.
    package let problems: [Problem]

    package init(_ code: Code, _ text: Text, field: String? = nil, problems: [Problem] = []) {
        self.code = code
        self.text = text
        self.field = field
        self.problems = problems
    }

    /// One thing that is wrong, and what to do.
    package struct Problem: Hashable, Sendable {
        /// nil where it is about the whole.
        package let field: String?
        package let text: Text

        package init(_ field: String?, _ text: Text) {
            self.field = field
            self.text = text
        }
    }

    /// The kinds of refusal; the portal maps each to one HTTP status.
    package enum Code: String, Sendable, CaseIterable {
        /// The input does not make sense as it stands.
        case unusable
        /// Nobody is signed in, or the session has ended.
        case unidentified
        /// The form was not sent from a page of ours, or its session is over.
        case forged
        /// There is no such thing, or it is not for this person to know of.
        case unknown
        /// The resource does not take this method.
        case unsupported
        /// The state of things does not permit it (any more).
        case conflict
        /// More bytes than are taken.
        case oversize
        /// A kind of content that is not taken.
        case wrongType
        /// Too many requests; later they will be taken.
        case throttled
        /// The store cannot take writes now (disk full, fault); nothing was stored.
        case unavailable
    }
}

extension Refusal: Equatable {
    package static func == (left: Refusal, right: Refusal) -> Bool { left.code == right.code }
}
