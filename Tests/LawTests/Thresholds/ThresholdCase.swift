import Base
import Law
import Testing

/// One line of a lawyer's table: what was found, when, what follows, and by which article.
struct ThresholdCase: Sendable, CustomTestStringConvertible {
    let offence: Offence
    /// The day of the acts; `on` of an act stands for this day where it names none.
    let on: String
    let facts: [Found]
    let outcome: Threshold.Outcome
    let severe: Bool
    /// The ground that is reached, as `JS2025 art. 3(1)[1]`; nil where none is.
    let by: String?

    init(
        _ offence: Offence, _ on: String, _ facts: Found..., is outcome: Threshold.Outcome, severe: Bool = false,
        by: String? = nil
    ) {
        self.offence = offence
        self.on = on
        self.facts = facts
        self.outcome = outcome
        self.severe = severe
        self.by = by
    }

    var testDescription: String { "\(offence.rawValue) \(on) \(facts) → \(outcome)\(severe ? ", severe" : "")" }
}

/// What was found; all money in fen.
enum Found: Sendable {
    /// Pieces sold for so much altogether, each bought for so much.
    case sold(Int, for: Int, cost: Int = 0)
    /// Pieces sold at a price nobody knows; the genuine goods cost so much.
    case soldUnknown(Int, market: Int)
    /// Pieces in store, with a tag.
    case unsold(Int, tag: Int)
    /// Sold and in store, of one kind.
    case both(sold: Int, for: Int, unsold: Int)
    /// Devices that break technical protection, in store.
    case tools(Int, tag: Int)
    /// Finished goods not yet marked.
    case unmarked(Int, tag: Int)
    case fees(Int)
    case service(income: Int, cost: Int = 0)
    /// Marks as number and source of origin.
    case marks([(String, String)])
    case serviceMarks([(String, String)])
    case labelsMade(Int, prints: Int = 1, separable: Bool = false)
    case labelsOfOthers(sold: Int, unsold: Int)
    case patents(Int)
    case loss(Int)
    case works(Int)
    case downloads(Int)
    case clicks(Int)
    case members(Int)
    case secretLoss(Int)
    case secretGain(Int)
    case ruin
    case penalty(String, Offence)
    /// An earlier act with the same facts as those named here.
    case earlier(String, fees: Int)
    case earlierDealtWith(String, fees: Int)
    case assessed(String)
    case continuous
    case unit
}

extension ThresholdCase {
    struct BadDay: Error { let text: String }

    func answer() throws -> ThresholdAnswer {
        let day = try ThresholdCase.day(on)
        var act = Conduct.Deed(day, through: day, "act")
        var acts: [Conduct.Deed] = []
        var penalties: [Conduct.EarlierPenalty] = []
        var assessed = try ThresholdCase.day("2026-11-22")
        var (continuous, unit) = (false, false)
        for fact in facts {
            switch fact {
            case .penalty(let on, let conduct):
                penalties.append(Conduct.EarlierPenalty(on: try ThresholdCase.day(on), for: conduct))
            case .assessed(let on): assessed = try ThresholdCase.day(on)
            case .continuous: continuous = true
            case .unit: unit = true
            case .earlier(let on, let fees), .earlierDealtWith(let on, let fees):
                let day = try ThresholdCase.day(on)
                var earlier = Conduct.Deed(day, through: day, "earlier")
                earlier.fees = Money(fen: fees)
                if case .earlierDealtWith = fact { earlier.dealtWith = true }
                acts.append(earlier)
            default: fact.enter(&act)
            }
        }
        return try ThresholdAnswer(
            Conduct(
                offence, acts: acts + [act], penalties: penalties, continuous: continuous, unit: unit,
                assessedOn: assessed))
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(iso: text) else { throw BadDay(text: text) }
        return day
    }
}

extension Found {
    fileprivate func enter(_ act: inout Conduct.Deed) {
        switch self {
        case .sold(let pieces, let proceeds, let cost):
            add(&act) {
                $0.sold = pieces; $0.soldFor = Money(fen: proceeds); $0.unitCost = Money(fen: cost)
            }
        case .soldUnknown(let pieces, let market):
            add(&act) {
                $0.sold = pieces; $0.marketPrice = Money(fen: market)
            }
        case .unsold(let pieces, let tag):
            add(&act) {
                $0.unsold = pieces; $0.tagPrice = Money(fen: tag)
            }
        case .both(let sold, let proceeds, let unsold):
            add(&act) {
                $0.sold = sold; $0.soldFor = Money(fen: proceeds); $0.unitCost = Money(fen: proceeds);
                $0.unsold = unsold
            }
        case .unmarked(let pieces, let tag):
            add(&act) {
                $0.unsold = pieces; $0.tagPrice = Money(fen: tag); $0.unmarked = true
            }
        case .tools(let pieces, let tag):
            add(&act) {
                $0.unsold = pieces
                $0.tagPrice = Money(fen: tag)
                $0.tools = true
            }
        case .fees(let fen): act.fees = Money(fen: fen)
        case .service(let income, let cost):
            act.services.append(Conduct.Service(income: Money(fen: income), productCost: Money(fen: cost)))
        case .marks(let marks): add(&act) { $0.marks = marks.map { Conduct.Mark($0.0, source: $0.1) } }
        case .serviceMarks(let marks):
            act.services.append(
                Conduct.Service(
                    income: Money(fen: 0), productCost: Money(fen: 0),
                    marks: marks.map { Conduct.Mark($0.0, source: $0.1) }))
        case .labelsMade(let pieces, let prints, let separable):
            add(&act) {
                $0.unsold = pieces; $0.tagPrice = Money(fen: 0); $0.prints = prints; $0.separable = separable
            }
        case .labelsOfOthers(let sold, let unsold):
            add(&act) {
                $0.sold = sold
                $0.soldFor = Money(fen: 0)
                $0.unsold = unsold
                $0.tagPrice = Money(fen: 0)
                $0.madeByOthers = true
            }
        case .patents(let count): act.patents = (0..<count).map { "ZL\($0)" }
        case .loss(let fen): act.directLoss = Money(fen: fen)
        case .works(let count): act.works = count
        case .downloads(let count): act.downloads = count
        case .clicks(let count): act.clicks = count
        case .members(let count): act.members = count
        case .secretLoss(let fen): harm(&act) { $0.lostProfit = Money(fen: fen) }
        case .secretGain(let fen): harm(&act) { $0.gain = Money(fen: fen) }
        case .ruin: harm(&act) { $0.ruin = true }
        case .penalty, .earlier, .earlierDealtWith, .assessed, .continuous, .unit: break
        }
    }

    private func add(_ act: inout Conduct.Deed, _ fill: (inout Conduct.Goods) -> Void) {
        var goods = Conduct.Goods("goods \(act.goods.count)")
        fill(&goods)
        act.goods.append(goods)
    }

    private func harm(_ act: inout Conduct.Deed, _ fill: (inout SecretHarm) -> Void) {
        var secret = act.secret ?? SecretHarm(.breach)
        secret.lostProfit = secret.lostProfit ?? Money(fen: 0)
        fill(&secret)
        act.secret = secret
    }
}
