import Base
import Procedure

/// 对物品的措施与案件的联系: a case asks for a measure and is told when it is over; its decision is told to the measures.
extension Purpose {
    /// 先行登记保存证据
    static let evidenceRegistration = Purpose(
        "evidence-registration", Text(zh: "先行登记保存证据", en: "Registration of evidence"),
        results: [.goodsReturned, .goodsSeized, .goodsDisposed, .notTaken])

    /// 查封、扣押
    static let goodsSeizure = Purpose(
        "goods-seizure", Text(zh: "查封、扣押", en: "Sealing or seizure"),
        results: [.goodsReturned, .goodsDisposed, .notTaken])
}

extension Form.Option {
    fileprivate static let goodsReturned = Form.Option("returned", zh: "已解除，物品已退还", en: "Released, goods returned")
    fileprivate static let goodsSeized = Form.Option("seized", zh: "已转为查封、扣押", en: "Sealed or seized instead")
    fileprivate static let goodsDisposed = Form.Option("disposed", zh: "物品已处理", en: "Goods disposed of")
    fileprivate static let notTaken = Form.Option("not-taken", zh: "没有采取措施", en: "No measure taken")
}

extension Signal {
    /// 没收: the decision takes the goods, or some of them.
    static let goodsConfiscated = Signal("goods-confiscated", Text(zh: "决定没收物品", en: "The goods are confiscated"))
    /// 返还: what was decided leaves nothing to hold the goods for.
    static let goodsReleased = Signal("goods-released", Text(zh: "决定返还物品", en: "The goods go back"))
    /// 随案移送 (行政强制法第二十一条): the goods go with the case.
    static let goodsTransferred = Signal("goods-transferred", Text(zh: "物品随案移送", en: "The goods go with the case"))
}
