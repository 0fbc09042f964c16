import Glibc

extension [UInt8] {
    /// Where these bytes, at least one, first stand at or after an index.
    func firstPlace(of wanted: [UInt8], from start: Int = 0) -> Int? {
        guard let first = wanted.first else { return nil }
        return withUnsafeBytes { hay in
            wanted.withUnsafeBytes { wanted in
                guard let base = hay.baseAddress, let pattern = wanted.baseAddress else { return nil }
                var index = start
                // The C library looks at many bytes at once, which a loop here does not.
                while index <= hay.count - wanted.count,
                    let found = memchr(base + index, Int32(first), hay.count - wanted.count - index + 1)
                {
                    if memcmp(found, pattern, wanted.count) == 0 { return UnsafeRawPointer(found) - base }
                    index = UnsafeRawPointer(found) - base + 1
                }
                return nil
            }
        }
    }
}
