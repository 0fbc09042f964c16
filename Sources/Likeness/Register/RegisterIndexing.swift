/// 建立检索库: makes an index of marks from whatever yields entries.
package enum RegisterIndexing {
    /// From entries that a function hands over one after another.
    package static func index(
        matcher: Matcher, entries: (_ take: (RegisterEntry) -> Void) throws -> Void
    ) rethrows -> MarkIndex {
        var builder = MarkIndex.Builder(matcher: matcher)
        try entries { builder.append($0) }
        return builder.finish()
    }

    /// From a sequence that comes in over time, as rows from a database do.
    package static func index<Entries: AsyncSequence>(
        matcher: Matcher, entries: Entries
    ) async throws -> MarkIndex where Entries.Element == RegisterEntry {
        var builder = MarkIndex.Builder(matcher: matcher)
        for try await entry in entries { builder.append(entry) }
        return builder.finish()
    }

    /// From register files, in the order given; a file is refused whole where it is no register.
    package static func index(
        matcher: Matcher, files: [RegisterFile], problem: (RegisterFile, RegisterProblem) -> Void,
        progress: (RegisterFile, RegisterFile.Progress) -> Void = { _, _ in }
    ) throws -> (index: MarkIndex, summaries: [RegisterFile.Summary]) {
        var builder = MarkIndex.Builder(matcher: matcher)
        var summaries: [RegisterFile.Summary] = []
        for file in files {
            summaries.append(
                try file.read(problem: { problem(file, $0) }, progress: { progress(file, $0) }) { entries in
                    for entry in entries { builder.append(entry) }
                })
        }
        return (builder.finish(), summaries)
    }
}
