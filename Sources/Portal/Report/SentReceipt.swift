import Base
import Casework
import Documents
import Evidence
import HTTPTypes
import Hummingbird
import Pages

/// 回执文件: a receipt as a file to keep: a text, or a paper with the same and a QR code.
struct SentReceipt {
    private let code: ReceiptCode
    private let at: Instant
    private let form: Text
    private let district: District
    /// How this site is reached.
    private let site: String

    init(_ code: ReceiptCode, at: Instant, form: Text, district: District, site: String) {
        self.code = code
        self.at = at
        self.form = form
        self.district = district
        self.site = site
    }

    /// Where the number is entered.
    var address: String { site + Address.track.text }

    /// The address that leads to the matter at once, as a QR code.
    var drawing: Receipt.QR? {
        QRPicture(site + Address.track.with(.init("code", code.description)).text)?.drawing
    }

    func text(_ voice: Voice) -> Response {
        func line(_ zh: String, _ en: String, _ value: String) -> String {
            voice[Text(zh: zh + "：", en: en + ": ")] + value
        }
        let lines = [
            voice[district.office], line("回执号", "Receipt number", code.grouped),
            line("收到时间", "Received", at.description), line("查进度", "Follow it at", address),
            voice[
                Text(
                    zh: "请妥善保管：凭这个号码就能查到进度。", en: "Keep it safe: whoever has this number can follow the matter.")],
            district.isSample ? voice[Text(zh: "示例数据，不是真实回执。", en: "Sample data; not a real receipt.")] : "",
        ]
        let text = lines.filter { !$0.isEmpty }.joined(separator: "\r\n") + "\r\n"
        return file(Array(text.utf8), type: "text/plain; charset=utf-8", name: "zhidun-receipt.txt")
    }

    func pdf(_ papers: TypstWorker) async throws -> Response {
        let paper = ReceiptPaper(
            office: district.office, form: form, code: code.grouped, at: at, site: address,
            drawing: drawing.map(SentReceipt.svg), isSample: district.isSample)
        return file(try await papers.pdf(of: paper.document), type: "application/pdf", name: "zhidun-receipt.pdf")
    }

    private func file(_ bytes: [UInt8], type: String, name: String) -> Response {
        var response = Response.bytes(bytes, type: type)
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return response
    }

    private static func svg(_ drawing: Receipt.QR) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(drawing.side) \(drawing.side)\">"
            + "<path d=\"\(drawing.path)\"/></svg>"
    }
}
