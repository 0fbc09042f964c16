import Base
import Testing

@Suite("Files in one ZIP")
struct StoredArchiveTests {
    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    @Test("the check sum is that of the standard's example")
    func check() {
        #expect(CyclicCheck.sum(of: "123456789".utf8) == 0xCBF4_3926)
        #expect(CyclicCheck.sum(of: []) == 0)
    }

    @Test("an archive has the bytes that Python's zipfile writes for the same file, but for the rights of its machine")
    func bytes() {
        var archive = StoredArchive()
        archive.add("知/一.txt", Array("示例".utf8))
        let name = "e79fa52fe4b8802e747874"
        let entry = "140000080000000021" + "00d3bc2ce306000000060000000b000000"
        #expect(
            hex(archive.bytes) == "504b0304" + entry + name + "e7a4bae4be8b"
                + "504b01021400" + entry + "0000000000000000000000000000" + name
                + "504b05060000000001000100390000002f0000000000")
    }

    @Test("an archive that is taken away piece by piece is the same archive")
    func pieces() {
        var (whole, growing, pieces) = (StoredArchive(), StoredArchive(), [UInt8]())
        for (name, content) in [("甲", [1, 2, 3]), ("乙", []), ("丙/丁", [4])] as [(String, [UInt8])] {
            whole.add(name, content)
            growing.add(name, content)
            pieces += growing.take()
        }
        #expect(!pieces.isEmpty && growing.take().isEmpty)
        #expect(pieces + growing.bytes == whole.bytes)
    }

    @Test("the same files give the same bytes, and none at all an empty archive")
    func same() {
        var (one, other) = (StoredArchive(), StoredArchive())
        for name in ["a", "b/c"] {
            one.add(name, [1, 2, 3])
            other.add(name, [1, 2, 3])
        }
        #expect(one.bytes == other.bytes)
        #expect(hex(StoredArchive().bytes) == "504b0506" + String(repeating: "0", count: 36))
    }
}
