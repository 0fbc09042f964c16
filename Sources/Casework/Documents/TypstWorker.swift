package import Base
import Dispatch
package import Documents
import Evidence
import Synchronization

/// PDF排版: turns documents into PDF/A-2b, one after another, in a process that is started on first use and stays.
///
/// The same document makes the same bytes. A process that died is started again; one that takes too long is ended.
package final class TypstWorker: Sendable {
    private let tool: @Sendable () throws(Refusal) -> TypstTool
    private let limit: Duration
    private let queue = DispatchQueue(label: "zhidun.documents")
    private let child = Mutex<ChildProcess?>(nil)
    private let waiting = Mutex(0)

    private static let most = 32
    private static let largest = 64 << 20

    /// - Parameter limit: how long one document may take.
    package init(
        limit: Duration = .seconds(20),
        tool: @escaping @Sendable () throws(Refusal) -> TypstTool = { () throws(Refusal) in try TypstTool.found() }
    ) {
        self.tool = tool
        self.limit = limit
    }

    /// Whether there is anything to make documents with.
    package var isInstalled: Bool { (try? tool()) != nil }

    /// The document as PDF; one that lacks something is marked 草稿.
    /// - Throws: a `Refusal`: `.unavailable` where typst is not installed or does not answer, `.throttled` while too many
    ///   documents wait, `.unusable` for characters that no installed font has.
    package func pdf(of document: FilledDocument) async throws(Refusal) -> [UInt8] {
        guard let line = try? document.json.encoded() else { throw TypstWorker.failed }
        try enter()
        let result: Result<[UInt8], Refusal> = await withCheckedContinuation { answer in
            queue.async {
                let result = self.set(line + [UInt8(ascii: "\n")])
                self.waiting.withLock { $0 -= 1 }
                answer.resume(returning: result)
            }
        }
        return try result.get()
    }

    /// Ends the process, after what waits for it; a further document starts another.
    package func end() async {
        await withCheckedContinuation { answer in
            queue.async {
                self.child.withLock { $0 = nil }
                answer.resume()
            }
        }
    }

    private func enter() throws(Refusal) {
        let isFull = waiting.withLock { waiting in
            guard waiting < TypstWorker.most else { return true }
            waiting += 1
            return false
        }
        guard isFull else { return }
        throw Refusal(
            .throttled,
            Text(zh: "正在生成的文书太多，请过一会儿再试", en: "Too many documents are being made; try again in a while."))
    }

    /// What became of one try.
    private enum Outcome {
        case done([UInt8])
        case refused(Refusal)
        case dead
        case late
    }

    private func set(_ line: [UInt8]) -> Result<[UInt8], Refusal> {
        child.withLock { child in
            // The second try is for a process that had died since the last document.
            for _ in 1...2 {
                let running: ChildProcess
                do throws(Refusal) {
                    if let alive = child { running = alive } else { running = try start() }
                } catch {
                    return .failure(error)
                }
                child = running
                switch answer(of: running, to: line) {
                case .done(let pdf): return .success(pdf)
                case .refused(let refusal): return .failure(refusal)
                case .dead: child = nil
                case .late:
                    child = nil
                    return .failure(TypstWorker.late)
                }
            }
            return .failure(TypstWorker.failed)
        }
    }

    private func start() throws(Refusal) -> ChildProcess {
        let tool = try tool()
        guard let child = ChildProcess(tool.python, ["-I", tool.script]) else { throw TypstWorker.failed }
        return child
    }

    private func answer(of child: ChildProcess, to line: [UInt8]) -> Outcome {
        let end = ContinuousClock.now + limit
        do throws(ChildProcess.Broken) {
            try child.send(line, by: end)
            guard case .object(let members)? = CanonicalJSON(canonical: try child.line(limit: 65_536, by: end)) else {
                return .dead
            }
            if case .string(let error)? = members["error"] { return .refused(TypstWorker.refusal(error)) }
            guard case .integer(let count)? = members["bytes"], (1...TypstWorker.largest).contains(count) else {
                return .dead
            }
            return .done(try child.bytes(count, by: end))
        } catch {
            return error == .late ? .late : .dead
        }
    }

    /// PDF/A has every character from a font it carries; typst names the words for which there is none.
    private static func refusal(_ error: String) -> Refusal {
        guard error.contains("could not be displayed"), let words = error.split(separator: "`").dropFirst().first else {
            return failed
        }
        return Refusal(
            .unusable,
            Text(
                zh: "文书中的\(words)有字库没有的字，请改正，或者请管理员安装含有该字的字体",
                en:
                    "No installed font has all characters of \(words); correct them, or have a font with them installed."
            ))
    }

    private static let failed = Refusal(
        .unavailable,
        Text(
            zh: "PDF文书没有生成，请打印网页上的文书，并请管理员用 bin/setup run 重新安装排版工具",
            en: "The PDF could not be made; print the document from its page, and have the typesetter installed anew "
                + "with bin/setup run."))

    private static let late = Refusal(
        .unavailable,
        Text(
            zh: "PDF文书超过时限仍未生成，请打印网页上的文书，或者过一会儿再试",
            en: "The PDF took too long and was given up; print the document from its page, or try again later."))
}
