import Base
import HTTPTypes
import Hummingbird

/// 提交的表单: what a POST carried.
struct SentForm<Kept: Sendable>: Sendable {
    /// Values by name, in the order sent.
    private(set) var fields: [String: [String]] = [:]
    /// In the order sent.
    private(set) var files: [SentFile<Kept>] = []

    private init() {}

    /// Reads the body, urlencoded or multipart. Each file goes to `keep` while it comes in, which stores it and says where.
    ///
    /// A file that is too large, one too many or of a kind not taken becomes a refused one in `files`; so does one for
    /// which `keep` throws `Refusal` of the codes `.oversize`, `.wrongType` or `.unusable`. `keep` is not called for what
    /// is refused at once, and what it returns for a file that is refused later is dropped. Throws `Refusal`: `.unusable`
    /// for a malformed or cut off body, `.wrongType` for another kind of body, `.oversize` past the limits, when what
    /// was kept belongs to nobody; and whatever else `keep` throws. The body is read to its end, or to the limit, before
    /// this throws.
    static func read(
        _ request: Request, limits: FormLimits = FormLimits(), keep: (IncomingFile) async throws -> Kept
    ) async throws -> SentForm {
        let body = FormBody(request.body, limits: limits)
        do {
            if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limits.whole {
                throw limits.tooLarge
            }
            var form = SentForm()
            let type = request.headers[.contentType].flatMap(HeaderValue.init)
            switch (type?.value, type?.parameters["boundary"]) {
            case ("application/x-www-form-urlencoded", _): try await form.readPairs(body, limits)
            case ("multipart/form-data", let boundary?):
                try await form.readParts(
                    MultipartBody(body, boundary: boundary, mostParts: limits.parts), limits, keep: keep)
            default: throw SentFormRefusals.wrongType
            }
            return form
        } catch {
            await body.drain()
            throw error
        }
    }

    /// The first value of this name.
    subscript(name: String) -> String? { fields[name]?.first }

    private mutating func readPairs(_ body: FormBody, _ limits: FormLimits) async throws {
        var bytes: [UInt8] = []
        while let chunk = try await body.next() {
            bytes += chunk
            guard bytes.count <= limits.fields else { throw limits.tooManyFields }
        }
        for pair in Query.pairs(String(decoding: bytes, as: UTF8.self)) {
            fields[pair.name, default: []].append(pair.value)
        }
    }

    private mutating func readParts(
        _ body: MultipartBody, _ limits: FormLimits, keep: (IncomingFile) async throws -> Kept
    ) async throws {
        var room = limits.fields
        while let event = try await body.next() {
            guard case .partBegan(let name, let filename, _) = event else { continue }
            if let filename {
                try await readFile(body, field: name, name: filename, limits, keep: keep)
            } else {
                room -= name.utf8.count
                let value = try await readField(body, &room, limits)
                fields[name, default: []].append(value)
            }
        }
    }

    private func readField(
        _ body: MultipartBody, _ room: inout Int, _ limits: FormLimits
    ) async throws -> String {
        var value: [UInt8] = []
        while case .bytes(let bytes) = try await body.next() {
            room -= bytes.count
            guard room >= 0 else { throw limits.tooManyFields }
            value += bytes
        }
        return String(decoding: value, as: UTF8.self)
    }

    private mutating func readFile(
        _ body: MultipartBody, field: String, name: String, _ limits: FormLimits,
        keep: (IncomingFile) async throws -> Kept
    ) async throws {
        let part = IncomingPart(body, limits: limits)
        try await part.begin()
        guard part.size > 0 || !name.isEmpty else { return }
        let name = name.isEmpty ? "_" : name
        if files.count(where: { $0.kept != nil }) >= limits.files { part.refuse(limits.tooManyFiles) }
        var kept: Kept?
        if part.refusal == nil, let kind = part.kind {
            do {
                kept = try await keep(IncomingFile(field: field, name: name, kind: kind, bytes: IncomingBytes(part)))
            } catch let refusal as Refusal where SentFormRefusals.aboutFile.contains(refusal.code) {
                part.refuse(refusal)
            } catch {
                // Who keeps a file may dress up the error that its bytes threw.
                guard part.refusal != nil else { throw error }
            }
        }
        try await part.settle()
        let fate: SentFile<Kept>.Fate =
            if part.refusal == nil, let kept, let kind = part.kind {
                .kept(kept, kind, isIncomplete: part.isIncomplete)
            } else {
                .refused((part.refusal ?? UnwantedFile.unknown.refusal).text)
            }
        files.append(SentFile(field: field, name: name, size: part.size, fate: fate))
    }
}

extension SentForm where Kept == Never {
    /// Reads a form that asks for no files; one that is sent all the same is refused.
    static func read(_ request: Request, limits: FormLimits = FormLimits()) async throws -> SentForm {
        try await read(request, limits: limits) { _ throws -> Never in throw SentFormRefusals.noFiles }
    }
}

private enum SentFormRefusals {
    static let aboutFile: [Refusal.Code] = [.oversize, .wrongType, .unusable]

    static let wrongType = Refusal(
        .wrongType,
        Text(
            zh: "不接受这种格式的提交。请用本站页面上的表单填写并提交。",
            en: "A form in this format is not taken. Fill in and send the form on this site's page."))
    static let noFiles = Refusal(
        .wrongType, Text(zh: "这张表不收文件。请去掉文件再提交。", en: "This form takes no files. Send it without them."))
}
