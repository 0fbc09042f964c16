/// The elements pages are made of. `script` and `style` with content are not among them, so nothing can land in one.
package enum Tag: String, Sendable, CaseIterable {
    case a, article, aside, b, bdi, body, br, button, caption, circle, code, dd, details, div, dl, dt, em, fieldset
    case footer, form, h1, h2, h3, head, header, html, input, kbd, label, legend, li, link, main, mark, meta, nav, ol
    case optgroup, option, p, path, rect, section, select, small, span, strong, summary, svg, table, tbody, td, textarea
    case tfoot, th, thead, time, title, tr, ul, wbr
    /// `text` of a drawing.
    case svgText = "text"

    /// Elements that have no content and no end tag (HTML, 13.1.2).
    package var isVoid: Bool {
        switch self {
        case .br, .input, .link, .meta, .wbr: true
        default: false
        }
    }
}
