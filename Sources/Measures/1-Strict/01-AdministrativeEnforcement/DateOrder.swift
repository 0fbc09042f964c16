import Base
import Law
import Procedure

/// 日期先后: days of a form in an order they can have had. A record with its days turned round proves nothing.
extension Guard {
    /// 先后: the one field's day or moment is not before the other's.
    /// - Parameter condition: where it does not hold because somebody else wrote both days down.
    static func order(
        _ first: Name<Form.Field>, then second: Name<Form.Field>, unless condition: Form.Field.Condition? = nil
    ) -> Guard {
        .check("order") { _, submission in
            if let condition, let option = submission.answers[condition.field]?.option,
                condition.options.contains(option)
            {
                return .allowed
            }
            guard let began = submission.answers[first], let ended = submission.answers[second] else { return .allowed }
            let isTurned =
                switch (began, ended) {
                case (.day(let began), .day(let ended)): ended < began
                case (.instant(let began), .instant(let ended)): ended < began
                default: false
                }
            return isTurned ? refused(second, than: name(first, submission), submission) : .allowed
        }
    }

    /// 先后: the field's day is not before the day on which an act was last done.
    static func after(_ act: Name<Act>, _ field: Name<Form.Field>) -> Guard {
        .check("after") { docket, submission in
            guard case .day(let day)? = submission.answers[field], let deed = docket.last(act),
                day < deed.happenedAt.day
            else { return .allowed }
            let name = docket.procedure.act(act)?.name ?? Text(same: act.text)
            let when = deed.happenedAt.day
            return refused(
                field, than: Text(zh: "“\(name.zh)”（\(when)）", en: "“\(name.en)” (\(when))"), submission)
        }
    }

    private static func name(_ field: Name<Form.Field>, _ submission: Submission) -> Text {
        let label = submission.act.form.field(field)?.label ?? Text(same: field.text)
        return Text(zh: "“\(label.zh)”", en: "“\(label.en)”")
    }

    private static func refused(_ field: Name<Form.Field>, than earlier: Text, _ submission: Submission) -> Verdict {
        let label = name(field, submission)
        return .refused([
            Reason(
                Text(
                    zh: "\(label.zh)不能早于\(earlier.zh)，请核对日期",
                    en: "\(label.en) cannot lie before \(earlier.en); check the dates"))
        ])
    }
}
