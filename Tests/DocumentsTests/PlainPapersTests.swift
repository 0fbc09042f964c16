import Base
import Documents
import Testing

@Suite("Papers that are no forms: receipt and public version of a decision")
struct PlainPapersTests {
    private static let body = PublishedText(
        stored: """
            示例区市场监督管理局
            行政处罚决定书
            当事人：示例百货商行
            经营者：张⟦某⟧　公民身份号码：⟦依法不公开⟧
            经查，当事人销售标有“视例優选”字样的绿茶。
            示例区市场监督管理局
            2026年9月17日
            """)

    private func decision(_ correction: (day: Day, text: String)? = nil, isSample: Bool = false) -> FilledDocument {
        PublicDecisionPaper(
            authority: "示例区市场监督管理局", number: "示市监罚〔2026〕88号", decidedOn: Day(number: 20_713), body: Self.body,
            correction: correction, isSample: isSample
        ).document
    }

    @Test("the public version says that it is one, has head and signature once, and no mark of what was masked")
    func publicVersion() {
        #expect(
            decision().text == """
                示例区市场监督管理局
                行政处罚决定书（公开版本）
                示市监罚〔2026〕88号
                公开版本：个人信息和商业秘密已经遮去，其余与送达文本一致；不加盖印章，以送达当事人的文本为准。
                当事人：示例百货商行
                经营者：张某　公民身份号码：依法不公开
                经查，当事人销售标有“视例優选”字样的绿茶。
                示例区市场监督管理局
                2026年9月17日
                """)
        #expect(decision().isComplete)
    }

    @Test("a correction and the word that it is a sample stand before the text")
    func remarks() {
        let lines = decision((Day(number: 20_718), "罚款应为2000元"), isSample: true).text.split(separator: "\n")
        #expect(
            lines[4...6] == ["示例数据，不是真实文书。", "本信息于2026年9月22日更正：罚款应为2000元", "当事人：示例百货商行"])
    }

    @Test("the receipt has the number, the time to the second, where to go, and its picture, in both languages")
    func receipt() {
        let paper = ReceiptPaper(
            office: Text(zh: "示例区知识产权局", en: "Sample District IP Office"),
            form: Text(zh: "举报", en: "Report an infringement"), code: "7K3Q 9WZX",
            at: Instant(Day(number: 20_718), hour: 10, minute: 42, second: 7), site: "https://zhidun.example/track",
            drawing: "<svg/>", isSample: true)
        let document = paper.document
        #expect(
            document.text == """
                示例区知识产权局
                回执
                回执号 Receipt number
                7K3Q 9WZX
                办理事项 Matter
                举报 Report an infringement
                收到时间 Received
                2026年9月22日 10:42:07
                收到机关 By
                示例区知识产权局 Sample District IP Office
                查进度 Follow it at
                https://zhidun.example/track
                扫码查进度
                请妥善保管：凭这个号码就能查到进度。我们没有存这个号码，无法替您找回。
                Keep it safe: whoever has this number can follow the matter. We do not store it and cannot recover it.
                示例数据，不是真实回执。
                Sample data; not a real receipt.
                """)
        #expect(document.isComplete && document.day == Day(number: 20_718))
    }
}
