import Base
import Foundation
import Glibc
import Store
import Synchronization

/// A PostgreSQL server of the tests' own: no network, a socket in a temporary directory, gone when the tests are.
///
/// The server runs beneath a shell that reads a pipe held open by this process. However this process ends, the pipe
/// closes, the shell stops the server and removes the directory.
final class PostgresCluster: Sendable {
    private let directory: String
    private let keepAlive: Int32
    private let databases = Mutex(0)

    /// The server shared by all tests of a run, with a database `migrated` to copy.
    static let shared = Task { () throws -> PostgresCluster in
        let cluster = try PostgresCluster()
        try cluster.run("createdb", ["migrated"])
        let store = try await PostgresDatabase(cluster.address(of: "migrated"))
        try await store.migrate(at: Instant(milliseconds: 1_763_776_800_000))
        await store.close()
        return cluster
    }

    init(settings: [String] = []) throws {
        var template = Array("/tmp/zhidun-pg-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure("no temporary directory") }
        directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard chmod(directory, 0o755) == 0 else { throw Failure("no temporary directory") }
        if getuid() == 0 {
            guard let user = getpwnam("postgres") else { throw Failure("there is no user postgres to run the server") }
            guard chown(directory, user.pointee.pw_uid, user.pointee.pw_gid) == 0 else { throw Failure("chown") }
        }
        let (reading, writing) = try Program.pipe()
        defer { close(reading) }
        keepAlive = writing
        let script = """
            "$1/initdb" -D "$2/data" -U zhidun --auth=trust --encoding=UTF8 --locale=C.UTF-8 --data-checksums -N \
              >"$2/log" 2>&1 || exit 1
            "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c max_connections=500 $3 >>"$2/log" 2>&1 </dev/null &
            server=$!
            cat >/dev/null
            kill -QUIT $server
            wait $server
            rm -rf "$2"
            """
        let flags = settings.map { "-c \($0)" }.joined(separator: " ")
        let drop = ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        let shell = try Program(
            (getuid() == 0 ? drop : []) + ["/bin/sh", "-c", script, "sh", try Self.binaries(), directory, flags],
            input: reading, in: directory)
        try waitUntilReady(shell)
    }

    /// Stops the server; what is left of the directory goes with it.
    func stop() { _ = Glibc.close(keepAlive) }

    func address(of database: String) -> String { "postgres://zhidun@/\(database)?host=\(directory)" }

    /// A fresh database with the schema of the office; its address.
    func freshDatabase(from template: String = "migrated") throws -> String {
        let number = databases.withLock { count in
            count += 1
            return count
        }
        try run("createdb", ["-T", template, "test\(number)"])
        return address(of: "test\(number)")
    }

    /// The files the server has written: this database's tables and indexes, the write-ahead log, the messages.
    func files(of address: String) throws -> [String] {
        let oid = try sql("SELECT oid FROM pg_database WHERE datname = '\(Self.database(of: address))'").filter(
            \.isNumber)
        let folders = ["/data/base/\(oid)", "/data/pg_wal"].map { directory + $0 }
        let files = try folders.flatMap { folder in
            try FileManager.default.contentsOfDirectory(atPath: folder).map { folder + "/" + $0 }
        }
        return files + [directory + "/log"]
    }

    /// The name of the database at an address of this server.
    static func database(of address: String) -> String {
        String(address.drop { $0 != "@" }.dropFirst(2).prefix { $0 != "?" })
    }

    /// Runs one of PostgreSQL's client programs against this server.
    @discardableResult
    func run(_ program: String, _ arguments: [String]) throws -> String {
        let (text, status) = try Program.run(
            [try Self.binaries() + "/" + program, "-h", directory, "-U", "zhidun"] + arguments)
        guard status == 0 else { throw Failure("\(program): \(text)") }
        return text
    }

    /// Sends a statement that cannot be in a transaction of the store.
    func sql(_ statement: String, database: String = "postgres") throws -> String {
        try run("psql", ["-d", database, "-XAtqc", statement])
    }

    private func waitUntilReady(_ shell: Program) throws {
        for _ in 0..<600 where shell.isRunning {
            if (try? run("pg_isready", [])) != nil { return }
            usleep(50_000)
        }
        let log = (try? String(contentsOfFile: directory + "/log", encoding: .utf8)) ?? ""
        throw Failure("the PostgreSQL server of the tests did not start: \(log)")
    }

    private static func binaries() throws -> String {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        for version in versions.compactMap({ Int($0) }).sorted(by: >) {
            let folder = "\(root)/\(version)/bin"
            if access(folder + "/initdb", X_OK) == 0 { return folder }
        }
        throw Failure("PostgreSQL's server programs are not installed (\(root)/*/bin/initdb): apt install postgresql")
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) { self.description = description }
    }
}
