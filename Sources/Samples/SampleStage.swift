import Base
import Casework
import Evidence
import FormReading
import Law
import Procedure
import Store

/// 演出: plays one step after the other through the verbs of the office: drafts and filing for people outside, tickets
/// for the platform, acts for officers.
struct SampleStage: Sendable {
    private let office: Office
    /// 受委托时的机关: the sample district handled patent disputes in the city's name before it became an acceptance point, and
    /// what was filed then goes on as it was filed.
    private let entrusted: Office
    private let blobs: Blobs
    private let intake: Intake
    private let timetable: Timetable

    init(_ office: Office, blobs: Blobs) {
        self.office = office
        let (book, power) = (office.lawbook, District.Adjudication(.entrusted))
        entrusted = Office(
            database: office.database, vault: office.vault, catalogue: office.catalogue,
            lawbook: Lawbook(book.rules, book.calendar, adjudication: power), numbers: office.numbers)
        self.blobs = blobs
        intake = Intake(office, blobs: blobs)
        timetable = Timetable(catalogue: office.catalogue, lawbook: office.lawbook, seed: 0)
    }

    /// Takes the next step of each of these scenes, a few at a time; the scenes as they then stand.
    func play(_ scenes: [(Int, Scene)]) async throws -> [(Int, Scene)] {
        try await withThrowingTaskGroup(of: (Int, Scene).self) { group in
            var waiting = scenes.makeIterator()
            var played: [(Int, Scene)] = []
            func begin() {
                guard let (place, scene) = waiting.next() else { return }
                group.addTask {
                    var scene = scene
                    try await play(&scene)
                    return (place, scene)
                }
            }
            for _ in 0..<Self.atOnce { begin() }
            while let next = try await group.next() {
                played.append(next)
                begin()
            }
            return played
        }
    }

    private func play(_ scene: inout Scene) async throws {
        guard let now = scene.next else { return }
        let step = scene.cued.script.steps[scene.played]
        do {
            let values = try Values(step, scene, timetable, at: now)
            if step.player == .system {
                // The office's own jobs have done it when the day came.
            } else if step.player.role.isOutside {
                try await file(step, values, &scene, at: now)
            } else if step.player == .platform {
                scene.matters[step.place] = try await ticket(values, at: now)
            } else {
                try await act(step, values, &scene, at: now)
            }
        } catch let refusal as Refusal {
            throw Refusal(
                refusal.code,
                Text(
                    zh: "示例办件：\(now.day)，\(step.place)不能办理“\(step.act)”：\(refusal.text.zh)",
                    en: "Sample matters: on \(now.day) \(step.place) refused “\(step.act)”: \(refusal.text.en)"))
        }
        scene.played += 1
    }

    /// 送达通知: what has not been read yet lies on the desks.
    func deliver(at now: Instant) async throws {
        _ = try await Notices(office).deliver(at: now)
    }

    /// 已阅: what was to be told so far has been read long since.
    func settle(at now: Instant) async throws {
        while true {
            let items = try await office.database.write { transaction in
                let items = try Outbox.unsent(at: now, most: 500, in: transaction)
                for item in items { try Outbox.sent(item, at: now, in: transaction) }
                return items.count
            }
            guard items > 0 else { return }
        }
    }

    /// Up to three receipts, the first of each stage that is worth looking at.
    func shown(_ scenes: [Scene]) async throws -> [ReceiptCode] {
        var shown: [ReceiptCode] = []
        for stage in ["verifying", "case", "closed"] {
            for code in scenes.compactMap({ $0.receipts[.report] }) {
                guard try await intake.tracking.find(code)?.line.stage == stage else { continue }
                shown.append(code)
                break
            }
        }
        return shown
    }

    /// What somebody outside sends: a draft with its files, filed or added under the receipt, whose number is kept.
    private func file(_ step: Step, _ values: Values, _ scene: inout Scene, at now: Instant) async throws {
        let drafts = intake.drafts
        let code = scene.receipts[step.place]
        let token = try await drafts.begin(Draft(step.place.procedure, step.act, to: code), at: now)
        try await drafts.change(token, at: now) { $0.input = values.input }
        for (field, files) in values.files {
            for file in files {
                try await intake.keep(
                    file.stream, named: file.name, type: file.type, limit: Self.limit, in: field, of: token, at: now)
            }
        }
        let filed = try await intake.filing.send(
            token, as: step.player.role, unit: PlatformTickets.intakeUnit, at: now
        ) { form, draft in
            form.read(draft.input.merging(draft.references) { $1 }, on: now.day)
        }
        try await drafts.forget(token, at: now)
        scene.matters[step.place] = filed.matter
        scene.receipts[step.place] = filed.code
    }

