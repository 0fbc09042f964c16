import Base
import Documents
import FormReading
import Procedure
import Store

extension ReadBack {
    /// What a row says of a matter; with `isStored` it is recorded, and the act that follows is taken.
    func finding(
        _ row: ReturnedTable.Row, _ line: MatterSummary, at now: Instant, isStored: Bool, _ transaction: Transaction
    ) throws -> Finding {
        let docket = try MatterEvents.docket(line.id, office.catalogue, in: transaction)
        guard let concern = office.external.concern(profile.system, of: docket.procedure.id) else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(profile.system.name.zh)与这类办件无关",
                    en: "Matters of this kind have nothing to do with \(profile.system.name.en)."))
        }
        let standing = try ExternalStanding.all(of: line.id, docket, office.external, in: transaction)
            .first { $0.concern.system == profile.system }
        var steps: [Text] = []
        for (record, words) in try records(row, line.id, concern, standing, transaction) {
            if isStored { try office.record(record, of: line.id, concern, nil, by: envoy.id, at: now, transaction) }
            steps.append(words)
        }
        let status = row.values[profile.columns.status].flatMap { concern.sheet.status($0) }
        let following = try follow(status, row, docket, line, at: now, isStored: isStored, transaction)
        if let done = following.done { steps.append(done) }
        return Finding(
            matter: line.id, procedure: docket.procedure.name, steps: steps, byHand: following.byHand)
    }

    /// What of the row was not known.
    private func records(
        _ row: ReturnedTable.Row, _ id: MatterID, _ concern: ExternalProfiles.Concern, _ standing: ExternalStanding?,
        _ transaction: Transaction
    ) throws -> [(ExternalRecord, Text)] {
        var records: [(ExternalRecord, Text)] = []
        if let written = row.values[profile.columns.number] {
            let number = try ExternalNumbers.read(written)
            if let known = standing?.number, known != number {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "这一件登记的编号是“\(known)”，文件里是“\(number)”；请核对，错了的在抄录页更正",
                        en: "The matter is entered as \(known), the file says \(number); check which is right and "
                            + "correct it on the copying page."))
            }
            if standing?.number == nil {
                if let other = try ExternalNumbers.matter(number, in: concern.space, transaction), other != id {
                    throw Refusal(
                        .unusable,
                        Text(zh: "编号“\(number)”已经登记在另一件上", en: "The number \(number) is that of another matter."))
                }
                records.append((.number(number), Text(zh: "登记编号\(number)", en: "Enter the number \(number)")))
            }
        }
        for (form, column) in concern.sheet.documents.sorted(by: { $0.key < $1.key }) {
            guard let written = row.values[column] else { continue }
            let number = try ExternalNumbers.read(written)
            let space = concern.space + "/" + form.text
            guard try ExternalNumbers.number(of: id, in: space, transaction) != number else { continue }
            records.append(
                (.document(form, number), Text(zh: "登记\(column)\(number)", en: "Enter the \(form) number \(number)")))
        }
        if let words = row.values[profile.columns.status] {
            guard profile.sheets.contains(where: { $0.status(words) != nil }) else {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "不认识的状态“\(words.prefix(40))”；请在对接方案的 statuses 里补上",
                        en: "The status “\(words.prefix(40))” is not known; add it to “statuses” in the profile."))
            }
            if concern.sheet.status(words) != nil, standing?.status != words {
                records.append((.status(words), Text(zh: "记录对方状态“\(words)”", en: "Record the status “\(words)”")))
            }
        }
        return records
    }

    /// The act that follows from a status: taken, or named to be taken by hand.
    private func follow(
        _ status: ExternalStatus?, _ row: ReturnedTable.Row, _ docket: Docket, _ line: MatterSummary, at now: Instant,
        isStored: Bool, _ transaction: Transaction
    ) throws -> (done: Text?, byHand: (act: Name<Act>, words: Text)?) {
        guard let status, let stage = docket.stage, docket.ending == nil,
            let act = status.act.flatMap({ office.catalogue.current(docket).act($0) })
        else { return (nil, nil) }
        func byHand(_ why: Text) -> (done: Text?, byHand: (act: Name<Act>, words: Text)?) {
            let words = Text(
                zh: "请办理“\(act.name.zh)”：\(why.zh)", en: "To be done by hand: “\(act.name.en)”. \(why.en)")
            return (nil, (act.id, words))
        }
        guard act.from.includes(stage) else {
            // What was done already is for the other system to catch up with.
            if status.stages.contains(stage.id) || docket.last(act.id) != nil { return (nil, nil) }
            return byHand(
                Text(
                    zh: "对方已是“\(status.words)”，这里还在“\(stage.name.zh)”",
                    en: "There it is “\(status.words)”, here still “\(stage.name.en)”."))
        }
        // What is done once and leaves the stage as it is says by its event that it was done.
        if status.stages.contains(stage.id), docket.last(act.id) != nil { return (nil, nil) }
        guard let actor = envoy.actor(for: act) else {
            return byHand(Text(zh: "由有此职责的人员办理", en: "It is for whoever has that duty."))
        }
        let filled = act.form.read(input(status, row), on: now.day)
        guard filled.problems.isEmpty else {
            return byHand(
                Text(
                    zh: filled.problems.map(\.text.zh).joined(separator: "；"),
                    en: filled.problems.map(\.text.en).joined(separator: " ")))
        }
        let issued = act.effects(filled.answers).contains { if case .issue = $0 { true } else { false } }
        guard envoy.issues || !issued else {
            return byHand(Text(zh: "要出具文书，请在工作台办理", en: "It issues a document; take it on the desk."))
        }
        let submission = Submission(
            act, by: actor, at: now, answers: filled.answers, certificates: envoy.certificates, office.lawbook)
        let reasons = docket.verdict(on: submission).reasons
        guard reasons.isEmpty else {
            return byHand(
                Text(
                    zh: reasons.map(\.text.zh).joined(separator: "；"),
                    en: reasons.map(\.text.en).joined(separator: " ")))
        }
        if isStored {
            let request = ActRequest(act.id, by: actor, filled.answers, certificates: envoy.certificates)
            _ = try ActWriter(office, transaction, at: now)
                .act(request, on: line.id, after: docket.sequence, within: envoy.scope)
        }
        return (Text(zh: "办理“\(act.name.zh)”", en: "Do “\(act.name.en)”"), nil)
    }

    /// What the row answers of the act's form.
    private func input(_ status: ExternalStatus, _ row: ReturnedTable.Row) -> [String: [String]] {
        status.answers.reduce(into: [:]) { input, answer in
            let value = answer.value.hasPrefix("=") ? String(answer.value.dropFirst()) : row.values[answer.value]
            if let value { input[answer.key.text] = [ReadBack.day(value) ?? value] }
        }
    }

    /// A day as spreadsheets write it, also with the time after it: 2026/11/2, 2026年11月2日 09:30.
    private static func day(_ value: String) -> String? {
        let date = value.prefix { $0 != " " && $0 != "T" }
        let parts = date.split { "-/年月日".contains($0) }.map(String.init)
        guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)?.description
    }
}
