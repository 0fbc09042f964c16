package import Base

extension Conduct {
    /// Conduct as a file describes it (docs/cli/threshold-acts.schema.json).
    /// - Parameter today: the day of assessment where the file names none.
    /// - Throws: a `Refusal` naming the path of what is wrong.
    package init(_ given: Given, offence: Offence, today: Day) throws(Refusal) {
        let members = try given.members(["assessedOn", "continuous", "unit", "acts", "penalties"])
        guard let listed = members["acts"] else { throw given.missing("acts") }
        var acts: [Conduct.Deed] = []
        for item in try listed.items(atMost: 200) { acts.append(try Conduct.Deed(item)) }
        guard !acts.isEmpty else { throw listed.refusal(zh: "至少填写一次行为", en: "must hold at least one act") }
        var penalties: [Conduct.EarlierPenalty] = []
        for item in try members["penalties"]?.items(atMost: 100) ?? [] {
            penalties.append(try Conduct.EarlierPenalty(item))
        }
        self.init(
            offence, acts: acts, penalties: penalties, continuous: try members["continuous"]?.bool() ?? false,
            unit: try members["unit"]?.bool() ?? false, assessedOn: try members["assessedOn"]?.day() ?? today)
    }
}

extension Conduct.EarlierPenalty {
    fileprivate init(_ given: Given) throws(Refusal) {
        let members = try given.members(["on", "conduct"])
        guard let on = members["on"] else { throw given.missing("on") }
        guard let conduct = members["conduct"] else { throw given.missing("conduct") }
        self.init(on: try on.day(), for: try conduct.choice(Offence.self))
    }
}

extension Conduct.Deed {
    fileprivate init(_ given: Given) throws(Refusal) {
        let members = try given.members([
            "date", "through", "label", "dealtWith", "goods", "services", "feesFen", "directLossFen", "patents",
            "works",
            "downloads", "clicks", "members", "secret",
        ])
        guard let date = members["date"] else { throw given.missing("date") }
        let first = try date.day()
        self.init(
            first, through: try members["through"]?.day() ?? first, try members["label"]?.text() ?? first.description)
        dealtWith = try members["dealtWith"]?.bool() ?? false
        for item in try members["goods"]?.items(atMost: 40) ?? [] { goods.append(try Conduct.Goods(item)) }
        for item in try members["services"]?.items(atMost: 40) ?? [] { services.append(try Conduct.Service(item)) }
        fees = try members["feesFen"]?.money() ?? fees
        directLoss = try members["directLossFen"]?.money() ?? directLoss
        for item in try members["patents"]?.items(atMost: 100) ?? [] { patents.append(try item.text()) }
        works = try members["works"]?.count() ?? 0
        downloads = try members["downloads"]?.count(0...Given.most) ?? 0
        clicks = try members["clicks"]?.count(0...Given.most) ?? 0
        self.members = try members["members"]?.count(0...Given.most) ?? 0
        secret = try members["secret"].map { given throws(Refusal) in try SecretHarm(given) }
    }
}

extension Given {
    /// Clicks and downloads may be many.
    fileprivate static let most = 1_000_000_000_000
}

extension Conduct.Goods {
    fileprivate init(_ given: Given) throws(Refusal) {
        let members = try given.members([
            "name", "sold", "unsold", "soldForFen", "averagePriceFen", "tagPriceFen", "marketPriceFen", "unitCostFen",
            "marks", "unmarked", "tools", "madeByOthers", "prints", "separable",
        ])
        guard let name = members["name"] else { throw given.missing("name") }
        self.init(try name.text())
        place = given.path
        sold = try members["sold"]?.count() ?? 0
        unsold = try members["unsold"]?.count() ?? 0
        soldFor = try members["soldForFen"]?.money()
        averagePrice = try members["averagePriceFen"]?.money()
        tagPrice = try members["tagPriceFen"]?.money()
        marketPrice = try members["marketPriceFen"]?.money()
        unitCost = try members["unitCostFen"]?.money()
        marks = try Conduct.Mark.list(members["marks"])
        unmarked = try members["unmarked"]?.bool() ?? false
        tools = try members["tools"]?.bool() ?? false
        madeByOthers = try members["madeByOthers"]?.bool() ?? false
        prints = try members["prints"]?.count(1...10_000) ?? 1
        separable = try members["separable"]?.bool() ?? false
        if soldFor != nil, sold == 0 {
            throw given.refusal(
                zh: "填写了soldForFen，但是sold为0，请填写已销售件数",
                en: "has soldForFen but sold is 0; give the pieces sold")
        }
    }
}

extension Conduct.Service {
    fileprivate init(_ given: Given) throws(Refusal) {
        let members = try given.members(["incomeFen", "productCostFen", "marks"])
        guard let income = members["incomeFen"] else { throw given.missing("incomeFen") }
        self.init(
            income: try income.money(), productCost: try members["productCostFen"]?.money() ?? Money(fen: 0),
            marks: try Conduct.Mark.list(members["marks"]))
    }
}

extension Conduct.Mark {
    fileprivate static func list(_ given: Given?) throws(Refusal) -> [Conduct.Mark] {
        var marks: [Conduct.Mark] = []
        for item in try given?.items(atMost: 100) ?? [] {
            let members = try item.members(["number", "source"])
            guard let number = members["number"] else { throw item.missing("number") }
            guard let source = members["source"] else { throw item.missing("source") }
            marks.append(Conduct.Mark(try number.text(), source: try source.text()))
        }
        return marks
    }
}

extension SecretHarm {
    fileprivate init(_ given: Given) throws(Refusal) {
        let members = try given.members([
            "manner", "licenceFeeFen", "lostProfitFen", "lostPieces", "infringingPieces", "profitPerPieceFen",
            "infringerProfitPerPieceFen", "commercialValueFen", "remedyFen", "gainFen", "ruin",
        ])
        guard let manner = members["manner"] else { throw given.missing("manner") }
        self.init(try manner.choice(Manner.self))
        place = given.path
        licenceFee = try members["licenceFeeFen"]?.money()
        lostProfit = try members["lostProfitFen"]?.money()
        lostPieces = try members["lostPieces"]?.count()
        infringingPieces = try members["infringingPieces"]?.count()
        profitPerPiece = try members["profitPerPieceFen"]?.money()
        infringerProfitPerPiece = try members["infringerProfitPerPieceFen"]?.money()
        commercialValue = try members["commercialValueFen"]?.money()
        remedy = try members["remedyFen"]?.money() ?? remedy
        gain = try members["gainFen"]?.money()
        ruin = try members["ruin"]?.bool() ?? false
    }
}
