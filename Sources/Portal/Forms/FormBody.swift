import Base
import Hummingbird
import NIOCore

/// 请求正文: the body of a request, read once, chunk by chunk, and no further than a limit.
final class FormBody {
    private var iterator: RequestBody.AsyncIterator
    private let limits: FormLimits
    private var taken = 0
    private var isAtEnd = false

    init(_ body: RequestBody, limits: FormLimits) {
        self.iterator = body.makeAsyncIterator()
        self.limits = limits
    }

    /// The next bytes, which are asked of the network only now; nil at the end. `Refusal(.oversize)` past the limit.
    func next() async throws -> [UInt8]? {
        guard !isAtEnd else { return nil }
        guard let buffer = try await iterator.next() else {
            isAtEnd = true
            return nil
        }
        taken += buffer.readableBytes
        guard taken <= limits.whole else {
            isAtEnd = true
            throw limits.tooLarge
        }
        return Array(buffer: buffer)
    }

    /// Reads on to the end or the limit, so that a browser still sending gets to see the answer.
    func drain() async {
        while (try? await next()) != nil {}
    }
}
