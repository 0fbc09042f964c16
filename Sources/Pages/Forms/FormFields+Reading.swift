package import Base
package import FormReading
package import Procedure
import Rights

extension FormFields {
    /// 读取: the answers in what a form sent, and the problems, each at the box that is wrong.
    /// - Parameter files: the references of exhibits that the caller has kept, by field; what is sent for them counts
    ///   for nothing.
    package static func read(
        _ form: Form, sent: [String: [String]], files: [String: [String]] = [:], on today: Day
    ) -> (answers: Answers, problems: Problems) {
        let filled = form.read(input(form, sent: sent, files: files), on: today, identify: identify)
        var problems = problems(form, filled.problems, sent: sent)
        for problem in form.inUse.compactMap({ RowEntry($0) }).flatMap({ $0.problems(sent) }) { problems.add(problem) }
        return (filled.answers, problems)
    }

    /// What a form sent as `Form.read` takes it: boxes joined, digits half-width, names that begin with `_` left out.
    package static func input(
        _ form: Form, sent: [String: [String]], files: [String: [String]] = [:]
    ) -> [String: [String]] {
        var input = sent.filter { !$0.key.hasPrefix("_") }
        for field in form.fields {
            let name = field.id.text
            switch field.kind {
            case .date:
                if let joined = joined(name, sent, withTime: false) { input[name] = [joined] }
                for part in ["-y", "-m", "-d"] { input[name + part] = nil }
            case .dayAndTime:
                if let joined = joined(name, sent, withTime: true) { input[name] = [joined] }
                for part in ["-y", "-m", "-d", "-t"] { input[name + part] = nil }
            case .money:
                input[name] = sent[name]?.map { plain($0, without: ",，元￥¥") }
            case .number:
                input[name] = sent[name]?.map { plain($0, without: "") }
            case .identifier(let scheme):
                input[name] = sent[name]?.map { canonical($0, scheme) }
            case .files:
                input[name] = files[name]
            case .rows:
                guard let entry = RowEntry(field) else { continue }
                if let lines = entry.lines(sent) { input[name] = lines }
                for box in entry.names { input[box] = nil }
            default: continue
            }
        }
        return input
    }

    /// The problems of a form for its page.
    /// - Parameter whole: the id that a problem of the form as a whole leads to.
    package static func problems(
        _ form: Form, _ found: [Form.Problem], sent: [String: [String]], whole: String = "main"
    ) -> Problems {
        // Which date is meant has to be said only where there are several.
        let isOnlyDate = form.fields.count(where: \.isDate) == 1
        return Problems(
            found.map { problem in
                guard let field = problem.field.flatMap({ form.field($0) }) else { return Problem(whole, problem.text) }
                let name = field.id.text
                if let cell = problem.cell { return Problem("\(name)-\(cell.row)-\(cell.column)", problem.text) }
                switch field.kind {
                case .date, .dayAndTime:
                    let entry = DateEntry(name, in: sent)
                    guard !entry.isBlank else { return Problem(name + "-y", problem.text) }
                    guard case .failure(let wrong) = entry.read(name) else {
                        return Problem(name + (isTimeWrong(field, sent) ? "-t" : "-y"), problem.text)
                    }
                    guard !isOnlyDate else { return wrong.problem }
                    return Problem(
                        wrong.problem.field,
                        Text(
                            zh: "“\(field.label.zh)”：\(wrong.problem.text.zh)",
                            en: "\(field.label.en): \(wrong.problem.text.en)"))
                default: return Problem(name, problem.text)
                }
            })
    }

    /// What is wrong with a number under its scheme; nil where nothing can be said against it.
    package static func identify(_ scheme: Form.Field.Scheme, _ text: String) -> Text? {
        switch scheme {
        case .creditCode: UnifiedSocialCreditCode.check(text).reasons.first?.text
        case .residentIdentity: ResidentIdentityNumber.check(text).reasons.first?.text
        case .right: rightFault(text)
        case .document, .external: nil
        }
    }

    private static func joined(_ name: String, _ sent: [String: [String]], withTime: Bool) -> String? {
        let entry = DateEntry(name, in: sent)
        let time = sent[name + "-t"]?.first ?? ""
        guard !entry.isBlank || !time.allSatisfy(\.isWhitespace) else { return sent[name]?.first }
        if withTime, sent[name + "-y"] == nil, let whole = sent[name]?.first { return whole }
        let day = (try? entry.read(name).get().description) ?? "\(entry.year)/\(entry.month)/\(entry.day)"
        return withTime ? day + "T" + (TimeEntry(time).text ?? time) : day
    }

    private static func isTimeWrong(_ field: Form.Field, _ sent: [String: [String]]) -> Bool {
        guard case .dayAndTime = field.kind else { return false }
        return TimeEntry(sent[field.id.text + "-t"]?.first ?? "").text == nil
    }

    /// Full-width signs as their half-width ones, without blanks and these signs.
    static func plain(_ text: String, without signs: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            guard !signs.unicodeScalars.contains(scalar) else { continue }
            let folded = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar
            plain.append(folded ?? scalar)
        }
        return String(plain)
    }

    /// A number in the spelling of its scheme, where it is one; else as typed.
    private static func canonical(_ text: String, _ scheme: Form.Field.Scheme) -> String {
        switch scheme {
        case .creditCode: UnifiedSocialCreditCode(text)?.text ?? text
        case .residentIdentity: ResidentIdentityNumber(text)?.text ?? text
        case .right: Identifier.identify(text).first { $0.valid && $0.scheme.isRight }?.canonical ?? text
        case .document: DocumentNumber(text)?.text ?? text
        case .external: text
        }
    }

    private static func rightFault(_ text: String) -> Text? {
        let found = Identifier.identify(text).filter { $0.scheme.isRight }
        guard !found.contains(where: \.valid) else { return nil }
        return found.first?.verdict.reasons.first?.text ?? Identifier.unfit(text)
    }
}

extension Form.Field {
    fileprivate var isDate: Bool {
        switch kind {
        case .date, .dayAndTime: true
        default: false
        }
    }
}

extension Rights.Scheme {
    /// Whether it numbers a right.
    fileprivate var isRight: Bool {
        switch self {
        case .patentNumber, .patentDocumentNumber, .softwareCopyrightNumber, .workRegistrationNumber,
            .layoutDesignNumber, .customsRecordNumber, .trademarkNumber, .plantVarietyNumber:
            true
        default: false
        }
    }
}
