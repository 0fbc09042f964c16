import Hummingbird
import NIOCore
import ServiceLifecycle

@testable import HummingbirdTesting
@testable import Portal

/// A server on a port of this machine and a client that is patient.
///
/// The testing framework's own client gives up after twenty seconds without a byte, which hundreds of tests running
/// beside it make it wait now and then; an answer that never comes still ends, with an error, after ten minutes.
enum OverNetwork {
    static func test(
        _ router: Router<PortalContext>,
        _ body: @Sendable @escaping (any TestClientProtocol) async throws -> Void
    ) async throws {
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                port.yield(channel.localAddress?.port ?? 0)
                port.finish()
            })
        let services = ServiceGroup(
            configuration: .init(services: [application], logger: application.logger))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { port.finish() }
                try await services.run()
            }
            for await port in ports {
                try await TestClient.withClient(
                    host: "127.0.0.1", port: port, configuration: .init(timeout: .seconds(600))
                ) { try await body(PatientClient(client: $0)) }
            }
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
        }
    }
}

private struct PatientClient: TestClientProtocol {
    let client: TestClient

    func executeRequest(
        uri: String, method: HTTPRequest.Method, headers: HTTPFields, body: ByteBuffer?
    ) async throws -> TestResponse {
        var headers = headers
        headers[.connection] = "keep-alive"
        let response = try await client.execute(
            TestClient.Request(uri, method: method, authority: "localhost", headers: headers, body: body))
        return TestResponse(
            head: response.head, body: response.body ?? ByteBuffer(), trailerHeaders: response.trailerHeaders)
    }

    var port: Int? { client.port }
}
