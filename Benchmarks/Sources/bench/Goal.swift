/// 目标: what a figure must be.
struct Goal: Encodable {
    let name: String
    let goal: Double
    let measured: Double
    let isMet: Bool

    static func atLeast(_ goal: Double, _ name: String, _ measured: Double) -> Goal {
        Goal(name: name, goal: goal, measured: measured, isMet: measured >= goal)
    }

    static func atMost(_ goal: Double, _ name: String, _ measured: Double) -> Goal {
        Goal(name: name, goal: goal, measured: measured, isMet: measured <= goal)
    }
}
