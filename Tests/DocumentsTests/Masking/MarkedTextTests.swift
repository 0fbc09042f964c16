import Base
import Documents
import Testing

@Suite("标注文本: from marks to what is published")
struct MarkedTextTests {
    @Test(
        "what is marked is replaced, by 某 where that is asked for and by nothing else that is",
        arguments: [
            ("号码⟦110⟧。", "号码⟦依法不公开⟧。"), ("张⟦三|某⟧", "张⟦某⟧"), ("张⟦三丰|某某⟧", "张⟦某某⟧"), ("张⟦三|*⟧", "张⟦*⟧"),
            ("⟦配方甲|配方乙⟧", "⟦依法不公开⟧"), ("⟦甲|乙|某⟧", "⟦某⟧"), ("⟦⟧", "⟦依法不公开⟧"), ("没有", "没有"), ("", ""),
        ])
    func replaced(marked: String, published: String) throws {
        let text = try MarkedText(marked).published
        #expect(text.text == published)
        #expect(PublishedText(stored: published) == text)
    }

    @Test(
        "marks that do not pair are refused, and the refusal quotes nothing that is marked",
        arguments: [
            "甲⟦秘密", "甲秘密⟧", "甲⟦秘⟦密⟧⟧", "甲⟦秘密⟧乙⟧",
        ])
    func unpaired(text: String) {
        do throws(Refusal) {
            _ = try MarkedText(text)
            Issue.record("\(text) was taken")
        } catch {
            #expect(error.code == .unusable && error.field == "text")
            let hidden = text.contains("⟦")
            #expect(!hidden || !error.text.zh.contains("密"))
        }
    }

    @Test("lines are those of the text, without empty ones, and keep what is masked")
    func lines() throws {
        let text = try MarkedText("当事人：甲\r\n\n  \n住址：⟦路\n8号⟧号\n完").published
        #expect(text.lines.map(\.text) == ["当事人：甲", "住址：⟦依法不公开⟧号", "完"])
        #expect(text.plain.contains("住址：依法不公开号"))
    }
}
