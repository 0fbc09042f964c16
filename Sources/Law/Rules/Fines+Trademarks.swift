import Base

extension FineBase {
    /// 商标法 (SM rows): the version of 2019 and the one in force from 2027-01-01.
    static let trademarks: [FineBase] = [
        FineBase(
            "SM-01", Text(zh: "侵犯注册商标专用权", en: "Infringing a registered mark"), bureau,
            Version(
                from: AmountDate.trademark2019, through: AmountDate.trademark2027.previous, fiveTimesTurnover,
                optional: true,
                confiscated: [destroyed], innocentSeller: true, repeatHeavier: true,
                basis: law(
                    AmountStatute.trademark2019, 60, 2, "违法经营额五万元以上的，可以处违法经营额五倍以下的罚款，没有违法经营额或者违法经营额不足五万元的，可以处二十五万元以下的罚款"
                ), .fineReadDateUnprinted),
            Version(
                from: AmountDate.trademark2027, fiveTimesTurnover, optional: true, confiscated: [goodsAndTools],
                innocentSeller: true, repeatHeavier: true,
                basis: law(
                    AmountStatute.trademark2027, 74, 2,
                    "违法经营额五万元以上的，可以并处违法经营额五倍以下的罚款，没有违法经营额或者违法经营额不足五万元的，可以并处二十五万元以下的罚款"), .fineRead)),
        FineBase(
            "SM-05", Text(zh: "冒充注册商标、使用禁用标志", en: "Passing off as registered, or using a barred sign"), bureau,
            Version(
                from: AmountDate.trademark2019, through: AmountDate.trademark2027.previous, fifthOfTurnover,
                optional: true,
                beside: [.circular],
                basis: law(
                    AmountStatute.trademark2019, 52, nil,
                    "违法经营额五万元以上的，可以处违法经营额百分之二十以下的罚款，没有违法经营额或者违法经营额不足五万元的，可以处一万元以下的罚款"), .fineReadDateUnprinted),
            Version(
                from: AmountDate.trademark2027, fifthOfTurnover, optional: true,
                basis: law(
                    AmountStatute.trademark2027, 62, nil,
                    "违法经营额五万元以上的，可以处违法经营额百分之二十以下的罚款；没有违法经营额或者违法经营额不足五万元的，可以处一万元以下的罚款"), .fineRead)),
        FineBase(
            "SM-06", Text(zh: "必须使用注册商标的商品未经注册销售", en: "Selling goods that need a registered mark without one"), bureau,
            Version(
                from: AmountDate.trademark2019, through: AmountDate.trademark2027.previous, fifthOfTurnover,
                optional: true,
                basis: law(AmountStatute.trademark2019, 51), .fineReadDateUnprinted),
            Version(
                from: AmountDate.trademark2027, fifthOfTurnover, optional: true,
                basis: law(AmountStatute.trademark2027, 61), .fineRead)),
        FineBase(
            "SM-07", Text(zh: "自行改变注册商标或者注册事项", en: "Changing a registered mark or its particulars"), bureau,
            Version(
                from: AmountDate.trademark2019, through: AmountDate.trademark2027.previous,
                .nothing(
                    Text(
                        zh: "责令限期改正；期满不改正的，由商标局撤销其注册商标",
                        en: "ordered to correct; if not corrected, the registration is cancelled")),
                if: .notCorrected, basis: law(AmountStatute.trademark2019, 49, 1, "期满不改正的，由商标局撤销其注册商标"),
                .fineReadDateUnprinted),
            Version(
                from: AmountDate.trademark2027, .between(yuan: 0, and: 50_000), if: .notCorrected,
                basis: law(AmountStatute.trademark2027, 57, 1, "逾期不改正的，处五万元以下的罚款"), .fineRead)),
        FineBase(
            "SM-08", Text(zh: "以误导公众的方式使用注册商标", en: "Using a registered mark so as to mislead the public"), bureau,
            isNew: true,
            Version(
                from: AmountDate.trademark2027, fiveTimesTurnover, optional: true,
                basis: law(
                    AmountStatute.trademark2027, 56, nil,
                    "违法经营额五万元以上的，可以处违法经营额五倍以下的罚款；没有违法经营额或者违法经营额不足五万元的，可以处二十五万元以下的罚款"), .fineRead)),
        FineBase(
            "SM-09", Text(zh: "将“驰名商标”字样用于商品、广告等", en: "Advertising with the words “well-known mark”"), bureau,
            Version(
                from: AmountDate.trademark2019, through: AmountDate.trademark2027.previous,
                .between(yuan: 100_000, and: 100_000),
                basis: law(AmountStatute.trademark2019, 53, nil, "由地方工商行政管理部门责令改正，处十万元罚款"), .fineReadDateUnprinted),
            Version(
                from: AmountDate.trademark2027, .between(yuan: 0, and: 100_000),
                basis: law(AmountStatute.trademark2027, 64, 2, "责令改正，处十万元以下的罚款"), .fineRead)),
        FineBase(
            "SM-10", Text(zh: "恶意申请商标注册", en: "Filing trade marks in bad faith"), bureau,
            Version(
                from: AmountDate.trademarkFilings2019, through: AmountDate.trademark2027.previous,
                .split(
                    .gain, at: 0, .below, above: .share(of: .gain, percent: 0, through: 300, cap: 30_000),
                    below: .between(yuan: 0, and: 10_000)),
                optional: true, beside: [.warning],
                basis: law(
                    AmountStatute.trademarkFilings2019, 12, nil, "有违法所得的，可以处违法所得三倍最高不超过三万元的罚款；没有违法所得的，可以处一万元以下的罚款"),
                .fineRead),
            Version(
                from: AmountDate.trademark2027, .between(yuan: 0, and: 100_000), optional: true, beside: [.warning],
                basis: law(AmountStatute.trademark2027, 54, nil, "给予警告，可以并处十万元以下的罚款"), .fineRead)),
        FineBase(
            "SM-12", Text(zh: "集体商标、证明商标注册人失职", en: "Holder of a collective or certification mark neglecting duties"),
            bureau, isNew: true,
            Version(
                from: AmountDate.trademark2027,
                .graded(.between(yuan: 0, and: 10_000), serious: .between(yuan: 10_000, and: 100_000)),
                if: .notCorrected,
                basis: law(AmountStatute.trademark2027, 60, nil, "逾期不改正的，处一万元以下的罚款；情节严重的，处一万元以上十万元以下的罚款"), .fineRead)),
    ]

