import Base
import Law
import Procedure

/// 结果告知: whom the law has told what became of a report (TJ-19, TJ-20).
enum Telling {
    /// 实名: the reporter gave a name, in confidence or not.
    static func isNamed(_ docket: Docket) -> Bool {
        guard let filed = docket.done.first else { return false }
        return filed.act == "request" || docket.last("give-name") != nil
            || ["confidential", "named"].contains(filed.answers["identity"]?.option)
    }

    /// The reasons of law for which the reporter must be told; empty where the office may leave it.
    static func duties(_ docket: Docket, _ submission: Submission) -> [Reason] {
        guard isNamed(docket), let filed = docket.done.first else { return [] }
        var duties: [Reason] = []
        let rules = submission.lawbook.rules
        let filing = try? docket.version(of: Rule.tellReporterOfFiling.id, at: submission.day, rules)
        if filing?.term != nil, docket.last("tell-filing") == nil {
            duties.append(
                Reason(
                    Text(
                        zh: "实名举报，是否立案应当告知举报人",
                        en: "The reporter gave a name and must be told whether a case was opened."),
                    rule: Rule.tellReporterOfFiling.id.text))
        }
        var hasEvidence = false
        if case .files(let files)? = filed.answers["files"] { hasEvidence = !files.isEmpty }
        let unfair = ["unfair-competition", "trade-secret"].contains(filed.answers["right-kind"]?.option)
        if unfair, hasEvidence {
            duties.append(
                Reason(
                    Text(
                        zh: "实名举报不正当竞争并提供了事实和证据，处理结果应当告知举报人",
                        en:
                            "A named reporter of unfair competition who gave facts and evidence must be told the result."
                    ),
                    rule: Rule.tellReporterOfResult.id.text))
        }
        return duties
    }
}

extension Guard {
    /// There is somebody to tell.
    static let reporterKnown = Guard.check("reporterKnown") { docket, _ in
        Telling.isNamed(docket)
            ? .allowed
            : .refused([
                Reason(
                    Text(
                        zh: "匿名举报，无从告知；进度页会显示结果",
                        en: "Nobody to tell: the report is anonymous; its page shows the result."))
            ])
    }

    /// The report is anonymous so far.
    static let reporterUnknown = Guard.check("reporterUnknown") { docket, _ in
        Telling.isNamed(docket)
            ? .refused([Reason(Text(zh: "已经留下姓名", en: "A name has been given already."))]) : .allowed
    }

    /// No law has the reporter told, or the reporter was told already of all there is to tell.
    static let noDutyToTell = Guard.check("noDutyToTell") { docket, submission in
        Verdict(unless: Telling.duties(docket, submission))
    }
}
