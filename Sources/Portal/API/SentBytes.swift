import Base
import Casework
import Foundation
import HTTPTypes
import Hummingbird

/// 收一个文件: the body of a request as a file, held until a form names it.
struct SentBytes: Sendable {
    let intake: Intake
    let now: @Sendable () -> Instant

    /// Bytes of a name as it is sent.
    private static let longestName = 1_000

    @Sendable func take(_ call: Call) async throws -> Response {
        let name = try name(call)
        var limits = FormLimits()
        limits.files = 1
        let body = FormBody(call.request.body, limits: limits)
        do {
            let length = call.request.headers[.contentLength].flatMap { Int($0) }
            guard (length ?? 0) <= limits.file else { throw limits.tooLargeFile }
            let part = IncomingPart(limits: limits) { try await body.next()?[...] }
            try await part.begin()
            if let refusal = part.refusal { throw refusal }
            guard let kind = part.kind else { throw UnwantedFile.unknown.refusal }
            let (token, upload) = try await intake.hold(
                IncomingBytes(part), named: name, type: kind.mediaType, limit: limits.file, at: now())
            return .json(
                JSON.object([
                    "id": .string(token.text), "size": .integer(upload.size), "sha256": .string(upload.sha256),
                    "type": .string(upload.type), "incomplete": .bool(part.isIncomplete),
                ]), status: .created)
        } catch {
            await body.drain()
            throw error
        }
    }

    private func name(_ call: Call) throws(Refusal) -> String {
        var sent = call["name"]
        if let header = call.header("X-File-Name") {
            guard header.utf8.count <= SentBytes.longestName * 3, let decoded = header.removingPercentEncoding else {
                throw SentBytes.unreadable
            }
            sent = decoded
        }
        guard let sent, !sent.isEmpty, sent.utf8.count <= SentBytes.longestName else { throw SentBytes.unreadable }
        return FileName.shown(sent)
    }

    private static let unreadable = Call.wrong(
        "X-File-Name", "请在请求头X-File-Name里给出文件名（UTF-8百分号编码，不超过\(longestName)字节）",
        "give the file's name in the header X-File-Name, percent-encoded UTF-8 of at most \(longestName) bytes")
}
