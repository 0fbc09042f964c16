extension District {
    /// 专利侵权纠纷行政裁决: what the district does of it. It has no power of its own (专利法实施细则第九十五条), so that it
    /// sends people on, receives for the authority that has, or acts in that authority's name.
    package struct Adjudication: Sendable, Equatable {
        package let mode: Mode
        /// 有处理权的管理专利工作的部门: who rules; nil where the district has not named it.
        package let authority: String?
        /// 委托书文号: under which the district acts in the authority's name.
        package let entrustment: String?

        package init(_ mode: Mode, by authority: String? = nil, under entrustment: String? = nil) {
            self.mode = mode
            self.authority = authority
            self.entrustment = entrustment
        }

        /// Nothing is filed here.
        package static let elsewhere = Adjudication(.elsewhere)

        package enum Mode: String, Sendable, CaseIterable {
            /// 不办理: who asks is told where to go.
            case elsewhere = "none"
            /// 受理点: received, examined in form, forwarded, and followed from afar.
            case acceptancePoint = "acceptance-point"
            /// 受委托: handled here in the authority's name.
            case entrusted

            package var name: Text {
                switch self {
                case .elsewhere: Text(zh: "本区不办理", en: "Not handled here")
                case .acceptancePoint: Text(zh: "受理点（收件、形式审查、转送）", en: "Acceptance point (received and forwarded)")
                case .entrusted: Text(zh: "受委托办理（以委托机关名义）", en: "Entrusted (in the authority's name)")
                }
            }
        }
    }
}
