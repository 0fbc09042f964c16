/// 示例材料: a small file made by this program, which nobody takes for a real exhibit.
struct SampleFile: Hashable, Sendable {
    let name: String
    let kind: Kind
    /// What it is drawn from.
    let seed: UInt64

    enum Kind: Hashable, Sendable {
        case picture, sheet
        case words(String)
    }

    /// Its media type.
    var type: String {
        switch kind {
        case .picture: "image/png"
        case .sheet: "application/pdf"
        case .words: "text/plain"
        }
    }

    var bytes: [UInt8] {
        switch kind {
        case .picture: PictureDrawing(seed: seed).png
        case .sheet: PDFSheet(lines: ["SAMPLE - NOT A REAL DOCUMENT", "Sheet \(seed % 100_000)"]).bytes
        case .words(let text): Array("示例材料，不是真实证据。\n\(text)\n".utf8)
        }
    }

    static func photograph(_ name: String, _ dice: inout Dice) -> SampleFile {
        SampleFile(name: name + ".png", kind: .picture, seed: dice.next())
    }

    static func sheet(_ name: String, _ dice: inout Dice) -> SampleFile {
        SampleFile(name: name + ".pdf", kind: .sheet, seed: dice.next())
    }

    static func note(_ name: String, _ text: String) -> SampleFile {
        SampleFile(name: name + ".txt", kind: .words(text), seed: 0)
    }
}
