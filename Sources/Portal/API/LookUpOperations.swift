import Base
import Hummingbird
import Likeness
import Procedure
import Rights

/// `/api/v1/similar`, `/api/v1/identify` and `/api/v1/procedures`: looking things up.
struct LookUpOperations: Sendable {
    let marks: MarkIndex?
    let catalogue: Catalogue

    /// Names listed unless told otherwise, and at most.
    private static let (usual, most) = (10, 100)
    private static let longestNumber = 100

    var all: [Operation] { [similar, identify, identifySent, procedures] }

    private var similar: Operation {
        Operation(
            method: .get, path: "/api/v1/similar", id: "findSimilar",
            summary: Text(zh: "与登记的名称近似比对，附理由", en: "Registered names that a name is like, with reasons"),
            parameters: [
                .init(name: "text", place: .query, schema: .string, about: Text(zh: "要比对的名称", en: "The name")),
                .init(
                    name: "class", place: .query,
                    schema: Schema(["type": .string("integer"), "minimum": .integer(1), "maximum": .integer(45)]),
                    about: Text(zh: "尼斯类别", en: "Nice class"), isRequired: false, isRepeated: true),
                .init(
                    name: "top", place: .query,
                    schema: Schema([
                        "type": .string("integer"), "minimum": .integer(1), "maximum": .integer(LookUpOperations.most),
                    ]), about: Text(zh: "列出几个，默认10", en: "How many; 10 unless told"), isRequired: false),
            ],
            answer: .init(status: .ok, schema: .named("Similar"), about: Text(zh: "近似的名称", en: "Similar names")),
            carryOut: compare)
    }

    @Sendable private func compare(_ call: Call) throws -> Response {
        guard let marks else {
            throw Refusal(
                .unavailable, Text(zh: "本站还没有建立比对用的名称库。", en: "This site has no library of names yet."))
        }
        let text = call["text"] ?? ""
        guard text.unicodeScalars.count <= 120, marks.matcher.isComparable(text) else {
            throw Call.wrong(
                "text", "名称要有汉字、字母或数字，最多120个字符", "the name needs a character, letter or digit, at most 120 of them")
        }
        let classes = try call.all("class").map { text in
            guard text.utf8.count <= 2, let number = Int(text), let niceClass = NiceClass(number) else {
                throw Call.wrong("class", "class应为1至45的数", "class must be a number from 1 to 45")
            }
            return niceClass
        }
        let top = call["top"].map { $0.utf8.count <= 3 ? Int($0) ?? 0 : 0 } ?? LookUpOperations.usual
        guard (1...LookUpOperations.most).contains(top) else {
            throw Call.wrong(
                "top", "top应为1至\(LookUpOperations.most)的数", "top must be a number from 1 to \(LookUpOperations.most)")
        }
        let matches = marks.similar(to: text, classes: Set(classes), top: top)
        return .json(JSON(matches, to: text, among: marks))
    }

    private var identify: Operation {
        Operation(
            method: .get, path: "/api/v1/identify", id: "identify",
            summary: Text(
                zh: "识别编号；身份证号码请用POST，免得写在网址里",
                en: "Which identifier a text is; send resident identity numbers by POST, not in an address"),
            parameters: [
                .init(name: "text", place: .query, schema: .string, about: Text(zh: "编号", en: "The number"))
            ], answer: LookUpOperations.identified
        ) { call in
            let found = try LookUpOperations.identifications(of: call["text"] ?? "")
            guard !found.contains(where: { $0.scheme == .residentIdentityNumber }) else {
                throw Call.wrong(
                    "text", "身份证号码不能写在网址里，请用POST提交", "an identity number must not stand in an address; send it by POST")
            }
            return .json(JSON(found, of: call["text"] ?? ""))
        }
    }

    private var identifySent: Operation {
        Operation(
            method: .post, path: "/api/v1/identify", id: "identifySent",
            summary: Text(zh: "识别编号，编号不写在网址里", en: "Which identifier a text is, sent in the body"),
            content: .json(.object(["text": .string])), answer: LookUpOperations.identified,
            refusals: [.forbidden, .contentTooLarge, .unsupportedMediaType]
        ) { call in
            guard case .string(let text)? = try await call.body(["text"])["text"] else {
                throw Call.wrong("text", "text应为字符串", "text must be a string")
            }
            return .json(JSON(try LookUpOperations.identifications(of: text), of: text))
        }
    }

    private static let identified = Operation.Answer(
        status: .ok, schema: .named("Identified"), about: Text(zh: "可能是哪些编号", en: "What it may be"))

    private static func identifications(of text: String) throws(Refusal) -> [Identification] {
        guard text.unicodeScalars.count <= longestNumber else {
            throw Call.wrong("text", "编号最多\(longestNumber)个字符", "a number has at most \(longestNumber) characters")
        }
        let found = Identifier.identify(text)
        guard !found.isEmpty else {
            let words = text.isEmpty ? Text(zh: "请填写编号", en: "Enter a number.") : Identifier.unfit(text)
            throw Refusal(.unusable, words, field: "text", problems: [Refusal.Problem("text", words)])
        }
        return found
    }

    private var procedures: Operation {
        Operation(
            method: .get, path: "/api/v1/procedures", id: "listProcedures",
            summary: Text(zh: "可以提交的办理事项及其表单", en: "What can be filed, with its forms"),
            answer: .init(
                status: .ok,
                schema: .object([
                    "procedures": .array(
                        .object([
                            "procedure": .string, "name": .text, "summary": .text,
                            "forms": .array(.named("Form")).about("提交用", "For filing"),
                            "acts": .array(.named("Form")).about("提交后凭回执办理用", "For the holder of the receipt"),
                        ]))
                ]), about: Text(zh: "办理事项", en: "The procedures"))
        ) { _ in
            let open = Set(catalogue.procedures.map(\.id)).sorted().compactMap { catalogue.newest($0) }
                .filter { !ReportOperations.filing($0).isEmpty }
            return .json(
                JSON.object([
                    "procedures": .array(
                        open.map { procedure in
                            .object([
                                "procedure": .string(procedure.id.text), "name": JSON(procedure.name),
                                "summary": JSON(procedure.summary),
                                "forms": .array(ReportOperations.filing(procedure).map { JSON(form: $0) }),
                                "acts": .array(MatterOperations.acts(procedure).map { JSON(form: $0) }),
                            ])
                        })
                ]))
        }
    }
}
