import Base
import Foundation
import Rights
import Testing

@Suite("The published description of `identify --json`")
struct IdentifyDocumentTests {
    @Test("the schema lists the schemes there are")
    func schemes() throws {
        let schema = try document("identify.schema.json")
        let definitions = try #require(schema["$defs"] as? [String: Any])
        let identification = try #require(definitions["identification"] as? [String: Any])
        let properties = try #require(identification["properties"] as? [String: Any])
        let listed = try #require((properties["scheme"] as? [String: Any])?["enum"] as? [String])
        #expect(listed == Scheme.allCases.map(\.rawValue))
    }

    @Test("the example says what is found")
    func example() throws {
        let example = try document("identify.example.json")
        let text = try #require(example["text"] as? String)
        let listed = try #require(example["identifications"] as? [[String: Any]])
        let found = Identifier.identify(text)
        #expect(listed.compactMap { $0["scheme"] as? String } == found.map(\.scheme.rawValue))
        #expect(listed.compactMap { $0["canonical"] as? String } == found.map(\.canonical))
        #expect(listed.compactMap { $0["valid"] as? Bool } == found.map(\.valid))
        #expect(listed.compactMap { $0["checked"] as? Bool } == found.map(\.checked))
        #expect(listed.compactMap { $0["verified"] as? Bool } == found.map(\.verified))
        for (item, identification) in zip(listed, found) {
            #expect(words(item["why"]) == identification.why)
            let parts = try #require(item["parts"] as? [[String: Any]])
            #expect(words(parts.map { $0["name"] }) == identification.parts.map(\.name))
            #expect(words(parts.map { $0["value"] }) == identification.parts.map(\.value))
        }
    }

    private func document(_ name: String) throws -> [String: Any] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs/cli/" + name)
        return try #require(JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    }

    private func words(_ value: Any?) -> [Text] {
        ((value as? [Any]) ?? []).compactMap { item in
            guard let pair = item as? [String: String], let zh = pair["zh"], let en = pair["en"] else { return nil }
            return Text(zh: zh, en: en)
        }
    }
}
