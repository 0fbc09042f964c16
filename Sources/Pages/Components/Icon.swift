/// 图形: the few signs that stand before words, drawn in the page. Never without words, so hidden from readers aloud.
package enum Icon: Sendable, CaseIterable {
    /// Lights: circle with tick, triangle, octagon, bars of a pause.
    case ok, warn, late, rest
    /// A document made, a time limit begun or ended, somebody told, a line in the log.
    case paper, clock, people, log
    case lock

    package var node: Node {
        .svg(.class("icon"), .set(.viewBox, "0 0 16 16"), .ariaHidden, .set(.focusable, "false"))(shapes)
    }

    private var shapes: [Node] {
        switch self {
        case .ok: [dot("8", "8", "7"), line("M4.5 8.2l2.4 2.4 4.6-5", "1.8", Icon.cut)]
        case .warn: [shape("M8 .8L15.6 15H.4z"), line("M8 5.6v4.6M8 11.6v1.8", "1.8", Icon.cut)]
        case .late: [shape("M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z"), line("M8 3.6v5.6M8 10.6v2", "1.9", Icon.cut)]
        case .rest: [box("1", "1", "14", "14", "2"), line("M5.8 4.5v7M10.2 4.5v7", "2", Icon.cut)]
        case .lock: [box("2.5", "7", "11", "8", "1"), line("M5 7V5a3 3 0 016 0v2", "1.6", Icon.ink)]
        case .paper:
            [line("M3 1h7l3 3v11H3z", "1.5", Icon.ink), line("M5.5 7h5M5.5 9.5h5M5.5 12h3", "1.2", Icon.ink)]
        case .clock:
            [
                .circle(
                    .set(.cx, "8"), .set(.cy, "8"), .set(.r, "6.6"), .fill("none"), Icon.ink, .set(.strokeWidth, "1.5"))(),
                line("M8 4v4.4l3 1.8", "1.5", Icon.ink),
            ]
        case .people:
            [
                dot("5.5", "5", "2.6"), shape("M1 14c0-3 2-5 4.5-5S10 11 10 14z"), dot("11.5", "6", "2"),
                shape("M11.4 14H15c0-2.6-1.5-4.4-3.5-4.4"),
            ]
        case .log:
            [
                line("M2 3h12M2 8h12M2 13h12", "1.5", Icon.ink), dot("4", "3", "1.6"), dot("9", "8", "1.6"),
                dot("6", "13", "1.6"),
            ]
        }
    }

    /// The colour of a sign cut into a shape, and that of one drawn.
    private static let cut = Attribute.stroke("#fffefb")
    private static let ink = Attribute.stroke("currentColor")

    private func shape(_ d: String) -> Node { .path(.set(.d, d))() }

    private func line(_ d: String, _ width: String, _ stroke: Attribute) -> Node {
        .path(.set(.d, d), .fill("none"), stroke, .set(.strokeWidth, width))()
    }

    private func dot(_ x: String, _ y: String, _ radius: String) -> Node {
        .circle(.set(.cx, x), .set(.cy, y), .set(.r, radius))()
    }

    private func box(_ x: String, _ y: String, _ width: String, _ height: String, _ corner: String) -> Node {
        .rect(.set(.x, x), .set(.y, y), .set(.width, width), .set(.height, height), .set(.rx, corner))()
    }
}
