/// 存放回执: an exhibit whose bytes are on the disk; only now may a row or an event speak of it.
package struct BlobReceipt: Hashable, Sendable {
    package let id: BlobID
    package let address: BlobAddress
    /// Bytes, before encryption.
    package let size: Int
    /// SHA-256 of the bytes before encryption: what the uploader can compute too.
    package let sha256: [UInt8]
    package let suite: String
    package let keyID: OfficeKey.ID
    /// The exhibit's key under the office's key.
    package let wrapped: [UInt8]
}

/// 材料编号: which stored exhibit.
package typealias BlobID = RandomID<BlobReceipt>
