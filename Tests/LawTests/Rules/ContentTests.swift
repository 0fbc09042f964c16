import Base
import Law
import Testing

@Suite("What the rule tables say in words")
struct ContentTests {
    @Test(
        "lists are as long as in the statute",
        arguments: [
            ("TJ-05", "2026-04-14", 6), ("TJ-05", "2026-04-15", 7), ("TJ-06", "2026-04-15", 5),
            ("TJ-08", "2026-04-14", 7), ("TJ-08", "2026-04-15", 8), ("CF-02", "2026-11-22", 4),
            ("CF-03", "2026-11-22", 4), ("CF-23/suspend", "2026-11-22", 5), ("CF-24", "2026-11-22", 5),
            ("CF-26", "2026-11-22", 6), ("CF-27", "2026-11-22", 7), ("CF-28", "2026-11-22", 4),
            ("CF-37", "2026-11-22", 7), ("CF-39/review-first", "2026-11-22", 5), ("CF-40", "2026-11-22", 3),
            ("CF-44", "2026-11-22", 5), ("CF-45", "2026-11-22", 7 + 6), ("XY-02", "2026-11-22", 5),
            ("XY-08/conditions", "2025-12-24", 4 + 1), ("CF-09", "2026-11-22", 8), ("CF-16", "2026-11-22", 5),
            ("CF-19/release", "2026-11-22", 5), ("CF-31", "2026-11-22", 6), ("CF-36", "2026-11-22", 4),
            ("XX-05", "2026-11-22", 5), ("PC-06", "2026-11-22", 7), ("ZL-05", "2026-11-22", 5),
            ("ZL-08", "2026-11-22", 5), ("SM-02", "2026-11-22", 6), ("SM-17", "2026-11-22", 5),
            ("DL-02", "2026-11-22", 7), ("ZZ-06/takedown", "2026-11-22", 3), ("ZZ-07", "2026-11-22", 5),
            ("IS-03/breach", "2026-11-22", 3), ("TJ-02", "2026-04-14", 3), ("TJ-02", "2026-04-15", 3),
        ])
    func lists(id: String, day: String, count: Int) throws {
        #expect(try Tabled.version(id, on: day).conditions.count == count)
    }

    @Test("every verified version is quoted from an article")
    func quoted() {
        for rule in Rule.all {
            for version in rule.versions where version.verification.verified {
                #expect(version.basis.allSatisfy { !$0.articles.isEmpty }, "\(rule.id)")
                #expect(version.basis.allSatisfy { $0.words?.isEmpty == false }, "\(rule.id)")
                #expect(!version.basis.isEmpty, "\(rule.id)")
            }
        }
    }

    @Test("every rule says when and how it was checked")
    func checked() {
        for version in Rule.all.flatMap(\.versions) {
            #expect(version.verification.checkedOn.description == "2026-11-22")
            #expect(!version.verification.how.zh.isEmpty && !version.verification.how.en.isEmpty)
        }
    }

    @Test("a statement names the figure of its period in both languages")
    func statementsNameFigures() {
        for rule in Rule.all {
            for version in rule.versions {
                guard let term = version.term else { continue }
                #expect(version.statement.zh.contains(term.text.zh), "\(rule.id)")
                #expect(version.statement.en.contains(term.text.en), "\(rule.id)")
            }
        }
    }

    @Test("every text is Chinese in Chinese and English in English")
    func languages() {
        for rule in Rule.all {
            for text in [rule.subject] + rule.versions.flatMap(texts) {
                #expect(text.zh.unicodeScalars.contains { isChinese($0) }, "\(rule.id): \(text.zh)")
                #expect(
                    !text.en.isEmpty && !text.en.unicodeScalars.contains { isChinese($0) }, "\(rule.id): \(text.en)")
            }
        }
    }

    @Test("no text carries a broken line")
    func lines() {
        for text in Rule.all.flatMap(\.versions).flatMap(texts) {
            for words in [text.zh, text.en] {
                #expect(!words.contains("\n") && !words.contains("  ") && !words.hasSuffix(" "), "\(words)")
            }
        }
    }

    private func texts(_ version: Rule.Version) -> [Text] {
        [version.statement, version.verification.how] + version.conditions + version.documents
            + version.extensions.flatMap { [$0.approver, $0.ground] }
            + version.pauses.flatMap { [$0.ground, $0.proof] }
            + [version.decides?.who].compactMap(\.self) + version.basis.map(\.statute.name)
    }

    private func isChinese(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }
}
