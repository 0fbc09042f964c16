package import Base

/// 回执: proof that something was received, on one printed page.
package struct Receipt: Sendable {
    private let heading: Text
    private let code: String
    private let note: Text
    private let facts: [Components.Fact]
    private let qr: QR?
    private let stamp: String

    package init(
        heading: Text, code: String, note: Text, facts: [Components.Fact], qr: QR?, stamp: String = "知盾收讫"
    ) {
        self.heading = heading
        self.code = code
        self.note = note
        self.facts = facts
        self.qr = qr
        self.stamp = stamp
    }

    /// 二维码 as a drawing: one path over a square so many modules wide, the quiet zone included.
    package struct QR: Sendable {
        package let path: String
        package let side: Int

        package init(path: String, side: Int) {
            self.path = path
            self.side = side
        }

        /// `.receipt-qr` with a line below: what it leads to, and what to do with it.
        func render(_ label: Text, _ note: Text, _ voice: Voice) -> Node {
            .fragment([
                .svg(
                    .class("receipt-qr"), .set(.viewBox, "0 0 \(side) \(side)"), .set(.shapeRendering, "crispEdges"),
                    .set(.role, "img"), .set(.ariaLabel, voice[label]))(.path(.set(.d, path))()),
                .p(.class("small hush"))(voice(note)),
            ])
        }
    }

    /// `.receipt`; `rank` is `.one` where the receipt is the page.
    package func render(rank: Components.Rank = .one, _ voice: Voice) -> Node {
        .section(.class("receipt"), .set(.ariaLabelledby, "receipt"))(
            .div()(
                title(rank, voice),
                .p(.class("flat"))(voice(zh: "回执号", en: "Receipt number")),
                .span(.class("receipt-code"), .set(.translate, "no"))(groups),
                .p(.class("small hush"))(voice(note)),
                Components.facts(facts, tight: true, voice)),
            .div()(
                qr?.render(
                    Text(zh: "进度查询二维码", en: "QR code that leads to the progress page"),
                    Text(zh: "扫码查进度", en: "Scan to see progress"), voice) ?? .nothing,
                Components.stamp(stamp))
        )
    }

    private func title(_ rank: Components.Rank, _ voice: Voice) -> Node {
        switch rank {
        case .one: .h1(.id("receipt"))(voice(heading))
        case .two: .h2(.id("receipt"))(voice(heading))
        case .three: .h3(.id("receipt"))(voice(heading))
        }
    }

    /// The code in groups of four, with a blank between them for those who copy it.
    private var groups: [Node] {
        let characters = Array(code)
        return stride(from: 0, to: characters.count, by: 4).flatMap { start -> [Node] in
            let group = Node.span()(.text(String(characters[start..<min(start + 4, characters.count)])))
            return start == 0 ? [group] : [.text(" "), group]
        }
    }
}
