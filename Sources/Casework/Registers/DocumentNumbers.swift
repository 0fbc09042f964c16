package import Base
package import Documents
import Procedure
import Rights
import Store

/// 文号登记: gives the documents of the office their numbers, by kind and year, and no number twice.
///
/// A number is claimed in the transaction of the act that issues the document: who is second is told the next free one.
package struct DocumentNumbers: Sendable {
    private let series: [Series]

    /// 文号种类 as this office has it.
    private struct Series: Sendable {
        let form: DocumentForm
        let field: Name<Form.Field>
        /// nil where the numbers are given elsewhere.
        let words: String?
    }

    /// - Parameter authority: nil where the district issues no documents; then nothing is numbered.
    package init(_ series: [DocumentSeries] = [], for authority: District.Authority? = nil) {
        self.series =
            authority.map { authority in
                series.map { Series(form: $0.form, field: $0.field, words: authority.words(of: $0)) }
            } ?? []
    }

    /// 拟用文号: the next free numbers for the fields of an act, for its form; the officer may write another.
    /// - Parameters:
    ///   - matter: the matter the act is taken on; nil where it files one.
    ///   - elsewhere: the system that numbers what the act issues; then those it is known to have given.
    func proposals(
        for act: Act, in matter: MatterID?, on day: Day, elsewhere: ExternalProfiles.Concern?,
        _ transaction: Transaction
    ) throws -> [Name<Form.Field>: String] {
        let effects = act.effects + act.branches.flatMap(\.effects)
        return try numbered(by: effects, elsewhere).reduce(into: [:]) { proposals, series in
            if let words = series.words {
                proposals[series.field] = try next(words, day.year, in: transaction)?.text
            } else if let elsewhere, let matter {
                proposals[series.field] = try given(series, in: matter, by: elsewhere, transaction)
            }
        }
    }

    /// Why a number that was typed cannot be claimed, before anybody tries; nil where nothing is against it.
    func objection(
        to answers: Answers, of act: Act, in matter: MatterID?, on day: Day, elsewhere: ExternalProfiles.Concern?,
        _ transaction: Transaction
    ) throws -> Refusal? {
        let answers = try withGiven(answers, of: act, in: matter, by: elsewhere, transaction)
        for series in numbered(by: act.effects(answers), elsewhere) {
            do {
                guard let number = try number(answers[series.field], series, day),
                    try transaction.row("SELECT form FROM document_number WHERE number = ?", number.text) != nil
                else { continue }
                return try DocumentNumbers.taken(number.text, series, next: next(series, day, in: transaction))
            } catch let refusal as Refusal {
                return refusal
            }
        }
        return nil
    }

    /// 取号: claims the numbers of the documents that an act issues; the answers with those that were left blank.
    /// - Parameters:
    ///   - isAutomatic: nobody is there to copy a number that is given elsewhere; the document waits for it.
    ///   - elsewhere: the system that numbers what the act issues; nil where that is done here.
    /// - Throws: a `Refusal`, `.conflict` for a number that is taken, `.unusable` for one that is none of this office.
    func claimed(
        _ answers: Answers, of act: Act, in matter: MatterID, event: Int, on day: Day, at now: Instant,
        isAutomatic: Bool = false, elsewhere: ExternalProfiles.Concern? = nil, _ transaction: Transaction
    ) throws -> Answers {
        var answers = try withGiven(answers, of: act, in: matter, by: elsewhere, transaction)
        for series in numbered(by: act.effects(answers), elsewhere) {
            if isAutomatic, series.words == nil, answers[series.field] == nil { continue }
            let typed = try number(answers[series.field], series, day)
            guard let number = try typed ?? next(series, day, in: transaction) else { continue }
            let claimed = try transaction.run(
                """
                INSERT INTO document_number (number, form, words, year, sequence, matter, event, claimed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """, number.text, series.form.id.text, number.parts?.words, number.parts?.year, number.parts?.sequence,
                matter, event, now)
            guard claimed == 1 else {
                throw try DocumentNumbers.taken(number.text, series, next: next(series, day, in: transaction))
            }
            answers[series.field] = .identifier(number.text)
        }
        return answers
    }

    /// A number as it is claimed; `parts` only where it is counted here.
    private struct Number {
        let text: String
        let parts: DocumentNumber?

        init(_ number: DocumentNumber) { (text, parts) = (number.text, number) }

        init(external text: String) { (self.text, parts) = (text, nil) }
    }

    private func numbered(by effects: [Effect], _ elsewhere: ExternalProfiles.Concern?) -> [Series] {
        let issued = effects.compactMap { if case .issue(let form) = $0 { form } else { nil } }
        return series.filter { issued.contains($0.form) }.map { series in
            elsewhere == nil ? series : Series(form: series.form, field: series.field, words: nil)
        }
    }

    /// The answers with the numbers that the other system is known to have given, where none was typed.
    private func withGiven(
        _ answers: Answers, of act: Act, in matter: MatterID?, by elsewhere: ExternalProfiles.Concern?,
        _ transaction: Transaction
    ) throws -> Answers {
        guard let elsewhere, let matter else { return answers }
        var answers = answers
        for series in numbered(by: act.effects(answers), elsewhere) where answers[series.field] == nil {
            answers[series.field] = try given(series, in: matter, by: elsewhere, transaction).map(Answer.identifier)
        }
        return answers
    }

    private func given(
        _ series: Series, in matter: MatterID, by elsewhere: ExternalProfiles.Concern, _ transaction: Transaction
    ) throws -> String? {
        try ExternalNumbers.number(of: matter, in: elsewhere.space(of: series.form), transaction)
    }

    /// What was typed, where it can be a number of this kind issued on this day; nil where the register is to give one.
    private func number(_ answer: Answer?, _ series: Series, _ day: Day) throws(Refusal) -> Number? {
        guard case .identifier(let typed)? = answer else {
            guard series.words == nil else { return nil }
            throw DocumentNumbers.external(series)
        }
        guard let words = series.words else { return Number(external: typed) }
        guard let number = DocumentNumber(typed), number.words == words, number.year == day.year else {
            throw DocumentNumbers.unfit(series, "\(words)〔\(day.year)〕1号")
        }
        return Number(number)
    }

    private func next(_ series: Series, _ day: Day, in transaction: Transaction) throws -> Number? {
        try series.words.flatMap { try next($0, day.year, in: transaction) }.map { Number($0) }
    }

    /// After the highest that was claimed; those that were skipped stay free for whoever writes them.
    private func next(_ words: String, _ year: Int, in transaction: Transaction) throws -> DocumentNumber? {
        let row = try transaction.row(
            "SELECT MAX(sequence) AS last FROM document_number WHERE words = ? AND year = ?", words, year)
        let last = try row.flatMap { try $0.optional("last", $0.int) } ?? 0
        return DocumentNumber(words: words, year: year, sequence: last + 1)
    }

    private static func taken(_ number: String, _ series: Series, next: Number?) -> Refusal {
        let way = next.map {
            Text(zh: "下一个可用的是“\($0.text)”，请改用它", en: "The next free one is \($0.text); take that.")
        }
        let other = way ?? Text(zh: "请核对系统给出的文号", en: "Check the number that the system gave.")
        return Refusal(
            .conflict,
            Text(
                zh: "文号“\(number)”已经用于另一份文书。\(other.zh)",
                en: "The number \(number) is that of another document. \(other.en)"), field: series.field.text)
    }

    private static func unfit(_ series: Series, _ example: String) -> Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "《\(series.form.name.zh)》的文号应当像“\(example)”：机关代字、六角括号内的当年年份和序号。也可以不填，自动取下一个号",
                en:
                    "A number of “\(series.form.name.en)” is like \(example): the office's words, this year in 〔〕 and a running "
                    + "number. Leave it blank to take the next one."), field: series.field.text)
    }

    private static func external(_ series: Series) -> Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "《\(series.form.name.zh)》由上级系统编号：请填写该系统给出的文号",
                en: "Numbers of “\(series.form.name.en)” are given by the mandated system: enter the number it gave."),
            field: series.field.text)
    }
}
