import Base
import Casework
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Law
import Testing

@testable import Portal

@Suite("Figures for monitoring")
struct MetricsTests {
    private func portal(isOpen: Bool) -> Portal {
        Portal(
            district: .sample, marks: nil, intake: .empty(),
            monitoring: Monitoring(version: "9.8", isOpen: isOpen), now: { Instant(milliseconds: 0) },
            health: { Health(status: .ok, store: "sqlite", disk: "low") })
    }

    @Test("requests are counted by the pattern of their route, whatever is asked for")
    func counted() async throws {
        try await Application(router: portal(isOpen: true).router()).test(.router) { client in
            for number in 0..<30 {
                _ = try await client.execute(uri: "/nowhere/\(number)", method: .get)
                _ = try await client.execute(uri: "/rules/NONE-\(number)", method: .get)
                let method = try #require(HTTPRequest.Method("MADE-UP-\(number)"))
                _ = try await client.execute(uri: "/", method: method)
            }
            try await client.execute(uri: "/metrics", method: .get) { response in
                let text = String(buffer: response.body)
                #expect(response.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
                let lines = text.split(separator: "\n")
                let requests = lines.filter { $0.hasPrefix("zhidun_http_requests_total{") }.sorted()
                #expect(
                    requests == [
                        #"zhidun_http_requests_total{method="GET",route="/rules/**",status="4xx"} 30"#,
                        #"zhidun_http_requests_total{method="GET",route="none",status="4xx"} 30"#,
                        #"zhidun_http_requests_total{method="other",route="none",status="4xx"} 30"#,
                    ])
                #expect(lines.contains(#"zhidun_build_info{version="9.8",store="sqlite"} 1"#))
                #expect(lines.contains(#"zhidun_disk_level{level="low"} 1"#) && lines.contains("zhidun_store_up 0"))
                #expect(!text.contains("nowhere/") && !text.contains("NONE-"))
            }
        }
    }

    @Test("the parts of the histogram add up")
    func histogram() {
        let metrics = RequestMetrics()
        for seconds in [0.001, 0.005, 0.006, 3, 99] { metrics.count("GET", "/a", status: 200, seconds: seconds) }
        let series = metrics.all.first?.series
        #expect(series?.parts == [2, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1])
        #expect(series?.statuses == ["2xx": 5])
    }

    @Test("labels and help are escaped as the format says")
    func escaped() {
        var text = MetricsText()
        text.begin("a", .gauge, "x\\\n\"y")
        text.sample("a", [("b", "\"\\\n")], 1)
        #expect(text.text == "# HELP a x\\\\\\n\"y\n# TYPE a gauge\na{b=\"\\\"\\\\\\n\"} 1\n")
    }

    @Test("from this machine without a proxy, or where it is open to all; nothing is told otherwise")
    func access() async throws {
        let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
        for (isOpen, headers, status) in [
            (false, HTTPFields(), HTTPResponse.Status.ok), (false, [forwarded: "10.0.0.7"], .notFound),
            (true, [forwarded: "10.0.0.7"], .ok),
        ] {
            try await OverNetwork.test(portal(isOpen: isOpen).router()) { client in
                try await client.execute(uri: "/metrics", method: .get, headers: headers) {
                    #expect($0.status == status, "\(headers)")
                }
            }
        }
    }
}
