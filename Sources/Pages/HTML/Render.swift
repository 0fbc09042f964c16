extension Node {
    /// The page as UTF-8, beginning with the document type.
    package var document: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384)
        bytes.append(contentsOf: "<!doctype html>\n".utf8)
        write(into: &bytes)
        return bytes
    }

    /// Appends the node as UTF-8.
    package func write(into bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Escape.append(text, to: &bytes)
        case .fragment(let nodes):
            for node in nodes { node.write(into: &bytes) }
        case .module(let address):
            bytes.append(contentsOf: "<script type=\"module\" src=\"".utf8)
            Escape.append(address.text, to: &bytes)
            bytes.append(contentsOf: "\"></script>".utf8)
        case .element(let tag, let attributes, let children):
            bytes.append(UInt8(ascii: "<"))
            bytes.append(contentsOf: tag.rawValue.utf8)
            for attribute in attributes {
                bytes.append(UInt8(ascii: " "))
                bytes.append(contentsOf: attribute.name.rawValue.utf8)
                guard let value = attribute.value else { continue }
                bytes.append(contentsOf: "=\"".utf8)
                Escape.append(value, to: &bytes)
                bytes.append(UInt8(ascii: "\""))
            }
            bytes.append(UInt8(ascii: ">"))
            if tag.isVoid { return }
            // A parser drops the first line feed in a textarea; one more keeps what was typed.
            if tag == .textarea { bytes.append(UInt8(ascii: "\n")) }
            for child in children { child.write(into: &bytes) }
            bytes.append(contentsOf: "</".utf8)
            bytes.append(contentsOf: tag.rawValue.utf8)
            bytes.append(UInt8(ascii: ">"))
        }
    }
}

/// Text on its way into HTML.
///
/// Works on Unicode scalars, never on grapheme clusters: a quotation mark followed by a combining mark is one
/// character to Swift but still ends an attribute for a browser.
enum Escape {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes.append(contentsOf: "&amp;".utf8)
            case "<": bytes.append(contentsOf: "&lt;".utf8)
            case ">": bytes.append(contentsOf: "&gt;".utf8)
            case "\"": bytes.append(contentsOf: "&quot;".utf8)
            case "'": bytes.append(contentsOf: "&#39;".utf8)
            case "`": bytes.append(contentsOf: "&#96;".utf8)
            case _ where isUnprintable(scalar): bytes.append(contentsOf: "\u{FFFD}".utf8)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// Scalars HTML forbids, and those that turn the direction of everything after them: shown as U+FFFD.
    static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
