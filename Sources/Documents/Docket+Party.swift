package import Procedure

extension Docket {
    /// 当事人情况: the act that says who the party is, with the field of its name, as it was known at an event; where
    /// nobody had said so by then, as it was first said afterwards.
    ///
    /// An act describes the party by the effect `.party`, and by its answers to the fields of `Fact.PartyParticular`. What
    /// was corrected later does not change a document that had been issued.
    package func description(at sequence: Int) -> (deed: Deed, name: Name<Form.Field>)? {
        let described = done.compactMap { deed -> (deed: Deed, name: Name<Form.Field>)? in
            guard let act = procedure.act(deed.act) else { return nil }
            for case .party(let field) in act.effects(deed.answers) where deed.answers[field] != nil {
                return (deed, field)
            }
            return nil
        }
        return described.last { $0.deed.sequence <= sequence } ?? described.first
    }
}
