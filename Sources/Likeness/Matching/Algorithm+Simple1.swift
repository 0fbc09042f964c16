import Base

extension Algorithm {
    /// 比对算法第一版: identity, script, sound, and one change. At its operating point a name of two characters with one
    /// of them changed is distinct unless it sounds the same: too many lawful neighbours differ in no more.
    package static let simple1 = Algorithm(
        id: "simple-1", operatingPoint: 0.70, floor: 0.50,
        features: [
            .identical, .form, .script, .changedAlikeInSound, .sound, .oneChanged, .oneLetterChanged, .order, .shared,
        ],
        padding: .simple1, paddingFactor: 0.96)
}

extension Feature {
    static let identical = Feature(
        id: "identical", name: Text(zh: "文字相同", en: "Identical"), weight: 1,
        strength: { $0.verbatim ? 1 : 0 }, shows: { $0 == .same },
        words: { _, _ in Text(zh: "文字和排列完全相同。", en: "The same characters in the same order.") })

    static let form = Feature(
        id: "form", name: Text(zh: "书写形式", en: "Written form"), weight: 0.99,
        strength: { !$0.verbatim && $0.length > 0 && $0.same == $0.length ? 1 : 0 }, shows: { $0 == .same },
        words: { _, _ in
            Text(
                zh: "只有大小写、全半角、空格或标点不同。",
                en: "They differ only in case, width, spaces or punctuation.")
        })

    static let script = Feature(
        id: "script", name: Text(zh: "繁简异体", en: "Variant characters"), weight: 0.98,
        strength: { $0.script > 0 && $0.script + $0.same == $0.length ? 1 : 0 }, shows: { $0 == .script },
        words: { _, columns in
            let list = listed(columns)
            return Text(
                zh: "只是繁体、简体或异体写法不同：\(list.zh)。",
                en: "The same characters in traditional, simplified or variant form: \(list.en).")
        })

    /// One character changed, and it sounds the same.
    static let changedAlikeInSound = Feature(
        id: "one-changed-same-sound", name: Text(zh: "改一字而读音相同", en: "One changed, same sound"), weight: 0.95,
        strength: { tally in
            guard tally.sound == 1, tally.edits == 0 else { return 0 }
            return byLength(tally.length, [0, 0.6, 0.95], 1)
        },
        shows: isSound,
        words: { _, columns in
            let list = listed(columns)
            return Text(
                zh: "只改了一个字，读音相同：\(list.zh)。", en: "One character was changed and it sounds the same: \(list.en).")
        })

    static let sound = Feature(
        id: "sound", name: Text(zh: "读音", en: "Sound"), weight: 0.9,
        strength: { tally in
            guard tally.sound > 0, tally.edits == 0 else { return 0 }
            return tally.sound < tally.length ? 1 : byLength(tally.length, [0, 0.6, 0.86], 0.97)
        },
        shows: { isSound($0) || $0 == .same || $0 == .script },
        words: { tally, columns in
            let list = listed(columns.filter { isSound($0.relation) })
            return Text(
                zh: "\(tally.length)个字读音全同（不计声调）：\(list.zh)。",
                en: "All \(tally.length) characters sound the same, tones aside: \(list.en).")
        })

    static let oneChanged = Feature(
        id: "one-changed", name: Text(zh: "改一字", en: "One character changed"), weight: 0.85,
        strength: { tally in
            guard tally.edits == 1, !tally.letters else { return 0 }
            let base =
                if tally.changed == 1 {
                    byLength(tally.length, [0, 0, 0.65, 0.88, 0.94], 1)
                } else if tally.swapped == 1 {
                    byLength(tally.length, [0, 0, 0.85], 0.98)
                } else {
                    byLength(tally.length, [0, 0, 0.4, 0.7, 0.92], 1)
                }
            return max(0, base - 0.08 * Double(tally.sound))
        },
        shows: isEdit,
        words: { tally, columns in
            let list = listed(columns)
            let rest =
                tally.sound == 0
                ? Text(zh: "", en: "") : Text(zh: "，其余字读音相同", en: "; the others sound the same")
            let found = edited(tally, list, unit: Text(zh: "字", en: "character"))
            return Text(zh: found.zh + rest.zh + "。", en: found.en + rest.en + ".")
        })

