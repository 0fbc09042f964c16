/// 存放地址: the SHA-256 of an exhibit's encrypted bytes, which is also the name of its file.
///
/// Each upload has a key of its own, so two uploads of the same bytes have two addresses.
package struct BlobAddress: Hashable, Sendable, CustomStringConvertible {
    /// 64 small hexadecimal digits.
    package let description: String

    /// An address that was written down, and nothing else: it becomes part of a path.
    package init?(_ text: String) {
        guard text.utf8.count == 64, Hex.bytes(text) != nil else { return nil }
        description = text
    }

    init(digest: some Sequence<UInt8>) {
        description = Hex.text(digest)
    }
}

extension BlobAddress: Bindable {
    package var value: Value { .text(description) }
}
