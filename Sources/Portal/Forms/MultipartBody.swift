import Base

/// 分段正文: the events of a multipart body as they come in.
final class MultipartBody {
    private let body: FormBody
    private var parser: MultipartParser

    init(_ body: FormBody, boundary: String, mostParts: Int) throws(Refusal) {
        self.body = body
        self.parser = try MultipartParser(boundary: boundary, mostParts: mostParts)
    }

    /// Nil once the whole body has been read. `Refusal` where it is malformed, cut off or too large.
    func next() async throws -> MultipartParser.Event? {
        while true {
            if let event = try parser.next() { return event }
            guard let chunk = try await body.next() else {
                try parser.finish()
                return nil
            }
            parser.feed(chunk)
        }
    }
}
