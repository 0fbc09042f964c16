package import Base

/// 规则库: the rules the product acts on, found by id.
package struct RuleBase: Sendable {
    /// In the order they were given.
    package let rules: [Rule]
    private let places: [String: Int]

    package init(_ rules: [Rule]) {
        self.rules = rules
        self.places = Dictionary(rules.indices.map { (rules[$0].id.text, $0) }) { first, _ in first }
    }

    /// The rule with this id, or the only rule of this row.
    /// - Throws: a `Refusal` `.unusable` naming the choices, for a row with several rules; `.unknown`, with ids that
    ///   look alike, for an id that does not exist.
    package func rule(_ id: String) throws(Refusal) -> Rule {
        if let place = places[id] { return rules[place] }
        let siblings = rules.filter { $0.id.row == id }
        if let only = siblings.first, siblings.count == 1 { return only }
        guard siblings.isEmpty else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(id)包含多项规则，请选择：" + siblings.map { "\($0.id)（\($0.subject.zh)）" }.joined(separator: "、"),
                    en: "\(id) has several rules; choose one of "
                        + siblings.map { "\($0.id) (\($0.subject.en))" }.joined(separator: ", ") + "."), field: "rule")
        }
        throw unknown(id)
    }

    private func unknown(_ id: String) -> Refusal {
        let near = ids(near: id)
        guard !near.isEmpty else {
            return Refusal(
                .unknown,
                Text(
                    zh: "没有规则“\(id)”，可用 law list 查看全部编号", en: "There is no rule “\(id)”; see “law list” for all ids."),
                field: "rule")
        }
        return Refusal(
            .unknown,
            Text(
                zh: "没有规则“\(id)”，是否是：" + near.joined(separator: "、"),
                en: "There is no rule “\(id)”; did you mean " + near.joined(separator: ", ") + "?"), field: "rule")
    }

    /// At most five ids that differ by little: letter case, one or two characters, a suffix.
    private func ids(near id: String) -> [String] {
        let wanted = Array(id.uppercased().unicodeScalars.prefix(40))
        let scored = rules.map { rule in
            let whole = Array(rule.id.text.uppercased().unicodeScalars)
            let row = Array(rule.id.row.uppercased().unicodeScalars)
            return (id: rule.id.text, distance: min(wanted.edits(to: whole), wanted.edits(to: row)))
        }
        return scored.filter { $0.distance <= 2 }.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.prefix(5).map(
            \.id)
    }
}

extension [UnicodeScalar] {
    /// How many scalars must be put in, taken out or exchanged (Levenshtein).
    fileprivate func edits(to other: [UnicodeScalar]) -> Int {
        var row = Swift.Array(0...other.count)
        for (place, scalar) in enumerated() {
            var diagonal = row[0]
            row[0] = place + 1
            for column in other.indices {
                let exchanged = diagonal + (scalar == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(exchanged, diagonal + 1, row[column] + 1)
            }
        }
        return row[other.count]
    }
}
