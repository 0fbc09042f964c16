package import Procedure

extension Measure {
    /// 措施清单: the measures the product carries out, by their number.
    package static let all: [Measure] = [.administrativeEnforcement]
}

extension Catalogue {
    /// Every procedure of every measure.
    package static let all = Catalogue(Measure.all.flatMap(\.procedures))
}
