import Base
import Casework
import Documents
import Law
import Likeness
import Measures
import Pages
import Procedure
import Rights

/// 办件页内容: what the page of a matter shows to one person.
struct MatterSheet {
    private let dossier: Dossier
    private let visit: DeskVisit
    private let readings: [Docket.Reading]

    init(_ dossier: Dossier, _ visit: DeskVisit) throws {
        self.dossier = dossier
        self.visit = visit
        self.readings = try dossier.docket.readings(at: visit.now, visit.office.lawbook)
    }

    private var docket: Docket { dossier.docket }
    private var id: String { dossier.line.id.text }

    func page() throws -> MatterPage {
        let leading = docket.ending == nil ? docket.leading(readings) : nil
        var page = MatterPage(
            title: dossier.subject.flatMap { MatterTitle($0).text }, number: dossier.line.id.short,
            procedure: docket.procedure.name,
            stage: docket.stage?.name ?? Text(same: dossier.line.stage),
            light: leading.map { Countdown($0, at: visit.now) } ?? .waiting(docket), address: .matter(id))
        page.facts = facts
        page.timers = readings.filter(isShown).map(timer)
        page.filed = docket.done.first.map { answers($0, of: docket) } ?? []
        page.origin = dossier.origin.map { line, source in
            (link(line, source.procedure.name), source.done.first.map { answers($0, of: source) } ?? [])
        }
        page.exhibits = exhibits
        page.likenesses = likenesses
        page.deeds = docket.done.reversed().map { deed in
            .init(
                name(deed.act), at: deed.recordedAt, who: visit.who(deed),
                answers: deed.sequence == 1 ? [] : answers(deed, of: docket))
        }
        page.path = path
        page.documents = docket.documents.reversed().map { issued in
            let hasLayout = DocumentLayout.of(issued.form) != nil
            return .init(
                issued.form.name, on: issued.day,
                at: hasLayout ? .document(issued.form.id.text, by: issued.sequence, of: id) : nil)
        }
        page.linked = linked
        let acts = MatterActs(docket, id: id, visit, readings)
        (page.open, page.shut, page.elsewhere) = (acts.open, acts.shut, acts.elsewhere)
        return page
    }

    private func name(_ act: Name<Act>) -> Text { docket.procedure.act(act)?.name ?? Text(same: act.text) }

    private func answers(_ deed: Docket.Deed, of docket: Docket) -> [Answered] {
        guard let form = docket.procedure.act(deed.act)?.form else { return [] }
        return Answered.list(form, deed.answers, typed: dossier.typed, visit.name)
    }

    // MARK: facts

    private var facts: [Components.Fact] {
        var facts: [Components.Fact] = []
        let parties = docket.parties.suffix(1).map { reference -> Text in
            guard case .text(let name)? = dossier.typed[reference] else {
                return Text(zh: "已封存或销毁", en: "Sealed or erased")
            }
            return Text(same: name)
        }
        if !parties.isEmpty { facts.append(fact(roleOfParties, .several(parties))) }
        if let code { facts.append(fact(Text(zh: "证件号码", en: "Number"), .number(code))) }
        if !docket.rights.isEmpty {
            facts.append(fact(Text(zh: "权利", en: "Rights"), .several(docket.rights.map { Text(same: $0) })))
        }
        facts.append(fact(Text(zh: "承办", en: "Held by"), .text(visit.holder(docket))))
        if !docket.officers.isEmpty {
            facts.append(fact(Text(zh: "办案人员", en: "Officers"), .several(docket.officers.map(officer))))
        }
        facts.append(fact(Text(zh: "单位", en: "Unit"), .text(Unit.name(dossier.line.unit))))
        facts.append(fact(Text(zh: "登记", en: "Filed"), .text(dossier.line.filedAt.text)))
        if visit.means(docket) != nil {
            facts.append(
                Components.Fact(
                    Text(zh: "回执", en: "Slip"),
                    .a(.href(.receiptSlip(of: id)))(visit.frame.voice(zh: "给来件人的回执", en: "For whoever came in"))))
        }
        if hasGoods {
            facts.append(
                Components.Fact(
                    Text(zh: "货单", en: "Goods"),
                    .a(.href(.goods(of: id)))(visit.frame.voice(zh: "清单和对账", en: "Lists and accounts"))))
        }
        if let ending = docket.ending { facts.append(fact(Text(zh: "办结", en: "Ended"), .text(ending.name))) }
        return facts
    }

