import Base
import Casework
import Hummingbird
import Law
import Likeness
import Procedure

/// `/api`: the interface for programs, and its description.
struct APIRoutes: Sendable {
    let district: District
    let intake: Intake
    let marks: MarkIndex?
    let now: @Sendable () -> Instant

    func register(on router: Router<PortalContext>) {
        for operation in operations { operation.register(on: router) }
    }

    /// Every operation, the description itself included.
    var operations: [Operation] {
        let all =
            ReportOperations(intake: intake, now: now).all + MatterOperations(intake: intake, now: now).all
            + DecisionOperations(office: intake.office, now: now).all
            + LawOperations(law: intake.office.law).all
            + LookUpOperations(marks: marks, catalogue: intake.office.catalogue).all
        return all + [description(of: all)]
    }

    private func description(of others: [Operation]) -> Operation {
        func operation(_ document: JSON) -> Operation {
            Operation(
                method: .get, path: "/api/openapi.json", id: "describe",
                summary: Text(zh: "本接口的说明（OpenAPI 3.1）", en: "This description (OpenAPI 3.1)"),
                answer: .init(
                    status: .ok, schema: Schema(["type": .string("object")]),
                    about: Text(zh: "说明", en: "The description"))
            ) { _ in
                .json(document)
            }
        }
        // It describes itself, too.
        return operation(document(of: others + [operation(.null)]))
    }

    private func document(of operations: [Operation]) -> JSON {
        let catalogue = intake.office.catalogue
        let forms = ReportOperations.forms(catalogue) + MatterOperations.acts(catalogue)
        let schemas = forms.map { (ReportOperations.schemaName($0), Schema(answersTo: $0.form)) }
        return OpenAPI(
            title: Text(zh: district.site.zh + "接口", en: district.site.en + ": interface"), operations,
            forms: Dictionary(schemas) { first, _ in first }
        ).document
    }
}
