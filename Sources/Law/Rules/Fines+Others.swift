import Base

extension FineBase {
    /// 专利 (ZL rows).
    static let patents: [FineBase] = [
        FineBase(
            "ZL-01", Text(zh: "假冒专利", en: "Passing off a patent"), bureau,
            Version(
                from: AmountDate.patentLaw2021,
                .split(
                    .gain, at: 50_000, .below, above: .share(of: .gain, percent: 0, through: 500),
                    below: .between(yuan: 0, and: 250_000)),
                optional: true, confiscated: [gain],
                basis: law(.patentLaw, 68, nil, "可以处违法所得五倍以下的罚款；没有违法所得或者违法所得在五万元以下的，可以处二十五万元以下的罚款"),
                .fineReadDateUnprinted)),
        FineBase(
            "ZL-03", Text(zh: "非正常申请专利、虚假开放许可", en: "Abnormal patent filing, false open licence"), bureau,
            Version(
                from: AmountDate.patentRules2024, .between(yuan: 0, and: 100_000), optional: true, beside: [.warning],
                basis: law(AmountStatute.patentRules, 100, nil, "予以警告，可以处10万元以下的罚款"), .fineReadDateUnprinted)),
        FineBase(
            "ZL-06/agency", Text(zh: "专利代理机构违法", en: "Patent agency"), province,
            Version(
                from: AmountDate.patentAgencies2019, .between(yuan: 0, and: 100_000), optional: true,
                beside: [.warning],
                basis: law(AmountStatute.patentAgencies, 25, nil, "予以警告，可以处10万元以下的罚款"), .fineRead)),
        FineBase(
            "ZL-06/agent", Text(zh: "专利代理师违法", en: "Patent agent"), province,
            Version(
                from: AmountDate.patentAgencies2019, .between(yuan: 0, and: 50_000), optional: true, beside: [.warning],
                basis: law(AmountStatute.patentAgencies, 26, nil, "予以警告，可以处5万元以下的罚款"), .fineRead)),
        FineBase(
            "ZL-06/unlicensed", Text(zh: "擅自开展专利代理业务", en: "Patent agency without licence"), province,
            Version(
                from: AmountDate.patentAgencies2019, .share(of: .gain, percent: 100, through: 500), confiscated: [gain],
                basis: law(AmountStatute.patentAgencies, 27, nil, "没收违法所得，并处违法所得1倍以上5倍以下的罚款"), .fineRead)),
    ]

    private static let copies = Text(
        zh: "没收违法所得，没收、无害化销毁处理侵权复制品以及主要用于制作侵权复制品的材料、工具、设备等",
        en:
            "the gain, the infringing copies and the means mainly used to make them are confiscated, copies destroyed harmlessly"
    )

    /// 非法经营额5万元以上1倍以上5倍以下；没有或者5万元以下，25万元以下: at exactly 50,000 both ranges are open.
    private static let networkScale = FineScale.split(
        .turnover, at: 50_000, .both, above: .share(of: .turnover, percent: 100, through: 500),
        below: .between(yuan: 0, and: 250_000))

    /// 著作权 (ZZ rows): for the copyright authority, where the public interest is harmed.
    static let copyright: [FineBase] = [
        FineBase(
            "ZZ-01", Text(zh: "侵犯著作权（损害公共利益）", en: "Infringing copyright against the public interest"), copyrightOffice,
            Version(
                from: AmountDate.patentLaw2021,
                .split(
                    .turnover, at: 50_000, .above, above: .share(of: .turnover, percent: 100, through: 500),
                    below: .between(yuan: 0, and: 250_000)),
                if: .publicInterest, optional: true, beside: [.warning], confiscated: [copies],
                basis: law(
                    AmountStatute.copyrightLaw, 53, nil,
                    "违法经营额五万元以上的，可以并处违法经营额一倍以上五倍以下的罚款；没有违法经营额、违法经营额难以计算或者不足五万元的，可以并处二十五万元以下的罚款"), .fineReadDateUnprinted
            )),
        FineBase(
            "ZZ-04/copy", Text(zh: "复制、发行、传播他人软件", en: "Copying or distributing software"), copyrightOffice,
            Version(
                from: AmountDate.copyrightRules2013,
                .either(.perPiece(yuan: 100), .share(of: .goodsValue, percent: 100, through: 500)),
                if: .publicInterest, optional: true, confiscated: [gain],
                basis: law(AmountStatute.software, 24, 2, "可以并处每件100元或者货值金额1倍以上5倍以下的罚款"), .fineReadDateUnprinted)),
        FineBase(
            "ZZ-04/other",
            Text(
                zh: "破坏软件技术措施、改变权利管理信息、擅自转让许可",
                en: "Circumventing software protection, altering rights information, licensing without right"),
            copyrightOffice,
            Version(
                from: AmountDate.copyrightRules2013, .between(yuan: 0, and: 200_000), if: .publicInterest,
                optional: true,
                confiscated: [gain], basis: law(AmountStatute.software, 24, 2, "可以并处20万元以下的罚款"), .fineReadDateUnprinted)
        ),
        FineBase(
            "ZZ-05/communication", Text(zh: "侵犯信息网络传播权（损害公共利益）", en: "Infringing online against the public interest"),
            copyrightOffice,
            Version(
                from: AmountDate.copyrightRules2013, networkScale, if: .publicInterest, optional: true,
                confiscated: [gain],
                basis: law(
                    AmountStatute.network, 18, nil,
                    "非法经营额5万元以上的，可处非法经营额1倍以上5倍以下的罚款；没有非法经营额或者非法经营额5万元以下的，根据情节轻重，可处25万元以下的罚款"), .fineReadDateUnprinted)),
        FineBase(
            "ZZ-05/circumvention", Text(zh: "提供规避技术措施的装置或者服务", en: "Supplying means of circumvention"), copyrightOffice,
            Version(
                from: AmountDate.copyrightRules2013, networkScale, optional: true, beside: [.warning],
                confiscated: [gain],
                basis: law(
                    AmountStatute.network, 19, nil,
                    "非法经营额5万元以上的，可处非法经营额1倍以上5倍以下的罚款；没有非法经营额或者非法经营额5万元以下的，根据情节轻重，可处25万元以下的罚款"), .fineReadDateUnprinted)),
    ]

