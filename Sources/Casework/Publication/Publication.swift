package import Base
package import Documents
import Store

/// 公示信息: one penalty as the public is shown it.
package struct Publication: Hashable, Sendable {
    package let line: Line
    package let creditCode: String?
    package let authority: String
    package let abstract: PublishedText?
    package let body: PublishedText
    package let publishedAt: Instant
    /// 公示到期日: the last day it is shown.
    package let endsOn: Day
    /// Under which rule, and which version of it by its first day, it is shown so long.
    package let rule: String
    package let ruleFrom: Day
    /// 更正: when, and what the public is told of it.
    package let correction: Correction?

    package struct Correction: Hashable, Sendable {
        package let at: Instant
        package let text: String
    }

    /// 列表: what a list shows of it.
    package struct Line: Hashable, Sendable {
        /// Its address: `PublicationID` as text.
        package let id: String
        /// 文号
        package let number: String
        package let party: String
        /// The option of the procedure's field `kind`.
        package let kind: String
        /// 违法行为类型
        package let breach: String
        /// 处罚内容
        package let imposed: String
        package let decidedOn: Day
        package let publishedOn: Day
    }

    /// 公示情况: what somebody who knows the address is told.
    package enum Standing: Hashable, Sendable {
        case shown(Publication)
        /// 期满: with the last day and the rule.
        case ended(on: Day, rule: String)
        /// 撤回: with the reason that the law has the public told.
        case withdrawn(at: Instant, reason: String)
    }
}

/// 公示编号: random; the address of a publication tells nothing of its matter.
typealias PublicationID = RandomID<Publication>

extension Publication {
    init(_ row: Store.Row) throws {
        var correction: Correction?
        if let at = try row.optional("corrected_at", row.instant) {
            correction = Correction(at: at, text: try row.optional("correction", row.text) ?? "")
        }
        self.init(
            line: try Line(row), creditCode: try row.optional("credit_code", row.text),
            authority: try row.text("authority"),
            abstract: try row.optional("abstract", row.text).map(PublishedText.init(stored:)),
            body: PublishedText(stored: try row.text("body")), publishedAt: try row.instant("published_at"),
            endsOn: try row.day("ends_on"), rule: try row.text("rule"), ruleFrom: try row.day("rule_from"),
            correction: correction)
    }
}

extension Publication.Line {
    init(_ row: Store.Row) throws {
        guard let id = PublicationID(try row.text("id")) else {
            throw StoreError(.foreign, "a publication without a readable id")
        }
        self.init(
            id: id.description, number: try row.text("number"), party: try row.text("party"),
            kind: try row.text("kind"),
            breach: try row.text("breach"), imposed: try row.text("imposed"), decidedOn: try row.day("decided_on"),
            publishedOn: try row.instant("published_at").day)
    }
}
