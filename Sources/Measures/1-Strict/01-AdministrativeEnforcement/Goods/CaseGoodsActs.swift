import Base
import Law
import Procedure

/// 案件中对物品的措施: the case asks for them, is told when they are over, and does not end before they have.
enum CaseGoodsActs {
    static let all: [Act] = [
        register, seize,
        ended("registration-ended", Text(zh: "先行登记保存结束", en: "The registration is over"), .evidenceRegistration),
        ended("seizure-ended", Text(zh: "查封、扣押结束", en: "The seizure is over"), .goodsSeizure),
    ]

    private static let register = Act(
        "register-evidence", Text(zh: "申请先行登记保存证据", en: "Propose to register evidence"),
        from: .stages(["investigating"]), by: [.officer], form: Form(GoodsFields.proposal),
        guards: [.caseOfficer, .certificate],
        effects: [
            .open(
                .evidenceRegistration, telling: [:], handing: ["what", "reason", "urgent"],
                knowing: ["officers": .officers, "party": .party])
        ], to: .stays, basis: [Rule.registerEvidence.id])

    private static let seize = Act(
        "seize", Text(zh: "申请查封、扣押", en: "Propose to seal or seize"), from: .stages(["investigating"]),
        by: [.officer], form: Form(SeizureActs.grounds + GoodsFields.proposal),
        guards: [.caseOfficer, .certificate, .done(.init("party")), .seizureAllowed, .citySeizureApproved],
        effects: [
            .open(
                .goodsSeizure, telling: [:], handing: ["kind", "basis", "city-approval", "what", "reason", "urgent"],
                knowing: ["officers": .officers, "party": .party])
        ], to: .stays, basis: [Rule.seize.id, Rule.seizeMarkGoods.id])

    /// A measure may end while the case stands anywhere before its archive.
    private static func ended(_ id: Name<Act>, _ name: Text, _ purpose: Purpose) -> Act {
        Act(
            id, name, from: .stages(PartyFields.stages), by: [.system],
            form: Form(Form.Field("result", Text(zh: "结果", en: "Result"), .choice(purpose.results))),
            to: .choice("result", purpose.results.map { Act.Branch($0.id, to: nil) }), when: .answered(purpose))
    }

    /// 涉案物品的处理: what the decision does with what is held.
    static let disposal = Form.Field(
        "goods", Text(zh: "登记保存、查封、扣押的物品", en: "Goods that are held"),
        .choice([
            Form.Option("confiscated", zh: "没收", en: "Confiscated"),
            Form.Option("part", zh: "部分没收，其余返还", en: "Some confiscated, the rest returned"),
            Form.Option("returned", zh: "解除措施并返还", en: "Released and returned"),
        ]), required: false, hint: Text(zh: "没有这类物品的不填", en: "Leave it where none are held"))

    /// 没收物品
    static let confiscated = GoodsFields.rowsOfCase(
        Text(zh: "没收物品", en: "Confiscated goods"), as: "confiscated-goods",
        when: .init("goods", is: "confiscated", "part"))

    static let disposed: [Effect] = [
        .when("goods", ["confiscated", "part"], .issue(.confiscationList)),
        .when("goods", ["confiscated", "part"], .tell(.goodsConfiscated)),
        .when("goods", ["returned"], .tell(.goodsReleased)),
    ]
}

extension Docket {
    /// How many of the measures that the case asked for are not over.
    fileprivate var measuresRunning: Int {
        let asked = opened.count { [.evidenceRegistration, .goodsSeizure].contains($0.purpose) }
        return asked - done.count { ["registration-ended", "seizure-ended"].contains($0.act) }
    }
}

extension Guard {
    /// 物品已有处理: a decision says what becomes of the goods that are held (行政强制法第二十七条).
    static let goodsDisposedOf = Guard.check("goodsDisposedOf") { docket, submission in
        guard !submission.isDraft, docket.measuresRunning > 0, submission.answers["goods"] == nil else {
            return .allowed
        }
        return .refused([
            Reason(
                Text(
                    zh: "本案还有登记保存、查封、扣押的物品，请在决定中写明没收或者返还",
                    en:
                        "Goods are still held in this case; say in the decision whether they are confiscated or returned."
                ),
                rule: Rule.releaseSeized.id.text)
        ])
    }

    /// 措施已经结束: no case is closed over goods that are still held or not yet returned.
    static let noGoodsHeld = Guard.check("noGoodsHeld") { docket, _ in
        let running = docket.measuresRunning
        guard running > 0 else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "本案还有\(running)件登记保存、查封、扣押没有办结，先退还或者处理物品",
                    en: "\(running) measures on goods are not over; return or dispose of the goods first."),
                rule: Rule.releaseSeized.id.text)
        ])
    }
}
