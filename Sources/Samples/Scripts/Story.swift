import Base
import Procedure

/// 情节: who saw what where, as invented as its marks: no name, number or address of it can be a real one.
struct Story: Sendable {
    let kind: String
    let mark: String
    let goods: String
    let place: String
    let whereabouts: String
    /// 被举报人
    let shop: String
    let identity: String
    let name: String
    let contact: String
    let facts: String
    let files: [SampleFile]
    /// How many days before it was reported somebody saw it.
    let seen: Int
    /// 罚款 in yuan.
    let fine: Int
    /// In whose hands it is; the brigade comes along on some.
    let team: [Player]
    /// Who of them writes the records.
    let lead: Player

    init(_ dice: inout Dice) {
        kind = dice.weighted(
            (60, "trademark"), (9, "unfair-competition"), (8, "patent"), (8, "copyright"), (8, "indication"),
            (3, "trade-secret"), (4, "other"))
        mark = dice.pick(
            "示例优选", "样本茶庄", "样例山泉", "示例工坊", "样本小厨", "样例堂", "示例鲜果", "样本书屋", "示例童装", "样例卫浴", "样本岭", "示例之光")
        goods = dice.pick(
            "茶叶礼盒", "运动鞋", "保温杯", "充电器", "白酒", "毛巾套装", "儿童书包", "洗衣液", "水龙头", "插座", "袋装大米", "绘本", "台灯", "滤清器", "蜂蜜", "面膜"
        )
        place = dice.weighted((52, "shop"), (34, "online"), (4, "fair"), (6, "plant"), (4, "unknown"))
        let trade = dice.pick("百货店", "便利店", "茶行", "服饰店", "数码店", "五金店", "食品店", "文具店", "日化商行", "母婴用品店")
        shop = dice.pick("示例", "样本", "样例") + dice.pick("一号", "二号", "三号", "四号", "五号") + trade
        whereabouts = Story.whereabouts(place, shop, &dice)
        identity = dice.weighted((40, "anonymous"), (28, "confidential"), (32, "named"))
        name = dice.pick("李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴") + dice.pick("样本", "示例", "样例", "示范")
        contact = "1\(dice.pick("39", "38", "58", "86"))****000\(dice.roll(0...9))"
        facts = Story.facts(kind, mark, goods, shop, &dice)
        files = Story.files(place, mark, goods, &dice)
        seen = dice.weighted((5, 0), (4, 1), (3, 2), (2, 5), (1, 12))
        fine = dice.pick(500, 1_000, 2_000, 3_000, 5_000, 8_000, 10_000, 20_000, 50_000)
        team = dice.chance(75) ? [.officer1, .officer2] : [.officer1, .brigade]
        lead = dice.pick(.officer1, team[1])
    }

    var isNamed: Bool { identity != "anonymous" }

    private static func whereabouts(_ place: String, _ shop: String, _ dice: inout Dice) -> String {
        switch place {
        case "online": "示例商城“\(shop)”，商品链接 https://shop.example.invalid/item/\(dice.roll(1_000...9_999))"
        case "fair": "示例会展中心\(dice.roll(1...4))号馆\(dice.pick("A", "B", "C"))\(dice.roll(10...60))展位"
        case "plant": "示例路\(dice.roll(200...299))号院内仓库，门口没有招牌"
        case "unknown": "示例路一带流动摊贩"
        default:
            dice.pick(
                "示例路\(dice.roll(1...199))号，\(shop)",
                "示例小商品市场\(dice.roll(1...3))楼\(dice.pick("A", "B", "C"))\(dice.roll(10...40))，\(shop)")
        }
    }

    private static func facts(
        _ kind: String, _ mark: String, _ goods: String, _ shop: String, _ dice: inout Dice
    ) -> String {
        let price = dice.pick("正品一半", "正品三成", "明显低于专卖店", "和正品差不多")
        let sign = dice.pick("包装颜色发暗", "防伪码扫不出来", "印字模糊、有错字", "没有生产日期", "做工粗糙", "客服说是“原单”")
        switch kind {
        case "trademark":
            return dice.pick(
                "\(shop)在卖印有“\(mark)”的\(goods)，价格是\(price)，\(sign)。我问店员有没有授权，对方答不上来。",
                "我买了一件“\(mark)”\(goods)，\(sign)，怀疑是假冒。货架上还有不少，老板说是朋友处拿的货。",
                "这家店招牌写着“\(mark)专卖”，实际没有授权。店里的\(goods)\(sign)，价格\(price)。")
        case "patent":
            return dice.pick(
                "\(goods)包装上印着“专利产品”，专利号写的是示例号码，查不到。\(sign)。", "\(shop)宣传\(goods)获得国家专利，拿不出证书，涉嫌假冒专利。")
        case "copyright": return "\(shop)销售的\(goods)上印的“\(mark)”卡通形象没有授权，\(sign)，我们有作品登记证书（示例）。"
        case "indication": return "\(goods)包装标了“样本岭”地理标志，但店员承认货不是当地产的，价格\(price)。"
        case "trade-secret": return "离职员工把“\(mark)”的配方和客户名单带到\(shop)使用，\(goods)的工艺一模一样，有聊天记录为证。"
        case "unfair-competition":
            return dice.pick(
                "\(shop)的\(goods)包装、装潢跟“\(mark)”几乎一样，只差一个字，顾客常常买错。", "直播间说自己是“\(mark)”旗下门店，其实没有关系，卖的\(goods)\(sign)。")
        default: return "\(shop)卖的\(goods)\(sign)，我说不清侵犯了什么，请你们看看。"
        }
    }

    private static func files(
        _ place: String, _ mark: String, _ goods: String, _ dice: inout Dice
    ) -> [SampleFile] {
        var files: [SampleFile] = []
        if dice.chance(60) { files.append(.photograph(place == "online" ? "商品页面截图" : "货架照片", &dice)) }
        if dice.chance(25) { files.append(.photograph("\(goods)包装", &dice)) }
        if dice.chance(20) { files.append(.sheet("购买凭证", &dice)) }
        if dice.chance(15) { files.append(.note("聊天记录", "问：这是“\(mark)”正品吗？\n答：放心买，一样的。")) }
        return files
    }
}
