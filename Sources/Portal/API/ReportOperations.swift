import Base
import Casework
import Evidence
import Hummingbird
import Procedure

/// `/api/v1/reports` and `/api/v1/files`: handing in.
struct ReportOperations: Sendable {
    let intake: Intake
    let now: @Sendable () -> Instant

    /// The forms by which people outside the office file.
    static func forms(_ catalogue: Catalogue) -> [Act] {
        catalogue.newest(ReportRoutes.procedure).map(filing) ?? []
    }

    /// The acts of a procedure by which somebody outside the office files.
    static func filing(_ procedure: Procedure) -> [Act] {
        procedure.acts.filter { $0.from.includes(nil) && $0.roles.contains(where: \.isOutside) }
    }

    /// The name of a form's answers in the document.
    static func schemaName(_ act: Act) -> String { "Answers-" + act.id.text }

    var all: [Operation] { [report, file] }

    private var report: Operation {
        let forms = ReportOperations.forms(intake.office.catalogue)
        return Operation(
            method: .post, path: "/api/v1/reports", id: "fileReport",
            summary: Text(zh: "提交举报或者权利人请求", en: "File a report, or a right holder's request"),
            parameters: [.key],
            content: .json(
                .either(
                    forms.map { act in
                        Schema.object(
                            [
                                "form": .oneOf([act.id.text]), "answers": .named(ReportOperations.schemaName(act)),
                                "files": .array(Schema.fileID)
                                    .about("填报项files的文件编号", "Ids of the files of the field files"),
                            ], optional: ["files"])
                    })),
            answer: .init(
                status: .created,
                schema: .object([
                    "receipt": .string.about("回执号，只此一次给出，请妥善保存", "The receipt number; keep it"),
                    "receivedAt": .instant, "stage": .text,
                    "links": .object(["matter": .string, "page": .string]),
                ]), about: Text(zh: "已收到", en: "Received")),
            refusals: [.forbidden, .conflict, .contentTooLarge, .unsupportedMediaType],
            carryOut: take)
    }

    @Sendable private func take(_ call: Call) async throws -> Response {
        let key = try call.key()
        let body = try await call.body(["form", "answers", "files"])
        let forms = ReportOperations.forms(intake.office.catalogue)
        guard case .string(let name)? = body["form"], let act = forms.first(where: { $0.id.text == name }),
            let role = act.roles.first(where: \.isOutside)
        else {
            let names = forms.map(\.id.text).joined(separator: ", ")
            throw Call.wrong("form", "form应为其中之一：\(names)", "form must be one of: \(names)")
        }
        guard case .object(var answers)? = body["answers"] else {
            throw Call.wrong(
                "answers", "answers应为对象，每个填报项一个成员", "answers must be an object with a member for each field")
        }
        if let files = body["files"] {
            guard answers["files"] == nil else {
                throw Call.wrong("files", "文件编号请只写一处", "give the ids of files in one place only")
            }
            answers["files"] = files
        }
        let now = now()
        let filed = try await OneSending(intake: intake, now: now).send(
            act, as: role, Draft(ReportRoutes.procedure, act.id), answers, under: key, within: "reports")
        let procedure = intake.office.catalogue.newest(ReportRoutes.procedure)
        let stage = filed.stage.flatMap { procedure?.stage($0) }?.publicName
        return .json(
            JSON.object([
                "receipt": .string(filed.code.description), "receivedAt": .string(filed.at.description),
                "stage": JSON(stage ?? Text(same: "")),
                "links": .object(["matter": .string(MatterOperations.path), "page": .string("/track")]),
            ]), status: .created)
    }

    private var file: Operation {
        Operation(
            method: .post, path: "/api/v1/files", id: "sendFile",
            summary: Text(
                zh: "上传一个文件，最大20 MB；种类按内容判断。24小时内不用就销毁",
                en:
                    "Send one file of at most 20 MB; its kind is told by its bytes. Destroyed after 24 hours unless used"
            ),
            parameters: [
                .init(
                    name: "X-File-Name", place: .header, schema: .string,
                    about: Text(
                        zh: "文件名，UTF-8百分号编码；也可以写成参数name", en: "Its name, percent-encoded UTF-8; or the parameter name"),
                    isRequired: false),
                .init(
                    name: "name", place: .query, schema: .string, about: Text(zh: "文件名", en: "Its name"),
                    isRequired: false),
            ],
            content: .bytes,
            answer: .init(
                status: .created,
                schema: .object([
                    "id": Schema.fileID, "size": .count, "sha256": .string(pattern: "^[0-9a-f]{64}$"),
                    "type": .string.about("按内容判断的媒体类型", "The media type its bytes tell"),
                    "incomplete": .boolean.about("文件似乎没有传完", "It seems to stop before its end"),
                ]), about: Text(zh: "已收下，凭编号使用", en: "Kept; name it by its id")),
            refusals: [.forbidden, .contentTooLarge, .unsupportedMediaType],
            carryOut: SentBytes(intake: intake, now: now).take)
    }
}