    private func ticket(_ values: Values, at now: Instant) async throws -> MatterID {
        let columns = [
            "received", "right-kind", "place", "where", "target", "seen-on", "facts", "name", "contact",
        ]
        let fields = columns.map { values.input[$0]?.first ?? "" }
        let number = values.input["external"]?.first ?? ""
        let outcome = try await PlatformTickets(office).take(
            [number, "举报"] + fields, under: try TicketColumns(header: ["number", "type"] + columns), at: now)
        switch outcome {
        case .filed(_, let matter), .known(let matter): return matter
        case .complaint(let text): throw Refusal(.unusable, text)
        case .unusable(let texts): throw Refusal(.unusable, texts.first ?? Text(zh: "工单有误", en: "A bad ticket."))
        }
    }

    /// What an officer does, on a matter that is there or one that it files.
    private func act(_ step: Step, _ values: Values, _ scene: inout Scene, at now: Instant) async throws {
        guard let form = office.catalogue.newest(step.place.procedure)?.act(step.act)?.form else {
            throw Refusal(.unknown, Text(zh: "没有这个办理动作", en: "There is no such act."))
        }
        var (input, uploads) = (values.input, [Upload]())
        for (field, files) in values.files {
            let kept = try await keep(files, at: now)
            input[field.text] = kept.map(\.key)
            uploads += kept
        }
        let matter = try await matter(step.place, &scene)
        let docket = if let matter { try await office.docket(matter, within: .office) } else { nil as Docket? }
        for field in values.asFiled {
            if case .identifier(let number)? = docket?.done.first?.answers[field] { input[field.text] = [number] }
        }
        let filled = form.read(input, on: now.day)
        if let problem = filled.problems.first { throw Refusal(.unusable, problem.text) }
        let request = ActRequest(
            step.act, by: Event.Actor(step.player.id, step.player.role), filled.answers,
            certificates: Self.certificates, uploads: uploads)
        guard let matter, let docket else {
            let isOurs = [
                .verification, .transfer, .platform, .show, .spot, .mediation, .inspection, .listing, .acceptance,
                .adjudication,
            ].contains(step.place)
            let unit = isOurs ? Self.stationUnit : PlatformTickets.intakeUnit
            let office = step.place == .adjudication ? entrusted : office
            scene.matters[step.place] = try await office.file(step.place.procedure, request, unit: unit, at: now).id
            return
        }
        _ = try await office.act(request, on: matter, after: docket.sequence, within: .office, at: now)
    }

    /// The matter of a place; one that another opened is looked for when it is first needed.
    private func matter(_ place: Step.Place, _ scene: inout Scene) async throws -> MatterID? {
        if let known = scene.matters[place] { return known }
        let parent: Step.Place? =
            switch place {
            case .report, .second, .complaint, .amendment, .transfer, .platform, .show, .remedy: nil
            case .spot, .mediation, .inspection, .listing: nil
            case .acceptance, .adjudication: nil
            case .verification: .report
            case .penaltyCase, .competence, .handover: .verification
            case .disclosure, .registration, .seizure, .hearing: .penaltyCase
            }
        guard let opener = parent.flatMap({ scene.matters[$0] }) else { return nil }
        let found = try await office.database.read { transaction in
            try Matters.all(within: .opened(by: opener), most: 20, in: transaction).first {
                $0.procedure == place.procedure.text
            }?.id
        }
        scene.matters[place] = found
        return found
    }

    private func keep(_ files: [SampleFile], at now: Instant) async throws -> [Upload] {
        var uploads: [Upload] = []
        for file in files {
            let receipt = try await blobs.store(file.stream, id: BlobID(), limit: Self.limit)
            try await office.database.write { try receipt.record(at: now, in: $0) }
            uploads.append(Upload(receipt, name: file.name, type: file.type))
        }
        return uploads
    }

    private static let atOnce = 8
    /// Bytes; none of the sample files comes near it.
    private static let limit = 1 << 20
    /// Where the leads are that the office finds by itself: with the officer of most scripts.
    private static let stationUnit =
        SampleAccounts.all.first { $0.id == Player.officer1.id }?.unit ?? PlatformTickets.intakeUnit
    private static let certificates: [Name<Person>: Certificate] = SampleAccounts.all.reduce(into: [:]) {
        $0[$1.id] = $1.certificate
    }
}

extension SampleFile {
    fileprivate var stream: AsyncStream<[UInt8]> {
        AsyncStream { stream in
            stream.yield(bytes)
            stream.finish()
        }
    }
}
