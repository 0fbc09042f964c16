import Base
import Casework
import Documents
import HTTPTypes
import Hummingbird
import Law
import Pages
import Procedure

extension PeriodPaper {
    /// The paper of a clock of a matter, as it stands; `matter` says which, where the reader may know.
    init(
        _ reading: Docket.Reading, of matter: [(label: Text, value: Text)], _ lawbook: Lawbook, _ district: District,
        at now: Instant
    ) throws {
        self.init(
            office: district.office, about: matter + [(Text(zh: "时限", en: "Clock"), reading.clock.name)],
            rule: try lawbook.rules.rule(reading.clock.rule.text), version: reading.version, period: reading.period,
            day: now.day, isSample: district.isSample)
    }

    func pdf(_ papers: TypstWorker, _ voice: Voice) async throws -> Response {
        var response = Response.bytes(
            try await papers.pdf(of: try document { voice[$0] }), type: "application/pdf")
        response.headers[.contentDisposition] = "inline; filename=\"period.pdf\""
        return response
    }
}