    /// Whether it took goods on a list with rows, or opened matters that may have.
    private var hasGoods: Bool {
        GoodsAccount(docket) != nil
            || dossier.opened.contains { opened in
                GoodsAccount.procedures.contains { $0.text == opened.procedure } && opened.stage != "not-taken"
            }
    }

    /// Who makes a report is no party of the case that may follow.
    private var roleOfParties: Text {
        docket.isLead
            ? Text(zh: "举报人、请求人", en: "Reported by") : Text(zh: "当事人", en: "Parties")
    }

    /// The party's number, masked where it is a person's.
    private var code: String? {
        guard let deed = docket.description(at: docket.sequence)?.deed else { return nil }
        for field in Fact.PartyParticular.code.fields {
            switch deed.answers[field] {
            case .identifier(let number)?: return number
            case .sealed(let reference)?:
                if case .text(let text)? = dossier.typed[reference] { return Identifier.shown(text) }
            default: continue
            }
        }
        return nil
    }

    private func fact(_ term: Text, _ value: Answered.Value) -> Components.Fact {
        Components.Fact(Answered(term, value), visit.frame.voice)
    }

    private func officer(_ id: Name<Person>) -> Text {
        let name = visit.name(id)
        guard let number = visit.certificates[id]?.number else { return Text(same: name) }
        return Text(zh: "\(name)（\(number)）", en: "\(name) (\(number))")
    }

    /// 筛查: the name on the goods, as whoever reported it copied it, held against the library.
    private var likenesses: [Match]? {
        let filed = dossier.origin?.docket.done.first ?? docket.done.first
        guard let marks = visit.marks, case .sealed(let reference)? = filed?.answers["sign"],
            case .text(let name)? = dossier.typed[reference]
        else { return nil }
        return marks.confusable(with: name, top: MatterSheet.mostLikenesses)
    }

    private static let mostLikenesses = 3

    /// Those of this matter, and those that came with the report it began with.
    private var exhibits: [MatterPage.Exhibit] {
        exhibits(of: docket) + (dossier.origin.map { exhibits(of: $0.docket) } ?? [])
    }

    private func exhibits(of docket: Docket) -> [MatterPage.Exhibit] {
        docket.done.flatMap { deed in
            let references = deed.answers.sorted { $0.key < $1.key }.flatMap { _, answer -> [String] in
                guard case .files(let references) = answer else { return [] }
                return references
            }
            return references.filter { docket.exhibits.contains($0) }.map { reference in
                let file = dossier.files[reference]
                return MatterPage.Exhibit(
                    file?.name ?? String(reference.prefix(8)),
                    act: docket.procedure.act(deed.act)?.name ?? Text(same: deed.act.text), at: deed.recordedAt,
                    size: file.map { FileSize.text($0.size) }, file: file.map { .exhibit($0.key, of: id) })
            }
        }
    }

    private var linked: [MatterPage.Linked] {
        let parent = dossier.openedBy.map { link($0, Text(zh: "本件由它开立", en: "It opened this matter")) }
        return [parent].compactMap { $0 }
            + dossier.opened.map { link($0, Text(zh: "由本件开立", en: "Opened by this matter")) }
            + dossier.joined.map { link($0, Text(zh: "已并入本件", en: "Joined to this matter")) }
    }

