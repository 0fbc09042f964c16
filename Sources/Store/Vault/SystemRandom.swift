import Glibc

/// 系统随机: random bytes from the system, as many as are wanted at once: each time it is asked costs a call of the kernel.
enum SystemRandom {
    /// - Parameter count: at most 256.
    static func bytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        if getentropy(&bytes, count) == 0 { return bytes }
        // A kernel without that call: the same source, a number at a time.
        var generator = SystemRandomNumberGenerator()
        return bytes.map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
