import Base
import Procedure

/// 填报项: questions that several acts of enforcement ask in the same words.
extension Form.Field {
    static let reason = Form.Field("reason", Text(zh: "理由", en: "Reason"), .longText())
    static let files = Form.Field(
        "files", Text(zh: "照片、录像、凭证等材料", en: "Pictures, recordings, receipts and other files"), .files(),
        required: false,
        hint: Text(
            zh: "最多10个，每个不超过20 MB。照片、PDF、音频、视频都可以。",
            en: "Up to 10, each at most 20 MB: pictures, PDF, sound, video."))
    static let records = Form.Field(
        "files", Text(zh: "笔录、照片、录音录像", en: "Record, photographs, recordings"), .files(most: 50))
    static let officers = Form.Field("officers", Text(zh: "办案人员（两名以上）", en: "Officers (two or more)"), .people())
    /// 案由: what the documents of the case call it.
    static func cause(when condition: Condition? = nil) -> Form.Field {
        Form.Field(
            "cause", Text(zh: "案由", en: "What the case is about"), .shortText(), required: false,
            hint: Text(zh: "例如：涉嫌销售侵犯注册商标专用权的商品", en: "For instance: 涉嫌销售侵犯注册商标专用权的商品"),
            when: condition)
    }

    /// 办案机构: to which unit of the office a matter is handed.
    static let handlingUnit = Form.Field(
        "unit", Text(zh: "办案机构", en: "Case unit"),
        .choice([
            Form.Option("station", zh: "市场监管所", en: "Station"),
            Form.Option("section", zh: "知识产权科", en: "IP section"),
            Form.Option("brigade", zh: "执法大队", en: "Enforcement brigade"),
        ]))

    static let until = Form.Field("until", Text(zh: "延长后的截止日", en: "New last day"), .date(.notBeforeToday))

    static func day(_ id: Name<Form.Field>, _ label: Text) -> Form.Field {
        Form.Field(id, label, .date(.notAfterToday))
    }
}

extension Form.Option {
    init(_ id: Name<Form.Option>, zh: String, en: String, hint: Text? = nil, isWayOut: Bool = false) {
        self.init(id, Text(zh: zh, en: en), hint: hint, isWayOut: isWayOut)
    }
}

/// 送达方式 (程序规定第八十二条): all but announcement, which is an act of its own because it takes its time.
extension Form.Field {
    static let manner = Form.Field(
        "manner", Text(zh: "送达方式", en: "Manner of service"),
        .choice([
            Form.Option("person", zh: "直接送达", en: "In person"),
            Form.Option("left", zh: "留置送达", en: "Left behind on refusal"),
            Form.Option("electronic", zh: "电子送达", en: "Electronic"),
            Form.Option("post", zh: "邮寄送达", en: "By post"),
            Form.Option("entrusted", zh: "委托、转交送达", en: "Through another body"),
        ]))

    static let addressConfirmed = Form.Field(
        "address-confirmed", Text(zh: "已签订送达地址确认书", en: "Confirmation of address signed"), .yesNo,
        when: Condition("manner", is: "electronic"))

    static let servedOn = Form.Field.day("served-on", Text(zh: "送达日期", en: "Day of service"))
}
