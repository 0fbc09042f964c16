import Base
import Casework
import Evidence
import Hummingbird
import Law
import Procedure

/// `/api/v1/matters/current`: the matter of the receipt that is shown.
struct MatterOperations: Sendable {
    let intake: Intake
    let now: @Sendable () -> Instant

    static let path = "/api/v1/matters/current"

    /// What holders of receipts can do in matters of this procedure, in its order.
    static func acts(_ procedure: Procedure) -> [Act] {
        procedure.acts.filter { !$0.from.includes(nil) && $0.roles.contains(where: \.isOutside) }
    }

    static func acts(_ catalogue: Catalogue) -> [Act] {
        catalogue.newest(ReportRoutes.procedure).map { acts($0) } ?? []
    }

    var all: [Operation] { [show, act] }

    private var show: Operation {
        Operation(
            method: .get, path: MatterOperations.path, id: "getMatter",
            summary: Text(zh: "凭回执号查进度", en: "Follow a matter by its receipt"), parameters: [.receipt],
            answer: .init(status: .ok, schema: .named("Matter"), about: Text(zh: "办理进度", en: "How it stands")),
            refusals: [.unauthorized, .notFound]
        ) { call in
            .json(JSON(try await tracked(call.receipt()), intake.office, at: now()))
        }
    }

    private var act: Operation {
        let acts = MatterOperations.acts(intake.office.catalogue)
        return Operation(
            method: .post, path: MatterOperations.path + "/acts/{act}", id: "takeAct",
            summary: Text(zh: "持回执的人办理：补充、改为实名、催办、撤回", en: "What the holder of the receipt adds, asks or takes back"),
            parameters: [
                .receipt, .key,
                .init(
                    name: "act", place: .path, schema: .oneOf(acts.map(\.id.text)),
                    about: Text(zh: "办理动作，见进度里的acts", en: "One of the acts that the matter names")),
            ],
            content: .json(
                .object(
                    ["answers": .either(acts.map { .named(ReportOperations.schemaName($0)) })],
                    optional: ["answers"])),
            answer: .init(status: .ok, schema: .named("Matter"), about: Text(zh: "已办，进度如下", en: "Done; how it stands")),
            refusals: [
                .unauthorized, .forbidden, .notFound, .conflict, .contentTooLarge, .unsupportedMediaType,
            ], carryOut: take)
    }

    @Sendable private func take(_ call: Call) async throws -> Response {
        let code = try call.receipt()
        let key = try call.key()
        let tracked = try await tracked(code)
        let id = call.path("act")
        guard
            let act = MatterOperations.acts(tracked.docket.procedure).first(where: {
                $0.id.text == id && $0.roles.contains(tracked.role)
            })
        else {
            throw Refusal(
                .unknown, Text(zh: "没有这个办理动作。可办的见进度里的acts。", en: "There is no such act; see the matter's acts."))
        }
        var answers: [String: JSON] = [:]
        switch try await call.body(["answers"])["answers"] {
        case .object(let members): answers = members
        case nil: break
        default:
            throw Call.wrong(
                "answers", "answers应为对象，每个填报项一个成员", "answers must be an object with a member for each field")
        }
        let now = now()
        _ = try await OneSending(intake: intake, now: now).send(
            act, as: tracked.role, Draft(tracked.docket.procedure.id, act.id, to: code), answers, under: key,
            within: code.hash.description)
        return .json(JSON(try await self.tracked(code), intake.office, at: now))
    }

    private func tracked(_ code: ReceiptCode) async throws -> Tracked {
        guard let tracked = try await intake.tracking.find(code) else {
            throw Refusal(
                .unknown,
                Text(
                    zh: "没有这个回执号的办件。请对照回执核对号码。", en: "There is no matter with this number; compare it with the receipt."
                ))
        }
        return tracked
    }
}
