import Base
import Foundation
import Rights
import Testing

/// Numbers judged by an independent oracle (Vectors/generate.py): published and random ones, with every substitution of
/// a digit and every transposition of neighbours of the published ones.
@Suite("Identifiers with check characters against the oracle")
struct VectorTests {
    struct Row: Sendable {
        let scheme: Scheme
        let text: String
        let valid: Bool
    }

    static let rows: [Row] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Vectors/identifiers.csv")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.dropFirst().compactMap { line in
            let cells = line.split(separator: ",").map(String.init)
            guard cells.count == 3, let scheme = Scheme(rawValue: cells[0]) else { return nil }
            return Row(scheme: scheme, text: cells[1], valid: cells[2] == "true")
        }
    }()

    static let schemes = [
        Scheme.unifiedSocialCreditCode, .residentIdentityNumber, .organisationCode, .patentNumber,
    ]

    @Test("the file holds at least a hundred rows of each scheme, right ones and wrong ones", arguments: schemes)
    func size(scheme: Scheme) {
        let rows = Self.rows.filter { $0.scheme == scheme }
        #expect(rows.count > 500)
        #expect(rows.filter(\.valid).count > 50)
    }

    @Test("every row is judged as the oracle judges it", arguments: schemes)
    func judged(scheme: Scheme) {
        for row in Self.rows where row.scheme == scheme {
            #expect(verdict(row.text, scheme) == row.valid, "\(row.text)")
            #expect(verdict(typedBadly(row.text), scheme) == row.valid, "\(row.text) typed in full width")
        }
    }

    @Test("a number that holds is identified first, and in its canonical spelling", arguments: schemes)
    func identified(scheme: Scheme) throws {
        for row in Self.rows where row.scheme == scheme && row.valid {
            let found = Identifier.identify(typedBadly(row.text))
            let own = try #require(found.first { $0.scheme == scheme }, "\(row.text)")
            #expect(own.valid)
            #expect(found.first?.valid == true && found.first?.checked == true)
            if scheme == .residentIdentityNumber {
                #expect(!found.contains { $0.canonical == row.text })
            } else if found.count == 1 {
                #expect(own.canonical == row.text)
            }
        }
    }

    @Test("a check character that is named as right is right, by the oracle", arguments: schemes)
    func named(scheme: Scheme) throws {
        let right = Self.rows.filter { $0.scheme == scheme && $0.valid }
        for row in right {
            let check = try #require(row.text.last)
            let wrong = String(row.text.dropLast()) + (check == "7" ? "8" : "7")
            let reasons = reasons(wrong, scheme)
            #expect(reasons.count == 1)
            #expect(reasons.first?.text.zh.contains("应为“\(check)”") == true, "\(wrong)")
            #expect(reasons.first?.text.en.contains("should be “\(check)”") == true, "\(wrong)")
        }
    }

    /// Lower case in full width, with blanks of three kinds: what a form filled on a phone gives.
    private func typedBadly(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for (position, scalar) in text.lowercased().unicodeScalars.enumerated() {
            if position % 4 == 3 { scalars.append(contentsOf: " \u{3000}\u{200B}".unicodeScalars) }
            scalars.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
        }
        return String(scalars)
    }

    private func verdict(_ text: String, _ scheme: Scheme) -> Bool { reasons(text, scheme).isEmpty }

    private func reasons(_ text: String, _ scheme: Scheme) -> [Reason] {
        switch scheme {
        case .unifiedSocialCreditCode: UnifiedSocialCreditCode.check(text).reasons
        case .residentIdentityNumber: ResidentIdentityNumber.check(text).reasons
        case .organisationCode: OrganisationCode.check(text).reasons
        case .patentNumber: PatentNumber.check(text).reasons
        default: []
        }
    }
}
