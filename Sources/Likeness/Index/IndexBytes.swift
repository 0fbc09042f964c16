/// The sections of an index file: each a count of bytes in eight bytes, the bytes, and zeros up to a multiple of eight.
enum IndexBytes {
    static func append(_ values: [some BitwiseCopyable], to bytes: inout [UInt8]) {
        values.withUnsafeBytes { all in
            append(UInt64(all.count), to: &bytes)
            bytes.append(contentsOf: all)
            bytes.append(contentsOf: repeatElement(0, count: (8 - all.count % 8) % 8))
        }
    }

    static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
    }

    /// Reads what was appended, in the same order; nil where the bytes do not suffice.
    struct Reader {
        private let bytes: [UInt8]
        private var at: Int

        init(_ bytes: [UInt8], from start: Int) {
            self.bytes = bytes
            self.at = start
        }

        mutating func number() -> UInt64? {
            guard at + 8 <= bytes.count else { return nil }
            var number: UInt64 = 0
            for step in 0..<8 { number |= UInt64(bytes[at + step]) << UInt64(step * 8) }
            at += 8
            return number
        }

        mutating func array<Element: BitwiseCopyable>(of type: Element.Type) -> [Element]? {
            guard let long = number(), let length = Int(exactly: long), length <= bytes.count - at,
                length % MemoryLayout<Element>.stride == 0
            else { return nil }
            let section = bytes[at..<(at + length)]
            at += length + (8 - length % 8) % 8
            let count = length / MemoryLayout<Element>.stride
            return [Element](unsafeUninitializedCapacity: count) { buffer, filled in
                section.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
                filled = count
            }
        }
    }
}
