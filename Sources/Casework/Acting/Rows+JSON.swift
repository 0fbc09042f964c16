import Base
import Evidence
import Procedure

extension Rows {
    /// A list as an event holds it: its rows in the clear, as far as nothing was typed in them, and where the rest lies.
    var json: CanonicalJSON {
        // The engine takes no event with typed text; should one come, what was typed does not go into the ledger.
        let words: CanonicalJSON = if case .sealed(let reference) = words { .string(reference) } else { .null }
        let lines = lines.map { line in
            CanonicalJSON.object(Dictionary(line.map { ($0.key.text, Rows.json($0.value)) }) { first, _ in first })
        }
        return .object(["rows": .object(["lines": .array(lines), "words": words])])
    }

    /// nil where it is of no form this program knows.
    init?(_ json: CanonicalJSON) {
        guard case .object(let members) = json, members.count == 2, case .array(let lines)? = members["lines"],
            case .string(let reference)? = members["words"]
        else { return nil }
        var read: [[Name<Form.Column>: Cell]] = []
        for line in lines {
            guard case .object(let cells) = line else { return nil }
            var row: [Name<Form.Column>: Cell] = [:]
            for (column, value) in cells {
                guard let cell = Rows.cell(value) else { return nil }
                row[Name(column)] = cell
            }
            read.append(row)
        }
        self.init(read, .sealed(reference))
    }

    private static func json(_ cell: Cell) -> CanonicalJSON {
        switch cell {
        case .number(let number): .object(["number": .integer(number)])
        case .money(let money): .object(["fen": .integer(money.fen)])
        case .chosen(let option): .object(["chosen": .string(option.text)])
        }
    }

    private static func cell(_ value: CanonicalJSON) -> Cell? {
        guard case .object(let members) = value, members.count == 1, let (kind, content) = members.first else {
            return nil
        }
        return switch (kind, content) {
        case ("number", .integer(let number)): .number(number)
        case ("fen", .integer(let fen)): .money(Money(fen: fen))
        case ("chosen", .string(let option)): .chosen(Name(option))
        default: nil
        }
    }
}
