/// 办理事项目录: the procedures of the product, also the versions that open matters still follow.
package struct Catalogue: Sendable {
    package let procedures: [Procedure]

    package init(_ procedures: [Procedure]) {
        self.procedures = procedures
    }

    package func procedure(_ reference: Procedure.Reference) -> Procedure? {
        procedures.first { $0.reference == reference }
    }

    /// The newest version: what new matters are filed under.
    package func newest(_ id: Name<Procedure>) -> Procedure? {
        procedures.filter { $0.id == id }.max { $0.version < $1.version }
    }

    /// The newest procedure that serves a purpose.
    package func serving(_ purpose: Purpose) -> Procedure? {
        procedures.filter { $0.serves == purpose }.max { $0.version < $1.version }
    }

    /// Under which version the next act on a matter is taken: the one it follows, or the next that it moves to.
    package func current(_ docket: Docket) -> Procedure {
        let next = Procedure.Reference(docket.procedure.id, version: docket.procedure.version + 1)
        guard let newer = procedure(next), case .move = newer.succession else { return docket.procedure }
        return newer
    }

    /// The docket of a matter's events.
    package func docket(_ events: some Sequence<Event>) throws(Misfit) -> Docket? {
        try Docket.fold(events, procedure)
    }
}
