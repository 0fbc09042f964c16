/// 示例举报: invented reports, each with a key of its own; the same content for every server.
final class SampleReport {
    private let path: String
    private var number = 0
    /// So that no two runs share a key.
    private let run = UInt64.random(in: .min ... .max)

    init(path: String) { self.path = path }

    func request() -> [UInt8] {
        number += 1
        let kind = ["trademark", "patent", "copyright", "other"][number % 4]
        let place = ["shop", "online", "fair", "unknown"][number / 4 % 4]
        let body = """
            {"form": "report", "answers": {"right-kind": "\(kind)", "sign": "示例優选\(number % 997)", \
            "place": "\(place)", "where": "示例路\(number % 911)号示例市场三楼", "seen-on": "2026-01-05", \
            "facts": "某专业市场三楼多家商铺销售假冒注册商标的运动鞋，外包装与正品高度近似，价格明显低于市场价，请予查处。", \
            "identity": "anonymous"}}
            """
        let key = ("Idempotency-Key", "bench-\(String(run, radix: 16))-\(number)")
        return Request.post(path, type: "application/json", [key], Array(body.utf8))
    }
}
