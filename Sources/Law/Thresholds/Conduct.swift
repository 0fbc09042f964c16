package import Base

/// 涉案行为: what someone is suspected of, as far as it was found.
package struct Conduct: Sendable {
    package let offence: Offence
    /// At least one.
    package let acts: [Conduct.Deed]
    /// 受过的刑事处罚、行政处罚
    package let penalties: [Conduct.EarlierPenalty]
    /// 连续或者继续状态 (刑法 art. 89): time runs from the end of the last act for all of them.
    package let continuous: Bool
    /// 单位: whether the suspect is a unit; it mattered until 2007-04-04.
    package let unit: Bool
    /// The day on which the question is put.
    package let assessedOn: Day

    package init(
        _ offence: Offence, acts: [Conduct.Deed], penalties: [Conduct.EarlierPenalty] = [], continuous: Bool = false,
        unit: Bool = false,
        assessedOn: Day
    ) {
        self.offence = offence
        self.acts = acts
        self.penalties = penalties
        self.continuous = continuous
        self.unit = unit
        self.assessedOn = assessedOn
    }
}

extension Conduct {
    /// 受过的处罚: an earlier criminal or administrative penalty.
    package struct EarlierPenalty: Hashable, Sendable {
        /// 生效日期
        package let on: Day
        /// The conduct it was for, by the article of the Criminal Law that conduct belongs to.
        package let conduct: Offence

        package init(on: Day, for conduct: Offence) {
            self.on = on
            self.conduct = conduct
        }
    }

    /// 行为: one act, from its first to its last day.
    package struct Deed: Sendable {
        package var first: Day
        package var last: Day
        /// A few words to know it by.
        package var label: String
        /// 已经处理: punished or otherwise dealt with; it is not counted again.
        package var dealtWith = false
        package var goods: [Conduct.Goods] = []
        package var services: [Conduct.Service] = []
        /// 服务费、会员费、广告费: the whole of it is gain.
        package var fees = Money(fen: 0)
        /// 直接经济损失 of the patent holder.
        package var directLoss = Money(fen: 0)
        /// 他人专利的专利号
        package var patents: [String] = []
        package var works = 0
        package var downloads = 0
        package var clicks = 0
        package var members = 0
        package var secret: SecretHarm?

        package init(_ first: Day, through last: Day, _ label: String) {
            self.first = first
            self.last = last
            self.label = label
        }
    }

    /// 注册商标: a mark that was counterfeited, and whose goods or services it tells apart.
    package struct Mark: Hashable, Sendable {
        package let number: String
        /// 来源: the maker or provider the public knows by it.
        package let source: String

        package init(_ number: String, source: String) {
            self.number = number
            self.source = source
        }
    }

    /// 服务: services sold under a counterfeit mark.
    package struct Service: Hashable, Sendable {
        package let income: Money
        /// 该项服务中所使用产品的购进价款
        package let productCost: Money
        package let marks: [Conduct.Mark]

        package init(income: Money, productCost: Money, marks: [Conduct.Mark] = []) {
            self.income = income
            self.productCost = productCost
            self.marks = marks
        }
    }

    /// 涉案产品: goods of one kind, labels of one kind or copies of one work; all prices are for one piece.
    package struct Goods: Sendable {
        package var name: String
        package var sold = 0
        package var unsold = 0
        /// 实际销售收入: everything got and due for the pieces sold.
        package var soldFor: Money?
        /// 已经查清的实际销售平均价格, where it was found otherwise than from `soldFor`.
        package var averagePrice: Money?
        /// 标价
        package var tagPrice: Money?
        /// 被侵权产品的市场中间价格
        package var marketPrice: Money?
        /// 原材料、购进价款
        package var unitCost: Money?
        package var marks: [Conduct.Mark] = []
        /// 已经制作完成但尚未附着标识, with proof of what is to be counterfeited.
        package var unmarked = false
        /// 他人非法制造的标识, sold on by the suspect.
        package var madeByOthers = false
        /// 避开、破坏技术措施的装置或者部件 (art. 13(2)): they count in money, never as copies.
        package var tools = false
        /// 一件有形载体上印制的标识图样数
        package var prints = 1
        /// 标识图样能脱离有形载体单独使用
        package var separable = false
        /// Where it stands in the input: `acts[0].goods[1]`.
        package var place = ""

        package init(_ name: String) {
            self.name = name
        }

        /// 件: prints that cannot be used apart from their carrier are one label together.
        func labels(_ carriers: Int) -> Int {
            separable ? carriers * prints : carriers
        }
    }
}
