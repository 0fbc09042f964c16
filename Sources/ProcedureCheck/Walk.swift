import Base
import Law
import Procedure

/// 状态遍历: every state that matters of a procedure can be in, told apart by stage and by what guards ask about.
///
/// Acts done, running clocks and pauses are bits. A clock that some guard or extension asks about may run out at any
/// time. What depends on people and plain functions is taken to be passable.
struct Walk {
    let procedure: Procedure
    let most: Int
    let rules: RuleBase
    let facts: [Guard.Done]
    let pauses: [Stage.Keeping]
    let lapsing: Set<Name<Clock>>
    let bitOfClock: [Name<Clock>: Int]
    let stageIndex: [Name<Stage>: Int]
    /// For each act its possible sets of relevant choices.
    let choices: [[[Name<Form.Field>: Name<Form.Option>]]]
    private(set) var states: [State] = []
    private(set) var places: [State: Int] = [:]
    /// By state: where acts lead, and where time alone does.
    private(set) var acted: [[Int]] = []
    private(set) var elapsed: [[Int]] = []
    private(set) var byOffice: [Bool] = []
    private(set) var byAnybody: [Bool] = []
    private(set) var taken: Set<Int> = []
    /// Guards of acts that passed once: act, and its place among all guards of the act.
    private(set) var passed: Set<[Int]> = []
    private(set) var isCut = false

    struct State: Hashable {
        /// nil before the matter is filed.
        var stage: Int?
        var bits: UInt128 = 0

        subscript(bit: Int) -> Bool {
            get { bits & (1 << UInt128(bit)) != 0 }
            set { bits = newValue ? bits | 1 << UInt128(bit) : bits & ~(1 << UInt128(bit)) }
        }
    }

    init(_ procedure: Procedure, _ rules: RuleBase, most: Int) {
        self.procedure = procedure
        self.rules = rules
        self.most = most
        var facts: [Guard.Done] = []
        var lapsing: Set<Name<Clock>> = []
        for test in procedure.acts.flatMap(\.everyGuard).flatMap(\.flat) {
            switch test {
            case .done(let fact) where !facts.contains(fact): facts.append(fact)
            case .notDone(let act) where !facts.contains(Guard.Done(act)): facts.append(Guard.Done(act))
            case .clock(let clock, _): lapsing.insert(clock)
            default: break
            }
        }
        var pauses: [Stage.Keeping] = []
        for effect in procedure.acts.flatMap(\.everyEffect) {
            if case .pause(let clock, let ground, _, _) = effect, !pauses.contains(.pause(clock, ground)) {
                pauses.append(.pause(clock, ground))
            }
            if case .extend(let clock, _, _, _) = effect { lapsing.insert(clock) }
        }
        self.facts = facts
        self.pauses = pauses
        self.lapsing = lapsing
        // Bit 0: the purpose is answered; then facts, two for each clock, pauses.
        bitOfClock = Dictionary(
            procedure.clocks.enumerated().map { ($1.id, 1 + facts.count + 2 * $0) }
        ) { first, _ in first }
        stageIndex = Dictionary(procedure.stages.enumerated().map { ($1.id, $0) }) { first, _ in first }
        choices = procedure.acts.map { act in act.assignments(facts) }
    }

    mutating func run() {
        guard 1 + facts.count + 2 * procedure.clocks.count + pauses.count <= 128 else {
            isCut = true
            return
        }
        var next = visit(State(stage: nil))
        while next < states.count, !isCut {
            explore(next)
            next += 1
        }
    }

    private mutating func visit(_ state: State) -> Int {
        if let place = places[state] { return place }
        places[state] = states.count
        states.append(state)
        acted.append([])
        elapsed.append([])
        byOffice.append(false)
        byAnybody.append(false)
        isCut = states.count > most
        return states.count - 1
    }

    private mutating func explore(_ place: Int) {
        let state = states[place]
        let stage = state.stage.map { procedure.stages[$0] }
        for (number, act) in procedure.acts.enumerated() where act.from.includes(stage) && !act.roles.isEmpty {
            for choice in choices[number] {
                guard let after = step(state, number, act, choice) else { continue }
                taken.insert(number)
                byAnybody[place] = true
                if act.roles.contains(where: { !$0.isOutside }) { byOffice[place] = true }
                acted[place].append(visit(after))
            }
        }
        guard stage?.ending == nil else { return }
        for clock in lapsing.sorted() {
            guard let bit = bitOfClock[clock], state[bit], !state[bit + 1], !isPaused(clock, state) else { continue }
            var after = state
            after[bit + 1] = true
            elapsed[place].append(visit(after))
        }
    }