    /// 反不正当竞争法 (BZ-01, 02, 04): the versions of 2019 and of 2025-10-15.
    static let competition: [FineBase] = [
        FineBase(
            "BZ-01", Text(zh: "实施混淆行为", en: "Causing confusion"), bureau,
            Version(
                from: AmountDate.unfairCompetition2019, through: AmountDate.unfairCompetition2025.previous,
                fiveTimesTurnover,
                optional: true, beside: [.licence], confiscated: [illegalGoods],
                basis: law(
                    .unfairCompetition2019, 18, 1, "违法经营额五万元以上的，可以并处违法经营额五倍以下的罚款；没有违法经营额或者违法经营额不足五万元的，可以并处二十五万元以下的罚款"),
                .fineReadDateUnprinted),
            Version(
                from: AmountDate.unfairCompetition2025, fiveTimesTurnover, optional: true, beside: [.licence],
                confiscated: [illegalGoods], innocentSeller: true,
                basis: law(
                    .unfairCompetition2025, 23, 1, "违法经营额五万元以上的，可以并处违法经营额五倍以下的罚款；没有违法经营额或者违法经营额不足五万元的，可以并处二十五万元以下的罚款"),
                .fineRead)),
        FineBase(
            "BZ-02", Text(zh: "侵犯商业秘密", en: "Infringing a trade secret"), city,
            Version(
                from: AmountDate.unfairCompetition2019, through: AmountDate.unfairCompetition2025.previous,
                .graded(.between(yuan: 100_000, and: 1_000_000), serious: .between(yuan: 500_000, and: 5_000_000)),
                confiscated: [gain],
                basis: law(.unfairCompetition2019, 21, nil, "处十万元以上一百万元以下的罚款；情节严重的，处五十万元以上五百万元以下的罚款"),
                .fineReadDateUnprinted),
            Version(
                from: AmountDate.unfairCompetition2025,
                .graded(.between(yuan: 100_000, and: 1_000_000), serious: .between(yuan: 1_000_000, and: 5_000_000)),
                confiscated: [gain],
                basis: law(.unfairCompetition2025, 26, nil, "处十万元以上一百万元以下的罚款；情节严重的，处一百万元以上五百万元以下的罚款"), .fineRead)),
        obstruction(
            "BZ-04/person", Text(zh: "拒绝、阻碍调查（个人）", en: "Obstructing an investigation (person)"), 5_000,
            "对个人可以处五千元以下的罚款", 10_000, "对个人可以处一万元以下的罚款"),
        obstruction(
            "BZ-04/unit", Text(zh: "拒绝、阻碍调查（单位）", en: "Obstructing an investigation (unit)"), 50_000, "对单位可以处五万元以下的罚款",
            100_000, "对单位可以处十万元以下的罚款"),
    ]

    private static func obstruction(
        _ id: String, _ subject: Text, _ old: Int, _ oldWords: String, _ new: Int, _ newWords: String
    ) -> FineBase {
        FineBase(
            id, subject, bureau,
            Version(
                from: AmountDate.unfairCompetition2019, through: AmountDate.unfairCompetition2025.previous,
                .between(yuan: 0, and: old), optional: true, basis: law(.unfairCompetition2019, 28, nil, oldWords),
                .fineReadDateUnprinted),
            Version(
                from: AmountDate.unfairCompetition2025, .between(yuan: 0, and: new), optional: true,
                basis: law(.unfairCompetition2025, 35, nil, newWords), .fineRead))
    }

    private static let material = Text(
        zh: "没收违法所得和植物品种繁殖材料", en: "the gain and the propagating material are confiscated")

