package import Documents
package import Procedure

extension Measure {
    /// 措施清单: the measures the product carries out, by their number.
    package static let all: [Measure] = [
        .administrativeEnforcement, .judicialCoordination, .creditSystem, .fastTrack,
    ]
}

extension Catalogue {
    /// Every procedure of every measure.
    package static let all = Catalogue(Measure.all.flatMap(\.procedures))
}

extension DocumentSeries {
    /// Every kind of document number of every measure.
    package static let all = Measure.all.flatMap(\.series)
}

extension DocumentLayout {
    /// Every layout of every measure.
    package static let all = Measure.all.flatMap(\.layouts)

    /// The layout of a form; nil where it is still to come.
    package static func of(_ form: DocumentForm) -> DocumentLayout? { all.first { $0.form == form } }
}

extension ExternalProfile {
    /// 对接方案: what the product comes with for each system beside it, until the district says otherwise.
    package static let all: [ExternalProfile] = [.platform, .caseSystem, .disclosure]
}
