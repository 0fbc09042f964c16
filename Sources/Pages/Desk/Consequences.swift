package import Base

/// 办理后果: what an act causes, as far as the answers given so far decide it.
package struct Consequences: Sendable {
    /// The stage it leads to; nil where it stays, or is not decided yet.
    package var stage: Text?
    /// Who holds it then.
    package var holder: Text?
    /// The question whose answer decides where it goes, and where each leads, while that is open.
    package var decidedBy: (question: Text, ways: [(answer: Text, stage: Text?)])?
    package var documents: [Text] = []
    /// With the day it is due, once that can be reckoned.
    package var started: [(clock: Text, due: Day?)] = []
    package var extended: [(clock: Text, due: Day?)] = []
    package var stopped: [Text] = []
    package var paused: [Text] = []
    package var resumed: [Text] = []
    package var told: [Text] = []
    /// 进度页: what a reporter reads before and after.
    package var progress: (before: Text, after: Text)?
    package var opens: [Text] = []
    /// 传知: the word it passes to other matters.
    package var passes: [Text] = []

    package init() {}

    /// `.will`
    func render(_ voice: Voice) -> Node {
        Components.will(
            [course, papers, clocks, people, others, log].compactMap { $0 }.map { icon, name, lines in
                Components.Consequence(
                    icon, name,
                    .text(lines.map { voice[$0] }.joined(separator: voice.language == .zh ? "" : " ")))
            }, voice)
    }

    private typealias Line = (Icon, Text, [Text])

    private var course: Line? {
        if let decidedBy {
            let question = decidedBy.question
            return (
                .ok, Text(zh: "去向由“\(question.zh)”决定", en: "Where it goes depends on “\(question.en)”"),
                decidedBy.ways.map { answer, stage in
                    let (zh, en) = (stage.map { "进入“\($0.zh)”" }, stage.map { "to “\($0.en)”" })
                    return Text(
                        zh: "\(answer.zh)：\(zh ?? "环节不变")。", en: "\(answer.en): \(en ?? "the stage stays").")
                }
            )
        }
        guard let stage else { return nil }
        return (
            .ok, Text(zh: "进入“\(stage.zh)”", en: "It goes to “\(stage.en)”"),
            holder.map { [Text(zh: "由\($0.zh)接着办。", en: "Then held by \($0.en).")] } ?? [
                Text(zh: "本件到此结束。", en: "The matter ends here.")
            ]
        )
    }

    private var papers: Line? {
        guard !documents.isEmpty else { return nil }
        return (
            .paper,
            Text(
                zh: "生成\(documents.count)份文书",
                en: documents.count == 1 ? "One document is made" : "\(documents.count) documents are made"),
            [
                Text(
                    zh: documents.map(\.zh).joined(separator: "、") + "。",
                    en: documents.map(\.en).joined(separator: "; ") + ".")
            ]
        )
    }

    private var clocks: Line? {
        var lines = started.map { dated(Text(zh: "开始：", en: "Begins: "), $0) }
        lines += extended.map { dated(Text(zh: "延长：", en: "Extended: "), $0) }
        lines += stopped.map { Text(zh: "结束：\($0.zh)。", en: "Ends: \($0.en).") }
        lines += paused.map { Text(zh: "停计：\($0.zh)。", en: "Stands still: \($0.en).") }
        lines += resumed.map { Text(zh: "恢复：\($0.zh)。", en: "Goes on: \($0.en).") }
        guard !lines.isEmpty else { return nil }
        return (.clock, Text(zh: "时限有变化", en: "Time limits change"), lines)
    }

    private func dated(_ verb: Text, _ change: (clock: Text, due: Day?)) -> Text {
        guard let due = change.due else {
            return Text(zh: verb.zh + change.clock.zh + "。", en: verb.en + change.clock.en + ".")
        }
        return Text(
            zh: "\(verb.zh)\(change.clock.zh)，\(due.text.zh)（\(due.weekdayText.zh)）到期。",
            en: "\(verb.en)\(change.clock.en), due \(due.weekdayText.en), \(due.text.en).")
    }

    private var people: Line? {
        var lines: [Text] = []
        if !told.isEmpty {
            lines.append(
                Text(
                    zh: "通知：" + told.map(\.zh).joined(separator: "、") + "。",
                    en: "Notice goes to " + told.map(\.en).joined(separator: ", ") + "."))
        }
        if let progress {
            lines.append(
                progress.before == progress.after
                    ? Text(zh: "进度页不变。", en: "The progress page stays as it is.")
                    : Text(
                        zh: "进度页由“\(progress.before.zh)”变为“\(progress.after.zh)”。",
                        en: "The progress page changes from “\(progress.before.en)” to “\(progress.after.en)”."))
        }
        guard !lines.isEmpty else { return nil }
        return (
            .people,
            told.isEmpty ? Text(zh: "不另行通知", en: "Nobody is told separately") : Text(zh: "谁会知道", en: "Who is told"),
            lines
        )
    }

    private var others: Line? {
        let lines =
            opens.map { Text(zh: "新开办件：\($0.zh)。", en: "Opens a matter: \($0.en).") }
            + passes.map { Text(zh: "传知有关办件：\($0.zh)。", en: "Other matters are told: \($0.en).") }
        guard !lines.isEmpty else { return nil }
        return (.paper, Text(zh: "还会引起", en: "It also causes"), lines)
    }

    private var log: Line? {
        (
            .log, Text(zh: "写入存证日志", en: "An entry in the log"),
            [
                Text(
                    zh: "动作、时间和办理人；填报的文字以指纹存证。",
                    en: "The act, the time and who did it; what was typed as a fingerprint.")
            ]
        )
    }
}
