import Foundation

/// 被测程序: the release binary, as an office runs it, with the accounts of the sample office.
struct Zhidun {
    let server: Server

    static let reports = "/api/v1/reports"
    /// The public password of the sample accounts, which `serve --demo` prints.
    private static let password = "sample-Only-2026"

    /// - Parameters:
    ///   - matters: how many sample matters an empty store gets.
    ///   - days: how far its clock is set back, so that what is filed lies in the past.
    init(_ plan: Plan, data name: String, matters: Int = 0, daysAgo days: Int = 0) throws(Failure) {
        let data = plan.work.appending(path: name).path
        server = try Server("zhidun", plan.zhidun, in: plan.work, answering: "/healthz") { port in
            [
                "serve", "--demo", "--data", data, "--port", String(port), "--sample-matters", String(matters),
                "--clock-offset=-\(days)d",
            ]
        }
    }

    /// How many matters the office says are open.
    func openMatters() throws(Failure) -> Int { try gauge("zhidun_matters_open") }

    /// What the office says of one of its numbers.
    func gauge(_ name: String) throws(Failure) -> Int {
        let lines = try server.get("/metrics").text.split(separator: "\n")
        let line = lines.first { $0.hasPrefix(name + " ") }
        guard let count = line?.split(separator: " ").last.flatMap({ Int($0) }) else {
            throw Failure("/metrics does not tell \(name)")
        }
        return count
    }

    /// Waits until a number is what is asked for, so many seconds at most.
    func wait(until name: String, is number: Int, patience seconds: UInt64) throws(Failure) {
        let end = Ticks.now + seconds * 1_000_000_000
        while try gauge(name) != number {
            guard Ticks.now < end else { throw Failure("\(name) has not become \(number) within \(seconds) s") }
            usleep(20_000)
        }
    }

    /// Signs a sample account in.
    /// - Returns: the cookie of its session.
    func signIn(_ account: String) throws(Failure) -> String {
        let form = Array("id=\(account)&password=\(Zhidun.password)&to=".utf8)
        let request = Request.post("/desk/sign-in", type: "application/x-www-form-urlencoded", [], form)
        let reply = try Connection(port: server.port).exchange(request)
        guard let cookie = reply.header("set-cookie")?.prefix(while: { $0 != ";" }), reply.status == 303 else {
            throw Failure("the account \(account) could not be signed in: \(reply.status)\n\(reply.text.prefix(400))")
        }
        return String(cookie)
    }
}
