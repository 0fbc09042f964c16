import Base
import Procedure

/// 填报项读取: one field's answer from what was sent for it, which is neither blank nor empty.
struct FieldReading {
    let field: Form.Field
    let today: Day
    let identify: (Form.Field.Scheme, String) -> Text?

    /// What cannot be taken as an answer, and what to do.
    struct Unreadable: Error {
        let text: Text
    }

    func answer(_ sent: [String]) -> Result<Answer, Unreadable> {
        switch field.kind {
        case .choices(let options): chosen(sent, among: options)
        case .files(let most): references(sent, most: most).map { .files($0) }
        case .people(let most): references(sent, most: most).map { .people($0.map { Name($0) }) }
        default: sent.count == 1 ? single(sent[0]) : no("只能填写一项", "give one answer only")
        }
    }

    private func single(_ text: String) -> Result<Answer, Unreadable> {
        switch field.kind {
        case .shortText(let limit): typed(text, limit: limit, lines: false)
        case .longText(let limit): typed(text, limit: limit, lines: true)
        case .party: typed(text, limit: 100, lines: false)
        case .choice(let options): chosen([text], among: options)
        case .yesNo: yesNo(text)
        case .date(let limit): date(text, limit)
        case .dayAndTime(let limit): dayAndTime(text, limit)
        case .money(let most): money(text, most: most)
        case .number(let range): number(text, in: range)
        case .identifier(let scheme): identifier(text, scheme)
        case .choices, .files, .people, .rows: no("填写有误", "this cannot be read")
        }
    }

    private func typed(_ text: String, limit: Int, lines: Bool) -> Result<Answer, Unreadable> {
        let length = text.unicodeScalars.count
        guard length <= limit else {
            return no("最多\(limit)个字，现有\(length)个，请删减", "at most \(limit) characters, now \(length); shorten it")
        }
        guard text.unicodeScalars.allSatisfy({ $0.isPlain || lines && $0.isLineEnd }) else {
            return no(
                lines ? "含有不能显示的字符，请删除" : "含有换行或者不能显示的字符，请删除",
                lines
                    ? "it has characters that cannot be shown; remove them"
                    : "it has line breaks or characters that cannot be shown; remove them")
        }
        return .success(.typed(text))
    }

    private func chosen(_ sent: [String], among options: [Form.Option]) -> Result<Answer, Unreadable> {
        guard Set(sent).isSubset(of: options.map(\.id.text)) else {
            return no("请从列出的选项中选择", "choose from the options shown")
        }
        return .success(.chosen(options.map(\.id).filter { sent.contains($0.text) }))
    }

    private func yesNo(_ text: String) -> Result<Answer, Unreadable> {
        switch text {
        case "yes": .success(.yesNo(true))
        case "no": .success(.yesNo(false))
        default: no("请选择“是”或者“否”", "choose yes or no")
        }
    }

    private func date(_ text: String, _ limit: Form.Field.DateLimit) -> Result<Answer, Unreadable> {
        guard let day = Day(iso: text), (1900...2200).contains(day.year) else {
            return no("应为日期，例如\(today)", "write a date, such as \(today)")
        }
        return within(day, limit) ?? .success(.day(day))
    }

    private func dayAndTime(_ text: String, _ limit: Form.Field.DateLimit) -> Result<Answer, Unreadable> {
        guard let instant = Instant(iso: text), (1900...2200).contains(instant.day.year) else {
            return no("应为日期和时刻，例如\(today)T09:30", "write a date and time, such as \(today)T09:30")
        }
        return within(instant.day, limit) ?? .success(.instant(instant))
    }

    private func within(_ day: Day, _ limit: Form.Field.DateLimit) -> Result<Answer, Unreadable>? {
        switch limit {
        case .notAfterToday where day > today: no("不能晚于今天（\(today)）", "it cannot lie after today (\(today))")
        case .notBeforeToday where day < today: no("不能早于今天（\(today)）", "it cannot lie before today (\(today))")
        default: nil
        }
    }

    private func money(_ text: String, most: Money) -> Result<Answer, Unreadable> {
        guard let sum = Money(yuan: text) else {
            return no("应为金额（元），例如1234.50，不加逗号", "write an amount in yuan, such as 1234.50, without commas")
        }
        guard sum <= most else { return no("不能超过\(most.text.zh)", "it cannot exceed \(most.text.en)") }
        return .success(.money(sum))
    }

    private func number(_ text: String, in range: ClosedRange<Int>) -> Result<Answer, Unreadable> {
        guard let number = Substring(text).digits(1...15), range.contains(number) else {
            return no(
                "应为\(range.lowerBound)至\(range.upperBound)的整数",
                "write a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return .success(.number(number))
    }

    private func identifier(_ text: String, _ scheme: Form.Field.Scheme) -> Result<Answer, Unreadable> {
        guard text.unicodeScalars.count <= 64, text.unicodeScalars.allSatisfy(\.isPlain) else {
            return no("号码有误，请核对", "this is no such number; check it")
        }
        if let wrong = identify(scheme, text) { return .failure(Unreadable(text: wrong)) }
        return .success(scheme == .residentIdentity ? .typed(text) : .identifier(text))
    }

    private func references(_ sent: [String], most: Int) -> Result<[String], Unreadable> {
        var seen: Set<String> = []
        let unique = sent.filter { seen.insert($0).inserted }
        guard unique.count <= most else { return no("最多\(most)项", "at most \(most)") }
        let plain = unique.allSatisfy { text in
            text.utf8.count <= 128 && text.utf8.allSatisfy(\.isReferenceByte)
        }
        return plain ? .success(unique) : no("请重新选择", "choose again")
    }

    private func no<Value>(_ zh: String, _ en: String) -> Result<Value, Unreadable> {
        .failure(Unreadable(text: Text(zh: "“\(field.label.zh)”：\(zh)", en: "\(field.label.en): \(en).")))
    }
}

extension Money {
    /// Yuan with up to two decimals and nothing else: no sign, no grouping, no spaces.
    init?(yuan text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let yuan = parts[0].digits(1...15),
            let cents = parts.count == 1 ? 0 : parts[1].digits(1...2)
        else { return nil }
        self.init(fen: yuan * 100 + (parts.count == 2 && parts[1].utf8.count == 1 ? cents * 10 : cents))
    }
}

extension Substring {
    /// The number so many ASCII digits write.
    func digits(_ count: ClosedRange<Int>) -> Int? {
        guard count.contains(utf8.count), utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(self)
    }
}

extension UnicodeScalar {
    fileprivate var isLineEnd: Bool { self == "\n" || self == "\r" || self == "\t" }

    /// Neither a control, nor one of the marks that turn the direction of what follows, nor outside Unicode's use.
    var isPlain: Bool {
        switch properties.generalCategory {
        case .control, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator: false
        case .format: !properties.isBidiControl
        default: true
        }
    }
}

extension UInt8 {
    /// Letters, digits and `-._:`.
    fileprivate var isReferenceByte: Bool {
        switch self {
        case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}
