import Base
import Casework
import HTTPTypes
import Hummingbird
import Measures
import Pages
import Procedure

/// `/desk/matter/…/goods`: the lists of goods of a matter against what became of them, and the facts for reckoning.
struct GoodsRoutes {
    let desk: DeskRoutes

    func register(on router: some RouterMethods<PortalContext>) {
        let goods = Route.desk.rawValue + "/matter/:id/goods"
        router.get(RouterPath(goods)) { request, context in
            let (visit, dossier, goods) = try await find(request, context)
            let id = dossier.line.id
            let page = GoodsPage(
                matter: (.matter(id.text), id.short), lists: goods.lists.map(GoodsRoutes.shown),
                warnings: goods.warnings, facts: .goodsFacts(of: id.text))
            return Response.page(page.render(in: visit.frame, try await visit.bar(current: nil)))
        }
        router.get(RouterPath(goods + "/threshold.json")) { request, context in
            let (visit, dossier, goods) = try await find(request, context)
            guard !goods.lists.isEmpty else { throw GoodsRoutes.none }
            var response = Response.json(goods.facts(on: visit.now.day))
            let name = "goods-\(dossier.line.id.short).json"
            response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
            return response
        }
    }

    private func find(_ request: Request, _ context: PortalContext) async throws -> (DeskVisit, Dossier, GoodsLists) {
        let visit = try await desk.visit(request, context)
        let dossier = try await visit.dossier(context)
        return (visit, dossier, try await GoodsLists(dossier, visit))
    }

    private static func shown(_ list: GoodsLists.List) -> GoodsPage.List {
        let uses = GoodsAccount.Use.allCases.filter { use in list.account.lines.contains { ($0.uses[use] ?? 0) != 0 } }
        return GoodsPage.List(
            list.name, at: .matter(list.matter.id.text), on: list.account.taken.happenedAt.day,
            labels: .document(
                "goods-labels", by: list.account.taken.sequence, of: list.matter.id.text),
            uses: uses.map(\.name),
            rows: zip(list.account.lines, list.rows).map { line, row in
                GoodsPage.Row(
                    name: [row.words["name"], row.words["spec"]].compactMap { $0 }.joined(separator: " "),
                    unit: row.words["unit"] ?? "", taken: line.taken, uses: uses.map { line.uses[$0] ?? 0 },
                    held: line.held)
            },
            total: list.grid.sums.map { Rows.Total(list.rows, $0) }, isOver: list.matter.closedAt != nil)
    }

    private static let none = Refusal(
        .unknown, Text(zh: "本件没有分行的物品清单。", en: "This matter has no list of goods with rows."))
}
