import Foundation
import Glibc

/// 进度行: how far something is, on one line of a terminal; silent elsewhere. An empty text takes it away.
enum ProgressLine {
    static func show(_ words: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        FileHandle.standardError.write(Data(("\r\u{1B}[K" + words).utf8))
    }
}
