package import Documents

/// 已出文书: a document that an act of a matter issued, filled from the docket as it stands.
package struct MatterDocument: Sendable {
    package let filled: FilledDocument
    package let matter: MatterID
    /// The act that issued it.
    package let sequence: Int

    /// 文件名: the number where it bears one, the title, and where it comes from, so that no two are called alike:
    /// `示市监处罚〔2026〕1号 行政处罚决定书 0A1B2C3D-12.pdf`.
    ///
    /// Fit for the file systems of Windows and of Linux, and at most 255 bytes.
    /// - Parameter ending: without its dot.
    package func fileName(_ ending: String) -> String {
        let tail = " \(matter.short)-\(sequence).\(ending)"
        let isNumbered = filled.number.map { !$0.contains(.blank) } ?? false
        let number = isNumbered ? filled.number?.text ?? "" : ""
        var head = MatterDocument.plain(number.isEmpty ? filled.title : "\(number) \(filled.title)")
        while head.utf8.count + tail.utf8.count > MatterDocument.longest, !head.isEmpty {
            head.unicodeScalars.removeLast()
        }
        return (head.isEmpty ? "文书" : head) + tail
    }

    private static let longest = 255

    /// What cannot stand in a name, or would turn it around, becomes `_`; neither a dot nor a blank begins it.
    private static func plain(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { isPlain($0) ? $0 : "_" }
        return String(String.UnicodeScalarView(scalars.drop { $0 == "." || $0 == " " }))
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\u{FFFD}": return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: return false
        default: return !scalar.properties.isBidiControl
        }
    }
}
