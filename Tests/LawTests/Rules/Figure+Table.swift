import Law

extension Figure {
    /// The figures of Vectors/figures.csv; a line that cannot be read is left out and missed by its rule.
    static let tabled: [Figure] = ((try? TestData.lines("Vectors/figures.csv")) ?? []).compactMap(Figure.init)

    private init?(_ cells: [String]) {
        guard cells.count == 9, let unit = Self.units[String(cells[2].drop(while: \.isNumber))],
            let amount = Int(cells[2].prefix(while: \.isNumber)), let roll = Self.rolls[cells[4]]
        else { return nil }
        self.init(
            cells[0], on: cells[1], amount, unit, roll, cells[6], Int(cells[7]), cells[8],
            direction: cells[3] == "before" ? .before : .after, begins: cells[3] == "same" ? .sameDay : .nextDay,
            verified: cells[5] == "1")
    }

    private static let units: [String: Term.Unit] = [
        "wd": .workingDay, "cd": .calendarDay, "h": .hour, "mo": .month, "y": .year,
    ]
    private static let rolls: [String: Term.Roll] = ["": .none, "h": .statutoryHoliday, "r": .restDay]
}