    private func link(_ line: MatterSummary, _ relation: Text) -> MatterPage.Linked {
        let procedure = visit.office.catalogue.procedure(
            Procedure.Reference(Name(line.procedure), version: line.procedureVersion))
        let name = procedure?.name ?? Text(same: line.procedure)
        let stage = procedure?.stage(Name(line.stage))?.name ?? Text(same: line.stage)
        return MatterPage.Linked(
            .matter(line.id.text),
            Text(zh: "\(name.zh) \(line.id.short)", en: "\(name.en) \(line.id.short)"),
            Text(zh: "\(relation.zh)，现为“\(stage.zh)”", en: "\(relation.en), now “\(stage.en)”"))
    }

    // MARK: clocks

    /// A clock that was stopped is history.
    private func isShown(_ reading: Docket.Reading) -> Bool {
        if case .stopped = reading.state { false } else { docket.ending == nil }
    }

    private func timer(_ reading: Docket.Reading) -> Components.Timer {
        let countdown = Countdown(reading, at: visit.now)
        if case .paused(let since, let grounds) = reading.state {
            let stated = grounds.compactMap { $0.stated(in: reading.version) }
            let proof = Text(
                zh: stated.map(\.proof.zh).joined(separator: "、"), en: stated.map(\.proof.en).joined(separator: ", "))
            return Components.Timer(reading.clock.name, countdown, due: .stopped(since: since, by: proof))
        }
        return Components.Timer(
            reading.clock.name, countdown,
            due: .on(
                reading.due.legal.day, basis: basis(reading),
                explained: .clock(reading.clock.id.text, of: id),
                calendar: .clockEntry(reading.clock.id.text, of: id)))
    }

    private func basis(_ reading: Docket.Reading) -> Text {
        let from = reading.period.trigger.day.text
        var zh = "自\(reading.clock.trigger.zh)（\(from.zh)）起\(reading.period.term.text.zh)。"
        var en = "\(reading.period.term.text.en) from \(reading.clock.trigger.en) (\(from.en)). "
        if reading.clock.nature == .target {
            zh += "内部目标，不是法定期限。"
            en += "The office's own target, not a period of law. "
        }
        if reading.due.strict.day != reading.due.legal.day {
            zh += "内部警示日\(reading.due.strict.day.text.zh)。"
            en += "Officers are warned by \(reading.due.strict.day.text.en). "
        }
        if let citation = reading.version.basis.first {
            zh += citation.text.zh + "。"
            en += citation.text.en + ". "
        }
        if reading.due.provisional {
            zh += "暂按周末推算：有的年份放假通知还没有公布。"
            en += "Provisional: a holiday notice is still to come. "
        }
        return Text(zh: zh, en: en)
    }

    // MARK: path

    /// The stages it went through, where it is, and the open ones that may come next.
    private var path: [Components.Step] {
        guard let stage = docket.stage else { return [] }
        var visited: [Name<Stage>] = []
        for deed in docket.done {
            guard let next = docket.procedure.act(deed.act)?.target(deed.answers), next != visited.last else {
                continue
            }
            visited.append(next)
        }
        let before = visited.dropLast().compactMap { docket.procedure.stage($0) }
        let here = Components.Step(stage.ending == nil ? .current : .done, stage.name, since)
        let next = Set(docket.procedure.acts.filter { $0.from.includes(stage) }.flatMap(\.targets))
        let ahead = docket.procedure.stages.filter { candidate in
            next.contains(candidate.id) && !visited.contains(candidate.id) && candidate.ending == nil
        }
        return before.map { Components.Step(.done, $0.name) } + [here] + ahead.map { Components.Step(.ahead, $0.name) }
    }

    private var since: Node? {
        docket.since.map { since in
            let day = since.day.text
            return visit.frame.voice(zh: "\(day.zh)起", en: "since \(day.en)")
        }
    }
}

extension Act {
    /// Every stage it can lead to.
    fileprivate var targets: [Name<Stage>] {
        if case .to(let stage) = outcome { return [stage] }
        return branches.compactMap(\.stage)
    }

    /// The stage these answers lead to; nil where it stays.
    func target(_ answers: Answers) -> Name<Stage>? {
        switch outcome {
        case .stays: nil
        case .to(let stage): stage
        case .choice: branch(answers)?.stage
        }
    }
}
