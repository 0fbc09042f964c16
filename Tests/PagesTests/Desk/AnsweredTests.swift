import Base
import Testing

@testable import Pages

@Suite("Answers as they are shown")
struct AnsweredTests {
    @Test("a number stays on one line, but one that no telephone has room for may break")
    func numbers() {
        func shown(_ number: String) -> String {
            var bytes: [UInt8] = []
            Answered(Text(same: "Number"), .number(number)).node(Voice(.zh)).write(into: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(shown("9134010012345678XY") == #"<span class="no">9134010012345678XY</span>"#)
        let digest = String(repeating: "a1", count: 32)
        #expect(shown(digest) == digest)
    }
}
