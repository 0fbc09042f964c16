package import Base

/// 不能导入的行: a line of a register file that was skipped, and why.
package struct RegisterProblem: Error, Equatable, Sendable {
    /// The first line of the file has 1; a record over several lines has the number of its first.
    package let line: Int
    package let code: Code
    package let text: Text

    package enum Code: String, Sendable, CaseIterable {
        case lineTooLong, invalidUTF8, unclosedQuote, strayQuote, fieldCount, notJSON
        case missingKind, unknownKind, missingNumber, numberForm, missingMark, incomparableMark
        case classRange, dateForm, fieldTooLong, controlCharacter
    }
}

/// What is wrong with a record, before it is known which line it stands on.
struct RegisterFault: Error {
    let code: RegisterProblem.Code
    let text: Text

    init(_ code: RegisterProblem.Code, zh: String, en: String) {
        self.code = code
        self.text = Text(zh: zh, en: en)
    }

    func at(_ line: Int) -> RegisterProblem {
        RegisterProblem(line: line, code: code, text: text)
    }

    static let lineTooLong = RegisterFault(
        .lineTooLong, zh: "一行不得超过\(LineReader.limit)字节", en: "A line may have at most \(LineReader.limit) bytes.")
    static let invalidUTF8 = RegisterFault(
        .invalidUTF8, zh: "不是UTF-8编码，请另存为UTF-8", en: "This is not UTF-8; save the file as UTF-8.")
    static let unclosedQuote = RegisterFault(
        .unclosedQuote, zh: "引号没有成对，请补上另一半", en: "A quotation mark is opened and not closed; add the other.")
    static let strayQuote = RegisterFault(
        .strayQuote, zh: "引号之后应是逗号；字段中的引号应写两遍",
        en: "A comma must follow the closing quotation mark; write one inside a field twice.")
    static let notJSON = RegisterFault(
        .notJSON, zh: "不是一行一个的JSON对象", en: "This line is not one JSON object.")
}
