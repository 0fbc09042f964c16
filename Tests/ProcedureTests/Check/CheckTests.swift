import Base
import Law
import Procedure
import ProcedureCheck
import Testing

@Suite("The check of a procedure")
struct CheckTests {
    private func findings(_ procedure: Procedure) -> [Check.Finding] { Check(procedure, Small.book.rules).findings }

    private func expect(
        _ kind: Check.Finding.Kind, at place: String, in procedure: Procedure,
        _ location: SourceLocation = #_sourceLocation
    ) {
        let found = findings(procedure)
        #expect(
            found.contains { $0.kind == kind && $0.place == place }, "\(found.map { "\($0.kind) \($0.place)" })",
            sourceLocation: location)
    }

    @Test("a sound procedure has no finding, and its states are counted by hand")
    func sound() {
        let check = Check(Small.procedure(), Small.book.rules)
        #expect(check.findings.isEmpty, "\(check.findings)")
        // Unfiled; open; done; refused.
        #expect(check.states == 4)
    }

    @Test("an open stage where nobody can do anything is a dead end")
    func deadEnd() {
        let into = Small.act("wander", to: .to("hole"))
        expect(.deadEnd, at: "hole", in: Small.procedure(more: [Small.stage("hole")], adding: [into]))
    }

    @Test("a stage whose only act waits for a clock is no dead end, one that waits for a stopped clock is")
    func time() {
        let into = Small.act("wander", effects: [], to: .to("hole"))
        let stopping = Small.act("wander", effects: [.stop("work"), .start("other", .act)], to: .to("hole"))
        let out = Small.act("out", from: .stages(["hole"]), guards: [.clock("work", .lapsed)], to: .to("done"))
        let clocks = [Small.clock("work", "CF-01"), Small.clock("other", "CF-44")]
        let hole = Small.stage("hole", keptBy: [.clock("work"), .clock("other")])
        let sound = Small.procedure(clocks: clocks, more: [hole], adding: [into, out])
        #expect(!findings(sound).contains { $0.kind == .deadEnd })
        let stuck = Small.procedure(clocks: clocks, more: [hole], adding: [stopping, out])
        expect(.deadEnd, at: "hole", in: stuck)
        expect(.guardNeverPasses, at: "out", in: stuck)
    }

    @Test("a stage in which only outsiders can act waits on them")
    func outsiders() {
        let into = Small.act("ask", to: .to("waiting"))
        let out = Small.act("answer", from: .stages(["waiting"]), by: [.reporter], to: .to("open"))
        let waiting = Small.procedure(more: [Small.stage("waiting")], adding: [into, out])
        expect(.waitsOnOutsiders, at: "waiting", in: waiting)
        let onward = Small.act("go-on", from: .stages(["waiting"]), to: .to("open"))
        let sound = Small.procedure(more: [Small.stage("waiting")], adding: [into, out, onward])
        #expect(findings(sound).isEmpty)
    }

    @Test("two stages that only lead to each other never end")
    func circle() {
        let procedure = Small.procedure(
            more: [Small.stage("a"), Small.stage("b")],
            adding: [
                Small.act("in", to: .to("a")), Small.act("there", from: .stages(["a"]), to: .to("b")),
                Small.act("back", from: .stages(["b"]), to: .to("a")),
            ])
        expect(.neverEnds, at: "a", in: procedure)
        expect(.neverEnds, at: "b", in: procedure)
    }

    @Test("an act without a role is for nobody")
    func nobody() {
        expect(.actForNobody, at: "extra", in: Small.procedure(adding: [Small.act("extra", by: [])]))
    }

    @Test("a stage without a holder, or with nothing that keeps it, is found")
    func bareStage() {
        let into = Small.act("wander", to: .to("bare"))
        let out = Small.act("out", from: .stages(["bare"]), to: .to("open"))
        expect(
            .holderMissing, at: "bare",
            in: Small.procedure(more: [Small.stage("bare", holder: nil)], adding: [into, out]))
        expect(
            .stageUnkept, at: "bare", in: Small.procedure(more: [Small.stage("bare", keptBy: [])], adding: [into, out]))
    }

    @Test("a stage whose clock may have been stopped on the way in does not move")
    func stopped() {
        let into = Small.act("wander", effects: [.stop("work")], to: .to("idle"))
        let out = Small.act("out", from: .stages(["idle"]), to: .to("done"))
        expect(.stageNotMoving, at: "idle", in: Small.procedure(more: [Small.stage("idle")], adding: [into, out]))
    }

    @Test("a stage that waits for another matter needs an act that follows it")
    func waitsForMatter() {
        let into = Small.act("hand", to: .to("handed"))
        let out = Small.act("out", from: .stages(["handed"]), to: .to("done"))
        let handed = Small.stage("handed", keptBy: [.matter(.verification)])
        expect(.stageNotMoving, at: "handed", in: Small.procedure(more: [handed], adding: [into, out]))
    }

    @Test("stages and acts that cannot be reached are found")
    func unreachable() {
        let procedure = Small.procedure(
            more: [Small.stage("island")], adding: [Small.act("swim", from: .stages(["island"]), to: .to("done"))])
        expect(.unreachableStage, at: "island", in: procedure)
        expect(.unreachableAct, at: "swim", in: procedure)
    }

    @Test("guards that no history can satisfy are found, each by its number")
    func guards() {
        let never = Small.act("never", guards: [.certificate, .clock("work", .paused)])
        let other = Small.act("other", guards: [.done(.init("finish"))])
        let reserved = Small.act("reserved", guards: [.competence("QQ-03")])
        for act in [never, other, reserved] {
            expect(.guardNeverPasses, at: act.id.text, in: Small.procedure(adding: [act]))
            expect(.unreachableAct, at: act.id.text, in: Small.procedure(adding: [act]))
        }
        let found = findings(Small.procedure(adding: [never])).filter { $0.kind == .guardNeverPasses }
        #expect(found.map(\.text.en) == ["a condition can never hold (number 2)"])
    }

    @Test("an act done since another was is told apart from one done before it")
    func since() {
        let a = Small.act("a")
        let b = Small.act("b", guards: [.done(.init("a"))], to: .to("late"))
        let late = Small.stage("late")
        // From “late” nobody can do “a” again, so that “a since b” can never be.
        let c = Small.act("c", from: .stages(["late"]), guards: [.done(.init("a", since: "b"))], to: .to("done"))
        expect(.deadEnd, at: "late", in: Small.procedure(more: [late], adding: [a, b, c]))
        let again = Small.act("a", from: .stages(["open", "late"]))
        #expect(findings(Small.procedure(more: [late], adding: [again, b, c])).isEmpty)
    }

    @Test("an option without a branch, and a choice that may be left blank, lead nowhere")
    func options() {
        let half = Small.act(
            "half", form: Form(Small.choice("way", "left", "right")),
            to: .choice("way", [Act.Branch("left", to: "done")]))
        expect(.optionLeadsNowhere, at: "half", in: Small.procedure(adding: [half]))
        let blank = Small.act(
            "blank", form: Form(Small.choice("way", "left", required: false)),
            to: .choice("way", [Act.Branch("left", to: "done")]))
        expect(.optionLeadsNowhere, at: "blank", in: Small.procedure(adding: [blank]))
    }

    @Test("refusing and extending need a required reason")
    func reasons() {
        expect(.reasonMissing, at: "drop", in: Small.procedure(adding: [Small.act("drop", to: .to("refused"))]))
        let optional = Form.Field("reason", Text(same: "r"), .longText(), required: false)
        for form in [Form(), Form(optional), Form(Form.Field("reason", Text(same: "r"), .yesNo))] {
            let drop = Small.act("drop", form: form, effects: [.close(because: "reason")], to: .to("refused"))
            expect(.reasonMissing, at: "drop", in: Small.procedure(adding: [drop]))
            let longer = Small.act(
                "longer", by: [.bureauHead], form: form,
                effects: [.extend("work", approvedBy: .bureauHead, because: "reason", until: nil)])
            expect(.reasonMissing, at: "longer", in: Small.procedure(adding: [longer]))
        }
    }

    @Test("an extension is confirmed by who approves it")
    func approver() {
        let longer = Small.act(
            "longer", by: [.officer], form: Form(Small.reason),
            effects: [.extend("work", approvedBy: .bureauHead, because: "reason", until: nil)])
        expect(.approverCannotAct, at: "longer", in: Small.procedure(adding: [longer]))
    }

    @Test("a rule that does not exist, or sets no term, cannot drive a clock; a target's own term can")
    func rules() {
        expect(.unknownRule, at: "work", in: Small.procedure(clocks: [Small.clock("work", "CF-99")]))
        expect(.unknownRule, at: "work", in: Small.procedure(clocks: [Small.clock("work", "CF-43")]))
        expect(.ruleWithoutTerm, at: "work", in: Small.procedure(clocks: [Small.clock("work", "QQ-02")]))
        expect(.ruleWithoutTerm, at: "work", in: Small.procedure(clocks: [Small.clock("work", "QQ-04")]))
        #expect(findings(Small.procedure(clocks: [Small.clock("work", "QQ-04", .target)])).isEmpty)
        let act = Small.act("extra", guards: [.competence("XX-99")])
        expect(.unknownRule, at: "extra", in: Small.procedure(adding: [act]))
    }

    @Test("a clock may stand still only on a ground of its rule")
    func grounds() {
        for ground in [Clock.Ground.hearing, .unheardOf] {
            let pause = Small.act("pause", effects: [.pause("work", ground, from: .act, proof: Small.paper)])
            expect(.groundNotNamed, at: "pause", in: Small.procedure(adding: [pause]))
        }
        let pause = Small.act("pause", effects: [.pause("work", .testing, from: .act, proof: Small.paper)])
        let resume = Small.act("resume", effects: [.resume("work", .testing, through: .act)])
        #expect(findings(Small.procedure(adding: [pause, resume])).isEmpty)
        let never = Small.act("never", effects: [.resume("work", .identification, through: .act)])
        expect(.unreachableAct, at: "never", in: Small.procedure(adding: [never]))
    }

    @Test("a clock that stands still does not run out, so that waiting for its end is a dead end")
    func pausedForEver() {
        let pause = Small.act(
            "pause", effects: [.pause("work", .testing, from: .act, proof: Small.paper)], to: .to("still"))
        let out = Small.act("out", from: .stages(["still"]), guards: [.clock("work", .lapsed)], to: .to("done"))
        let still = Small.stage("still", keptBy: [.pause("work", .testing)])
        // Reached after the clock ran out there is a way on; reached before, none.
        expect(.deadEnd, at: "still", in: Small.procedure(more: [still], adding: [pause, out]))
        let resume = Small.act(
            "resume", from: .stages(["still"]), effects: [.resume("work", .testing, through: .act)], to: .to("open"))
        #expect(findings(Small.procedure(more: [still], adding: [pause, out, resume])).isEmpty)
    }

    @Test("names that stand for nothing, and names used twice, are found")
    func names() {
        let wrong: [Act] = [
            Small.act("wrong", from: .stages(["nowhere"])), Small.act("wrong", to: .to("nowhere")),
            Small.act("wrong", guards: [.done(.init("nothing"))]), Small.act("wrong", effects: [.stop("nothing")]),
            Small.act("wrong", guards: [.twoOfficers("nobody")]), Small.act("wrong", effects: [.party("nobody")]),
            Small.act("wrong", guards: [.answers("way", ["left"])]),
            Small.act("wrong", effects: [.start("work", .field("when"))]),
            Small.act("wrong", guards: [.done(.init("finish", ["result": ["maybe"]]))]),
        ]
        for act in wrong.dropLast() { expect(.unknownName, at: "wrong", in: Small.procedure(adding: [act])) }
        expect(.unknownName, at: "finish", in: Small.procedure(adding: wrong.suffix(1)))
        expect(.duplicateName, at: "open", in: Small.procedure(more: [Small.stage("open")]))
        let kind = Small.act("kind", form: Form(Small.reason), guards: [.twoOfficers("reason")])
        expect(.wrongKind, at: "kind", in: Small.procedure(adding: [kind]))
    }

    @Test("a purpose that is served must be answered on every way to an end, with a result it knows")
    func results() {
        let purpose = Purpose("p", Text(same: "p"), results: [Form.Option("yes", Text(same: "y"))])
        expect(.resultMissing, at: "done", in: Small.procedure(serves: purpose))
        let answer = Small.act("quick", effects: [.answer("perhaps")], to: .to("done"))
        expect(.resultsDiffer, at: "quick", in: Small.procedure(serves: purpose, adding: [answer]))
        let follower = Small.act(
            "follow", form: Form(Small.choice("result", "yes")), to: .choice("result", [Act.Branch("yes", to: "done")]),
            when: .answered(purpose))
        expect(.resultsDiffer, at: "follow", in: Small.procedure(adding: [follower]))
    }

    @Test("a purpose that nobody serves, and a version listed twice, are found in the catalogue")
    func catalogue() {
        let purpose = Purpose("p", Text(same: "p"), results: [])
        let asking = Small.procedure(adding: [Small.act("ask", effects: [.open(purpose, telling: [:])])])
        let found = Catalogue([asking, asking]).check(Small.book.rules).map(\.kind)
        #expect(found.contains(.purposeNotServed))
        #expect(found.contains(.duplicateName))
    }

    @Test("a matter opened by another must get all that its filing form requires")
    func handedOver() {
        let purpose = Purpose("p", Text(same: "p"), results: [Form.Option("yes", Text(same: "y"))])
        let date = Form.Field("received", Text(same: "d"), .date())
        let taking = Small.act(
            "file", from: .filing, by: [.system], form: Form(date, Small.reason), effects: [.start("work", .act)],
            to: .to("open"))
        let server = Procedure(
            "server", version: 1, measure: 1, Text(same: "s"), for: Text(same: "."), serves: purpose,
            clocks: [Small.clock("work", "CF-01")], stages: [Small.open, Small.done],
            acts: [taking, Small.act("end", effects: [.answer("yes")], to: .to("done"))])
        func kinds(_ effect: Effect) -> [Check.Finding.Kind] {
            let asking = Small.procedure(adding: [Small.act("ask", form: Form(Small.reason), effects: [effect])])
            return Catalogue([asking, server]).check(Small.book.rules).map(\.kind)
        }
        #expect(kinds(.open(purpose, telling: ["received": .act])) == [.cannotBeOpened])
        #expect(kinds(.open(purpose, telling: ["received": .act], handing: ["reason"])) == [])
        #expect(kinds(.open(purpose, telling: ["received": .act], handing: ["nothing"])).contains(.unknownName))
    }

    @Test("an act of the system needs something that has it taken, and can ask only for days")
    func automatic() {
        let lapsed: [Guard] = [.clock("work", .lapsed)]
        func act(_ roles: [Role], _ trigger: Act.Trigger?, _ fields: Form.Field...) -> Procedure {
            Small.procedure(adding: [
                Small.act("auto", by: roles, form: Form(fields), guards: lapsed, when: trigger)
            ])
        }
        expect(.nothingTriggers, at: "auto", in: act([.officer, .system], nil))
        expect(.nothingTriggers, at: "auto", in: act([.officer], .ended(["work"])))
        expect(.unknownName, at: "auto", in: act([.system], .ended(["play"])))
        expect(.wrongKind, at: "auto", in: act([.system], .ended(["work"]), Small.reason))
        let day = Form.Field("on", Text(same: "d"), .date())
        #expect(findings(act([.officer, .system], .ended(["work"]), day)).isEmpty)
        let filing = Small.act("auto", from: .filing, by: [.system], to: .to("open"))
        expect(.nothingTriggers, at: "auto", in: Small.procedure(adding: [filing]))
    }

    @Test("word that nobody waits for, that nobody passes, or that says too little is found in the catalogue")
    func words() {
        func kinds(_ effect: Effect?, _ trigger: Act.Trigger?, _ fields: Form.Field...) -> [Check.Finding.Kind] {
            let telling = Small.act("say", form: Form(Small.reason), effects: [effect].compactMap { $0 })
            let hearing = trigger.map { Small.act("hear", by: [.system], form: Form(fields), when: $0) }
            return Catalogue([Small.procedure(adding: [telling] + [hearing].compactMap { $0 })]).check(
                Small.book.rules
            ).map(\.kind)
        }
        #expect(kinds(.tell(.withdrawn), nil) == [.wordUnheard])
        #expect(kinds(nil, .told(.withdrawn)) == [.nothingTriggers])
        #expect(kinds(.tell(.withdrawn), .told(.withdrawn), Small.reason) == [.wordIncomplete])
        #expect(kinds(.tell(.withdrawn, handing: ["reason"]), .told(.withdrawn), Small.reason) == [])
        #expect(kinds(.tell(.withdrawn, .named("reason")), .told(.withdrawn)) == [.wrongKind])
    }

    @Test("a walk that grows too large says so")
    func large() {
        let check = Check(Small.procedure(), Small.book.rules, most: 2)
        #expect(check.findings.map(\.kind) == [.tooManyStates])
    }
}
