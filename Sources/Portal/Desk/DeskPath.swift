/// 登录后去处: the page of the desk that somebody asked for before signing in.
///
/// Whoever makes a link can write anything there, so only a path of the desk in plain characters is taken: no other site,
/// no other scheme, nothing that a browser might read as one.
struct DeskPath: Sendable {
    let text: String

    /// nil for anything but `/desk`, `/desk/…` and these with a query; signing in and out are no places to go to.
    init?(_ text: String) {
        guard text.utf8.count <= 1_000 else { return nil }
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let segments = parts[0].split(separator: "/", omittingEmptySubsequences: false)
        guard segments.count >= 2, segments[0].isEmpty, segments[1] == "desk",
            segments.dropFirst().allSatisfy({ DeskPath.isPlain($0, also: "") && !$0.isEmpty && !DeskPath.isDots($0) }),
            !["/desk/sign-in", "/desk/sign-out"].contains(parts[0]),
            parts.count == 1 || DeskPath.isPlain(parts[1], also: "=&+")
        else { return nil }
        self.text = text
    }

    /// Letters, digits, `-._~` and percent-encoded bytes (RFC 3986, 2.3).
    private static func isPlain(_ text: Substring, also more: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "-._~%".utf8.contains(byte) || more.utf8.contains(byte)
            }
        }
    }

    /// `.` and `..`, percent-encoded or not: they lead elsewhere.
    private static func isDots(_ segment: Substring) -> Bool {
        let plain = segment.lowercased().split(separator: "%2e", omittingEmptySubsequences: false).joined(
            separator: ".")
        return plain == "." || plain == ".."
    }
}
