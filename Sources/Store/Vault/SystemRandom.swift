import Glibc
import Synchronization

/// 系统随机: random bytes from the system.
///
/// Each question costs a call of the kernel, so that some are fetched ahead. None is given out twice, and what was given
/// out is not kept.
package struct SystemRandom: RandomNumberGenerator {
    package init() {}

    package mutating func next() -> UInt64 { SystemRandom.bytes(8).reduce(0) { $0 << 8 | UInt64($1) } }

    /// - Parameter count: at most 256.
    static func bytes(_ count: Int) -> [UInt8] { ahead.withLock { $0.take(count) } }

    private static let ahead = Mutex(Stock())

    /// 备用: bytes that nobody has been given yet.
    private struct Stock {
        private static let size = 4_096
        private var bytes = [UInt8](repeating: 0, count: size)
        private var used = size

        mutating func take(_ count: Int) -> [UInt8] {
            if used + count > bytes.count { refill() }
            defer {
                for place in used..<used + count { bytes[place] = 0 }
                used += count
            }
            return Array(bytes[used..<used + count])
        }

        private mutating func refill() {
            used = 0
            for start in stride(from: 0, to: bytes.count, by: 256) {
                // As many at once as the call gives.
                let isFilled = bytes.withUnsafeMutableBytes { getentropy($0.baseAddress.map { $0 + start }, 256) == 0 }
                guard !isFilled else { continue }
                // A kernel without that call: the same source, a number at a time.
                for place in start..<start + 256 { bytes[place] = UInt8.random(in: .min ... .max) }
            }
        }
    }
}
