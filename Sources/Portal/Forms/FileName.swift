/// 文件名: what a sent file is called, fit to be shown; it is never used as a path.
enum FileName {
    /// In bytes of UTF-8, as on common file systems.
    static let most = 255

    /// The last component of what the browser sent, without characters that reorder or break a line.
    ///
    /// Empty only for an empty name, which is how a browser sends an input that nothing was chosen for.
    static func shown(_ sent: String) -> String {
        guard !sent.isEmpty else { return "" }
        let last = sent.split(omittingEmptySubsequences: true) { $0 == "/" || $0 == "\\" }.last ?? ""
        var name = String(String.UnicodeScalarView(last.unicodeScalars.map { isPlain($0) ? $0 : "_" }))
        while name.utf8.count > most, name.count > 1 { name.removeLast() }
        // One character can be any number of combining marks.
        while name.utf8.count > most { name.unicodeScalars.removeLast() }
        return name.isEmpty ? "_" : name
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        default: !scalar.properties.isBidiControl
        }
    }
}
