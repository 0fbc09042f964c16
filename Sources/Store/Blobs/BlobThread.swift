import Dispatch

/// 材料线程: where the calls that wait for the disk run, one after another, so that no request waits for another's.
struct BlobThread: Sendable {
    private let queue = DispatchQueue(label: "zhidun.blob")

    func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedContinuation { waiting in
            queue.async { waiting.resume(returning: Result { try body() }) }
        }.get()
    }
}
