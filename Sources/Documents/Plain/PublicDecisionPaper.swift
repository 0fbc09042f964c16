package import Base
import Procedure

/// 决定书公开版本: a published penalty decision as a paper: the masked text, said to be the public version, without a seal.
package struct PublicDecisionPaper: Sendable {
    private let authority: String
    private let number: String
    private let decidedOn: Day
    private let body: PublishedText
    private let correction: (day: Day, text: String)?
    private let isSample: Bool

    /// - Parameter correction: what the public was told was wrong with it.
    package init(
        authority: String, number: String, decidedOn: Day, body: PublishedText, correction: (day: Day, text: String)?,
        isSample: Bool
    ) {
        self.authority = authority
        self.number = number
        self.decidedOn = decidedOn
        self.body = body
        self.correction = correction
        self.isSample = isSample
    }

    package var document: FilledDocument {
        let text = DecisionText(body, authority: authority, number: number, decidedOn: decidedOn)
        var blocks: [FilledDocument.Block] = [.line(.note, [.text(PublicDecisionPaper.note)])]
        if isSample { blocks.append(.line(.note, [.text("示例数据，不是真实文书。")])) }
        if let correction {
            blocks.append(.line(.note, [.text("本信息于\(correction.day.text.zh)更正：\(correction.text)")]))
        }
        blocks += text.paragraphs.map { .line($0.isFlush ? .flush : .body, [.text($0.text.plain)]) }
        blocks.append(.seal(office: [.text(authority)], day: [.text(decidedOn.text.zh)]))
        return FilledDocument(
            form: PublicDecisionPaper.form, title: PublicDecisionPaper.form.name.zh, office: [.text(authority)],
            number: [.text(number)], blocks: blocks, missing: [], isVerified: true, day: decidedOn, code: nil)
    }

    private static let note = "公开版本：个人信息和商业秘密已经遮去，其余与送达文本一致；不加盖印章，以送达当事人的文本为准。"
    private static let form = DocumentForm(
        "public-decision", Text(zh: "行政处罚决定书（公开版本）", en: "Penalty decision (public version)"))
}
