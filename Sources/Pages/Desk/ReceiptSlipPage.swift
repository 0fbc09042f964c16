package import Base

/// 窗口回执页: the slip for whoever stands at the counter; its number is shown this once.
package struct ReceiptSlipPage: Sendable {
    private let matter: (id: String, number: String)
    private let content: Content
    private let token: String

    /// What there is to hand over.
    package enum Content: Sendable {
        /// Nothing is issued yet.
        case offer
        case issued(code: String, at: Instant, qr: Receipt.QR?)
        /// 12315编号
        case platform(number: String)
    }

    package init(matter: (id: String, number: String), _ content: Content, token: String) {
        self.matter = matter
        self.content = content
        self.token = token
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        let title = Text(zh: "给来件人的回执", en: "The slip for whoever came in")
        return frame.desk(
            title, bar,
            Components.crumbs(
                [
                    (.desk, Text(zh: "待办", en: "Queue")),
                    (.matter(matter.id), Text(zh: "办件 \(matter.number)", en: "Matter \(matter.number)")),
                ], title, voice), body(frame),
            .p(.class("no-print"))(
                .a(.href(.matter(matter.id)))(voice(zh: "去看这一件", en: "Go to the matter"))))
    }

    private func body(_ frame: Frame) -> Node {
        let voice = frame.voice
        switch content {
        case .offer:
            return .fragment([
                .h1()(voice(zh: "给来件人开具回执", en: "Issue a slip for whoever came in")),
                .p()(
                    voice(
                        zh: "来件人凭回执号查进度、补充材料。回执号只显示一次，请当场打印或者抄下交给来件人；电话来件请读给对方记下。重新开具的，原来的号码作废。",
                        en: """
                            The number lets them follow the report and add to it. It is shown once: print it or write \
                            it down and hand it over, or read it out on the telephone. Issuing another voids this one.
                            """)),
                .element(
                    .form, [.action(.receiptSlip(of: matter.id)), .set(.method, "post")],
                    [
                        .input(.type("hidden"), .name("token"), .value(token)),
                        Components.button(.ordinary, Text(zh: "开具回执", en: "Issue the slip"), voice),
                    ]),
            ])
        case .issued(let code, let at, let qr):
            return Receipt(
                heading: Text(zh: "已收到", en: "Received"), code: code,
                note: Text(
                    zh: "请妥善保管：凭这个号码就能查进度。我们没有存这个号码，遗失后可以凭身份证件到窗口重新开具。",
                    en:
                        "Keep it safe: whoever has this number can follow the matter. We do not store it; if it is lost, "
                        + "ask the counter for another."),
                facts: [
                    .init(Text(zh: "办件编号", en: "Matter"), .text(matter.number)),
                    .init(Text(zh: "开具时间", en: "Issued"), voice(at.text)),
                    .init(Text(zh: "收到机关", en: "By"), voice(frame.district.office)),
                ], qr: qr
            ).render(voice)
        case .platform(let number):
            return .fragment([
                .h1()(voice(zh: "凭12315编号查询", en: "To be followed by its 12315 number")),
                Components.facts(
                    [
                        .init(
                            Text(zh: "全国12315平台编号", en: "Number on the 12315 platform"),
                            .span(.class("num"), .set(.translate, "no"))(.text(number)))
                    ], voice),
                .p()(
                    voice(
                        zh: "来件人在全国12315平台凭这个编号查询，不另开回执。",
                        en: "It is followed on the national platform under this number; no slip is issued.")),
            ])
        }
    }
}

extension Address {
    /// The slip for whoever a matter was written down for.
    package static func receiptSlip(of id: String) -> Address {
        .at(path: Route.desk.rawValue + "/matter/" + id + "/receipt", [])
    }
}