    /// 商标代理 (SM-11, DL rows).
    static let agencies: [FineBase] = [
        FineBase(
            "SM-11/agency", Text(zh: "商标代理机构违法", en: "Trademark agency"), bureau,
            Version(
                from: AmountDate.trademark2019, through: AmountDate.trademark2027.previous,
                .between(yuan: 10_000, and: 100_000),
                beside: [.warning],
                basis: law(AmountStatute.trademark2019, 68, 1, "给予警告，处一万元以上十万元以下的罚款"), .fineReadDateUnprinted),
            Version(
                from: AmountDate.trademark2027,
                .graded(.between(yuan: 10_000, and: 100_000), serious: .between(yuan: 100_000, and: 200_000)),
                basis: law(AmountStatute.trademark2027, 67, 1, "处一万元以上十万元以下的罚款，情节严重的，处十万元以上二十万元以下的罚款"), .fineRead)),
        FineBase(
            "SM-11/person", Text(zh: "商标代理机构的责任人员", en: "Persons responsible at a trademark agency"), bureau,
            Version(
                from: AmountDate.trademark2019, through: AmountDate.trademark2027.previous,
                .between(yuan: 5_000, and: 50_000),
                beside: [.warning],
                basis: law(AmountStatute.trademark2019, 68, 1, "给予警告，处五千元以上五万元以下的罚款"), .fineReadDateUnprinted),
            Version(
                from: AmountDate.trademark2027,
                .graded(.between(yuan: 5_000, and: 50_000), serious: .between(yuan: 50_000, and: 100_000)),
                beside: [.warning],
                basis: law(AmountStatute.trademark2027, 67, 1, "给予警告，并处五千元以上五万元以下的罚款，情节严重的，并处五万元以上十万元以下的罚款"), .fineRead)
        ),
        FineBase(
            "SM-11/staff", Text(zh: "商标代理从业人员违法", en: "Trademark agents acting on their own"), bureau, isNew: true,
            Version(
                from: AmountDate.trademark2027,
                .graded(.between(yuan: 5_000, and: 50_000), serious: .between(yuan: 50_000, and: 100_000)),
                beside: [.warning],
                basis: law(AmountStatute.trademark2027, 68, nil, "给予警告，并处五千元以上五万元以下的罚款；情节严重的，并处五万元以上十万元以下的罚款"),
                .fineRead)),
        FineBase(
            "SM-11/record", Text(zh: "商标代理机构未依法备案", en: "Trademark agency without record"), bureau,
            Version(
                from: AmountDate.trademarkAgencies2022, through: AmountDate.trademark2027.previous,
                .graded(.nothing(Text(zh: "给予警告", en: "a warning")), serious: .between(yuan: 0, and: 100_000)),
                if: .notCorrected,
                beside: [.warning],
                basis: law(AmountStatute.trademarkAgencies2022, 36, 2, "期满不改正的，给予警告，情节严重的，处十万元以下罚款"), .fineRead),
            Version(
                from: AmountDate.trademark2027, .between(yuan: 10_000, and: 50_000), if: .notCorrected,
                basis: law(AmountStatute.trademark2027, 67, 3, "逾期不改正的，处一万元以上五万元以下的罚款"), .fineRead)),
        FineBase(
            "DL-07", Text(zh: "网络商标代理违法", en: "Trademark agency misconduct online"), bureau,
            Version(
                from: AmountDate.trademarkAgencies2022,
                .graded(.between(yuan: 0, and: 50_000), serious: .between(yuan: 50_000, and: 100_000)),
                optional: true, beside: [.warning],
                basis: law(AmountStatute.trademarkAgencies2022, 33, nil, "给予警告，可以处五万元以下罚款；情节严重的，处五万元以上十万元以下罚款"),
                .fineRead)),
    ]
}
