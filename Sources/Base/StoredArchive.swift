/// 归档包: files in one ZIP, each as it is, without compression (PKWARE APPNOTE 6.3.10, method 0).
///
/// The same files give the same bytes: every entry bears the first day that the format knows, and no machine's rights.
package struct StoredArchive: Sendable {
    private var content: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0
    /// How many bytes were taken away before `content`.
    private var taken = 0

    package init() {}

    /// Adds a file.
    /// - Parameter name: its path with `/`, at most 65,535 bytes of UTF-8.
    package mutating func add(_ name: String, _ bytes: [UInt8]) {
        let path = Array(name.utf8)
        let header = StoredArchive.header(path, bytes)
        directory += StoredArchive.little(0x0201_4b50, 4) + StoredArchive.little(StoredArchive.version, 2) + header
        // No comment, first disk, no attributes, and where the entry begins.
        directory += StoredArchive.little(0, 10) + StoredArchive.little(taken + content.count, 4) + path
        content += StoredArchive.little(0x0403_4b50, 4) + header + path + bytes
        count += 1
    }

    /// Takes away what there is so far, for an archive that is sent while it grows; `bytes` is then the rest.
    package mutating func take() -> [UInt8] {
        defer {
            taken += content.count
            content = []
        }
        return content
    }

    /// The archive. An archive here stays below four gigabytes and 65,535 files; what is larger has another format.
    package var bytes: [UInt8] {
        content + directory
            + StoredArchive.little(0x0605_4b50, 4) + StoredArchive.little(0, 4)
            + StoredArchive.little(count, 2) + StoredArchive.little(count, 2)
            + StoredArchive.little(directory.count, 4)
            + StoredArchive.little(taken + content.count, 4)
            + StoredArchive.little(0, 2)
    }

    /// 2.0, the lowest that knows folders.
    private static let version = 20

    /// What the entry and the directory say alike: version, names in UTF-8, stored, 1980-01-01, check sum, sizes.
    private static func header(_ path: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        little(version, 2) + little(1 << 11, 2) + little(0, 2) + little(0, 2) + little(1 << 5 | 1, 2)
            + little(Int(CyclicCheck.sum(of: bytes)), 4) + little(bytes.count, 4) + little(bytes.count, 4)
            + little(path.count, 2) + little(0, 2)
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}

/// 循环校验: CRC-32 as ZIP and PNG have it (ISO 3309, reflected, polynomial EDB88320).
package enum CyclicCheck {
    package static func sum(of bytes: some Sequence<UInt8>) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { place in
        (0..<8).reduce(UInt32(place)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
}
