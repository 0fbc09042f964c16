package import Base
package import Procedure

/// 案由要素: whom a matter is about and what of, as far as somebody who may see it may know; who reported it is no part
/// of it.
package struct MatterSubject: Hashable, Sendable {
    /// 当事人、被举报人
    package let who: String?
    /// Where it was seen, in the words of the form.
    package let place: Text?
    /// Which kind of right, in its option's name.
    package let kind: Name<Form.Option>?
    /// 所用名称: the name on the goods or the sign.
    package let sign: String?
    /// What it is for where another matter asked for it.
    package let purpose: Purpose?

    package init(who: String?, place: Text?, kind: Name<Form.Option>?, sign: String?, purpose: Purpose?) {
        self.who = who
        self.place = place
        self.kind = kind
        self.sign = sign
        self.purpose = purpose
    }

    /// nil where the matter is not about an infringement that was reported or is pursued.
    /// - Parameters:
    ///   - origin: the docket that began it all, where that may be seen.
    ///   - typed: what lies in the vault under a reference; nil where that is not to be had.
    package init?(_ docket: Docket, origin: Docket?, typed: (String) throws -> String?) rethrows {
        let source = origin ?? docket
        guard source.isLead || [.penaltyCase, .disclosure].contains(docket.procedure.serves) else { return nil }
        let filed = source.done.first
        func answer(_ field: Name<Form.Field>) throws -> String? {
            guard case .sealed(let reference)? = filed?.answers[field] else { return nil }
            return try typed(reference)
        }
        func option(_ field: Name<Form.Field>) -> Form.Option? {
            guard let chosen = filed?.answers[field]?.option, let act = filed?.act else { return nil }
            return source.procedure.act(act)?.form.field(field)?.options.first { $0.id == chosen }
        }
        var who: String?
        if !docket.isLead, let party = docket.parties.first { who = try typed(party) }
        self.who = try who ?? answer("target")
        self.place = option("place").flatMap { $0.isWayOut ? nil : $0.text }
        self.kind = option("right-kind").flatMap { $0.isWayOut ? nil : $0.id }
        self.sign = try answer("sign")
        self.purpose = docket.procedure.serves
    }
}

extension Docket {
    /// 线索: whether it began with somebody telling of an infringement. Its parties are then those who told.
    package var isLead: Bool {
        guard let act = done.first?.act else { return false }
        return procedure.act(act)?.form.field("right-kind") != nil
    }
}

extension Dossier {
    /// What the matter is about.
    package var subject: MatterSubject? {
        MatterSubject(docket, origin: origin?.docket) { reference in
            if case .text(let text)? = typed[reference] { text } else { nil }
        }
    }
}

/// 待办一行: a matter in a list, with what it is about.
package struct QueueEntry: Sendable {
    package let line: MatterSummary
    package let docket: Docket
    package let subject: MatterSubject?
}
