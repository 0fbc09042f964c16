package import Base

extension Threshold {
    /// 定罪数额、数量: what a threshold is measured in.
    package enum Measure: String, CaseIterable, Sendable {
        /// 违法所得数额
        case gain
        /// 假冒服务注册商标的违法所得数额
        case serviceGain
        /// 商品与服务合计的违法所得数额; there only where both were counterfeited.
        case combinedGain
        /// 非法经营数额
        case turnover
        /// 销售金额
        case sales
        /// 货值金额: the value of what is not yet sold.
        case stock
        /// 销售金额与货值金额合计
        case salesAndStock
        /// 标识数量
        case labels
        /// 尚未销售的标识数量, of a seller of labels others made.
        case stockLabels
        /// 已销售与尚未销售的标识数量合计, of a seller of labels others made.
        case labelsAndStock
        /// 复制件数量
        case copies
        /// 已销售的复制件数量
        case soldCopies
        /// 尚未销售的复制件数量
        case stockCopies
        /// 已销售与尚未销售的复制件数量合计
        case copiesAndStock
        /// 通过信息网络传播的作品数量
        case works
        /// 下载数量
        case downloads
        /// 被点击数量
        case clicks
        /// 注册会员数量
        case members
        /// 损失数额
        case loss
        /// 导致权利人破产、倒闭
        case ruin
        /// 行为次数: for an offence without a floor.
        case acts

        /// Whether values and limits are fen; they are counts otherwise.
        package var isMoney: Bool {
            switch self {
            case .gain, .serviceGain, .combinedGain, .turnover, .sales, .stock, .salesAndStock, .loss: true
            default: false
            }
        }

        /// Whether it counts what was not sold: under the older rules such a deed was an attempt.
        package var countsStock: Bool {
            switch self {
            case .stock, .salesAndStock, .stockLabels, .labelsAndStock, .stockCopies, .copiesAndStock: true
            default: false
            }
        }

        package var name: Text {
            switch self {
            case .gain: Text(zh: "违法所得数额", en: "illegal gain")
            case .serviceGain: Text(zh: "假冒服务注册商标的违法所得数额", en: "illegal gain from services")
            case .combinedGain: Text(zh: "商品和服务的违法所得数额合计", en: "illegal gain from goods and services together")
            case .turnover: Text(zh: "非法经营数额", en: "illegal turnover")
            case .sales: Text(zh: "销售金额", en: "sales proceeds")
            case .stock: Text(zh: "尚未销售的货值金额", en: "value of unsold goods")
            case .salesAndStock: Text(zh: "销售金额与货值金额合计", en: "sales proceeds and unsold goods together")
            case .labels: Text(zh: "标识数量", en: "labels")
            case .stockLabels: Text(zh: "尚未销售的标识数量", en: "unsold labels")
            case .labelsAndStock: Text(zh: "已销售与尚未销售的标识数量合计", en: "sold and unsold labels together")
            case .copies: Text(zh: "复制件数量", en: "copies")
            case .soldCopies: Text(zh: "已销售的复制件数量", en: "copies sold")
            case .stockCopies: Text(zh: "尚未销售的复制件数量", en: "unsold copies")
            case .copiesAndStock: Text(zh: "已销售与尚未销售的复制件数量合计", en: "sold and unsold copies together")
            case .works: Text(zh: "传播作品数量", en: "works put online")
            case .downloads: Text(zh: "下载数量", en: "downloads")
            case .clicks: Text(zh: "被点击数量", en: "clicks")
            case .members: Text(zh: "注册会员数量", en: "registered members")
            case .loss: Text(zh: "损失数额", en: "loss")
            case .ruin: Text(zh: "导致权利人破产、倒闭", en: "the holder's bankruptcy or closure")
            case .acts: Text(zh: "行为次数", en: "acts")
            }
        }

        /// A value of it as people write it: 50,000元, 500.
        package func text(_ value: Int) -> Text {
            isMoney ? Money(fen: value).text : Text(same: String(value))
        }
    }
}
