import Base
import Documents
import FormReading
import Procedure
import Store

/// 外部编号: what matters and their documents are called in the systems beside this one.
///
/// The events of the stream `external/…` say who entered a number and when; a newer event corrects it. The table has the
/// one that holds, which no other matter may have.
enum ExternalNumbers {
    /// The matters that bear a number in a space.
    static func matter(_ number: String, in space: String, _ transaction: Transaction) throws -> MatterID? {
        try transaction.row("SELECT matter FROM external_number WHERE system = ? AND number = ?", space, number)
            .flatMap { MatterID(try $0.text("matter")) }
    }

    /// The matters that bear a number in whatever system.
    static func matters(_ number: String, in transaction: Transaction) throws -> [MatterID] {
        try transaction.rows(
            "SELECT DISTINCT matter FROM external_number WHERE number = ? ORDER BY matter", number
        ).compactMap { MatterID(try $0.text("matter")) }
    }

    /// What a matter is called in a space; nil where that is not known yet.
    static func number(of matter: MatterID, in space: String, _ transaction: Transaction) throws -> String? {
        try transaction.row(
            "SELECT number FROM external_number WHERE matter = ? AND system = ? ORDER BY number", matter.description,
            space
        )?.text("number")
    }

    /// Keeps a number in place of the one there was.
    /// - Throws: a `Refusal` `.conflict` where another matter has it.
    static func keep(
        _ number: String, for matter: MatterID, in space: String, _ name: Text, _ transaction: Transaction
    ) throws {
        if let other = try self.matter(number, in: space, transaction) {
            guard other == matter else { throw taken(number, name) }
            return
        }
        try transaction.run(
            "DELETE FROM external_number WHERE matter = ? AND system = ?", matter.description, space)
        try transaction.run(
            "INSERT INTO external_number (system, number, matter) VALUES (?, ?, ?)", space, number, matter.description)
    }

    /// 登记时的编号: those that the act which files a matter says.
    static func keepFiled(
        _ answers: Answers, of procedure: Procedure, _ matter: MatterID, _ profiles: ExternalProfiles,
        _ transaction: Transaction
    ) throws {
        for concern in profiles.concerns(of: procedure.id) where concern.system != .platform {
            var said = answers["external"]
            if said == nil, concern.sheet.numbersThere(at: nil) { said = answers["number"] }
            guard case .identifier(let number)? = said else { continue }
            try keep(number, for: matter, in: concern.space, concern.system.name, transaction)
        }
    }

    /// A number as it can be one: without what stands around it, in one line.
    /// - Throws: a `Refusal` `.unusable` for anything else.
    static func read(_ text: String) throws(Refusal) -> String {
        let form = Form(
            Form.Field("number", Text(zh: "对方系统的编号", en: "Number in that system"), .identifier(.external)))
        let filled = form.read(["number": [text]], on: Day(number: 0))
        guard case .identifier(let number)? = filled.answers["number"] else {
            throw Refusal(
                .unusable,
                filled.problems.first?.text
                    ?? Text(zh: "请填写对方系统的编号", en: "Enter the number of that system."), field: "number")
        }
        return number
    }

    /// Which matter has it is not said: it may be one that the reader must not know of.
    private static func taken(_ number: String, _ name: Text) -> Refusal {
        Refusal(
            .conflict,
            Text(
                zh: "\(name.zh)的编号“\(number)”已经登记在另一件上，请核对",
                en: "The number \(number) of \(name.en) is registered already, with another matter; check it."),
            field: "number")
    }
}
