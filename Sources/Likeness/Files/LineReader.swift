package import Base
import Glibc

/// 逐行读取: the lines of a file one after another, in memory that does not grow with the file or with a line.
package struct LineReader: ~Copyable {
    private let file: Int32
    private let path: String
    /// The longest line that is taken here, in bytes.
    let limit: Int
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var start = 0
    private var end = 0
    private var number = 0
    private var isAtEnd = false
    /// Bytes read so far, and in the file; 0 where that is not known, as of a pipe.
    package private(set) var progress: (read: Int, total: Int)

    /// A line without its end.
    package struct Line: Sendable {
        /// The first line has 1.
        package let number: Int
        package let bytes: [UInt8]
        /// Whether the line had more bytes than are taken; the rest was passed over.
        package let isTooLong: Bool

        /// Whether there is nothing on it but spaces and tabs.
        package var isBlank: Bool { !isTooLong && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    }

    /// The longest line that is taken where nothing else is said, in bytes.
    package static let limit = 32_768

    /// - Throws: a `Refusal` `.unusable` where the file cannot be opened.
    package init(_ path: String, limit: Int = LineReader.limit) throws(Refusal) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileBytes.unreadable(path) }
        do {
            self.progress = (0, try FileBytes.size(of: file, path: path))
        } catch {
            close(file)
            throw error
        }
        self.file = file
        self.path = path
        self.limit = limit
    }

    deinit {
        close(file)
    }

    /// The next line, ended by LF, CRLF or the end of the file; nil when there is none. A byte order mark at the start
    /// of the file is left out.
    package mutating func next() throws(Refusal) -> Line? {
        var bytes: [UInt8] = []
        var isTooLong = false
        var isBegun = false
        while true {
            if start == end, try !fill() {
                guard isBegun else { return nil }
                break
            }
            isBegun = true
            let stop = buffer[start..<end].firstIndex(of: 0x0A)
            let part = buffer[start..<(stop ?? end)]
            let room = limit + 1 - bytes.count
            bytes.append(contentsOf: part.prefix(max(0, room)))
            if part.count > room { isTooLong = true }
            start = stop.map { $0 + 1 } ?? end
            if stop != nil { break }
        }
        number += 1
        if bytes.last == 0x0D, !isTooLong { bytes.removeLast() }
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.count > limit { isTooLong = true }
        return Line(number: number, bytes: bytes, isTooLong: isTooLong)
    }

    /// Whether there is more.
    private mutating func fill() throws(Refusal) -> Bool {
        guard !isAtEnd else { return false }
        let file = file
        var count: Int
        repeat {
            count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        } while count < 0 && errno == EINTR
        guard count >= 0 else { throw FileBytes.unreadable(path) }
        isAtEnd = count == 0
        start = 0
        end = count
        progress.read += count
        return count > 0
    }
}
