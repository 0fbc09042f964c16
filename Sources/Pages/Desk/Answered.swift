package import Base

/// 已填内容: one answer of a form as it is shown again.
package struct Answered: Sendable {
    let label: Text
    let value: Value
    /// The id of the control it was given with, on the form.
    let control: String?

    package init(_ label: Text, _ value: Value, control: String? = nil) {
        self.label = label
        self.value = value
        self.control = control
    }

    package enum Value: Sendable {
        /// What a person typed, line by line.
        case typed(String)
        case text(Text)
        /// A number as it is written: of a right, of a document.
        case number(String)
        case day(Day)
        case several([Text])
        /// How many files, and the beginnings of their references.
        case files([String])
        /// A list.
        case rows(RowsShown)
        /// Asked and left blank.
        case blank
        /// 已销毁: what it was cannot be said any more.
        case shredded(Day)
    }

    /// A longer number than a telephone has room for may break anywhere.
    private static let longestLine = 32

    func node(_ voice: Voice) -> Node {
        switch value {
        case .typed(let text):
            let lines = text.split(whereSeparator: \.isNewline)
            return lines.count < 2 ? .bdi()(.text(text)) : .fragment(lines.map { .p()(.text(String($0))) })
        case .text(let text): return voice(text)
        case .number(let number):
            return number.count > Answered.longestLine ? .text(number) : Components.number(number)
        case .day(let day): return voice.day(day)
        case .several(let texts):
            return .text(texts.map { voice[$0] }.joined(separator: voice.language == .zh ? "、" : ", "))
        case .files(let references):
            return .fragment([
                voice(zh: "\(references.count)个文件", en: references.count == 1 ? "1 file" : "\(references.count) files"),
                voice.gap,
                .span(.class("hush small"))(.text(references.joined(separator: " "))),
            ])
        case .rows(let rows): return rows.node(voice)
        case .blank: return .span(.class("hush"))(voice(zh: "没有填写", en: "Not given"))
        case .shredded(let day):
            return .span(.class("hush"))(
                voice(zh: "已于\(day.text.zh)销毁", en: "Erased on \(day.text.en)"))
        }
    }
}

extension [Answered] {
    /// `.facts` of the answers; nothing where there are none.
    func facts(tight: Bool = false, _ voice: Voice) -> Node {
        isEmpty ? .nothing : Components.facts(map { ($0.label, $0.node(voice)) }, tight: tight, voice)
    }
}

extension Components.Fact {
    /// A term with something shown as answers are.
    package init(_ answered: Answered, _ voice: Voice) {
        self.init(answered.label, answered.node(voice))
    }
}
