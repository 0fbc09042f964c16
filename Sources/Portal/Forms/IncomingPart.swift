import Base

/// A file that is being sent, as a part of a form or by itself, from its first byte to its last; who reads it sets the pace of the network.
final class IncomingPart {
    private let more: () async throws -> ArraySlice<UInt8>?
    private let limit: Refusal
    private let most: Int
    private var head: [UInt8] = []
    private var watch: FileWatch?
    private var isAtEnd = false

    /// Bytes so far.
    private(set) var size = 0
    /// Why the file is not taken, once that is known.
    private(set) var refusal: Refusal?

    convenience init(_ body: MultipartBody, limits: FormLimits) {
        self.init(limits: limits) {
            guard case .bytes(let bytes) = try await body.next() else { return nil }
            return bytes
        }
    }

    /// A file whose bytes come one after the other, nil at its end.
    init(limits: FormLimits, more: @escaping () async throws -> ArraySlice<UInt8>?) {
        self.more = more
        self.most = limits.file
        self.limit = limits.tooLargeFile
    }

    var kind: FileKind? { watch?.kind }
    var isIncomplete: Bool { watch?.isIncomplete ?? false }

    /// Reads the first bytes and tells the kind from them.
    func begin() async throws {
        while head.count < FileHead.length, let bytes = try await pull() { head += bytes }
        guard refusal == nil else { return }
        check { () throws(Refusal) in watch = try FileWatch(FileHead(bytes: head, isWhole: isAtEnd)) }
        look(at: head[...])
        if isAtEnd { finish() }
    }

    /// Says that this file is not taken, whatever is in it.
    func refuse(_ reason: Refusal) {
        refusal = refusal ?? reason
    }

    /// The next bytes, nil at the end; throws once there is a reason not to take the file.
    func next() async throws -> ArraySlice<UInt8>? {
        if let refusal { throw refusal }
        if !head.isEmpty {
            defer { head = [] }
            return head[...]
        }
        let bytes = try await advance()
        if let refusal { throw refusal }
        return bytes
    }

    /// Reads what nobody has read.
    func settle() async throws {
        head = []
        while try await advance() != nil {}
    }

    private func advance() async throws -> ArraySlice<UInt8>? {
        guard !isAtEnd else { return nil }
        guard let bytes = try await pull() else {
            finish()
            return nil
        }
        look(at: bytes)
        return bytes
    }

    private func pull() async throws -> ArraySlice<UInt8>? {
        guard !isAtEnd else { return nil }
        guard let bytes = try await more() else {
            isAtEnd = true
            return nil
        }
        size += bytes.count
        if size > most { refuse(limit) }
        return bytes
    }

    private func look(at bytes: ArraySlice<UInt8>) {
        guard refusal == nil else { return }
        check { () throws(Refusal) in try watch?.take(bytes) }
    }

    private func finish() {
        guard refusal == nil else { return }
        check { () throws(Refusal) in try watch?.finish() }
    }

    private func check(_ verb: () throws(Refusal) -> Void) {
        do throws(Refusal) { try verb() } catch { refuse(error) }
    }
}
