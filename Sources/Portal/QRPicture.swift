import CQRencode
import Pages

/// 二维码: a text as a QR code of correction level M, which bears dirt and folds on a printed page (GB/T 18284).
struct QRPicture: Sendable, Equatable {
    /// Dark modules by row, without the quiet zone.
    let rows: [[Bool]]

    /// In modules, on every side; scanners need it (GB/T 18284, 6.3.8).
    static let quietZone = 4

    /// Nil for an empty text, one with NUL, and one that is longer than any code holds (2331 bytes).
    init?(_ text: String) {
        guard !text.isEmpty, !text.utf8.contains(0),
            let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let modules = code.pointee.data else { return nil }
        rows = (0..<width).map { row in (0..<width).map { modules[row * width + $0] & 1 == 1 } }
    }

    /// For the receipt that shows it.
    var drawing: Receipt.QR { Receipt.QR(path: path, side: side) }

    /// In modules, the quiet zone included.
    var side: Int { rows.count + 2 * QRPicture.quietZone }

    /// The data of an SVG path, one rectangle for each run of dark modules in a row.
    var path: String {
        var path = ""
        for (y, row) in rows.enumerated() {
            var x = 0
            while x < row.count {
                let length = row[x...].prefix { $0 }.count
                if length > 0 {
                    path += "M\(x + QRPicture.quietZone) \(y + QRPicture.quietZone)h\(length)v1h-\(length)z"
                }
                x += max(length, 1)
            }
        }
        return path
    }
}
