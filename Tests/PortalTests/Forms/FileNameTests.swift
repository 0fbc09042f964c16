import Testing

@testable import Portal

@Suite("The name of a sent file")
struct FileNameTests {
    @Test(
        "is the last part of what was sent, without what reorders or breaks a line",
        arguments: [
            ("假货.jpg", "假货.jpg"), ("C:\\图片\\a.jpg", "a.jpg"), ("../../etc/passwd", "passwd"), ("/", "_"), ("a/", "a"),
            ("a\u{0}b\u{1F}c\u{7F}d\u{9B}.png", "a_b_c_d_.png"), ("a\r\nb", "a__b"),
            ("photo\u{202E}gpj.exe", "photo_gpj.exe"), ("\u{2066}a\u{2069}\u{200F}\u{61C}", "_a___"),
            ("a\u{2028}b\u{2029}", "a_b_"), ("👨‍👩‍👧.jpg", "👨‍👩‍👧.jpg"), ("a%22b.jpg", "a%22b.jpg"), ("", ""), (" ", " "),
        ])
    func cleaning(sent: String, shown: String) {
        #expect(FileName.shown(sent) == shown)
    }

    @Test("is cut at a character to 255 bytes")
    func length() {
        #expect(FileName.shown(String(repeating: "a", count: 300)) == String(repeating: "a", count: 255))
        #expect(FileName.shown("ab" + String(repeating: "知", count: 100)) == "ab" + String(repeating: "知", count: 84))
        let family = "👨‍👩‍👧"
        #expect(family.utf8.count == 18)
        #expect(FileName.shown(String(repeating: family, count: 20)) == String(repeating: family, count: 14))
        let marks = FileName.shown("e" + String(repeating: "\u{301}", count: 3_000))
        #expect(marks.utf8.count == 255)
    }
}