    static let oneLetterChanged = Feature(
        id: "one-letter", name: Text(zh: "改一个字母", en: "One letter changed"), weight: 0.88,
        strength: { tally in
            guard tally.edits == 1, tally.letters else { return 0 }
            return byLength(tally.length, [0, 0, 0.2, 0.45, 0.68, 0.85, 0.95, 0.95], 1)
        },
        shows: isEdit,
        words: { tally, columns in
            let found = edited(tally, listed(columns), unit: Text(zh: "个字母或数字", en: "letter or digit"))
            return Text(zh: found.zh + "。", en: found.en + ".")
        })

    static let order = Feature(
        id: "order", name: Text(zh: "换序", en: "Order"), weight: 0.76,
        strength: { $0.reordered && !$0.letters && $0.length >= 3 ? 1 : 0 }, shows: { _ in true },
        words: { _, _ in Text(zh: "用字相同，只是顺序不同。", en: "The same characters in another order.") })

    /// What is left to say of a pair that no stronger feature explains; alone it stays below the floor.
    static let shared = Feature(
        id: "shared", name: Text(zh: "共有的字", en: "Shared characters"), weight: 0.49,
        strength: { tally in
            guard tally.edits > 0, tally.same + tally.script + tally.sound > 0 else { return 0 }
            let alike = Double(tally.same) + 0.9 * Double(tally.script) + 0.7 * Double(tally.sound)
            return (alike + Double(tally.swapped)) / Double(max(1, tally.length))
        },
        shows: { $0 == .same || $0 == .script || isSound($0) },
        words: { tally, columns in
            let count = columns.count
            return Text(
                zh: "较长的名称有\(tally.length)个字，其中\(count)个相同或同音。",
                en: "Of \(tally.length) characters of the longer name, \(count) "
                    + (count == 1 ? "is" : "are") + " the same or sound the same.")
        })
}

/// The strength of a name of this length; the last is for all that are longer than the list.
private func byLength(_ length: Int, _ short: [Double], _ long: Double) -> Double {
    length < short.count ? short[length] : long
}

@Sendable private func isSound(_ relation: Alignment.Relation) -> Bool {
    if case .sound = relation { true } else { false }
}

@Sendable private func isEdit(_ relation: Alignment.Relation) -> Bool {
    switch relation {
    case .changed, .inserted, .missing, .swapped: true
    case .same, .script, .sound, .padding: false
    }
}

/// 福→蝠（fú）, …: what stands in the mark and what in the text.
private func listed(_ columns: [Alignment.Column]) -> Text {
    let parts = columns.map { column -> Text in
        let signs = [column.mark?.sign, column.text?.sign].compactMap { $0 }.joined(separator: "→")
        guard case .sound(let pinyin, _) = column.relation else { return Text(same: signs) }
        return Text(zh: "\(signs)（\(pinyin)）", en: "\(signs) (\(pinyin))")
    }
    return Text(zh: parts.map(\.zh).joined(separator: "、"), en: parts.map(\.en).joined(separator: ", "))
}

private func edited(_ tally: Tally, _ list: Text, unit: Text) -> Text {
    if tally.inserted == 1 {
        return Text(zh: "只多了一\(unit.zh)：\(list.zh)", en: "One \(unit.en) was added: \(list.en)")
    }
    if tally.missing == 1 {
        return Text(zh: "只少了一\(unit.zh)：\(list.zh)", en: "One \(unit.en) is missing: \(list.en)")
    }
    if tally.swapped == 1 {
        return Text(zh: "只有相邻两\(unit.zh)对调：\(list.zh)", en: "Two neighbours changed places: \(list.en)")
    }
    return Text(
        zh: "\(tally.length)\(unit.zh)中只改了一\(unit.zh)：\(list.zh)",
        en: "One \(unit.en) of \(tally.length) was changed: \(list.en)")
}
