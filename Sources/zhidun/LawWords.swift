import Base
import Law

extension Term {
    /// 90日，末日遇法定节假日顺延
    var fullText: Text {
        let more =
            switch (direction, roll) {
            case (.before, _): Text(zh: "，自指定日期倒推", en: ", counted back from the appointment")
            case (.after, .none): Text(zh: "", en: "")
            case (.after, .statutoryHoliday):
                Text(zh: "，末日遇法定节假日顺延", en: ", moving over official holidays at its end")
            case (.after, .restDay): Text(zh: "，末日遇休息日顺延", en: ", moving to a working day at its end")
            }
        let first =
            switch begins {
            case .nextDay: Text(zh: "", en: "")
            case .sameDay: Text(zh: "，当日计入", en: ", the first day included")
            }
        return Text(zh: text.zh + first.zh + more.zh, en: text.en + first.en + more.en)
    }
}

extension Rule.InternalTarget {
    /// 本局目标3个工作日（非法定期限）
    var listed: Text {
        Text(zh: "本局目标\(term.text.zh)（非法定期限）", en: "the office's own target of \(term.text.en) (not law)")
    }
}

extension Rule.Verification {
    /// 已核实 or 未核实
    var badge: Text {
        verified ? Text(zh: "已核实", en: "verified") : Text(zh: "未核实", en: "UNVERIFIED")
    }
}

extension Rule.Amended {
    /// 本局更正，2026-09-23起用
    var text: Text {
        switch kind {
        case .correction: Text(zh: "本局更正，\(inForce)起用", en: "corrected by this office, used since \(inForce)")
        case .version: Text(zh: "本局增补的新版本，\(inForce)批准", en: "added by this office, approved on \(inForce)")
        }
    }
}

extension Rule.Choice {
    var text: Text {
        switch self {
        case .receipt: Text(zh: "收到日期", en: "the day of receipt")
        case .act: Text(zh: "行为终了日期", en: "the day the act ended")
        case .step: Text(zh: "程序步骤日期", en: "the day of the step")
        }
    }
}
