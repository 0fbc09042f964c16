package import Base

extension Frame {
    /// 工作台: an officer's page, with the desk's own navigation at its side. `person` says who is signed in, `leave` ends that.
    package func desk(
        title: Text, unit: Text, person: Text, leave: Node = .nothing, side: Node, _ content: Node...
    ) -> Node {
        .html(.lang(voice.language.tag), readingClass)(
            head(title),
            .body()(
                skip,
                .header(.class("top"))(
                    .div(.class("wrap is-wide"))(
                        .div(.class("top-bar"))(
                            brand(.home, Text(zh: "知盾 工作台", en: "Zhidun desk"), unit),
                            tools(before: .span()(voice(person)), after: leave)))),
                banner(.class("wrap is-wide")),
                .div(.class("wrap is-wide desk"))(
                    side,
                    .main(.id("main"), .set(.tabindex, "-1"))(content)),
                foot(.class("wrap is-wide"))
            )
        )
    }
}
