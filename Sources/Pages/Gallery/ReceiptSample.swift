import Base

/// A receipt, keeping it, and what happens next.
struct ReceiptSample {
    func render(in frame: Frame) -> Node {
        let voice = frame.voice
        return frame.page(
            title: Text(zh: "已收到您的举报", en: "Your report was received"), section: nil,
            ReceiptSample.receipt.render(voice),
            .element(
                .form, [.class("no-print"), .action(.components), .set(.method, "get"), .novalidate],
                [
                    Controls.checkboxes(
                        "saved", Text(zh: "先把回执存好", en: "Keep the receipt first"), asked: .group,
                        [
                            .init(
                                "yes",
                                Text(zh: "我已经抄下、打印或拍下回执号", en: "I wrote down, printed or photographed the number"))
                        ],
                        problems: Problems(), voice),
                    Components.button(.ordinary, Text(zh: "去看进度", en: "See progress"), voice),
                ]),
            .h2()(voice(zh: "接下来会怎样", en: "What happens next")),
            Components.path(ListSamples.steps(voice), voice)
        )
    }

    static let receipt = Receipt(
        heading: Text(zh: "已收到您的举报", en: "Your report was received"), code: "7K3Q9WZX2M5TH8RD4VNB6PYCJE5S",
        note: Text(
            zh: "请保存回执号。没有留联系方式时，它是您查进度的唯一办法；我们也无法替您找回。",
            en: "Keep this number. If you left no contact it is the only way to see progress; we cannot recover it."),
        facts: [
            .init(Text(zh: "收到时间", en: "Received"), .text("2026-11-09 10:42:07")),
            .init(
                Text(zh: "存证位置", en: "Log entry"), .text("46,902"), link: (.components, Text(zh: "核验", en: "Verify"))),
        ],
        qr: .init(path: pattern, side: 29))

    /// Looks like a code and holds nothing: corners, and modules in a fixed disorder.
    private static var pattern: String {
        let corners = [(2, 2), (20, 2), (2, 20)]
        var path = corners.map { x, y in
            "M\(x) \(y)h7v7h-7zM\(x + 1) \(y + 1)v5h5v-5zM\(x + 2) \(y + 2)h3v3h-3z"
        }.joined()
        for y in 2..<27 {
            for x in 2..<27 where !corners.contains(where: { abs(x - $0.0 - 3) < 5 && abs(y - $0.1 - 3) < 5 }) {
                if (x * 7 + y * 13 + x * y * 5) % 11 < 5 { path += "M\(x) \(y)h1v1h-1z" }
            }
        }
        return path
    }
}
