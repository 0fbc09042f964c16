import Base

/// The reasons that several schemes give, so that they say it in the same words.
extension Reason {
    static let nothingToRead = Reason(
        Text(zh: "没有可识别的文字，请输入编号。", en: "There is nothing to read. Enter a number."))

    static let unreadable = Reason(
        Text(
            zh: "文字中有控制字符或改变书写方向的字符，请改为手工输入编号。",
            en: "The text has control characters or overrides of the writing direction. Type the number by hand."))

    init(longerThan limit: Int) {
        self.init(
            Text(
                zh: "超过\(limit)个字符，不是编号。请只输入编号本身。",
                en: "More than \(limit) characters are no identifier. Enter the number alone."))
    }

    /// 位数不符.
    init(length: Int, expected: String) {
        self.init(
            Text(
                zh: "位数不符：应为\(expected)位，现为\(length)位。请对照原件补全或删去多余字符。",
                en: "Wrong length: \(expected) characters are needed, there are \(length). Compare with the original."))
    }

    /// 字符不在字母表内; `position` counts from 1.
    init(character: Unicode.Scalar, at position: Int, alphabet: Text) {
        self.init(
            Text(
                zh: "第\(position)位“\(character.printed)”不能用在此处：\(alphabet.zh)。请对照原件更正。",
                en:
                    "Character \(position), “\(character.printed)”, cannot stand there: \(alphabet.en). Correct it from the original."
            ))
    }

    /// 校验码不符.
    init(checkCharacter found: Unicode.Scalar, expected: Unicode.Scalar) {
        self.init(
            Text(
                zh: "校验码不符：按其余各位计算应为“\(expected)”，现为“\(found)”。请逐位对照原件。",
                en:
                    "The check character should be “\(expected)”, computed from the others, but is “\(found)”. Compare every character with the original."
            ))
    }

    /// 缺少校验位.
    init(missingCheck expected: Unicode.Scalar) {
        self.init(
            Text(
                zh: "缺少校验位：按其余各位计算应为“\(expected)”。请对照原件补上。",
                en:
                    "The check digit is missing; computed from the others it should be “\(expected)”. Add it from the original."
            ))
    }

    /// 形式不符, with an example of the right one.
    init(form: Text, example: String) {
        self.init(
            Text(zh: "形式不符：应为\(form.zh)，例如 \(example)。", en: "Wrong form: \(form.en) is needed, as in \(example)."))
    }
}

extension Unicode.Scalar {
    /// Itself where it is harmless to print, else its code point.
    fileprivate var printed: String {
        if isDigit || isCapital || isHanzi || (0x21...0x7E).contains(value) { return String(self) }
        return "U+" + String(value, radix: 16, uppercase: true)
    }
}
