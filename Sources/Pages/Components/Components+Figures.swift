package import Base

/// Figures: sums, bars beside a number, a chart by month.
extension Components {
    /// 数字: what is counted, how many, and what to compare it with.
    package struct Sum: Sendable {
        let term: Text
        let figure: String
        let unit: Text
        let note: Text?

        package init(_ term: Text, _ figure: String, _ unit: Text, note: Text? = nil) {
            self.term = term
            self.figure = figure
            self.unit = unit
            self.note = note
        }
    }

    /// `.sums`: the number first on the screen, its name first in the source.
    package static func sums(_ sums: [Sum], _ voice: Voice) -> Node {
        .dl(.class("sums"))(
            sums.map { sum in
                .div()(
                    .dt()(voice(sum.term)),
                    .dd()(.text(sum.figure), voice.space, .small()(voice(sum.unit))),
                    sum.note.map { .dd(.class("sums-note"))(voice($0)) } ?? .nothing)
            })
    }

    /// `.bar`: a share in permille beside its number, which is never left out. `mark` is the target or the year before.
    package static func bar(_ permille: Int, mark: Int? = nil) -> Node {
        .svg(.class("bar"), .set(.viewBox, "0 0 200 12"), .set(.preserveAspectRatio, "none"), .ariaHidden)(
            strip(.class("base"), 1000), strip(.class("fill"), permille),
            mark.map { permille in
                .rect(
                    .class("was"), .set(.x, tenths(min(max(permille, 0), 985) * 2)), .set(.y, "0"), .set(.width, "3"),
                    .set(.height, "12"))()
            } ?? .nothing)
    }

    /// 柱图 `.chart`: one column a name, its number on it; read aloud as one sentence.
    package static func chart(_ name: Text, _ columns: [(name: Text, count: Int)], _ voice: Voice) -> Node {
        guard let most = columns.map(\.count).max() else { return .nothing }
        let scale = max(most, 1)
        let pairs = columns.map { voice[$0.name] + " " + String($0.count) }
        let label =
            voice[name] + (voice.language == .zh ? "：" : ": ")
            + pairs.joined(separator: voice.language == .zh ? "，" : ", ")
        return .svg(
            .class("chart"), .set(.viewBox, "0 0 \(columns.count * 32 + 4) 110"), .set(.role, "img"),
            .set(.ariaLabel, label))(
                columns.enumerated().flatMap { place, column -> [Node] in
                    // Of 110 units, 74 are for the columns: above them the numbers, below them the names.
                    let height = max(column.count, 0) * 740 / scale
                    let left = place * 32 + 4
                    return [
                        .rect(
                            .class("fill"), .set(.x, String(left)), .set(.y, tenths(900 - height)), .set(.width, "24"),
                            .set(.height, tenths(height)))(),
                        word(String(column.count), x: left + 12, y: tenths(840 - height)),
                        word(voice[column.name], x: left + 12, y: "106"),
                    ]
                })
    }

    private static func strip(_ look: Attribute, _ permille: Int) -> Node {
        .rect(look, .set(.y, "2"), .set(.width, tenths(min(max(permille, 0), 1000) * 2)), .set(.height, "8"))()
    }

    private static func word(_ text: String, x: Int, y: String) -> Node {
        .svgText(.set(.x, String(x)), .set(.y, y), .set(.textAnchor, "middle"))(.text(text))
    }

    /// A number of tenths as a decimal.
    private static func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }
}
