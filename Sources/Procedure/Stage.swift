package import Base

/// 环节: where a matter stands. An open stage has a holder and something that keeps it moving.
package struct Stage: Sendable {
    package let id: Name<Stage>
    package let name: Text
    /// What a reporter sees of it: the same for several stages whose difference is not for the public.
    package let publicName: Text
    /// 承办: who holds the matter in it; nil in an ending.
    package let holder: Role?
    /// What keeps it moving, any of these; empty in an ending.
    package let kept: [Keeping]
    /// nil while it is open.
    package let ending: Ending?

    /// An open stage.
    package init(
        _ id: Name<Stage>, _ name: Text, public publicName: Text, holder: Role?, keptBy kept: [Keeping]
    ) {
        self.id = id
        self.name = name
        self.publicName = publicName
        self.holder = holder
        self.kept = kept
        self.ending = nil
    }

    /// An ending.
    package init(_ id: Name<Stage>, _ name: Text, public publicName: Text, ends ending: Ending) {
        self.id = id
        self.name = name
        self.publicName = publicName
        self.holder = nil
        self.kept = []
        self.ending = ending
    }

    /// What keeps an open matter from being forgotten.
    package enum Keeping: Hashable, Sendable {
        /// A clock runs (or stands lawfully still, or has run out and shows as overdue).
        case clock(Name<Clock>)
        /// The clock stands still on this ground of its rule, and the matter waits for the ground to go.
        case pause(Name<Clock>, Clock.Ground)
        /// Another matter, opened for this purpose, runs under clocks of its own and reports back.
        case matter(Purpose)
    }

    /// 办结方式: how a matter ends.
    package enum Ending: String, Sendable {
        case done, transferred, withdrawn, refused, merged, ended

        /// Whether the person who asked must be given a reason.
        package var needsReason: Bool { self != .done }

        package var name: Text {
            switch self {
            case .done: Text(zh: "办结", en: "done")
            case .transferred: Text(zh: "移送", en: "transferred")
            case .withdrawn: Text(zh: "撤回", en: "withdrawn")
            case .refused: Text(zh: "不予办理", en: "refused")
            case .merged: Text(zh: "合并办理", en: "merged")
            case .ended: Text(zh: "终止", en: "ended")
            }
        }
    }
}
