/// 内存测量: what `zhidun serve --demo` with its sample data takes, in MiB.
struct MemoryMeasurement: Encodable {
    /// After the sample data were loaded and pages were read.
    let resident: Double
    /// The most it ever was.
    let peak: Double

    static func take(_ plan: Plan) throws(Failure) -> MemoryMeasurement {
        Progress.say("memory: loading the sample data")
        let zhidun = try Zhidun(plan, data: "memory", matters: 300)
        defer { zhidun.server.stop() }
        let cookie = try zhidun.signIn("dispatcher")
        for path in ["/", "/report", "/rules", "/due", "/decisions", "/api/openapi.json", "/desk", "/desk?view=all"] {
            let request = Request.get(path, cookie: cookie)
            Progress.say("memory: reading \(path)")
            _ = try Load(server: zhidun.server, connections: 8, request: { request }, status: 200)
                .run(requests: 100)
        }
        let memory = try Machine.memory(of: zhidun.server.identifier)
        return MemoryMeasurement(resident: memory.now, peak: memory.peak)
    }
}
