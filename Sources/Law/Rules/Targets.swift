import Base

extension Rule.InternalTarget {
    /// 及时: what the office asks of itself where the article says promptly, at once, or nothing at all about time.
    static func promptly(_ term: Term) -> Rule.InternalTarget {
        Rule.InternalTarget(
            term,
            Text(
                zh: "本局目标，非法定期限；条文没有规定天数，本局可以调整",
                en:
                    "the office's own target, not a period set by law; the article names no days, and the office may change it"
            ))
    }

    /// 到期提醒: how long before the end of a measure that lapses by itself the office is warned.
    static func warning(_ term: Term) -> Rule.InternalTarget {
        Rule.InternalTarget(
            term,
            Text(
                zh: "本局目标，非法定期限；法律没有规定提醒，本局可以调整",
                en:
                    "the office's own target, not a period set by law; no law asks for a warning, and the office may change it"
            ))
    }
}