    /// 货值金额5万元以上1倍以上5倍以下；没有或者5万元以下，25万元以下
    private static let plants2014 = FineScale.split(
        .goodsValue, at: 50_000, .both, above: .share(of: .goodsValue, percent: 100, through: 500),
        below: .between(yuan: 0, and: 250_000))
    /// 货值金额不足5万元1万元以上25万元以下；5万元以上5倍以上10倍以下
    private static let plants2025 = FineScale.split(
        .goodsValue, at: 50_000, .above, above: .share(of: .goodsValue, percent: 500, through: 1_000),
        below: .between(yuan: 10_000, and: 250_000))

    /// 电商、品种权、奥林匹克标志、特殊标志、世博会标志
    static let others: [FineBase] = [
        FineBase(
            "DS-04", Text(zh: "电子商务平台经营者未采取必要措施", en: "Platform failing to act on infringement"), bureau,
            Version(
                from: AmountDate.ecommerce2019,
                .graded(.between(yuan: 50_000, and: 500_000), serious: .between(yuan: 500_000, and: 2_000_000)),
                if: .notCorrected,
                basis: law(AmountStatute.ecommerce, 84, nil, "逾期不改正的，处五万元以上五十万元以下的罚款；情节严重的，处五十万元以上二百万元以下的罚款"), .fineRead
            )),
        FineBase(
            "PV-01/infringement", Text(zh: "侵犯植物新品种权", en: "Infringing a plant variety right"), agriculture,
            Version(
                from: AmountDate.plants2014, through: AmountDate.plants2025.previous, plants2014, optional: true,
                confiscated: [material],
                basis: law(
                    AmountStatute.plants2014, 39, 3,
                    "货值金额5万元以上的，可处货值金额1倍以上5倍以下的罚款；没有货值金额或者货值金额5万元以下的，根据情节轻重，可处25万元以下的罚款"), .fineRead),
            Version(
                from: AmountDate.plants2025, plants2025, confiscated: [material],
                basis: law(AmountStatute.plants2025, 41, 3, "货值金额不足5万元的，并处1万元以上25万元以下罚款；货值金额5万元以上的，并处货值金额5倍以上10倍以下罚款"),
                .fineRead)),
        FineBase(
            "PV-01/passingOff", Text(zh: "假冒授权品种", en: "Passing off a protected variety"), agriculture,
            Version(
                from: AmountDate.plants2014, through: AmountDate.plants2025.previous, plants2014,
                confiscated: [material],
                basis: law(
                    AmountStatute.plants2014, 40, nil,
                    "货值金额5万元以上的，处货值金额1倍以上5倍以下的罚款；没有货值金额或者货值金额5万元以下的，根据情节轻重，处25万元以下的罚款"), .fineRead),
            Version(
                from: AmountDate.plants2025, plants2025, confiscated: [material],
                basis: law(
                    AmountStatute.plants2025, 42, nil, "货值金额不足5万元的，并处1万元以上25万元以下罚款；货值金额5万元以上的，并处货值金额5倍以上10倍以下罚款"),
                .fineRead)),
        FineBase(
            "BZ-06", Text(zh: "侵犯奥林匹克标志专有权", en: "Infringing Olympic symbols"), bureau,
            Version(
                from: AmountDate.olympics2018, fiveTimesTurnover, optional: true,
                confiscated: [
                    Text(
                        zh: "没收、销毁侵权商品和主要用于制造侵权商品或者为商业目的擅自制造奥林匹克标志的工具",
                        en: "the goods and the tools mainly used to make them are confiscated and destroyed")
                ],
                basis: law(
                    AmountStatute.olympics, 12, 1, "违法经营额5万元以上的，可以并处违法经营额5倍以下的罚款，没有违法经营额或者违法经营额不足5万元的，可以并处25万元以下的罚款"),
                .fineRead)),
        FineBase(
            "BZ-07", Text(zh: "侵犯特殊标志所有权", en: "Infringing special signs"), bureau,
            Version(
                from: AmountDate.trademark2019,
                .split(
                    .gain, at: 0, .below, above: .share(of: .gain, percent: 0, through: 500),
                    below: .between(yuan: 0, and: 10_000)),
                optional: true, confiscated: [gain], basis: law(AmountStatute.specialSigns, 16), .fineUnread)),
        FineBase(
            "BZ-08", Text(zh: "侵犯世界博览会标志专有权", en: "Infringing World Expo symbols"), bureau,
            Version(
                from: AmountDate.expo2004,
                .split(
                    .gain, at: 0, .below, above: .share(of: .gain, percent: 0, through: 500),
                    below: .between(yuan: 0, and: 50_000)),
                optional: true, confiscated: [gain],
                basis: law(AmountStatute.expo, 11, 1, "有违法所得的，没收违法所得，可以并处违法所得5倍以下的罚款；没有违法所得的，可以并处5万元以下的罚款"), .fineRead)),
    ]
}
