package import Base
package import Procedure

extension Check {
    /// 自检问题: one defect, and where it is.
    package struct Finding: Hashable, Sendable {
        package let kind: Kind
        package let procedure: Procedure.Reference
        /// The id of the stage, act or clock.
        package let place: String
        /// What there it is about: the name, the rule, the option; nil where the place says it all.
        package let detail: Text?

        /// What is wrong, in a sentence.
        package var text: Text {
            let words = kind.words
            guard let detail else { return words }
            return Text(zh: "\(words.zh)（\(detail.zh)）", en: "\(words.en) (\(detail.en))")
        }
    }
}

extension Check.Finding {
    package enum Kind: String, Sendable, CaseIterable {
        case unknownName, duplicateName, wrongKind
        case unknownRule, ruleWithoutTerm, groundNotNamed
        case actForNobody, holderMissing, stageUnkept, reasonMissing, optionLeadsNowhere, approverCannotAct
        case unreachableStage, unreachableAct, guardNeverPasses
        case deadEnd, waitsOnOutsiders, neverEnds, stageNotMoving, resultMissing
        case purposeNotServed, cannotBeOpened, resultsDiffer, tooManyStates
        case nothingTriggers, wordUnheard, wordIncomplete

        var words: Text {
            switch self {
            case .unknownName: Text(zh: "所称的名称不存在", en: "it names something that does not exist")
            case .duplicateName: Text(zh: "名称重复", en: "the name is used twice")
            case .wrongKind: Text(zh: "填报项的类型不合用途", en: "a field is of the wrong kind for its use")
            case .unknownRule: Text(zh: "所依据的规则不存在", en: "the rule does not exist")
            case .ruleWithoutTerm: Text(zh: "规则没有期限，不能计时", en: "the rule sets no term to run")
            case .groundNotNamed: Text(zh: "规则没有这一停计事由", en: "the rule does not name this ground")
            case .actForNobody: Text(zh: "没有人可以办理", en: "nobody may do it")
            case .holderMissing: Text(zh: "环节没有承办人", en: "nobody holds the stage")
            case .stageUnkept: Text(zh: "环节没有时限", en: "nothing keeps the stage moving")
            case .reasonMissing: Text(zh: "没有必填的理由", en: "no reason is asked for where one is due")
            case .optionLeadsNowhere: Text(zh: "这样选择以后没有去处", en: "this choice leads nowhere")
            case .approverCannotAct: Text(zh: "批准延长的人不能办理", en: "who approves the extension cannot do it")
            case .unreachableStage: Text(zh: "到不了这个环节", en: "the stage is never reached")
            case .unreachableAct: Text(zh: "永远不能办理", en: "the act can never be done")
            case .guardNeverPasses: Text(zh: "有一项条件永远不能满足", en: "a condition can never hold")
            case .deadEnd: Text(zh: "可能无人能办任何动作", en: "it can happen that nobody can do anything")
            case .waitsOnOutsiders: Text(zh: "可能只能等局外人", en: "it can happen that only outsiders can act")
            case .neverEnds: Text(zh: "可能再也不能办结", en: "it can happen that no end is left")
            case .stageNotMoving: Text(zh: "时限可能没有在计算", en: "it can happen that no clock of the stage runs")
            case .resultMissing: Text(zh: "办结时可能没有答复来件", en: "it can end without answering who asked")
            case .purposeNotServed: Text(zh: "没有办理事项承担", en: "no procedure serves it")
            case .cannotBeOpened:
                Text(zh: "转办时缺少受办事项的必填内容", en: "what is handed over does not fill its filing form")
            case .resultsDiffer: Text(zh: "与所承担事项的结果不一致", en: "the results are not those of the purpose")
            case .nothingTriggers:
                Text(zh: "系统的动作没有触发的时机，或者不由系统办理", en: "nothing has the system take it, or the system may not")
            case .wordUnheard: Text(zh: "传知没有办件接收", en: "no act waits for the word it passes")
            case .wordIncomplete:
                Text(zh: "传知缺少接收动作的必填内容", en: "what is told does not fill the form of the act that waits for it")
            case .tooManyStates: Text(zh: "状态过多，没有走完", en: "too many states; the walk is not complete")
            }
        }
    }
}
