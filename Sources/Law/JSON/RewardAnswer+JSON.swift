package import Base

extension RewardAnswer {
    /// The whole of it, every step included.
    package var document: JSON {
        .object([
            "reportedOn": JSON(facts.reportedOn), "rewarded": .bool(rewarded),
            "level": level.map { .integer($0.rawValue) } ?? .null,
            "amountFen": amount.map { .integer($0.fen) } ?? .null, "amountText": amount.map { JSON($0.text) } ?? .null,
            "withFinance": .bool(withFinance), "bars": .array(bars.map { JSON($0) }),
            "steps": .array(steps.map { JSON($0) }), "verified": .bool(false), "notes": .array(notes.map { JSON($0) }),
        ])
    }
}
