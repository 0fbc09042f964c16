import Base

extension District.Adjudication {
    /// 自有裁决权: what a district of a city cannot have; the file may name it only to be told so.
    static let own = "own"

    /// 专利侵权纠纷行政裁决: `none` where the file says nothing of it.
    /// - Throws: a `Refusal` where it claims a power of its own, or does not name whose power it is.
    init(file: ConfigurationFile) throws {
        let word = try file.text("patent-adjudication") ?? Mode.elsewhere.rawValue
        guard let mode = Mode(rawValue: word) else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(file.path)：patent-adjudication 不能是 own。专利法实施细则第九十五条把裁决权给了省级、有实际处理能力的地级市和直辖市的区，"
                        + "地级市的区没有自己的裁决权；请写 acceptance-point（受理点）、entrusted（受委托）或者 none",
                    en:
                        "\(file.path): patent-adjudication cannot be own. Article 95 of the Implementing Regulations gives the "
                        + "power to provinces, capable cities and districts of the four municipalities, not to a district of a "
                        + "city; write acceptance-point, entrusted or none"))
        }
        let authority = try file.text("patent-authority")
        let entrustment = try file.text("patent-entrustment")
        let wanted: [(String, String?)] =
            switch mode {
            case .elsewhere: []
            case .acceptancePoint: [("patent-authority", authority)]
            case .entrusted: [("patent-authority", authority), ("patent-entrustment", entrustment)]
            }
        if let missing = wanted.first(where: { $0.1 == nil })?.0 {
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(file.path) 缺少 \(missing)：patent-adjudication 为 \(word) 的，写明有处理权的管理专利工作的部门（patent-authority），"
                        + "受委托的还要写委托书文号（patent-entrustment）",
                    en:
                        "\(file.path) lacks \(missing): with patent-adjudication: \(word) name the authority that rules "
                        + "(patent-authority), and when entrusted the document (patent-entrustment)"))
        }
        if mode == .entrusted, let authority, authority == (try file.text("bureau")) {
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(file.path)：patent-authority 不能是本局。受委托的以委托机关名义办理，本局没有自己的裁决权",
                    en:
                        "\(file.path): patent-authority cannot be this bureau: who is entrusted acts in the authority's name"
                ))
        }
        self.init(mode, by: authority, under: mode == .entrusted ? entrustment : nil)
    }
}
