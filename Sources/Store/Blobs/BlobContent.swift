/// 材料内容: the bytes of a stored exhibit in the order in which they were uploaded, each checked before it is given out.
///
/// An error means that what follows cannot be had; what came before was right.
package struct BlobContent: AsyncSequence, Sendable {
    private let open: @Sendable () throws -> BlobReader

    init(_ open: @escaping @Sendable () throws -> BlobReader) {
        self.open = open
    }

    package func makeAsyncIterator() -> Iterator { Iterator(open) }

    package struct Iterator: AsyncIteratorProtocol {
        private let thread = BlobThread()
        private let open: @Sendable () throws -> BlobReader
        private var reader: BlobReader?

        fileprivate init(_ open: @escaping @Sendable () throws -> BlobReader) {
            self.open = open
        }

        package mutating func next() async throws -> [UInt8]? {
            let open = open
            let known = reader
            let (reader, chunk) = try await thread.run {
                let reader = try known ?? open()
                return (reader, try reader.next())
            }
            self.reader = reader
            return chunk
        }
    }
}
