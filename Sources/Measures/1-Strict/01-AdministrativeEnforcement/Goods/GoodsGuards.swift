import Base
import Law
import Procedure

extension Guard {
    /// 账实相符: the last act on the goods accounts for every row of the list, no more and no less.
    static let goodsAccounted = Guard.check("goodsAccounted") { docket, submission in
        guard !submission.isDraft, let account = GoodsAccount(docket) else { return .allowed }
        guard case .rows(let rows)? = submission.answers["goods"] else { return .refused([listed]) }
        let after = account.after(submission.act.id, submission.answers)
        var reasons = strangers(rows, account)
        for (place, line) in after.lines.enumerated() where line.held != 0 {
            reasons.append(
                line.held > 0
                    ? Reason(
                        Text(
                            zh: "清单第\(place + 1)项登记\(line.taken)，还有\(line.held)没有写明去向",
                            en: "Row \(place + 1) of the list: \(line.taken) taken, \(line.held) still unaccounted for."
                        ),
                        rule: Rule.releaseSeized.id.text)
                    : Reason(
                        Text(
                            zh: "清单第\(place + 1)项登记\(line.taken)，合计去向多出\(-line.held)，请核对数量",
                            en:
                                "Row \(place + 1) of the list: \(line.taken) taken, \(-line.held) too many; check the numbers."
                        )))
        }
        return reasons.isEmpty ? .allowed : .refused(Array(reasons.prefix(5)))
    }

    /// 部分解除: some of what is held, and not all of it.
    static let releasesPart = Guard.check("releasesPart") { docket, submission in
        guard let account = GoodsAccount(docket) else { return .refused([Reason(old)]) }
        guard !submission.isDraft, case .rows(let rows)? = submission.answers["goods"] else { return .allowed }
        let after = account.after("release-part", submission.answers)
        let tooMany = after.lines.enumerated().filter { $0.element.released > $0.element.held }.map { place, line in
            Reason(
                Text(
                    zh: "清单第\(place + 1)项在库\(line.held)，不能解除\(line.released)",
                    en: "Row \(place + 1) of the list: \(line.held) held, \(line.released) cannot be released."))
        }
        let reasons = strangers(rows, account) + tooMany
        guard reasons.isEmpty else { return .refused(Array(reasons.prefix(5))) }
        guard after.lines.allSatisfy({ $0.released == $0.held }) else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "在库物品已全部列入，请办理全部解除的动作", en: "That is all that is held; take the act that releases the whole."))
        ])
    }

    /// 全部解除: what is listed, if anything, is all that is held.
    static let releasesWhole = Guard.check("releasesWhole") { docket, submission in
        guard !submission.isDraft, let account = GoodsAccount(docket),
            case .rows(let rows)? = submission.answers["goods"]
        else { return .allowed }
        let listed = account.after("return", submission.answers)
        guard strangers(rows, account).isEmpty, listed.isSettled else {
            return .refused([
                Reason(
                    Text(
                        zh: "所列物品与在库数量不一致；只解除一部分的，请办理“批准解除部分物品”",
                        en:
                            "What is listed is not what is held; to release some of it take “Release some of the goods”."
                    ))
            ])
        }
        return .allowed
    }

    /// 退还已解除的部分: no more than was released.
    static let returnsReleased = Guard.check("returnsReleased") { docket, submission in
        guard let account = GoodsAccount(docket), account.lines.contains(where: { $0.released > 0 }) else {
            return .refused([
                Reason(Text(zh: "没有已批准解除、尚未退还的物品", en: "Nothing was released that is not yet returned."))
            ])
        }
        guard !submission.isDraft, case .rows(let rows)? = submission.answers["goods"] else { return .allowed }
        let after = account.after("return-part", submission.answers)
        let tooMany = after.lines.enumerated().filter { $0.element.released < 0 }.map { place, line in
            Reason(
                Text(
                    zh: "清单第\(place + 1)项多退\(-line.released)，只能退还已批准解除的数量",
                    en: "Row \(place + 1) of the list: \(-line.released) more than was released."))
        }
        let reasons = strangers(rows, account) + tooMany
        return reasons.isEmpty ? .allowed : .refused(Array(reasons.prefix(5)))
    }

    /// 没收物品列明: what is confiscated is listed (行政处罚法第五十九条第一款第四项: 处罚的种类).
    static let confiscationListed = Guard.check("confiscationListed") { _, submission in
        guard !submission.isDraft, ["confiscated", "part"].contains(submission.answers["goods"]?.option),
            submission.answers["confiscated-goods"] == nil
        else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "请在“没收物品”中逐项列明没收的物品和数量", en: "List what is confiscated, row by row, under “Confiscated goods”."),
                rule: Rule.decisionContent.id.text)
        ])
    }

    private static let listed = Reason(
        Text(zh: "请逐项写明物品和数量，与清单核对", en: "Say row by row what became of the goods, and check it against the list."),
        rule: Rule.releaseSeized.id.text)

    private static let old = Text(
        zh: "本件的清单没有分行，不能按项解除，请办理全部解除", en: "The list of this matter has no rows; release the whole.")

    /// Rows that the list does not have.
    private static func strangers(_ rows: Rows, _ account: GoodsAccount) -> [Reason] {
        rows.lines.indices.compactMap { place in
            guard let line = rows.number("line", in: place), !account.lines.indices.contains(line - 1) else {
                return nil
            }
            return Reason(
                Text(
                    zh: "清单只有\(account.lines.count)项，没有第\(line)项",
                    en: "The list has \(account.lines.count) rows and no row \(line)."))
        }
    }
}
