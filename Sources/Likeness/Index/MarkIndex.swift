import Rights

/// 近似检索库: the marks of a register, made ready for the question which of them a name is like.
///
/// Everything lies in a few long arrays, so that a quarter of a million marks take tens of megabytes.
package struct MarkIndex: Sendable {
    package let matcher: Matcher
    let kinds: [UInt8]
    let numbers: PackedStrings
    let marks: PackedStrings
    /// The numbers of the classes, a byte each.
    let classes: PackedStrings
    /// Empty where the register names no holder.
    let holders: PackedStrings
    let units: [Unit]
    let unitEnds: [UInt32]
    /// For each mark the first unit of its core and the first after it, counted from its own first.
    let cores: [UInt8]
    let postings: Postings

    init(
        matcher: Matcher, kinds: [UInt8], numbers: PackedStrings, marks: PackedStrings, classes: PackedStrings,
        holders: PackedStrings, units: [Unit], unitEnds: [UInt32], cores: [UInt8], postings: Postings
    ) {
        self.matcher = matcher
        self.kinds = kinds
        self.numbers = numbers
        self.marks = marks
        self.classes = classes
        self.holders = holders
        self.units = units
        self.unitEnds = unitEnds
        self.cores = cores
        self.postings = postings
    }

    /// How many marks it holds.
    package var count: Int { kinds.count }

    /// The entry at this place, with what the index keeps of it.
    package subscript(place: Int) -> RegisterEntry {
        let holder = holders.text(place)
        return RegisterEntry(
            kind: RegisterEntry.Kind.allCases[Int(kinds[place])], number: numbers.text(place), mark: marks.text(place),
            classes: classes.bytes(place).compactMap { NiceClass(Int($0)) }, holder: holder.isEmpty ? nil : holder)
    }

    /// The units of a mark, and those of its core, as ranges of `units`.
    func ranges(_ place: Int) -> (whole: Range<Int>, core: Range<Int>) {
        let whole = Runs.range(place, unitEnds)
        let core = (whole.lowerBound + Int(cores[2 * place]))..<(whole.lowerBound + Int(cores[2 * place + 1]))
        return (whole, core)
    }
}
