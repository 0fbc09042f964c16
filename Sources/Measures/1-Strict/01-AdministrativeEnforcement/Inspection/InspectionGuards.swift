import Base
import Evidence
import Procedure

/// 抽查的条件: within the frequency, from a list fixed before the seed, and only what the seed draws.
extension Guard {
    /// 频次上限: one more visit to any firm of the list stays within what was published.
    static let withinFrequency = Guard.check("withinFrequency") { _, submission in
        guard let cap = submission.answers.number("cap"), let done = submission.answers.number("done"), done >= cap
        else {
            return .allowed
        }
        return refused(
            Text(
                zh: "名单内有户今年已检查\(done)次，达到公布的上限\(cap)次；从名单中剔除以后再下达",
                en:
                    "A firm listed was visited \(done) times this year and the limit is \(cap); take it off the list first."
            ))
    }

    /// 抽得出来: no more drawn than listed, and the digest looks like one.
    static let drawable = Guard.check("drawable") { _, submission in
        guard !submission.isDraft else { return .allowed }
        let answers = submission.answers
        var reasons: [Text] = []
        if let count = answers.number("count"), let listed = answers.number("listed"), count > listed {
            reasons.append(Text(zh: "抽取户数不能多于名单户数", en: "More firms are to be drawn than are listed."))
        }
        if let team = answers.number("team"), answers.people("pool").count < team {
            reasons.append(Text(zh: "检查人员名录的人数不足", en: "There are too few inspectors to draw from."))
        }
        if case .identifier(let text)? = answers["digest"], Digest(hex: text) == nil {
            reasons.append(
                Text(zh: "名单文件的SHA-256应为64位小写十六进制", en: "The SHA-256 must be 64 lower-case hexadecimal digits."))
        }
        return Verdict(unless: reasons.map { Reason($0) })
    }

    /// 种子已经产生: not before the day that the plan named.
    static let seedIsOut = Guard.check("seedIsOut") { docket, submission in
        guard case .day(let out)? = docket.answer("seed-on", in: "plan"), submission.day < out else { return .allowed }
        return refused(
            Text(zh: "任务载明的种子\(out)才产生，届时再抽取", en: "The seed comes out on \(out); draw then."))
    }

    /// 抽中的人员: those of the pool, less who stands aside, that the seed draws.
    static let drawnOfficers = Guard.check("drawnOfficers") { docket, submission in
        guard !submission.isDraft, let plan = docket.last("plan")?.answers, let team = plan.number("team"),
            let seed = submission.answers.text("seed") ?? docket.last("draw")?.answers.text("seed")
        else { return .allowed }
        let excused = submission.answers.people("excused")
        let pool = plan.people("pool").filter { !excused.contains($0) }.map(\.text)
        guard pool.count >= team else {
            return refused(Text(zh: "递补以后人数不足，请取消任务另行下达", en: "Too few are left; cancel the task and set a new one."))
        }
        let drawn = Draw.take(team, of: pool, seed: seed)
        guard Set(drawn) != Set(submission.answers.people("officers").map(\.text)) else { return .allowed }
        let list = drawn.joined(separator: ", ")
        return refused(Text(zh: "按种子抽中的检查人员账号是：\(list)", en: "The seed draws these accounts: \(list)."))
    }

    /// 抽中的户: one that the seed draws and that was not visited yet.
    static let drawnLine = Guard.check("drawnLine") { docket, submission in
        guard !submission.isDraft, let line = submission.answers.number("line") else { return .allowed }
        let left = docket.unvisited
        guard !left.contains(line) else { return .allowed }
        let list = left.prefix(40).map { String($0) }.joined(separator: ", ")
        return refused(
            Text(
                zh: left.isEmpty ? "抽中的户都已经检查，可以报送结果" : "这一户没有被抽中或者已经检查；抽中而未检查的序号：\(list)",
                en: left.isEmpty
                    ? "All that were drawn have been visited; finish the visits."
                    : "This one was not drawn or was visited before; still to visit: \(list)."))
    }

    static let allVisited = Guard.check("allVisited") { docket, _ in
        let left = docket.unvisited
        guard !left.isEmpty else { return .allowed }
        let list = left.prefix(40).map { String($0) }.joined(separator: ", ")
        return refused(
            Text(zh: "还有抽中的户没有检查，名单序号：\(list)", en: "Some that were drawn are still to visit: \(list)."))
    }

    private static func refused(_ text: Text) -> Verdict {
        .refused([Reason(text)])
    }
}

extension Docket {
    /// 抽中而未检查的名单序号, in the order of the draw.
    fileprivate var unvisited: [Int] {
        guard let plan = last("plan")?.answers, let seed = last("draw")?.answers.text("seed"),
            let count = plan.number("count"), let listed = plan.number("listed")
        else { return [] }
        let visited = Set(done.filter { $0.act == "visit" }.compactMap { $0.answers.number("line") })
        return Draw.lines(count, of: listed, seed: seed).filter { !visited.contains($0) }
    }
}

extension Answers {
    fileprivate func number(_ field: Name<Form.Field>) -> Int? {
        guard case .number(let number)? = self[field] else { return nil }
        return number
    }

    fileprivate func people(_ field: Name<Form.Field>) -> [Name<Person>] {
        guard case .people(let people)? = self[field] else { return [] }
        return people
    }

    fileprivate func text(_ field: Name<Form.Field>) -> String? {
        guard case .identifier(let text)? = self[field] else { return nil }
        return text
    }
}
