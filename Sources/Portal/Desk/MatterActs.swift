import Base
import Casework
import Law
import Pages
import Procedure

/// 动作面板: what somebody may do with a matter now, the most urgent first, and what not, with the way out.
struct MatterActs {
    private(set) var open: [Components.OpenAct] = []
    private(set) var shut: [Components.ShutAct] = []
    private(set) var elsewhere: [Components.ShutAct] = []

    init(_ docket: Docket, id: String, _ visit: DeskVisit, _ readings: [Docket.Reading]) {
        let judged = docket.procedure.acts.filter(MatterActs.isForOfficers).compactMap { act in
            visit.actor(for: act, on: docket).map { actor in
                (act, docket.verdict(on: visit.submission(act, by: actor, isDraft: true)))
            }
        }
        let lawful = judged.filter { $0.1 == .allowed }.map(\.0)
        open = MatterActs.sorted(lawful, docket, readings, at: visit.now).map { act, due in
            Components.OpenAct(.act(act.id.text, on: id), act.name, due: due)
        }
        let automatic = (try? docket.automatic(under: docket.procedure, at: visit.now, visit.office.lawbook)) ?? []
        for (act, verdict) in judged where verdict != .allowed {
            let isHere = act.from.includes(docket.stage)
            let way = isHere ? MatterActs.wayOut(act, docket, lawful, id: id) : nil
            let next = automatic.first { $0.act.id == act.id }
            let line = Components.ShutAct(
                act.name, reason: MatterActs.words(verdict.reasons, then: next?.at.day), wayOut: way)
            if isHere { shut.append(line) } else { elsewhere.append(line) }
        }
        if docket.ending != nil { (shut, elsewhere) = ([], []) }
    }

    /// Neither what only files a matter, nor what is left to people outside or to the product itself.
    private static func isForOfficers(_ act: Act) -> Bool {
        guard case .stages = act.from else { return false }
        return act.roles.contains { !$0.isOutside && $0 != .system }
    }

    /// What ends a clock comes first, by when that clock ends; where little is left, what moves the matter on too; then
    /// the rest in the order of the procedure. Only the
    /// first says when it is due, because the others mostly are due on the same day.
    private static func sorted(
        _ acts: [Act], _ docket: Docket, _ readings: [Docket.Reading], at now: Instant
    ) -> [(act: Act, due: Day?)] {
        let dues = readings.reduce(into: [Name<Clock>: Day]()) { dues, reading in
            guard reading.clock.nature != .party else { return }
            if reading.state == .running || reading.state == .lapsed { dues[reading.clock.id] = reading.due.strict.day }
        }
        let pressing = readings.filter { [.warn, .late].contains($0.light(at: now)) }.map(\.clock.id)
        let keeping = docket.stage?.kept.compactMap { keeping -> Day? in
            guard case .clock(let id) = keeping, pressing.contains(id) else { return nil }
            return dues[id]
        }.min()
        let ranked = acts.enumerated().map { place, act -> (due: Int, rank: Int, place: Int, act: Act) in
            if let ended = act.stopped.compactMap({ dues[$0] }).min() { return (ended.number, 0, place, act) }
            if act.moves, let keeping { return (keeping.number, 1, place, act) }
            return (.max, 2, place, act)
        }.sorted { ($0.due, $0.rank, $0.place) < ($1.due, $1.rank, $1.place) }
        return ranked.enumerated().map { place, entry in
            (entry.act, place == 0 && entry.due < .max ? Day(number: entry.due) : nil)
        }
    }

    /// Why not, and the day on which the system does it where it will.
    private static func words(_ reasons: [Reason], then day: Day?) -> Text {
        let en = reasons.map(\.text.en).joined(separator: "; ")
        return Text(
            zh: reasons.map(\.text.zh).joined(separator: "；") + "。"
                + (day.map { "系统将于\($0.text.zh)自动办理。" } ?? ""),
            en: en.prefix(1).uppercased() + en.dropFirst() + (en.hasSuffix(".") ? "" : ".")
                + (day.map { " The system will take it on \($0.text.en)." } ?? ""))
    }

    /// An act that is wanted first and can be taken, or the clock that is still to run out.
    private static func wayOut(_ act: Act, _ docket: Docket, _ lawful: [Act], id: String) -> (Address, Text)? {
        for wanted in act.guards {
            switch wanted {
            case .done(let test) where !docket.meets(test):
                guard let first = lawful.first(where: { $0.id == test.act }) else { continue }
                return (
                    .act(first.id.text, on: id), Text(zh: "去办理“\(first.name.zh)”", en: "Do “\(first.name.en)”")
                )
            case .clock(let clock, .lapsed) where docket.clocks[clock] != nil:
                return (.clock(clock.text, of: id), Text(zh: "看哪一天届满", en: "See when it ends"))
            default: continue
            }
        }
        return nil
    }
}

extension Act {
    /// The clocks that it ends, whatever is chosen in it.
    fileprivate var stopped: [Name<Clock>] {
        (effects + branches.flatMap(\.effects)).compactMap { if case .stop(let clock) = $0 { clock } else { nil } }
    }

    /// Whether it leads to another stage, or can.
    fileprivate var moves: Bool {
        switch outcome {
        case .stays: false
        case .to: true
        case .choice(_, let branches): branches.contains { $0.stage != nil }
        }
    }
}
