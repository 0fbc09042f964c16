import Foundation

/// 对照程序: FastAPI and SQLite doing the same job (Benchmarks/Peers/reports.py).
struct Peer {
    let server: Server

    static let reports = "/reports"
    static let list = "/list"

    init(_ plan: Plan) throws(Failure) {
        let database = plan.work.appending(path: "peer.db").path
        let folder = plan.peers
        server = try Server(
            "peer", plan.uvicorn, in: plan.work, environment: ["BENCH_DATABASE": database], answering: "/count"
        ) { port in
            ["--app-dir", folder, "reports:app", "--port", String(port), "--no-access-log", "--log-level", "warning"]
        }
    }

    /// How many reports it has.
    func stored() throws(Failure) -> Int {
        let text = try server.get("/count").text
        guard let count = Int(text.filter(\.isNumber)) else { throw Failure("the peer does not count: \(text)") }
        return count
    }
}