    /// The state after an act, nil where a guard or an effect is in the way.
    private mutating func step(
        _ state: State, _ number: Int, _ act: Act, _ choice: [Name<Form.Field>: Name<Form.Option>]
    ) -> State? {
        let answers = choice.mapValues { Answer.chosen([$0]) }
        let branch = act.branch(answers)
        if case .choice = act.outcome, branch == nil { return nil }
        let others = act.branches.prefix { $0.option != branch?.option }.reduce(act.guards.count) {
            $0 + $1.guards.count
        }
        let tests = Array(zip(0..., act.guards)) + Array(zip(others..., branch?.guards ?? []))
        let met = tests.filter { passes($0.1, state, answers) }
        for (index, _) in met { passed.insert([number, index]) }
        guard met.count == tests.count else { return nil }
        var after = state
        for effect in act.effects(answers) { guard apply(effect, &after) else { return nil } }
        // Who passed the word knows already, and does not wait for an answer.
        if case .told = act.trigger { after[0] = true }
        for (index, fact) in facts.enumerated() {
            if fact.act == act.id {
                after[1 + index] = fact.answers.allSatisfy { field, options in
                    choice[field].map(options.contains) ?? false
                }
            } else if fact.since == act.id {
                after[1 + index] = false
            }
        }
        switch act.outcome {
        case .stays: break
        case .to(let stage): after.stage = stageIndex[stage]
        case .choice: if let stage = branch?.stage { after.stage = stageIndex[stage] }
        }
        return after
    }

    private func passes(_ test: Guard, _ state: State, _ answers: Answers) -> Bool {
        switch test {
        case .done(let fact): facts.firstIndex(of: fact).map { state[1 + $0] } ?? false
        case .notDone(let act): facts.firstIndex(of: Guard.Done(act)).map { !state[1 + $0] } ?? true
        case .clock(let clock, let wanted): passes(clock, wanted, state)
        case .answers(let field, let options): answers[field]?.option.map(options.contains) ?? false
        case .competence(let id):
            (try? rules.rule(id.text))?.versions.contains { $0.decides?.ownDistrict ?? true } ?? false
        case .any(let guards): guards.contains { passes($0, state, answers) }
        case .twoOfficers, .certificate, .caseOfficer, .notWhoDid, .amount, .check: true
        }
    }

    private func passes(_ clock: Name<Clock>, _ wanted: Guard.ClockTest, _ state: State) -> Bool {
        guard let bit = bitOfClock[clock] else { return false }
        return switch wanted {
        case .running: state[bit] && !state[bit + 1] && !isPaused(clock, state)
        case .paused: state[bit] && isPaused(clock, state)
        case .lapsed: state[bit] && state[bit + 1]
        case .notLapsed: !state[bit + 1]
        }
    }

    func isPaused(_ clock: Name<Clock>, _ state: State) -> Bool {
        pauses.indices.contains { pauses[$0].clock == clock && state[pauseBit($0)] }
    }

    func pauseBit(_ index: Int) -> Int { 1 + facts.count + 2 * procedure.clocks.count + index }

    private func apply(_ effect: Effect, _ state: inout State) -> Bool {
        switch effect {
        case .start(let clock, _):
            guard let bit = bitOfClock[clock] else { return false }
            state[bit] = true
            state[bit + 1] = false
        case .stop(let clock):
            guard let bit = bitOfClock[clock] else { return false }
            state[bit] = false
            state[bit + 1] = false
            for index in pauses.indices where pauses[index].clock == clock { state[pauseBit(index)] = false }
        case .pause(let clock, let ground, _, _):
            guard let bit = bitOfClock[clock], let index = pauses.firstIndex(of: .pause(clock, ground)), state[bit],
                !state[pauseBit(index)]
            else { return false }
            state[pauseBit(index)] = true
        case .resume(let clock, let ground, _):
            guard let index = pauses.firstIndex(of: .pause(clock, ground)), state[pauseBit(index)] else { return false }
            state[pauseBit(index)] = false
        case .extend(let clock, _, _, _): return passes(clock, .running, state) || passes(clock, .paused, state)
        case .answer: state[0] = true
        default: break
        }
        return true
    }
}

extension Stage.Keeping {
    var clock: Name<Clock>? {
        switch self {
        case .clock(let clock), .pause(let clock, _): clock
        case .matter: nil
        }
    }
}

extension Act {
    /// Every set of answers to the questions that its outcome, its effects or anybody's guards turn on.
    fileprivate func assignments(_ facts: [Guard.Done]) -> [[Name<Form.Field>: Name<Form.Option>]] {
        var relevant = Set(facts.filter { $0.act == id }.flatMap(\.answers.keys))
        if case .choice(let field, _) = outcome { relevant.insert(field) }
        for case .when(let field, _, _) in effects + branches.flatMap(\.effects) { relevant.insert(field) }
        for case .answers(let field, _) in everyGuard.flatMap(\.flat) { relevant.insert(field) }
        var sets: [[Name<Form.Field>: Name<Form.Option>]] = [[:]]
        for field in form.fields where relevant.contains(field.id) {
            sets = sets.flatMap { set in
                let isOpen = field.condition.map { relevant.contains($0.field) } ?? true
                let isAsked = !isOpen || field.isAsked(set.mapValues { .chosen([$0]) })
                let blank = isAsked && isOpen && field.isRequired ? [] : [set]
                return blank
                    + (isAsked ? field.options.map { set.merging([field.id: $0.id]) { _, new in new } } : [])
            }
        }
        return sets
    }
}
