import Base
import Rights
import Testing

@Suite("Resident identity numbers")
struct ResidentIdentityNumberTests {
    @Test(
        "the numbers of the standard hold and tell birth and gender",
        arguments: [
            ("11010519491231002X", "1949-12-31", "female"), ("440524188001010014", "1880-01-01", "male"),
        ])
    func holds(text: String, born: String, gender: String) throws {
        let number = try #require(ResidentIdentityNumber(text))
        #expect(number.text == text)
        #expect(number.born.description == born)
        #expect(number.gender.rawValue == gender)
    }

    @Test(
        "a number is read as people type it",
        arguments: [
            "11010519491231002x", "110105 19491231 002X", "１１０１０５１９４９１２３１００２Ｘ", "110105-19491231-002-X",
            "11010519491231002Ⅹ", "11010519491231002ⅹ",
        ])
    func tolerant(text: String) {
        #expect(ResidentIdentityNumber(text)?.text == "11010519491231002X")
    }

    // 30 February 1949, 29 February 2001 and a thirteenth month, each with the check character python-stdnum computes.
    @Test(
        "a day that never was is refused although the check character holds",
        arguments: [
            "110105194902300020", "110105200102290010", "110105194913310021",
        ])
    func unreal(text: String) {
        let reasons = ResidentIdentityNumber.check(text).reasons
        #expect(reasons.count == 1)
        #expect(reasons.first?.text.zh.contains("出生日期") == true)
        #expect(ResidentIdentityNumber(text) == nil)
    }

    @Test("what is shown, logged or printed is masked")
    func masked() throws {
        let number = try #require(ResidentIdentityNumber("11010519491231002X"))
        #expect(number.shown == "110105********002X")
        #expect("\(number)" == "110105********002X")
        #expect(String(reflecting: number).contains("19491231") == false)
        #expect(number.parts.map(\.value.en) == ["110105", "Female"])
        var dumped = ""
        dump(number, to: &dumped)
        #expect(!dumped.contains("19491231"))
    }

    @Test(
        "no identification of a right or mistyped number shows the date of birth",
        arguments: [
            "11010519491231002X", "110105194912310021", "440524188001010014", "440524188001010015",
            "110105194913310021", "110105294912310021",
        ])
    func maskedEverywhere(text: String) {
        let found = Identifier.identify(text)
        #expect(!found.isEmpty)
        for identification in found {
            #expect(identification.canonical.contains("********"))
            let said = identification.parts.flatMap { [$0.value.zh, $0.value.en] } + identification.why.map(\.zh)
            #expect(!said.contains { $0.contains(text.dropFirst(6).prefix(8)) })
        }
        #expect(Identifier.shown(text).contains("********"))
    }

    @Test("the code of an enterprise made of digits is not masked")
    func enterprise() {
        let found = Identifier.identify("911100007109310534")
        #expect(found.map(\.scheme) == [.unifiedSocialCreditCode])
        #expect(found.first?.canonical == "911100007109310534")
        #expect(Identifier.shown("911100007109310534") == "911100007109310534")
        #expect(Identifier.identify("911100007109310535").first?.canonical == "911100007109310535")
    }

    @Test("a code whose check character holds is not masked for looking like a mistyped identity number")
    func proved() {
        // By python-stdnum the unified code holds; as an identity number of 1 January 1985 it would have to end in 7.
        let found = Identifier.identify("123401198501011032")
        #expect(found.map(\.scheme) == [.unifiedSocialCreditCode, .residentIdentityNumber])
        #expect(found.map(\.valid) == [true, false])
        #expect(found.map(\.canonical) == ["123401198501011032", "123401********1032"])
    }

    @Test(
        "a letter within the digits is named, a wrong length counted",
        arguments: [
            ("1101051949123A002X", "第14位“A”"), ("110105491231002", "现为15位"), ("11010519491231002A", "第18位“A”"),
        ])
    func flaws(text: String, words: String) {
        #expect(ResidentIdentityNumber.check(text).reasons.contains { $0.text.zh.contains(words) })
    }
}
