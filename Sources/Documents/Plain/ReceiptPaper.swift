package import Base
import Procedure

/// 回执: the proof that something was received, as a paper to keep. Its labels are in both languages, whoever prints it.
package struct ReceiptPaper: Sendable {
    private let office: Text
    private let form: Text
    private let code: String
    private let at: Instant
    private let site: String
    private let drawing: String?
    private let isSample: Bool

    /// - Parameters:
    ///   - form: what was sent.
    ///   - code: the number, in groups.
    ///   - site: where the progress is seen.
    ///   - drawing: the same as a QR code, an SVG picture.
    package init(
        office: Text, form: Text, code: String, at: Instant, site: String, drawing: String?, isSample: Bool
    ) {
        self.office = office
        self.form = form
        self.code = code
        self.at = at
        self.site = site
        self.drawing = drawing
        self.isSample = isSample
    }

    package var document: FilledDocument {
        let clock = String(at.description.dropFirst(11).prefix(8))
        let rows = [
            ("回执号 Receipt number", code), ("办理事项 Matter", "\(form.zh) \(form.en)"),
            ("收到时间 Received", "\(at.day.text.zh) \(clock)"),
            ("收到机关 By", office.zh == office.en ? office.zh : "\(office.zh) \(office.en)"),
            ("查进度 Follow it at", site),
        ]
        var blocks: [FilledDocument.Block] = [
            .table(
                rows.map { label, value in
                    [FilledDocument.Cell(label: label, lines: [[.text(value)]], isSigned: false, room: 0)]
                })
        ]
        if let drawing { blocks.append(.drawing(drawing, Text(zh: "扫码查进度", en: "Scan to see progress"))) }
        blocks += notes.flatMap { [.line(.note, [.text($0.zh)]), .line(.note, [.text($0.en)])] }
        return FilledDocument(
            form: ReceiptPaper.form, title: ReceiptPaper.form.name.zh, office: [.text(office.zh)], number: nil,
            blocks: blocks, missing: [], isVerified: true, day: at.day, code: nil)
    }

    private var notes: [Text] {
        [
            Text(
                zh: "请妥善保管：凭这个号码就能查到进度。我们没有存这个号码，无法替您找回。",
                en:
                    "Keep it safe: whoever has this number can follow the matter. We do not store it and cannot recover it."
            )
        ]
            + (isSample ? [Text(zh: "示例数据，不是真实回执。", en: "Sample data; not a real receipt.")] : [])
    }

    private static let form = DocumentForm("receipt", Text(zh: "回执", en: "Receipt"))
}
