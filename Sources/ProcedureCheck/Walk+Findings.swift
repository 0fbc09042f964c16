import Base
import Procedure

extension Walk {
    typealias Found = (kind: Check.Finding.Kind, place: String, detail: Text?)

    /// What the states show, one finding for each stage or act it concerns.
    func findings() -> [Found] {
        guard !isCut else { return [(.tooManyStates, procedure.id.text, nil)] }
        return unreached() + stuck() + unmoved()
    }

    private func unreached() -> [Found] {
        let reached = Set(states.compactMap(\.stage))
        var found: [Found] = []
        for (index, stage) in procedure.stages.enumerated() where !reached.contains(index) {
            found.append((.unreachableStage, stage.id.text, nil))
        }
        for (number, act) in procedure.acts.enumerated() where !act.roles.isEmpty {
            if !taken.contains(number) { found.append((.unreachableAct, act.id.text, nil)) }
            for index in act.everyGuard.indices where !passed.contains([number, index]) {
                found.append(
                    (.guardNeverPasses, act.id.text, Text(zh: "第\(index + 1)项", en: "number \(index + 1)")))
            }
        }
        return found
    }

    /// Open states from which nobody, only outsiders, or no end can be reached.
    private func stuck() -> [Found] {
        let anybody = inTime(byAnybody)
        let office = inTime(byOffice)
        let ends = reachingEnds()
        return open { place, stage in
            if !anybody[place] { return .deadEnd }
            if !office[place] { return .waitsOnOutsiders }
            return ends[place] ? nil : .neverEnds
        }
    }

    /// Open states in which nothing keeps the matter moving, and endings without an answer to whoever asked.
    private func unmoved() -> [Found] {
        open { place, stage in
            stage.kept.isEmpty || stage.kept.contains { keeps($0, stage, states[place]) } ? nil : .stageNotMoving
        }
            + each { place, stage in
                stage.ending != nil && procedure.serves != nil && !states[place][0] ? .resultMissing : nil
            }
    }

    private func open(_ test: (Int, Stage) -> Check.Finding.Kind?) -> [Found] {
        each { place, stage in stage.ending == nil ? test(place, stage) : nil }
    }

    /// What a test finds in any state, once for each stage.
    private func each(_ test: (Int, Stage) -> Check.Finding.Kind?) -> [Found] {
        var told: Set<String> = []
        return states.indices.compactMap { place in
            guard let stage = states[place].stage.map({ procedure.stages[$0] }), let kind = test(place, stage),
                told.insert(kind.rawValue + stage.id.text).inserted
            else { return nil }
            return (kind, stage.id.text, nil)
        }
    }

    private func keeps(_ keeping: Stage.Keeping, _ stage: Stage, _ state: State) -> Bool {
        switch keeping {
        case .clock(let clock): bitOfClock[clock].map { state[$0] } ?? false
        case .pause: pauses.firstIndex(of: keeping).map { state[pauseBit($0)] } ?? false
        case .matter(let purpose): procedure.acts.contains { $0.follows == purpose && $0.from.includes(stage) }
        }
    }

    /// True where it is so now, or will be by the passing of time alone.
    private func inTime(_ now: [Bool]) -> [Bool] {
        var result = now
        var changed = true
        while changed {
            changed = false
            for place in states.indices.reversed()
            where !result[place] && elapsed[place].contains(where: { result[$0] }) {
                result[place] = true
                changed = true
            }
        }
        return result
    }

    private func reachingEnds() -> [Bool] {
        var back = [[Int]](repeating: [], count: states.count)
        for place in states.indices { for next in acted[place] + elapsed[place] { back[next].append(place) } }
        var open = states.indices.filter { place in
            states[place].stage.map { procedure.stages[$0].ending != nil } ?? false
        }
        var reached = [Bool](repeating: false, count: states.count)
        open.forEach { reached[$0] = true }
        while let place = open.popLast() {
            for before in back[place] where !reached[before] {
                reached[before] = true
                open.append(before)
            }
        }
        return reached
    }
}
