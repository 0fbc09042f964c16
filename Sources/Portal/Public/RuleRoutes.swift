import Base
import Casework
import Hummingbird
import Law
import Pages

/// `/rules` and `/rules/CF-43/court`: the rule base to read.
struct RuleRoutes {
    let frames: Frames
    /// As it stands when somebody asks.
    let law: LawInForce
    let now: @Sendable () -> Instant

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.rules.rawValue)) { request, context in
            Response.page(
                RulesPage(law.rules.rules, today: now().day).render(in: frames.frame(request, context)))
        }
        router.get(RouterPath(Route.rules.rawValue + "/**")) { request, context in
            let id = context.parameters.getCatchAll().joined(separator: "/")
            guard let rule = try? law.rules.rule(id), rule.id.text == id else {
                throw Refusal(
                    .unknown,
                    Text(
                        zh: "没有这条规则。请从“查规则”里选择。", en: "There is no such rule. Choose one under “Rules”."))
            }
            return Response.page(RulePage(rule, today: now().day).render(in: frames.frame(request, context)))
        }
    }
}
