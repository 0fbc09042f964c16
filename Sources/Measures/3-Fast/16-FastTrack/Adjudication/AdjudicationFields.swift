import Base
import Procedure

/// 填报项: what the request and what mends it say, and what several acts ask in the same words.
enum AdjudicationFields {
    /// 办理方式、委托机关: the district's own particulars; the desk fills them in, and they stay with the matter.
    static let mode: [Form.Field] = [
        Form.Field(
            "mode", Text(zh: "办理方式", en: "How the district takes it"),
            .choice([
                Form.Option("acceptance-point", zh: "受理点（收件、形式审查、转送）", en: "Acceptance point (received and forwarded)"),
                Form.Option("entrusted", zh: "受委托办理（以委托机关名义）", en: "Entrusted (in the authority's name)"),
            ]),
            hint: Text(
                zh: "按本区配置填写，登记以后不随配置改变", en: "As the district is set up; it does not change with the setup afterwards")
        ),
        Form.Field(
            "authority", Text(zh: "有处理权的管理专利工作的部门", en: "The authority that rules"), .shortText(),
            hint: Text(zh: "受理点为转送机关，受委托为委托机关", en: "To which it is forwarded, or in whose name it is handled")),
        Form.Field(
            "entrustment", Text(zh: "委托书文号", en: "Number of the entrustment"), .identifier(.external),
            when: .init("mode", is: "entrusted")),
    ]

    /// 请求书记载事项 (第十五条).
    static let request: [Form.Field] = [
        .day("received", Text(zh: "收到请求书之日", en: "Day the request was received")),
        Form.Field("requester", Text(zh: "请求人", en: "Who asks"), .party),
        Form.Field("requester-address", Text(zh: "请求人地址", en: "The requester's address"), .shortText(limit: 200)),
        Form.Field("contact", Text(zh: "请求人联系方式", en: "How to reach them"), .shortText(limit: 100)),
        Form.Field(
            "agent", Text(zh: "代理人、代理权限", en: "Agent, and what the agent may do"), .shortText(limit: 200),
            required: false,
            hint: Text(
                zh: "一至二人；承认、放弃、变更请求和和解须特别授权", en: "One or two; to admit, waive, change or settle takes special powers")
        ),
        Form.Field(
            "standing", Text(zh: "请求人的身份", en: "By what right"),
            .choice([
                Form.Option("holder", zh: "专利权人（共有的，全体共有人）", en: "Patentee (all of them where several)"),
                Form.Option("exclusive", zh: "独占实施许可的被许可人", en: "Exclusive licensee"),
                Form.Option("sole", zh: "排他实施许可的被许可人，专利权人不请求", en: "Sole licensee; the patentee does not ask"),
                Form.Option("ordinary", zh: "普通实施许可的被许可人，有约定或者授权", en: "Ordinary licensee, empowered"),
                Form.Option("heir", zh: "专利权人的合法继承人", en: "Heir of the patentee"),
                Form.Option("unempowered", zh: "普通实施许可的被许可人，没有授权", en: "Ordinary licensee, not empowered"),
            ])),
        Form.Field("respondent", Text(zh: "被请求人", en: "The respondent"), .party),
        Form.Field("party-address", Text(zh: "被请求人地址", en: "The respondent's address"), .shortText(limit: 200)),
        Form.Field(
            "party-telephone", Text(zh: "被请求人联系方式", en: "The respondent's telephone"), .shortText(limit: 40),
            required: false),
        Form.Field("patent", Text(zh: "专利名称", en: "Name of the patent"), .shortText(limit: 200)),
        Form.Field("right", Text(zh: "专利号", en: "Number of the patent"), .identifier(.right)),
        Form.Field(
            "patent-kind", Text(zh: "专利种类", en: "Kind of patent"),
            .choice([
                Form.Option("invention", zh: "发明", en: "Invention"),
                Form.Option("utility", zh: "实用新型", en: "Utility model"),
                Form.Option("design", zh: "外观设计", en: "Design"),
            ])),
        Form.Field(
            "claims", Text(zh: "据以请求的权利要求项", en: "Claims relied on"), .shortText(),
            hint: Text(zh: "权利要求有两项以上的，应当载明", en: "To be named where there are two or more"),
            when: .init("patent-kind", is: "invention", "utility")),
        Form.Field("claim", Text(zh: "请求处理的事项", en: "What is asked"), .longText(limit: 2_000)),
        Form.Field("facts", Text(zh: "事实和理由", en: "Facts and reasons"), .longText(limit: 10_000)),
        .day("known-on", Text(zh: "知道侵权行为以及侵权人之日", en: "Day act and infringer became known")),
        Form.Field(
            "continuing", Text(zh: "请求时行为仍在继续，且专利权有效", en: "The act goes on, and the patent is alive"), .yesNo),
    ]

