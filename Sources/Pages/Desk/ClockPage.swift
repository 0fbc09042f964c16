package import Base

/// 办件时限: a clock of a matter, counted day by day from the matter's own dates.
package struct ClockPage: Sendable {
    private let matter: (address: Address, number: String)
    private let name: Text
    private let explained: DueExplained

    package init(matter: (Address, String), name: Text, explained: DueExplained) {
        self.matter = (matter.0, matter.1)
        self.name = name
        self.explained = explained
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        return frame.desk(
            explained.title, bar,
            Components.crumbs(
                [
                    (.desk, Text(zh: "待办", en: "Queue")),
                    (matter.address, Text(zh: "办件 \(matter.number)", en: "Matter \(matter.number)")),
                ], name, voice),
            explained.content(name, voice))
    }
}
