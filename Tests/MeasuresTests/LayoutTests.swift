import Base
import Documents
import Law
import Measures
import Procedure
import Testing

/// Every layout against the procedures whose acts issue it: what a form asks for must be there to be answered.
@Suite("Layouts of documents")
struct LayoutTests {
    /// 待制版式: forms that acts issue and that are still drawn up elsewhere.
    private static let toCome: Set<String> = [
        "report-record", "supplement-notice", "forwarding", "report-result", "crime-transfer",
        "handling-approval",
        "service-announcement", "deferral", "urging", "court-application", "volume",
        "complaint-receipt", "show-notice", "remedy-answer",
    ]

    @Test("every form that an act issues has a layout or is on the list of those to come, and not both")
    func complete() {
        let issued = Set(
            Catalogue.all.procedures.flatMap(\.acts).flatMap { $0.allEffects.flatMap(\.forms) }.map(\.id.text))
        let laidOut = DocumentLayout.all.map(\.form.id.text)
        #expect(Set(laidOut).count == laidOut.count)
        #expect(Set(laidOut).isDisjoint(with: LayoutTests.toCome))
        #expect(issued == Set(laidOut).union(LayoutTests.toCome))
        #expect(laidOut.count >= 10)
    }

    @Test("every blank and every condition names an act and a field there are, of a kind that can be printed so")
    func blanks() {
        for layout in DocumentLayout.all {
            #expect(!layout.issuers.isEmpty)
            for line in layout.lines {
                for case .blank(let blank) in line.pieces { check(blank.fact, line, layout) }
                if let condition = line.condition { check(condition, line, layout) }
            }
            if let number = layout.number { check(number, "", layout) }
        }
    }

    @Test(
        "a blank that must be filled is asked by every act that issues the form, where it is not printed for some only")
    func required() {
        for layout in DocumentLayout.all {
            for line in layout.lines {
                for case .blank(let blank) in line.pieces where blank.otherwise == nil {
                    guard case .answer(.here, let field) = blank.fact else { continue }
                    for (procedure, act) in layout.issuers where line.mayStand(for: act) {
                        #expect(
                            act.form.field(field) != nil, "\(layout.form.id) in \(procedure.id): \(act.id).\(field)")
                    }
                }
            }
        }
    }

    private func check(_ fact: Fact, _ line: Line, _ layout: DocumentLayout) {
        let procedures = layout.issuers.map(\.0)
        let book = RuleBase(Rule.all)
        switch fact {
        case .answer(let place, let field): #expect(!fields(place, field, layout).isEmpty, "\(layout.form.id): \(fact)")
        case .count(let place, let field, _), .quantity(let place, let field), .worth(let place, let field, _):
            let isList = fields(place, field, layout).contains { if case .rows = $0.kind { true } else { false } }
            #expect(isList, "\(layout.form.id): \(fact)")
        case .capitals(let place, let field):
            let isMoney = fields(place, field, layout).contains { if case .money = $0.kind { true } else { false } }
            #expect(isMoney, "\(layout.form.id): \(fact)")
        case .options(let place, let field):
            #expect(fields(place, field, layout).contains { !$0.options.isEmpty }, "\(layout.form.id): \(fact)")
        case .day(let place), .actor(let place): #expect(!acts(place, layout).isEmpty, "\(layout.form.id): \(fact)")
        case .due(let clock): #expect(procedures.allSatisfy { $0.clock(clock) != nil }, "\(layout.form.id): \(fact)")
        case .article(let rule): #expect((try? book.rule(rule.text)) != nil)
        case .term(let rule): #expect((try? book.rule(rule.text))?.versions.allSatisfy { $0.term != nil } == true)
        case .rate(let rule): #expect((try? book.rule(rule.text))?.versions.allSatisfy { $0.rate != nil } == true)
        case .office, .party, .issued, .matter, .officers, .date: break
        }
    }

    private func check(_ condition: Condition, _ line: Line, _ layout: DocumentLayout) {
        switch condition {
        case .by(let acts):
            let issuers = Set(layout.issuers.map(\.1.id))
            #expect(issuers.isSuperset(of: acts), "\(layout.form.id): \(acts)")
        case .done(let test):
            for act in [test.act] + [test.since].compactMap({ $0 }) {
                #expect(!acts(.last(act), layout).isEmpty, "\(layout.form.id): \(act)")
            }
            for (field, options) in test.answers {
                let known = Set(fields(.last(test.act), field, layout).flatMap(\.options).map(\.id))
                #expect(known.isSuperset(of: options), "\(layout.form.id): \(field)")
            }
        case .chosen(let place, let field, let options):
            let known = Set(fields(place, field, layout).flatMap(\.options).map(\.id))
            #expect(known.isSuperset(of: options), "\(layout.form.id): \(field)")
        case .answered(let place, let field): #expect(!fields(place, field, layout).isEmpty)
        case .party(let kinds):
            let known = Set(
                layout.issuers.flatMap(\.0.acts).compactMap { $0.form.field("party-type") }.flatMap(\.options))
            #expect(Set(known.map(\.id)).isSuperset(of: kinds), "\(layout.form.id): \(kinds)")
        case .not(let inner): check(inner, line, layout)
        case .all(let inner): for condition in inner { check(condition, line, layout) }
        }
    }

    /// The acts a place may mean; for another act they must be in every procedure that issues the form.
    private func acts(_ place: Fact.Place, _ layout: DocumentLayout) -> [Act] {
        switch place {
        case .here: return layout.issuers.map(\.1)
        case .last(let id):
            let found = layout.issuers.map { $0.0.act(id) }
            return found.contains { $0 == nil } ? [] : found.compactMap { $0 }
        case .before(let id):
            let served = layout.issuers.compactMap(\.0.serves)
            return Catalogue.all.procedures.filter { opener in
                opener.acts.flatMap(\.allEffects).flatMap(\.purposes).contains { served.contains($0) }
            }.compactMap { $0.act(id) }
        }
    }

    private func fields(_ place: Fact.Place, _ id: Name<Form.Field>, _ layout: DocumentLayout) -> [Form.Field] {
        acts(place, layout).compactMap { $0.form.field(id) }
    }
}

extension DocumentLayout {
    /// The acts of all procedures that issue its form.
    fileprivate var issuers: [(Procedure, Act)] {
        Catalogue.all.procedures.flatMap { procedure in
            procedure.acts.filter { act in
                act.allEffects.flatMap(\.issued).contains(form)
            }.map { (procedure, $0) }
        }
    }
}

extension Line {
    /// Whether it may be printed when this act issues the document.
    fileprivate func mayStand(for act: Act) -> Bool {
        guard case .by(let acts)? = condition else { return true }
        return acts.contains(act.id)
    }
}

extension Act {
    fileprivate var allEffects: [Effect] { effects + branches.flatMap(\.effects) }
}

extension Effect {
    fileprivate var issued: [DocumentForm] {
        switch self {
        case .issue(let form): [form]
        case .when(_, _, let effect): effect.issued
        default: []
        }
    }

    /// What it issues, and what it takes for proof.
    fileprivate var forms: [DocumentForm] {
        if case .pause(_, _, _, let proof) = self { return [proof] }
        return issued
    }

    fileprivate var purposes: [Purpose] {
        switch self {
        case .open(let purpose, _, _, _): [purpose]
        case .when(_, _, let effect): effect.purposes
        default: []
        }
    }
}
