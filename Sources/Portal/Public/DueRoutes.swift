import Base
import Casework
import Documents
import Hummingbird
import Law
import Pages

/// `/due`: the form, and once it is filled the date with its days, as a page and as PDF.
struct DueRoutes {
    let frames: Frames
    /// As it stands when somebody asks.
    let law: LawInForce
    let papers: TypstWorker
    let now: @Sendable () -> Instant

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.dueDate.rawValue)) { request, context in
            let frame = frames.frame(request, context)
            let query = Query(request)
            guard query["from-y"] != nil else {
                var entry = DueForm.Entry()
                entry.rule = query["rule"] ?? ""
                return Response.page(form(entry, Problems()).render(in: frame))
            }
            let entry = DueForm.Entry(query)
            var problems = Problems()
            guard let counted = answer(entry, &problems) else {
                return Response.page(form(entry, problems).render(in: frame), status: .badRequest)
            }
            let page = DueExplained(
                rule: counted.rule, version: counted.version, period: counted.period, reckoning: counted.reckoning,
                file: papers.isInstalled ? .dueDateFile(entry.parameters) : nil)
            return Response.page(page.render(in: frame))
        }
        router.get(RouterPath(Route.dueDateFile.rawValue)) { request, context in
            let entry = DueForm.Entry(Query(request))
            var problems = Problems()
            guard let counted = answer(entry, &problems) else {
                return Response.page(
                    form(entry, problems).render(in: frames.frame(request, context)), status: .badRequest)
            }
            let paper = PeriodPaper(
                office: frames.district.office, about: [(Text(zh: "事项", en: "About"), counted.rule.subject)],
                rule: counted.rule, version: counted.version, period: counted.period, day: now().day, isSample: false)
            return try await paper.pdf(papers, context.voice)
        }
    }

    /// A date with all that led to it.
    private typealias Counted = (rule: Rule, version: Rule.Version, period: Period, reckoning: Reckoning)

    private func form(_ entry: DueForm.Entry, _ problems: Problems) -> DueForm {
        DueForm(
            rules: law.rules.rules.filter { $0.versions.contains { $0.term != nil } }, entry: entry,
            problems: problems)
    }

    /// The date and its days, or nil with at least one problem.
    private func answer(_ entry: DueForm.Entry, _ problems: inout Problems) -> Counted? {
        var from: Day?
        switch entry.from.read("from") {
        case .success(let day): from = day
        case .failure(let error): problems.add(error.problem)
        }
        let pauses = pauses(entry, &problems)
        guard let rule = try? law.rules.rule(entry.rule) else {
            problems.add(Problem("rule", Text(zh: "请从列表里选一条规则", en: "Choose a rule from the list")))
            return nil
        }
        do {
            guard let from, problems.isEmpty else { return nil }
            let version = try rule.version(on: from)
            let period = try version.period(
                from: .day(from), pauses: pauses, extensions: Int(entry.extensions) ?? 0, in: law.calendar)
            return (rule, version, period, try period.reckoning())
        } catch {
            problems.add(Problem(error.field == "extend" ? "extend" : "rule", error.text))
            return nil
        }
    }

    private func pauses(_ entry: DueForm.Entry, _ problems: inout Problems) -> [Pause] {
        guard !entry.pauseFirst.isBlank || !entry.pauseLast.isBlank else { return [] }
        do {
            let first = try entry.pauseFirst.read("pause").get()
            let last = try entry.pauseLast.read("until").get()
            return [try Pause(first, through: last)]
        } catch let error as ProblemError {
            problems.add(error.problem)
        } catch let refusal as Refusal {
            problems.add(Problem("until-y", refusal.text))
        } catch {
            problems.add(Problem("until-y", Text(zh: "请核对这两天", en: "Check these two days")))
        }
        return []
    }
}

extension DueForm.Entry {
    /// What the form sent, as typed; the longest sensible entry is far below the cut.
    fileprivate init(_ query: Query) {
        self.init()
        func typed(_ name: String) -> String { String((query[name] ?? "").prefix(40)) }
        func date(_ name: String) -> DateEntry {
            DateEntry(year: typed(name + "-y"), month: typed(name + "-m"), day: typed(name + "-d"))
        }
        rule = typed("rule")
        from = date("from")
        pauseFirst = date("pause")
        pauseLast = date("until")
        extensions = typed("extend").isEmpty ? "0" : typed("extend")
    }

    /// The same for an address.
    fileprivate var parameters: [Address.Parameter] {
        func date(_ name: String, _ date: DateEntry) -> [Address.Parameter] {
            date.isBlank
                ? [] : [.init(name + "-y", date.year), .init(name + "-m", date.month), .init(name + "-d", date.day)]
        }
        return [.init("rule", rule)] + date("from", from) + date("pause", pauseFirst) + date("until", pauseLast)
            + (extensions == "0" ? [] : [.init("extend", extensions)])
    }
}
