import Base

/// JSON读取: reads what a program sent, strictly by RFC 8259, and refuses what readers disagree on: a name written twice, a
/// lone surrogate, bytes that are not UTF-8, nesting deeper than any request of ours.
struct JSONReader {
    private let bytes: [UInt8]
    private var place = 0

    /// A request is an object of answers, of which some are lists.
    private static let deepest = 8
    /// Bytes of a member's name; ours are far shorter.
    private static let longestName = 100

    /// - Throws: `Refusal(.unusable)` with the place of the first thing that is wrong.
    static func read(_ bytes: [UInt8]) throws(Refusal) -> JSON {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Refusal(.unusable, Text(zh: "请求正文不是UTF-8编码的JSON。", en: "The body is not JSON in UTF-8."))
        }
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value(depth: 0)
        reader.skipBlanks()
        guard reader.place == bytes.count else {
            throw reader.wrong("后面还有多余的内容", "there is something after the value")
        }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func value(depth: Int) throws(Refusal) -> JSON {
        guard depth < JSONReader.deepest else {
            throw wrong("嵌套超过\(JSONReader.deepest)层", "it is nested more than \(JSONReader.deepest) deep")
        }
        skipBlanks()
        guard place < bytes.count else { throw wrong("缺少内容", "a value is missing") }
        switch bytes[place] {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: return try word()
        }
    }

    private mutating func object(_ depth: Int) throws(Refusal) -> JSON {
        place += 1
        var members: [String: JSON] = [:]
        skipBlanks()
        if take("}") { return .object(members) }
        repeat {
            skipBlanks()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
                throw wrong("应为字段名", "a member's name is expected")
            }
            let name = try string()
            guard name.utf8.count <= JSONReader.longestName else {
                throw wrong("字段名过长", "a member's name is too long")
            }
            guard members[name] == nil else { throw wrong("同一字段写了两次", "a member is there twice") }
            skipBlanks()
            guard take(":") else { throw wrong("字段名后应为冒号", "a colon is expected after the name") }
            members[name] = try value(depth: depth + 1)
            skipBlanks()
        } while take(",")
        guard take("}") else { throw wrong("应为逗号或者“}”", "a comma or “}” is expected") }
        return .object(members)
    }

    private mutating func array(_ depth: Int) throws(Refusal) -> JSON {
        place += 1
        var items: [JSON] = []
        skipBlanks()
        if take("]") { return .array(items) }
        repeat {
            items.append(try value(depth: depth + 1))
            skipBlanks()
        } while take(",")
        guard take("]") else { throw wrong("应为逗号或者“]”", "a comma or “]” is expected") }
        return .array(items)
    }

    private mutating func string() throws(Refusal) -> String {
        place += 1
        var text: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "\""):
                place += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escape()
            case 0..<0x20: throw wrong("文字里有没有转义的控制字符", "a text has a control character that is not escaped")
            default:
                text.append(byte)
                place += 1
            }
        }
        throw wrong("文字没有结束", "a text does not end")
    }

    private mutating func escape() throws(Refusal) -> [UInt8] {
        guard place + 1 < bytes.count else { throw wrong("文字没有结束", "a text does not end") }
        let byte = bytes[place + 1]
        place += 2
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
        default: throw wrong("没有这种转义", "there is no such escape")
        }
    }

    /// What `\u` stands before: four digits, or two halves of a pair.
    private mutating func scalar() throws(Refusal) -> Character {
        let first = try unit()
        if let scalar = Unicode.Scalar(UInt32(first)) { return Character(scalar) }
        guard (0xD800...0xDBFF).contains(first), take("\\"), take("u") else { throw lone }
        let second = try unit()
        guard (0xDC00...0xDFFF).contains(second) else { throw lone }
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        guard let scalar = Unicode.Scalar(value) else { throw lone }
        return Character(scalar)
    }

    private mutating func unit() throws(Refusal) -> UInt16 {
        let digits = bytes[place..<min(place + 4, bytes.count)]
        guard digits.count == 4, digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw wrong("\\u后应有四位十六进制数", "four hexadecimal digits are expected after \\u") }
        place += 4
        return unit
    }

    private var lone: Refusal { wrong("\\u转义缺少另一半", "half of a \\u pair is missing") }

    private mutating func number() throws(Refusal) -> JSON {
        let start = place
        _ = take("-")
        let whole = digits()
        guard whole == 1 || whole > 1 && bytes[place - whole] != UInt8(ascii: "0") else { throw noNumber }
        var isWhole = true
        if take(".") {
            isWhole = false
            guard digits() > 0 else { throw noNumber }
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            guard digits() > 0 else { throw noNumber }
        }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        if isWhole, let number = Int(text) { return .integer(number) }
        guard let number = Double(text), number.isFinite else { throw wrong("数太大", "a number is too large") }
        return .number(number)
    }

    private var noNumber: Refusal { wrong("数的写法不对", "a number is not well formed") }

    /// How many digits there are, past which it goes.
    private mutating func digits() -> Int {
        let start = place
        while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
        return place - start
    }

    private mutating func word() throws(Refusal) -> JSON {
        let words: [(String, JSON)] = [("true", .bool(true)), ("false", .bool(false)), ("null", .null)]
        for (word, value) in words where bytes[place...].starts(with: word.utf8) {
            place += word.utf8.count
            return value
        }
        throw wrong("不是合格的JSON", "this is no JSON")
    }

    private mutating func skipBlanks() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard place < bytes.count, UInt32(bytes[place]) == sign.value else { return false }
        place += 1
        return true
    }

    private func wrong(_ zh: String, _ en: String) -> Refusal {
        Refusal(
            .unusable,
            Text(zh: "请求正文第\(place + 1)字节处有误：\(zh)。", en: "The body is wrong at byte \(place + 1): \(en)."))
    }
}
