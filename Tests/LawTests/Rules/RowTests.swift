import Base
import Law
import Testing

@Suite("The rows and versions of the rule tables")
struct RowTests {
    /// The rows of the table, and the rules each has when it is not one.
    private static let rows: [String: Set<String>] = [
        "CF-04": ["CF-04/ordinary", "CF-04/harm"],
        "CF-05": ["CF-05/place", "CF-05/negotiate", "CF-05/designate", "CF-05/superior"],
        "CF-23": ["CF-23/suspend", "CF-23/end"],
        "CF-38": ["CF-38/serve", "CF-38/announcement", "CF-38/manner"],
        "CF-39": [
            "CF-39/review", "CF-39/review-untold", "CF-39/review-first", "CF-39/court", "CF-39/patent",
            "CF-39/answer", "CF-39/answer-simplified", "CF-39/review-outer", "CF-39/review-forward",
            "CF-39/review-accept", "CF-39/review-correct", "CF-39/review-copy", "CF-39/review-copy-simplified",
            "CF-39/review-hearing", "CF-39/review-decision", "CF-39/review-decision-simplified",
            "CF-39/review-opinion", "CF-39/review-norms", "CF-39/court-after-review", "CF-39/court-outer",
            "CF-39/court-inaction", "CF-39/court-answer", "CF-39/court-appeal", "CF-39/court-appeal-ruling",
            "CF-39/court-mandatory",
        ],
        "CF-41": ["CF-41/officer", "CF-41/bank"],
        "CF-43": ["CF-43/urge", "CF-43/court"],
        "XY-05": ["XY-05/publish", "XY-05/push", "XY-05/post"],
        "XY-07": ["XY-07/short", "XY-07/middle", "XY-07/long", "XY-07/restriction"],
        "XY-08": ["XY-08/conditions", "XY-08/ordinary", "XY-08/serious"],
        "XY-09": ["XY-09/accept", "XY-09/decide", "XY-09/execute"],
    ]

    private static let wanted: [String] =
        numbers("TJ", 4...24) + numbers("CF", 1...5) + numbers("CF", 22...29) + numbers("CF", 37...45)
        + numbers("XY", 1...9)

    private static func numbers(_ prefix: String, _ range: ClosedRange<Int>) -> [String] {
        range.map { prefix + ($0 < 10 ? "-0" : "-") + String($0) }
    }

    @Test("every row is there, with its rules", arguments: wanted)
    func present(row: String) {
        let ids = Rule.all.filter { $0.id.row == row }.map(\.id.text)
        #expect(Set(ids) == Self.rows[row] ?? [row])
        #expect(ids.count == Set(ids).count)
    }

    @Test("versions follow each other without gap or overlap")
    func versionsMeet() {
        for rule in Rule.all {
            #expect(!rule.versions.isEmpty)
            for (earlier, later) in zip(rule.versions, rule.versions.dropFirst()) {
                #expect(earlier.through?.next == later.from, "\(rule.id)")
            }
            #expect(rule.versions.last?.through == nil, "\(rule.id)")
        }
    }

    @Test("complaint rules change on 15 April 2026, by the day of receipt", arguments: 4...24)
    func complaintRulesChange(number: Int) throws {
        let rule = try Tabled.rule((number < 10 ? "TJ-0" : "TJ-") + String(number))
        #expect(rule.versions.allSatisfy { $0.chosenBy == .receipt })
        let new = try #require(rule.versions.last)
        #expect(new.from.description == "2026-04-15")
        #expect(new.basis.contains { $0.statute.key == "TJ2026" })
        let old = rule.versions.dropLast()
        guard ![6, 21, 23].contains(number) else {
            #expect(old.isEmpty)
            return
        }
        #expect(old.first?.from.description == "2020-01-01")
        #expect(old.last?.through?.description == "2026-04-14")
        #expect(old.allSatisfy { $0.basis.contains { $0.statute.key == "TJ2020" } })
        #expect(old.allSatisfy { !$0.basis.contains { $0.statute.key == "TJ2026" } })
    }

    @Test("the notice to a named reporter has no period since 15 April 2026")
    func filingNoticeGone() throws {
        #expect(try Tabled.version("TJ-19", on: "2026-04-15").term == nil)
    }

    @Test("the result of a report on unfair competition is owed promptly only since 15 October 2025")
    func promptResult() throws {
        let before = try Tabled.version("TJ-20", on: "2025-10-14")
        let after = try Tabled.version("TJ-20", on: "2025-10-15")
        #expect(before.basis.map(\.statute.key) == ["FZ2019", "TJ2020"])
        #expect(after.basis.map(\.statute.key) == ["FZ2025", "TJ2020"])
        #expect(!before.basis.contains { $0.words?.contains("及时") == true })
        #expect(after.basis.contains { $0.words?.contains("及时") == true })
    }

    @Test("no version rests on a statute that takes effect after it")
    func statutesInForce() {
        for rule in Rule.all {
            for version in rule.versions {
                for statute in version.basis.map(\.statute) {
                    #expect(statute.effective.map { $0 <= version.from } ?? true, "\(rule.id) \(statute.key)")
                }
            }
        }
    }

    @Test("procedure is chosen by the step, substance by the act")
    func choice() {
        let substance: Set<String> = [
            "CF-04", "SM-02", "SM-16", "SM-17", "SM-18", "ZL-05", "XY-13", "XY-14", "XY-15",
        ]
        for rule in Rule.all where !rule.id.row.hasPrefix("TJ") {
            let choice: Rule.Choice = substance.contains(rule.id.row) ? .act : .step
            #expect(rule.versions.allSatisfy { $0.chosenBy == choice }, "\(rule.id)")
        }
    }

    @Test(
        "each group of rules begins with its statute",
        arguments: [
            ("CF-01", "2021-07-15"), ("CF-04/ordinary", "2021-07-15"), ("CF-39/review", "2024-01-01"),
            ("CF-39/answer", "2024-01-01"), ("XY-01", "2021-09-01"), ("XY-05/publish", "2021-09-01"),
            ("XY-07/short", "2021-09-01"), ("XY-07/middle", "2025-12-25"), ("XY-08/serious", "2025-12-25"),
        ])
    func begins(id: String, day: String) throws {
        #expect(try Tabled.rule(id).versions.first?.from.description == day)
    }

    @Test("of the rows first tabled, what the district may not decide is marked so")
    func competence() {
        let elsewhere = Rule.all.filter { rule in
            Self.wanted.contains(rule.id.row) && rule.versions.contains { $0.decides?.ownDistrict == false }
        }
        #expect(
            Set(elsewhere.map(\.id.text)).subtracting(Self.rows["CF-39"] ?? []) == [
                "TJ-16", "CF-05/negotiate", "CF-05/designate", "CF-05/superior",
            ])
    }
}
