import Foundation

/// 进度: what is being done, on standard error, in place on a terminal.
enum Progress {
    static func say(_ words: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        write("\r\u{1B}[K\(words)")
    }

    static func end() {
        guard isatty(STDERR_FILENO) == 1 else { return }
        write("\r\u{1B}[K")
    }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
