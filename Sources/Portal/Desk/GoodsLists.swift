import Base
import Casework
import Measures
import Pages
import Procedure

/// 货单: the lists of goods that belong to a matter: its own where it took goods, else those of its case.
struct GoodsLists: Sendable {
    let lists: [List]
    private let isOwn: Bool
    /// Of the matter that asks.
    private let procedure: Name<Procedure>

    /// One list, with where each of its rows went.
    struct List: Sendable {
        let matter: MatterSummary
        let procedure: Procedure
        let account: GoodsAccount
        let grid: Form.Grid
        /// In the clear.
        let rows: [Rows.Row]

        /// nil where the matter took nothing, its list has no rows, or what was typed in them was destroyed.
        init?(_ dossier: Dossier) {
            guard let account = GoodsAccount(dossier.docket),
                case .rows(let rows)? = account.taken.answers["goods"],
                case .rows(let grid)? = dossier.docket.procedure.act(account.taken.act)?.form.field("goods")?.kind,
                let reference = Answer.rows(rows).reference, case .text(let text)? = dossier.typed[reference]
            else { return nil }
            self.matter = dossier.line
            self.procedure = dossier.docket.procedure
            self.account = account
            self.grid = grid
            self.rows = rows.open(text)
        }

        /// 查封、扣押 0A1B2C3D
        var name: Text {
            Text(zh: "\(procedure.name.zh) \(matter.id.short)", en: "\(procedure.name.en) \(matter.id.short)")
        }

        /// 先行登记保存
        var isRegistration: Bool { procedure.id == Procedure.evidenceRegistration.id }
    }

    init(_ dossier: Dossier, _ visit: DeskVisit) async throws {
        procedure = dossier.docket.procedure.id
        if let own = List(dossier) {
            (lists, isOwn) = ([own], true)
        } else {
            let relatives = try await visit.office.relatives(
                of: dossier, under: GoodsAccount.procedures, within: visit.scope)
            (lists, isOwn) = (relatives.compactMap { List($0) }, false)
        }
    }

    /// 预填: the rows that an act is offered, so that nobody types them twice.
    func offered(for act: Name<Act>) -> [Rows.Row] {
        if isOwn, let own = lists.first {
            return switch act {
            case "return-part": own.account.offered(own.rows, list: nil) { $0.released }
            case "release-part": own.account.offered(own.rows, list: nil) { $0.held - $0.released }
            default: own.account.offered(own.rows, list: nil)
            }
        }
        // What was registered and is now to be seized is counted again on the spot, from the list there is.
        guard !["take", "take-urgently"].contains(act) else {
            guard procedure == Procedure.goodsSeizure.id else { return [] }
            return lists.filter(\.isRegistration).flatMap { list in
                list.account.offered(list.rows, list: nil) { $0.held + ($0.uses[.seized] ?? 0) }
            }
        }
        return lists.flatMap { list in list.account.offered(list.rows, list: list.name.zh) }
    }

    /// 涉案事实: the goods as `zhidun threshold --acts` takes them: unsold, at the price on their tags. What was registered
    /// and then seized counts once, in the seizure; what was released or given back does not count.
    func facts(on day: Day) -> JSON {
        let deeds = lists.flatMap { list -> [JSON] in
            let goods = zip(list.account.lines, list.rows).compactMap { line, row -> JSON? in
                let number = line.taken - (line.uses[.seized] ?? 0) - max(line.released, line.uses[.returned] ?? 0)
                guard number > 0 else { return nil }
                let name = [row.words["name"], row.words["spec"]].compactMap { $0 }.joined(separator: " ")
                var members: [String: JSON] = ["name": .string(name), "unsold": .integer(number)]
                if case .money(let price)? = row.cells["price"] { members["tagPriceFen"] = .integer(price.fen) }
                return .object(members)
            }
            return stride(from: 0, to: goods.count, by: GoodsLists.mostGoods).map { place in
                .object([
                    "date": .string(list.account.taken.happenedAt.day.description), "label": .string(list.name.zh),
                    "goods": .array(Array(goods[place..<min(place + GoodsLists.mostGoods, goods.count)])),
                ])
            }
        }
        return .object(["assessedOn": .string(day.description), "acts": .array(deeds)])
    }

    /// As many as one act of the file may have.
    private static let mostGoods = 40

    /// What became of the registered goods is listed in a seizure.
    var warnings: [Text] {
        let moved = lists.reduce(0) { sum, list in
            sum + list.account.lines.reduce(0) { $0 + ($1.uses[.seized] ?? 0) }
        }
        guard !isOwn, moved > 0 else { return [] }
        let seized = lists.filter { !$0.isRegistration }.reduce(0) { sum, list in
            sum + list.account.lines.reduce(0) { $0 + $1.taken }
        }
        guard seized < moved else { return [] }
        return [
            Text(
                zh: "登记保存的物品有\(moved)（件）转为查封、扣押，查封、扣押的清单只有\(seized)，请核对",
                en:
                    "\(moved) registered pieces were to be seized; the lists of seizure have only \(seized). Check them."
            )
        ]
    }
}
