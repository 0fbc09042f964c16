package import Base

/// 格式: what a field of that system takes, as far as it is known.
package enum ExternalCheck: Hashable, Sendable {
    /// At most so many characters.
    case text(Int)
    /// So many digits.
    case digits(ClosedRange<Int>)
    /// So many digits and capital letters.
    case code(Int)
    case day(DayForm)
    /// 元: yuan with so many decimals.
    case amount(Int)
    /// One of these words.
    case choice([String])

    /// 日期写法
    package enum DayForm: String, Sendable, CaseIterable {
        case dashes = "yyyy-MM-dd"
        case slashes = "yyyy/MM/dd"
        case plain = "yyyyMMdd"
        case chinese = "yyyy年M月d日"

        package func text(_ day: Day) -> String {
            switch self {
            case .dashes: day.description
            case .slashes: day.description.replacing("-", with: "/")
            case .plain: day.description.filter { $0 != "-" }
            case .chinese: day.text.zh
            }
        }
    }

    /// From `digits 18`, `digits 6-20`, `day yyyy-MM-dd`, `choice 甲|乙`; nil for anything else.
    package init?(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2 else { return nil }
        switch words[0] {
        case "text":
            guard let most = Int(words[1]), (1...20_000).contains(most) else { return nil }
            self = .text(most)
        case "digits":
            let ends = words[1].split(separator: "-").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, ends.count <= 2, first >= 1, first <= last, last <= 100
            else { return nil }
            self = .digits(first...last)
        case "code":
            guard let count = Int(words[1]), (1...100).contains(count) else { return nil }
            self = .code(count)
        case "day":
            guard let form = DayForm(rawValue: words[1]) else { return nil }
            self = .day(form)
        case "amount":
            guard let places = Int(words[1]), [0, 2].contains(places) else { return nil }
            self = .amount(places)
        case "choice":
            let choices = words[1].split(separator: "|").map(String.init)
            guard !choices.isEmpty else { return nil }
            self = .choice(choices)
        default: return nil
        }
    }

    /// Why the target would not take a value; nil where nothing is against it.
    package func objection(to value: String) -> Text? {
        switch self {
        case .text(let most):
            let count = value.count
            guard count > most else { return nil }
            return Text(
                zh: "最多\(most)个字，现有\(count)个", en: "At most \(most) characters; there are \(count)")
        case .digits(let range):
            let isDigits = value.utf8.allSatisfy { (0x30...0x39).contains($0) }
            guard !range.contains(value.utf8.count) || !isDigits else { return nil }
            let count = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
            return Text(zh: "应为\(count)位数字", en: "Must be \(count) digits")
        case .code(let count):
            let isPlain = value.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
            guard value.utf8.count != count || !isPlain else { return nil }
            return Text(zh: "应为\(count)位数字和大写字母", en: "Must be \(count) digits and capital letters")
        case .day, .amount: return nil
        case .choice(let choices):
            guard !choices.contains(value) else { return nil }
            let list = choices.joined(separator: "、")
            return Text(zh: "只能是：\(list)", en: "Must be one of: \(list)")
        }
    }

    /// 怎样填: what the officer is told of the format.
    package var words: Text {
        switch self {
        case .text(let most): Text(zh: "最多\(most)字", en: "up to \(most) characters")
        case .digits(let range) where range.count == 1:
            Text(zh: "\(range.lowerBound)位数字", en: "\(range.lowerBound) digits")
        case .digits(let range):
            Text(
                zh: "\(range.lowerBound)至\(range.upperBound)位数字",
                en: "\(range.lowerBound) to \(range.upperBound) digits")
        case .code(let count): Text(zh: "\(count)位", en: "\(count) characters")
        case .day(let form):
            Text(zh: "日期，如\(form.text(Day(number: 20_780)))", en: "a date such as \(form.text(Day(number: 20_780)))")
        case .amount(let places): Text(zh: "元，\(places)位小数", en: "yuan, \(places) decimals")
        case .choice: Text(zh: "选项", en: "one of a list")
        }
    }
}

extension ExternalCheck: CustomStringConvertible {
    package var description: String {
        switch self {
        case .text(let most): "text \(most)"
        case .digits(let range):
            range.count == 1 ? "digits \(range.lowerBound)" : "digits \(range.lowerBound)-\(range.upperBound)"
        case .code(let count): "code \(count)"
        case .day(let form): "day \(form.rawValue)"
        case .amount(let places): "amount \(places)"
        case .choice(let choices): "choice \(choices.joined(separator: "|"))"
        }
    }
}
