import Base

extension MatterPage {
    /// 对账灯: a line for each system beside this one, with its light, its number and the way to the copying page.
    static func systems(_ systems: [Beside], _ voice: Voice) -> Node {
        guard !systems.isEmpty else { return .nothing }
        return Components.panel(
            "panel-beside", Text(zh: "其他系统", en: "Other systems"), voice,
            .ul(.class("acts"))(
                systems.map { system in
                    .li()(
                        .a(.href(system.address))(voice(system.system)),
                        .p()(Components.clock(system.tone, system.words, voice)),
                        system.number.map {
                            .p()(voice(zh: "对方编号：", en: "Its number: "), .bdi()(.text($0)))
                        } ?? .nothing)
                }))
    }
}
