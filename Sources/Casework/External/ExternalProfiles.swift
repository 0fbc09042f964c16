package import Documents
package import Procedure

/// 对接方案: those of the office, by the procedure they concern.
package struct ExternalProfiles: Sendable {
    package let all: [ExternalProfile]

    package init(_ all: [ExternalProfile] = []) {
        self.all = all
    }

    /// 对接: a system and what of its profile concerns the matters of one procedure.
    package struct Concern: Sendable {
        package let profile: ExternalProfile
        package let sheet: ExternalProfile.Sheet

        package var system: ExternalSystem { profile.system }
        /// Under which its number is unique.
        package var space: String { system.space(of: sheet.procedure.text) }

        /// The same for the numbers of documents on a form.
        func space(of form: DocumentForm) -> String { space + "/" + form.id.text }
    }

    package func profile(of system: ExternalSystem) -> ExternalProfile? { all.first { $0.system == system } }

    package func concerns(of procedure: Name<Procedure>) -> [Concern] {
        all.compactMap { profile in profile.sheet(for: procedure).map { Concern(profile: profile, sheet: $0) } }
    }

    package func concern(_ system: ExternalSystem, of procedure: Name<Procedure>) -> Concern? {
        concerns(of: procedure).first { $0.system == system }
    }

    /// 编号系统: the system that numbers what matters of a procedure issue in a stage; nil where that is done here.
    func numbering(_ procedure: Name<Procedure>, at stage: Name<Stage>?) -> Concern? {
        concerns(of: procedure).first { $0.sheet.numbersThere(at: stage) }
    }
}
