package import Base

/// 办件时限灯: how a clock stands, in words and cells.
package struct Countdown: Sendable {
    let tone: Components.Tone
    let words: Text
    let used: Components.Used?

    package init(_ tone: Components.Tone, _ words: Text, used: Components.Used? = nil) {
        self.tone = tone
        self.words = words
        self.used = used
    }

    /// The same saying how long the whole period is, for who does not see it every day.
    var whole: Countdown {
        guard let used, used.total > 0 else { return self }
        return Countdown(
            tone,
            Text(
                zh: "\(words.zh)（共\(used.total)\(used.unit.zh)）", en: "\(words.en) of \(used.total)"),
            used: used)
    }

    func render(_ voice: Voice) -> Node { Components.countdown(tone, words, used, voice) }
}

extension Components.Timer {
    package init(_ name: Text, _ countdown: Countdown, due: Due) {
        self.init(name, countdown.tone, countdown.words, used: countdown.used, due: due)
    }
}
