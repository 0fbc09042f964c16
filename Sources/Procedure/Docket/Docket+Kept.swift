extension Docket {
    /// 有期限督办: whether something keeps the matter moving, of what its stage says that it is kept by; true where it
    /// has ended or was not filed.
    package var isKept: Bool {
        guard let stage, stage.ending == nil else { return true }
        return stage.kept.contains { keeping in
            switch keeping {
            // One that has run out keeps it too: it is overdue, and seen to be.
            case .clock(let clock): clocks[clock].map { $0.stoppedAt == nil } ?? false
            case .pause(let clock, let ground): clocks[clock]?.open.contains { $0.ground == ground } ?? false
            case .matter(let purpose): procedure.acts.contains { $0.follows == purpose && $0.from.includes(stage) }
            }
        }
    }
}
