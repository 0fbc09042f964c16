import Base
import Law
import Testing

@Suite("The figures of the rule tables")
struct FigureTests {
    @Test("number, unit, direction and roll are those of the statute", arguments: Figure.all)
    func term(_ figure: Figure) throws {
        let term = try #require(try Tabled.version(figure.rule, on: figure.on).term)
        #expect(term.amount == figure.amount)
        #expect(term.unit == figure.unit)
        #expect(term.roll == figure.roll)
        #expect(term.direction == figure.direction)
        #expect(term.begins == figure.begins)
    }

    @Test("the article is cited in the words that set the period", arguments: Figure.all)
    func words(_ figure: Figure) throws {
        let version = try Tabled.version(figure.rule, on: figure.on)
        #expect(version.verification.verified == figure.verified)
        #expect(
            version.basis.contains { citation in
                citation.statute.key == figure.statute
                    && figure.article.map { citation.articles.map(\.number).contains($0) } ?? citation.articles.isEmpty
                    && (figure.phrase.isEmpty || citation.words?.contains(figure.phrase) == true)
            })
    }

    @Test("a figure taken for verified quotes the statute")
    func quoted() {
        #expect(Figure.all.allSatisfy { !$0.verified || $0.article != nil && !$0.phrase.isEmpty })
        #expect(Figure.tabled.count >= 190)
    }

    @Test("every period of the tables has been read a second time")
    func nothingUnread() {
        for rule in Rule.all {
            for version in rule.versions
            where version.term != nil && (version.verification.verified || !Self.olderUnverified.contains(rule.id.text))
            {
                #expect(
                    Figure.all.contains { figure in
                        figure.rule == rule.id.text && Tabled.isInForce(version, on: figure.on)
                    }, "\(rule.id) from \(version.from)")
            }
        }
    }

    /// The unverified periods whose figures are listed in the test below.
    private static let olderUnverified: Set<String> = [
        "CF-39/court", "XY-07/short", "XY-07/middle", "XY-07/long", "XY-08/ordinary", "XY-08/serious",
    ]

    @Test(
        "periods without the articles at hand are marked unverified",
        arguments: [
            ("CF-39/court", "2026-11-22", 6, Term.Unit.month, Term.Roll.restDay),
            ("XY-07/short", "2025-12-25", 3, .month, .none), ("XY-07/short", "2026-04-01", 3, .month, .none),
            ("XY-07/middle", "2025-12-25", 1, .year, .none), ("XY-07/middle", "2026-04-01", 1, .year, .none),
            ("XY-07/long", "2025-12-25", 3, .year, .none), ("XY-07/long", "2026-04-01", 3, .year, .none),
            ("XY-08/ordinary", "2025-12-25", 3, .month, .none), ("XY-08/ordinary", "2026-04-01", 3, .month, .none),
            ("XY-08/serious", "2025-12-25", 1, .year, .none), ("XY-08/serious", "2026-04-01", 1, .year, .none),
        ])
    func unverified(id: String, day: String, amount: Int, unit: Term.Unit, roll: Term.Roll) throws {
        let version = try Tabled.version(id, on: day)
        #expect(!version.verification.verified)
        #expect(version.term == Term(amount, unit, roll: roll))
    }

    @Test(
        "what makes a period of days one of working days, or of calendar days, is cited",
        arguments: [
            ("CF-25", "CX", 80), ("CF-38/announcement", "CX", 80), ("CF-40", "CX", 80), ("CF-43/court", "CX", 80),
            ("CF-29", "CF", 85), ("CF-38/serve", "CF", 85), ("CF-41/officer", "CF", 85), ("CF-41/bank", "CF", 85),
            ("XY-06", "CF", 85), ("CF-43/urge", "QZ", 69), ("CF-39/answer", "FY", 88),
            ("CF-39/answer-simplified", "FY", 88), ("CF-39/review", "FY", 88), ("TJ-08", "TJ2026", 45),
            ("CF-16", "CF", 85), ("CF-34/request", "CF", 85), ("CF-34/notify", "CF", 85), ("CF-47", "CF", 85),
            ("CF-19/unclaimed", "CX", 80), ("CF-39/review-forward", "FY", 88), ("CF-39/review-opinion", "FY", 88),
            ("DS-02/wait", "MF", 203), ("PC-11", "MF", 203), ("ZL-07", "XZ", 5), ("SM-15/opposition", "ST", 12),
            ("SM-15/validity", "ST", 12), ("ZZ-07", "CF", 85),
        ])
    func counting(id: String, statute: String, article: Int) throws {
        let counting = try #require(try Tabled.version(id, on: "2026-11-22").term?.countedBy)
        #expect(counting.statute.key == statute)
        #expect(counting.articles.map(\.number) == [article])
        #expect(counting.words != nil)
    }

    @Test(
        "extensions add what the articles say, or leave it to those who decide",
        arguments: [
            ("CF-01", [Term(15, .workingDay)]), ("TJ-11", [Term(15, .workingDay)]), ("TJ-18", [Term(15, .workingDay)]),
            ("CF-22", [nil]), ("CF-27", [nil]), ("CF-40", [nil]), ("CF-18", [Term(30, .calendarDay)]),
            ("CF-39/review-correct", [nil]), ("CF-39/review-decision", [Term(30, .calendarDay)]),
            ("CF-39/court-answer", [nil]), ("XX-07a/complex", [Term(30, .calendarDay)]),
            ("PC-03", [Term(5, .workingDay)]), ("PC-04/answer", [nil]), ("PC-04/answer-abroad", [nil]),
            ("PC-07", [Term(1, .month), Term(2, .month)]), ("XY-12/answer", [Term(20, .workingDay)]),
            ("IS-14/conditional", [Term(10, .workingDay)]), ("IS-14/catalogue", [Term(5, .workingDay)]),
        ])
    func extensions(id: String, added: [Term?]) throws {
        #expect(try Tabled.version(id, on: "2026-11-22").extensions.map(\.term) == added)
    }

    @Test("the period of a case grows by 30 days of the head and then by panel discussion")
    func extensionsOfCase() throws {
        let extensions = try Tabled.version("CF-25", on: "2026-11-22").extensions
        #expect(extensions.map { $0.term?.amount } == [30, nil])
        #expect(extensions.first?.term?.unit == .calendarDay)
        #expect(extensions.map { $0.approver.zh.contains("集体讨论") } == [false, true])
    }

    @Test("no other rule has an extension")
    func extensionsElsewhere() {
        let known: Set<String> = [
            "CF-01", "CF-22", "CF-25", "CF-27", "CF-40", "TJ-11", "TJ-18", "CF-18", "CF-39/review-correct",
            "CF-39/review-decision", "CF-39/court-answer", "XX-07a/complex", "PC-03", "PC-04/answer",
            "PC-04/answer-abroad", "PC-07", "XY-12/answer", "IS-14/conditional", "IS-14/catalogue",
        ]
        let extended = Rule.all.filter { $0.versions.contains { !$0.extensions.isEmpty } }
        #expect(Set(extended.map(\.id.text)) == known)
    }

    @Test(
        "time that does not count is what the articles leave out",
        arguments: [
            ("CF-01", "2026-11-22", ["检测、检验、检疫、鉴定", "权利人辨认或者鉴别"]),
            ("TJ-18", "2026-11-22", ["检测、检验、检疫、鉴定", "权利人辨认或者鉴别"]),
            (
                "CF-25", "2026-11-22",
                ["中止", "听证", "公告", "检测、检验、检疫、鉴定", "权利人辨认或者鉴别", "责令退还多收价款"]
            ),
            ("TJ-08", "2026-04-14", ["检定、检验、检测、鉴定"]), ("TJ-08", "2026-04-15", ["鉴定、检测"]),
            ("CF-39/review", "2026-11-22", ["不可抗力或者其他正当理由耽误申请"]),
            ("CF-18", "2026-11-22", ["检测、检验、检疫、鉴定"]),
            ("CF-39/review-decision", "2026-11-22", ["行政复议中止"]),
            ("CF-39/review-decision-simplified", "2026-11-22", ["行政复议中止"]),
            ("CF-39/court-after-review", "2026-11-22", ["不可抗力或者其他不属于自身的原因耽误起诉"]),
            (
                "PC-07", "2026-11-22",
                ["裁决中止", "公告", "检测、检验、检疫、鉴定", "管辖异议", "当事人申请的延长举证期限", "和解"]
            ),
            ("XY-12/answer", "2026-11-22", ["征求第三方和其他机关意见"]),
            ("ZJ-08", "2026-11-22", ["不可抗力、补充证明材料或者核实有关情况"]),
        ])
    func pauses(id: String, day: String, grounds: [String]) throws {
        #expect(try Tabled.version(id, on: day).pauses.map(\.ground.zh) == grounds)
    }

    @Test("no other rule leaves time out")
    func pausesElsewhere() {
        let known: Set<String> = [
            "CF-01", "CF-25", "CF-39/review", "TJ-08", "TJ-18", "CF-18", "CF-39/review-decision",
            "CF-39/review-decision-simplified", "CF-39/court-after-review", "PC-07", "XY-12/answer", "ZJ-08",
        ]
        #expect(Set(Rule.all.filter { $0.versions.contains { !$0.pauses.isEmpty } }.map(\.id.text)) == known)
    }

    @Test("the late fee is 3 percent a day and never more than the fine")
    func lateFee() throws {
        #expect(try Tabled.version("CF-42", on: "2026-11-22").rate == Rule.Rate(percentPerDay: 3, capPercent: 100))
        #expect(Rule.all.flatMap(\.versions).compactMap(\.rate).count == 1)
    }
}
