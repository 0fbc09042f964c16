/// 近似结果: an entry of a register that a text is like, with the reasons.
package struct Match: Sendable {
    package let entry: RegisterEntry
    package let comparison: Comparison

    package var score: Double { comparison.score }
    package var verdict: Comparison.Outcome { comparison.verdict }
}