    /// 证明材料 (第十四条): asked again with what is handed in later; the last answer counts.
    static let papers: [Form.Field] = [
        Form.Field(
            "papers", Text(zh: "已经收到的材料", en: "Papers received"),
            .choices([
                Form.Option("request", zh: "签字或者盖章的请求书", en: "The request, signed or sealed"),
                Form.Option("identity", zh: "请求人主体资格证明（利害关系人的证明）", en: "Proof of who asks, and of their interest"),
                Form.Option("register", zh: "专利登记簿副本", en: "Copy of the patent register"),
                Form.Option("copies", zh: "按被请求人人数的请求书副本和证据", en: "Copies for every respondent, and evidence"),
            ])),
        Form.Field(
            "report", Text(zh: "专利权评价报告（实用新型、外观设计）", en: "Evaluation report (utility models, designs)"),
            .choice([
                Form.Option("sound", zh: "已提交，没有发现不符合授权条件的缺陷", en: "Handed in, no defect found"),
                Form.Option("defects", zh: "已提交，指出缺陷", en: "Handed in, defects found"),
                Form.Option("demanded", zh: "已要求提交，尚未收到", en: "Demanded, not received"),
                Form.Option("none", zh: "不要求提交（含发明专利）", en: "Not demanded (inventions included)"),
            ])),
        Form.Field(
            "files", Text(zh: "请求书、证明材料、证据", en: "Request, proof, evidence"), .files(most: 50), required: false),
    ]

    /// 合议组 (第二十条): three, or another odd number.
    static func panel(when condition: Form.Field.Condition? = nil) -> Form.Field {
        Form.Field(
            "officers", Text(zh: "合议组成员（三名以上单数）", en: "The panel (three, or another odd number)"),
            .people(most: 9), when: condition)
    }

    /// 送达 (第十条)
    static let service: [Form.Field] = [
        Form.Field(
            "manner", Text(zh: "送达方式", en: "Manner of service"),
            .choice([
                Form.Option("post", zh: "邮寄送达", en: "By post"),
                Form.Option("person", zh: "直接送达", en: "In person"),
                Form.Option("left", zh: "留置送达", en: "Left behind on refusal"),
                Form.Option("announcement", zh: "公告送达", en: "By announcement"),
                Form.Option("electronic", zh: "电子送达", en: "Electronic"),
            ])),
        Form.Field(
            "consented", Text(zh: "受送达人同意电子送达", en: "The addressee consented to that"), .yesNo,
            when: .init("manner", is: "electronic")),
        .servedOn,
    ]

    /// 侵权行为类型 (第三十二条第一款)
    static let infringements: [Form.Option] = [
        Form.Option("make", zh: "制造", en: "Making"), Form.Option("method", zh: "使用专利方法", en: "Using a patented method"),
        Form.Option("sell", zh: "销售", en: "Selling"), Form.Option("offer", zh: "许诺销售", en: "Offering for sale"),
        Form.Option("use", zh: "使用", en: "Using"), Form.Option("import", zh: "进口", en: "Importing"),
        Form.Option("exhibit", zh: "参展", en: "Exhibiting"),
    ]

    static let proof = Form.Field("files", Text(zh: "送达回证、签收记录", en: "Proof of service"), .files())
    static func number(_ zh: String, _ en: String, when condition: Form.Field.Condition? = nil) -> Form.Field {
        .documentNumber(Text(zh: zh, en: en), when: condition)
    }
}
