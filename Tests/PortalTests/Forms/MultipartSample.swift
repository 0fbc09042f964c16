/// A multipart body written as RFC 7578 and browsers write it, with what a reader has to find in it.
struct MultipartSample: Sendable {
    struct Part: Sendable, Equatable {
        var name: String
        var filename: String?
        var type: String?
        var content: [UInt8]

        init(_ name: String, _ content: [UInt8], filename: String? = nil, type: String? = nil) {
            self.name = name
            self.filename = filename
            self.type = type
            self.content = content
        }

        init(_ name: String, _ content: String) {
            self.init(name, Array(content.utf8))
        }
    }

    let boundary: String
    let parts: [Part]
    var preamble = ""
    var epilogue = "\r\n"

    init(boundary: String = "----WebKitFormBoundaryx7Q", _ parts: [Part]) {
        self.boundary = boundary
        self.parts = parts
    }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    var body: [UInt8] {
        var body = Array(preamble.utf8)
        for part in parts {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(part.name)\"".utf8)
            if let filename = part.filename { body += Array("; filename=\"\(filename)\"".utf8) }
            if let type = part.type { body += Array("\r\nContent-Type: \(type)".utf8) }
            body += Array("\r\n\r\n".utf8) + part.content + Array("\r\n".utf8)
        }
        return body + Array("--\(boundary)--\(epilogue)".utf8)
    }

    /// Up to six parts whose content is salted with ends of lines, hyphens, beginnings of the delimiter and look-alikes.
    static func random(using generator: inout some RandomNumberGenerator) -> MultipartSample {
        let boundary = String(
            (0..<Int.random(in: 1...70, using: &generator)).map { _ in "ab-".randomElement(using: &generator) ?? "a" })
        let delimiter = Array("\r\n--\(boundary)".utf8)
        let parts = (0..<Int.random(in: 0...6, using: &generator)).map { index in
            var content: [UInt8] = []
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                switch Int.random(in: 0...6, using: &generator) {
                case 0: content += Array("\r\n".utf8)
                case 1: content += Array("\r\r\n-".utf8)
                case 2: content += delimiter.prefix(Int.random(in: 0..<delimiter.count, using: &generator)) + [0x58]
                case 3: content += delimiter + [0x58]
                case 4: content += delimiter + Array("-X".utf8)
                case 5: content += delimiter + Array("\rX".utf8)
                default:
                    content += (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                        .random(in: .min ... .max, using: &generator)
                    }
                }
            }
            let isFile = Bool.random(using: &generator)
            return Part(
                "field \(index)", content, filename: isFile ? "材料\(index).jpg" : nil, type: isFile ? "image/jpeg" : nil)
        }
        var sample = MultipartSample(boundary: boundary, parts)
        if Bool.random(using: &generator) { sample.preamble = "to be skipped\r\n--x\r\n" }
        if Bool.random(using: &generator) { sample.epilogue = "\r\n--\(boundary)\r\nto be skipped" }
        return sample
    }
}
