package import Base

/// 回执页: the number, keeping it, and what happens next.
package struct ReceiptPage: Sendable {
    private let code: String
    private let at: Instant
    private let qr: Receipt.QR?
    private let steps: [Components.Step]
    private let problems: Problems
    private let token: String
    private let thing: Text
    private let site: String
    private let hasPDF: Bool

    /// - Parameters:
    ///   - thing: what it hands in: a report, a request.
    ///   - site: where the progress is seen, for who reads it from paper.
    ///   - hasPDF: whether the receipt can be had as PDF.
    ///   - qr: leads to the progress page.
    ///   - steps: what happens next.
    package init(
        thing: Text, code: String, at: Instant, qr: Receipt.QR?, steps: [Components.Step], problems: Problems,
        token: String, site: String, hasPDF: Bool
    ) {
        self.thing = thing
        self.site = site
        self.hasPDF = hasPDF
        self.code = code
        self.at = at
        self.qr = qr
        self.steps = steps
        self.problems = problems
        self.token = token
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        return frame.page(
            title: problems.isEmpty
                ? heading : Text(zh: "错误：请先保存回执", en: "Error: keep the receipt first"),
            section: .report, isPrivate: true,
            problems.summary(voice),
            receipt(frame).render(voice),
            .element(
                .form, [.class("no-print"), .action(.reportReceipt), .set(.method, "post"), .novalidate],
                [
                    .input(.type("hidden"), .name("token"), .value(token)),
                    Controls.fieldset(
                        "saved", Text(zh: "先把回执存好", en: "Keep the receipt first"), .group,
                        Text(zh: "抄下、打印、拍下，或者下载成文件。", en: "Write it down, print it, photograph it, or download it."),
                        problems.about("saved"), voice,
                        [
                            files(voice),
                            Controls.tickBox(
                                .init(
                                    "yes",
                                    Text(
                                        zh: "我已经抄下、打印、拍下或者下载回执号",
                                        en: "I wrote down, printed, photographed or downloaded the number")),
                                name: "saved", voice),
                        ]),
                    Components.buttons(Components.button(.ordinary, Text(zh: "去看进度", en: "See progress"), voice)),
                ]),
            .h2()(voice(zh: "接下来会怎样", en: "What happens next")),
            Components.path(steps, voice),
            .h2()(voice(zh: "需要知道的", en: "Good to know")),
            .ul()(
                .li()(voice(zh: "我们不会把您的情况告诉被举报的人。", en: "We do not tell the person reported anything about you.")),
                .li()(
                    voice(
                        zh: "现场检查以前，进度页只显示大的阶段，以免走漏消息。",
                        en: "Until the site visit the progress page shows coarse stages only, so that nothing leaks.")),
                .li()(voice(zh: "想起新的事实，请用同一个回执号补充。", en: "If you remember more, add it under the same number.")))
        )
    }

    private var heading: Text { Text(zh: "已收到您的\(thing.zh)", en: "Your \(thing.en) was received") }

    private func files(_ voice: Voice) -> Node {
        Components.row(
            hasPDF
                ? Components.button(
                    .plain, Text(zh: "下载回执（PDF）", en: "Download the receipt (PDF)"), to: .reportReceiptPDF, voice)
                : .nothing,
            Components.button(
                .plain, Text(zh: "下载回执（文本文件）", en: "Download the receipt (text file)"), to: .reportReceiptText,
                voice))
    }

    private func receipt(_ frame: Frame) -> Receipt {
        let text = at.description
        let exact = text.dropFirst(11).prefix(8)
        return Receipt(
            heading: heading, code: code,
            note: Text(
                zh: "请保存回执号。没有留联系方式时，它是您查进度的唯一办法；我们没有存这个号码，无法替您找回。",
                en:
                    "Keep this number. If you left no contact it is the only way to see progress; we do not store it and cannot "
                    + "recover it."),
            facts: [
                .init(
                    Text(zh: "收到时间", en: "Received"),
                    .time(.set(.datetime, text))(
                        frame.voice(zh: "\(at.day.text.zh) \(exact)", en: "\(at.day.text.en), \(exact)"))),
                .init(Text(zh: "收到机关", en: "By"), frame.voice(frame.district.office)),
                .init(Text(zh: "查进度", en: "Follow it at"), .span(.set(.translate, "no"))(.text(site))),
            ], qr: qr)
    }
}
