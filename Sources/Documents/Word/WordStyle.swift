/// 样式: the paragraphs that a document is made of, each named once so that an office can change them all at once.
enum WordStyle: String, CaseIterable {
    case office, title, number, body, flush, heading, note, seal, label, cell, signature, header, footer, code

    /// A paragraph of this kind around runs of text.
    func paragraph(_ runs: String) -> String {
        #"<w:p><w:pPr><w:pStyle w:val="\#(rawValue)"/></w:pPr>\#(runs)</w:p>"#
    }

    static var part: String {
        "<w:styles \(WordFile.namespaces)>"
            + #"<w:docDefaults><w:rPrDefault><w:rPr>\#(faces(song))<w:sz w:val="32"/>"#
            + #"<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"#
            + allCases.map(\.definition).joined() + "</w:styles>"
    }

    private static let song = "仿宋"
    private static let black = "黑体"
    private static let small = "方正小标宋简体"

    private static func faces(_ name: String) -> String {
        #"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="\#(name)"/>"#
    }

    private var definition: String {
        let isFirst = self == .body ? #" w:default="1""# : ""
        return #"<w:style w:type="paragraph" w:styleId="\#(rawValue)"\#(isFirst)><w:name w:val="\#(name)"/>"#
            + "<w:pPr>\(spacing)\(place)</w:pPr><w:rPr>\(type)</w:rPr></w:style>"
    }

    /// What the word processor calls it.
    private var name: String {
        switch self {
        case .office: "发文机关"
        case .title: "文书标题"
        case .number: "文号"
        case .body: "正文"
        case .flush: "顶格"
        case .heading: "层次标题"
        case .note: "附注"
        case .seal: "落款"
        case .label: "栏目"
        case .cell: "栏内"
        case .signature: "签名"
        case .header: "页眉"
        case .footer: "页脚"
        case .code: "页码标识"
        }
    }

    /// Lines of 28.9 pt in the body (22 to a page), of 18 pt in tables; in twentieths of a point.
    private var spacing: String {
        switch self {
        case .office, .title: #"<w:spacing w:line="640" w:lineRule="exact"/>"#
        case .number: #"<w:spacing w:after="160" w:line="578" w:lineRule="exact"/>"#
        case .body, .flush: #"<w:spacing w:line="578" w:lineRule="exact"/>"#
        case .heading: #"<w:keepNext/><w:spacing w:line="578" w:lineRule="exact"/>"#
        case .note: #"<w:spacing w:before="120" w:line="330" w:lineRule="exact"/>"#
        case .seal: #"<w:keepNext/><w:keepLines/><w:spacing w:line="578" w:lineRule="exact"/>"#
        case .signature:
            #"<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="8844"/></w:tabs>"#
                + #"<w:spacing w:before="200" w:line="578" w:lineRule="exact"/>"#
        case .label, .cell: #"<w:spacing w:line="360" w:lineRule="atLeast"/>"#
        case .header, .footer, .code: ""
        }
    }

    /// Indents and alignment; two characters before the first line of a paragraph, four behind the office's name.
    private var place: String {
        switch self {
        case .body, .heading: #"<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>"#
        case .office, .title, .label, .footer: #"<w:jc w:val="center"/>"#
        case .number, .header: #"<w:jc w:val="right"/>"#
        case .seal: #"<w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>"#
        case .flush, .note, .cell, .signature, .code: #"<w:jc w:val="left"/>"#
        }
    }

    /// Face and size, in half points.
    private var type: String {
        switch self {
        case .office, .title: WordStyle.faces(WordStyle.small) + #"<w:b/><w:sz w:val="44"/>"#
        case .heading: WordStyle.faces(WordStyle.black)
        case .note, .footer: #"<w:sz w:val="21"/>"#
        case .label, .cell: #"<w:sz w:val="24"/>"#
        case .header: WordStyle.faces(WordStyle.black) + #"<w:color w:val="595959"/><w:sz w:val="24"/>"#
        case .code: WordStyle.faces(WordStyle.black) + #"<w:color w:val="595959"/><w:sz w:val="15"/>"#
        case .number, .body, .flush, .seal, .signature: ""
        }
    }
}
