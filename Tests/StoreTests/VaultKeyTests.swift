import Base
import Foundation
import Testing

@testable import Store

@Suite("The office's keys")
struct VaultKeyTests {
    @Test("a new key is loaded again, in a file that only its owner may read")
    func keysAreLoaded() throws {
        let folder = try ScratchFolder()
        let keys = KeyDirectory(folder.path + "/keys")
        let key = try keys.create(at: VaultOffice.noon)
        let ring = try keys.load()
        #expect(ring.current.id == key.id)
        #expect(ring.current.secret == key.secret)
        #expect(ring.current.created == VaultOffice.noon)
        #expect(try mode(keys.path) == 0o700)
        #expect(try mode(keys.path + "/0001.key") == 0o400)
        #expect(try FileManager.default.contentsOfDirectory(atPath: keys.path) == ["0001.key"])
    }

    @Test("a key file is lines of text with the key's fingerprint")
    func keyFiles() throws {
        // The id is the beginning of `printf '\x00\x01…\x1f' | sha256sum`.
        let text = """
            zhidun key 1
            id 630dcd2966c43366
            created 1763784000000
            key 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f

            """
        let key = try KeyFile.key(in: text, path: "x")
        #expect(key.created.milliseconds == 1_763_784_000_000)
        #expect(KeyFile.text(of: key) == text)
    }

    @Test("a key is never replaced; a further one becomes the current one and the older still opens")
    func keysAreNotReplaced() throws {
        let folder = try ScratchFolder()
        let keys = KeyDirectory(folder.path + "/keys")
        let first = try keys.create(at: VaultOffice.noon)
        #expect(throws: StoreError(.misuse, "")) { try keys.create(at: VaultOffice.noon) }
        let wrapped = try keys.load().wrap(Envelope.newKey(), for: .blob, "x")
        let second = try keys.rotate(at: VaultOffice.noon)
        let ring = try keys.load()
        #expect(ring.current.id == second.id)
        #expect(first.id != second.id)
        #expect(throws: Never.self) { try ring.unwrap(wrapped, for: .blob, "x") }
        #expect(throws: StoreError(.sealed, "")) { try ring.unwrap(wrapped, for: .blob, "y") }
        #expect(throws: StoreError(.sealed, "")) { try ring.unwrap(wrapped, for: .vault, "x") }
    }

    @Test("files and folders open to others, links and foreign text are refused")
    func unsafeFilesAreRefused() throws {
        let folder = try ScratchFolder()
        let keys = KeyDirectory(folder.path + "/keys")
        #expect(throws: StoreError(.sealed, "")) { try keys.load() }
        _ = try keys.create(at: VaultOffice.noon)
        let file = keys.path + "/0001.key"
        for (path, mode, good) in [(file, 0o440, 0o400), (file, 0o404, 0o400), (keys.path, 0o770, 0o700)] {
            #expect(chmod(path, mode_t(mode)) == 0)
            #expect(throws: StoreError(.sealed, ""), "\(path) \(mode)") { try keys.load() }
            #expect(chmod(path, mode_t(good)) == 0)
            #expect(throws: Never.self) { try keys.load() }
        }
        #expect(rename(file, folder.path + "/elsewhere") == 0)
        #expect(throws: StoreError(.sealed, "")) { try keys.load() }
        #expect(symlink(folder.path + "/elsewhere", file) == 0)
        #expect(throws: StoreError.self) { try keys.load() }
    }

    @Test("a damaged key file is refused, and the error repeats nothing of it")
    func damagedFilesAreRefused() throws {
        let good = KeyFile.text(of: OfficeKey(createdAt: VaultOffice.noon))
        let lines = good.split(separator: "\n").map(String.init)
        let secret = lines[3].dropFirst(4)
        let flipped = (secret.first == "0" ? "1" : "0") + secret.dropFirst()
        for wrong in [
            "", "zhidun key 2\n" + lines[1...].joined(separator: "\n") + "\n", String(good.dropLast()),
            good.replacingOccurrences(of: secret, with: secret.dropLast(2)),
            good.replacingOccurrences(of: secret, with: secret + "00"),
            good.replacingOccurrences(of: secret, with: flipped), good + "x",
            good.replacingOccurrences(of: secret, with: secret.dropLast(1) + "g"),
        ] {
            let error = #expect(throws: StoreError.self) { try KeyFile.key(in: wrong, path: "x") }
            #expect(error?.kind == .sealed)
            #expect(error?.message.contains(secret.prefix(8)) == false)
        }
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }
}
