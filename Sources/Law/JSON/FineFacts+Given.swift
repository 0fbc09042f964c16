package import Base

extension FineFacts {
    /// The facts of a fine as a file states them (docs/cli/fine-facts.schema.json).
    /// - Parameter today: the day of the decision where the file names none.
    /// - Throws: a `Refusal` naming the path of what is wrong.
    package init(_ given: Given, today: Day) throws(Refusal) {
        let members = try given.members([
            "from", "through", "decidedOn", "discoveredOn", "harm", "turnoverFen", "gainFen", "goodsValueFen", "pieces",
            "serious", "notCorrected", "publicInterest", "earlier", "factors", "proposedFen",
        ])
        guard let from = members["from"] else { throw given.missing("from") }
        let first = try from.day()
        self.init(
            first, through: try members["through"]?.day() ?? first, decidedOn: try members["decidedOn"]?.day() ?? today)
        discoveredOn = try members["discoveredOn"]?.day()
        harm = try members["harm"]?.bool() ?? false
        turnover = try members["turnoverFen"]?.money()
        gain = try members["gainFen"]?.money()
        goodsValue = try members["goodsValueFen"]?.money()
        pieces = try members["pieces"]?.count()
        serious = try members["serious"]?.bool() ?? false
        notCorrected = try members["notCorrected"]?.bool() ?? false
        publicInterest = try members["publicInterest"]?.bool() ?? false
        for item in try members["earlier"]?.items(atMost: 100) ?? [] { earlier.append(try item.day()) }
        for item in try members["factors"]?.items(atMost: 20) ?? [] { factors.append(try item.choice(FineFactor.self)) }
        proposed = try members["proposedFen"]?.money()
    }
}
