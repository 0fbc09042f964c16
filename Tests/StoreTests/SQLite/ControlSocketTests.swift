import Foundation
import Glibc
import Synchronization
import Testing

@testable import Store
@testable import StoreTesting

@Suite struct ControlSocketTests {
    @Test("a command's lines come as it says them, and its exit code last")
    func answers() async throws {
        try await withSocket { request, output in
            output.out("\(request.command): \(request.arguments.joined(separator: ", "))")
            await Task.yield()
            output.err("a line\nwith a break and 中文")
            return 7
        } test: { directory in
            let said = Said()
            let code = try await ControlSocket.call(directory, ControlRequest("backup", ["a b", "文件"])) { said.add($0) }
            #expect(code == 7)
            #expect(said.all == [.out("backup: a b, 文件"), .err("a line\nwith a break and 中文")])
        }
    }

    @Test("of what tells how far it is, only the last that waits is sent, and it never makes a line be lost")
    func progress() async throws {
        try await withSocket { _, output in
            // A pause, so that what was said before it has been taken.
            for step in 1...5_000 { output.progress("\(step)") }
            try? await Task.sleep(for: .milliseconds(300))
            output.out("done")
            output.progress("6000")
            return 0
        } test: { directory in
            let said = Said()
            _ = try await ControlSocket.call(directory, ControlRequest("register import")) { said.add($0) }
            let lines = said.all.filter { if case .progress = $0 { false } else { true } }
            #expect(lines == [.out("done")])
            #expect(said.all.contains(.progress("5000")))
        }
    }

    @Test("the socket is for its owner only and replaces one that was left behind")
    func mode() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try Data().write(to: URL(fileURLWithPath: folder.path + "/control.sock"))
        let directory = try DataDirectory(folder.path)
        let socket = try ControlSocket.listen(in: directory) { _, _ in 0 }
        let mode = try FileManager.default.attributesOfItem(atPath: directory.controlSocket)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let code = try await ControlSocket.call(folder.path, ControlRequest("doctor")) { _ in }
        #expect(code == 0)
        socket.close()
        #expect(!FileManager.default.fileExists(atPath: directory.controlSocket))
        socket.close()
    }

    @Test("where nobody listens the caller is told so")
    func nobody() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        await #expect(throws: StoreError(.closed, "")) {
            try await ControlSocket.call(folder.path, ControlRequest("doctor")) { _ in }
        }
    }

    @Test("a data directory may have a name longer than sockets allow")
    func longName() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path + "/" + String(repeating: "知识产权", count: 18)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let socket = try ControlSocket.listen(in: try DataDirectory(path)) { _, _ in 5 }
        let code = try await ControlSocket.call(path, ControlRequest("doctor")) { _ in }
        #expect(code == 5)
        socket.close()
    }

    @Test("a request that cannot be read, one without end and one without content do no harm")
    func nonsense() async throws {
        try await withSocket { _, _ in
            0
        } test: { directory in
            let unreadable = try UnixStream.connect(directory + "/control.sock", seconds: 5)
            try unreadable.send(Array("GET / HTTP/1.1\n".utf8))
            let line = try #require(try unreadable.line())
            #expect(try ControlLine.decode(ControlReply.self, line) == .err("the request cannot be read"))

            let endless = try UnixStream.connect(directory + "/control.sock", seconds: 5)
            #expect(throws: StoreError.self) {
                for _ in 1...64 { try endless.send([UInt8](repeating: 65, count: 65_536)) }
                _ = try endless.line()
                throw StoreError(.closed, "the server listened to four megabytes")
            }
            _ = try UnixStream.connect(directory + "/control.sock", seconds: 5)
            let code = try await ControlSocket.call(directory, ControlRequest("doctor")) { _ in }
            #expect(code == 0)
        }
    }

    @Test("many commands at once are answered or refused, each with its own lines")
    func crowd() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let socket = try ControlSocket.listen(in: try DataDirectory(folder.path)) { request, output in
            try? await Task.sleep(for: .milliseconds(100))
            output.out(request.arguments[0])
            return 0
        }
        let codes = await withTaskGroup(of: Int32.self) { group in
            for number in 1...20 {
                group.addTask {
                    let said = Said()
                    let code = try? await ControlSocket.call(folder.path, ControlRequest("echo", ["\(number)"])) {
                        said.add($0)
                    }
                    return code == 0 && said.all != [.out("\(number)")] ? -1 : code ?? -2
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.count { $0 == 0 } >= 8)
        #expect(codes.allSatisfy { $0 == 0 || $0 == 2 })
        socket.close()
    }

    @Test("a line too long to be sent is replaced, and what follows still comes")
    func longLine() async throws {
        try await withSocket { _, output in
            output.out(String(repeating: "x", count: 2_000_000))
            output.out("end")
            return 0
        } test: { directory in
            let said = Said()
            let code = try await ControlSocket.call(directory, ControlRequest("doctor")) { said.add($0) }
            #expect(code == 0)
            #expect(said.all == [.err("a line was too long to be sent"), .out("end")])
        }
    }

    @Test("a server that ends before it has answered is not taken for success")
    func cutOff() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let listener = try UnixStream.listen(folder.path + "/control.sock")
        Thread.detachNewThread {
            let stream = UnixStream(accept(listener, nil, nil), seconds: 5)
            _ = try? stream.line()
            try? stream.send((try? ControlLine.encode(ControlReply.out("half"))) ?? [])
        }
        await #expect(throws: StoreError(.failed, "")) {
            try await ControlSocket.call(folder.path, ControlRequest("doctor")) { _ in }
        }
        close(listener)
    }

    private func withSocket(
        _ handler: @escaping ControlSocket.Handler, test: (String) async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let directory = try DataDirectory(folder.path)
        let socket = try ControlSocket.listen(in: directory, handler: handler)
        defer { socket.close() }
        try await test(folder.path)
    }
}

/// What a caller was told.
private final class Said: Sendable {
    private let replies = Mutex<[ControlReply]>([])

    var all: [ControlReply] { replies.withLock { $0 } }

    func add(_ reply: ControlReply) { replies.withLock { $0.append(reply) } }
}
