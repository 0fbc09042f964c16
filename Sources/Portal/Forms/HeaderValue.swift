/// The value of a header with its parameters, `form-data; name="a"`, as browsers write it (RFC 9110, 5.6.6).
struct HeaderValue: Sendable {
    /// What stands before the first semicolon, in lower case.
    let value: String
    /// By name; names in lower case.
    let parameters: [String: String]

    /// Nil where a quote stays open or a parameter has no name, no value or comes twice.
    init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        value = HeaderValue.word(&rest).lowercased()
        var found: [String: String] = [:]
        while true {
            HeaderValue.skipBlanks(&rest)
            guard let next = rest.popFirst() else { break }
            guard next == UInt8(ascii: ";") else { return nil }
            HeaderValue.skipBlanks(&rest)
            guard !rest.isEmpty else { break }
            let name = HeaderValue.word(&rest).lowercased()
            guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { return nil }
            guard let value = HeaderValue.parameter(&rest) else { return nil }
            guard found.updateValue(value, forKey: name) == nil else { return nil }
        }
        parameters = found
    }

    private static func skipBlanks(_ rest: inout ArraySlice<UInt8>) {
        rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    private static func word(_ rest: inout ArraySlice<UInt8>) -> String {
        let word = rest.prefix { !" \t;=\"".utf8.contains($0) }
        rest = rest.dropFirst(word.count)
        return String(decoding: word, as: UTF8.self)
    }

    /// A backslash stands for itself except before a quote: browsers send paths and do not escape.
    private static func parameter(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard rest.first == UInt8(ascii: "\"") else {
            let plain = word(&rest)
            return plain.isEmpty ? nil : plain
        }
        rest.removeFirst()
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
            if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "\"") {
                rest.removeFirst()
                bytes.append(UInt8(ascii: "\""))
            } else {
                bytes.append(byte)
            }
        }
        return nil
    }
}
