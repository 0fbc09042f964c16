/// The elements pages are made of. `script` and `style` with content are not among them, so nothing can land in one.
package enum Tag: String, Sendable, CaseIterable {
    case a, article, aside, b, bdi, body, br, button, caption, code, dd, details, div, dl, dt, fieldset, footer, form,
        h1
    case h2, h3, head, header, html, input, label, legend, li, link, main, meta, nav, ol, optgroup, option, p, path,
        rect
    case section, select, small, span, strong, summary, svg, table, tbody, td, textarea, th, thead, time, title, tr, ul

    /// Elements that have no content and no end tag (HTML, 13.1.2).
    package var isVoid: Bool {
        switch self {
        case .br, .input, .link, .meta: true
        default: false
        }
    }
}
