package import Procedure

extension Act {
    /// 可以抄录: whether what this field says may go to another system.
    ///
    /// Who reported, and what reporters typed, never does: of an act whose form asks how to reach somebody, and of one
    /// that people outside take, only what is chosen or counted goes, and the names of the other side and of the goods.
    package func isCopied(_ field: Form.Field) -> Bool {
        guard form.field("contact") != nil || roles.contains(where: \.isOutside) else { return true }
        guard !Act.aboutReporter.contains(field.id) else { return false }
        switch field.kind {
        case .choice, .choices, .date, .dayAndTime, .money, .number, .yesNo: return true
        case .identifier(let scheme): return scheme != .residentIdentity
        case .shortText, .longText, .party: return Act.otherSide.contains(field.id)
        case .files, .people, .rows: return false
        }
    }

    /// 被举报人、被投诉人, and the name on the goods.
    private static let otherSide: [Name<Form.Field>] = ["target", "respondent", "sign"]
    private static let aboutReporter: [Name<Form.Field>] = ["identity", "name", "contact", "address", "proxy", "proof"]
}

extension Docket {
    /// 举报人信息: references into the vault of what says who reported, and how to reach them.
    package var reporterReferences: [String] {
        done.flatMap { deed -> [String] in
            guard let form = procedure.act(deed.act)?.form, form.field("contact") != nil else { return [] }
            let fields: [Name<Form.Field>] = ["name", "contact", "address"]
            return fields.compactMap { field in
                if case .sealed(let reference)? = deed.answers[field] { reference } else { nil }
            }
        }
    }
}
