import Base
import Law
import Measures
import Procedure
import ProcedureCheck
import Testing

@Suite("The procedures of all measures")
struct SoundnessTests {
    @Test("no matter can get stuck in any of them")
    func sound() {
        let findings = Catalogue.all.check(RuleBase(Rule.all))
        #expect(findings.isEmpty, "\(findings.map { "\($0.procedure) \($0.kind) \($0.place): \($0.text.en)" })")
    }

    @Test("the walk through the penalty case is complete")
    func size() {
        let check = Check(.penaltyCase, RuleBase(Rule.all))
        #expect(check.states > 500)
    }
}
