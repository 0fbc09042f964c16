/// 日志叶: what an entry of the log hashes to (RFC 6962, 2.1; RFC 9162, 2.1.1): SHA-256 over a zero byte and the entry.
package enum Leaf {
    package static func hash(_ entry: [UInt8]) -> Digest {
        Digest(of: [0] + entry)
    }
}
