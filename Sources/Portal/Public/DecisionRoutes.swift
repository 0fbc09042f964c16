import Base
import Casework
import Documents
import HTTPTypes
import Hummingbird
import Law
import Pages
import Procedure

/// `/decisions` and `/decisions/{id}`: the penalties that are published now.
struct DecisionRoutes {
    let frames: Frames
    let office: Office
    let now: @Sendable () -> Instant
    let typesetter: TypstWorker

    /// As much of what was typed as is shown again.
    private static let mostShown = 80

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.decisions.rawValue), use: list)
        router.get(RouterPath(Route.decisions.rawValue + "/{id}"), use: show)
        router.get(RouterPath(Route.decisions.rawValue + "/{id}/pdf"), use: file)
    }

    @Sendable private func list(_ request: Request, _ context: PortalContext) async throws -> Response {
        let query = Query(request)
        let kinds = self.kinds
        let words = query["q"].map { String($0.prefix(Self.mostShown)) } ?? ""
        let year = query["year"].flatMap(Int.init).flatMap { (1949...2200).contains($0) ? $0 : nil }
        let kind = kinds.first { $0.id.text == query["kind"] }?.id.text
        let asked = Publications.Asked(
            words: words, year: year, kind: kind, page: query["page"].flatMap(Int.init) ?? 1)
        let found = try await Publications(office).search(asked, on: now().day)
        let page = DecisionsPage(
            asked: .init(words: words, year: year.map(String.init) ?? "", kind: kind ?? ""),
            kinds: kinds.map { ($0.id.text, $0.text) }, years: found.years,
            decisions: found.lines.map(PublishedDecision.init), count: found.count, page: found.page,
            pages: found.pages)
        return Response.page(page.render(in: frames.frame(request, context)))
    }

    @Sendable private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
        let frame = frames.frame(request, context)
        let id = context.parameters.get("id") ?? ""
        guard let standing = try await Publications(office).find(id, on: now().day) else {
            throw Refusal(
                .unknown,
                Text(zh: "没有这条公示。请从“查公示”里查找。", en: "There is no such publication. Look for it under “Penalties”."))
        }
        switch standing {
        case .shown(let publication): return Response.page(page(publication).render(in: frame))
        case .ended(let last, let rule):
            let page = DecisionOverPage(.ended(on: last, rule: Rule.ID(rule)))
            return Response.page(page.render(in: frame), status: .gone)
        case .withdrawn(let at, let reason):
            let page = DecisionOverPage(.withdrawn(on: at.day, reason: reason))
            return Response.page(page.render(in: frame), status: .gone)
        }
    }

    private func page(_ publication: Publication) -> DecisionPage {
        let rule = try? office.lawbook.rules.rule(publication.rule)
        let version = rule?.versions.first { $0.from == publication.ruleFrom }
        return DecisionPage(
            PublishedDecision(publication.line),
            .init(
                creditCode: publication.creditCode, authority: publication.authority,
                kind: kinds.first { $0.id.text == publication.line.kind }?.text, abstract: publication.abstract,
                body: publication.body, correction: publication.correction.map { ($0.at.day, $0.text) }),
            .init(
                endsOn: publication.endsOn, rule: Rule.ID(publication.rule), term: version?.term,
                isVerified: version?.verification.verified ?? false),
            taken: taken(publication.line), hasPDF: typesetter.isInstalled)
    }

    /// 公开版本: the text that is published now, as PDF.
    @Sendable private func file(_ request: Request, _ context: PortalContext) async throws -> Response {
        let id = context.parameters.get("id") ?? ""
        guard case .shown(let publication)? = try await Publications(office).find(id, on: now().day) else {
            // Its page says why it is not published.
            return Response.redirect(to: Address.decision(id).text)
        }
        let paper = PublicDecisionPaper(
            authority: publication.authority, number: publication.line.number,
            decidedOn: publication.line.decidedOn, body: publication.body,
            correction: publication.correction.map { ($0.at.day, $0.text) }, isSample: frames.district.isSample)
        var response = Response.bytes(try await typesetter.pdf(of: paper.document), type: "application/pdf")
        response.headers[.contentDisposition] = "inline; filename=\"decision-\(publication.line.id).pdf\""
        return response
    }

    /// How many working days passed from the decision to its publication, beside the limit.
    private func taken(_ line: Publication.Line) -> DecisionPage.Taken? {
        let rule = Rule.publishPenalty.id
        guard let term = try? office.lawbook.rules.rule(rule.text).version(on: line.decidedOn).term,
            term.unit == .workingDay,
            line.decidedOn < line.publishedOn
        else { return nil }
        let days = (line.decidedOn.number + 1...line.publishedOn.number).map(Day.init(number:))
        return .init(days: days.count(where: office.lawbook.calendar.isWorking), limit: term.amount, rule: rule)
    }

    /// What can be filtered by: the options of the field in which officers enter it.
    private var kinds: [Form.Option] {
        office.catalogue.serving(.disclosure)?.act("enter")?.form.field("kind")?.options ?? []
    }
}

extension PublishedDecision {
    init(_ line: Publication.Line) {
        self.init(
            id: line.id, number: line.number, party: line.party, breach: line.breach,
            imposed: line.imposed, decidedOn: line.decidedOn, publishedOn: line.publishedOn)
    }
}
