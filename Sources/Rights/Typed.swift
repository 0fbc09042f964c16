package import Base

/// 录入文字: what a person typed or pasted, folded to the one spelling in which identifiers are read.
///
/// Full-width letters and digits become ASCII, letters become capitals, dashes become `-`, and blanks and invisible
/// characters go. Control characters and overrides of the writing direction are not mended but refused: a text that
/// shows something else than it says is no identifier.
package struct Typed: Hashable, Sendable {
    /// Folded, without blanks; empty where there is a fault.
    package let scalars: [Unicode.Scalar]
    /// Why the text cannot be read at all.
    package let fault: Reason?

    /// More than the longest document number takes.
    package static let limit = 64

    package init(_ text: some StringProtocol) {
        var kept: [Unicode.Scalar] = []
        var fault: Reason?
        reading: for scalar in text.unicodeScalars {
            switch Typed.fold(scalar) {
            case .drop: continue
            case .refuse:
                fault = .unreadable
                break reading
            case .keep(let folded):
                kept.append(folded)
                guard kept.count <= Typed.limit else {
                    fault = Reason(longerThan: Typed.limit)
                    break reading
                }
            }
        }
        if kept.isEmpty, fault == nil { fault = .nothingToRead }
        self.scalars = fault == nil ? kept : []
        self.fault = fault
    }

    package var text: String { String(scalars) }

    /// The text without the hyphens that people put in to group digits.
    var compact: [Unicode.Scalar] { scalars.filter { $0 != "-" } }

    private enum Fold {
        case keep(Unicode.Scalar)
        case drop
        case refuse
    }

    private static func fold(_ scalar: Unicode.Scalar) -> Fold {
        switch scalar.value {
        case 0x61...0x7A: lowered(scalar.value, by: 0x20)
        case 0xFF0D: .keep("-")
        case 0xFF41...0xFF5A: lowered(scalar.value, by: 0xFF41 - 0x41)
        case 0xFF01...0xFF5E: lowered(scalar.value, by: 0xFEE0)
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: .keep("-")
        // The middle dots and the full stop that Chinese keyboards give for `.`.
        case 0xB7, 0x30FB, 0x3002, 0xFF61: .keep(".")
        // The Roman numeral ten, which forms offer for the check character X.
        case 0x2169, 0x2179: .keep("X")
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .drop
        case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: .drop
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0xE000...0xF8FF, 0xFFF0...0xFFFF: .refuse
        case 0xE0000...0xE0FFF: .refuse
        default: .keep(scalar)
        }
    }

    private static func lowered(_ value: UInt32, by distance: UInt32) -> Fold {
        Unicode.Scalar(value - distance).map { .keep($0) } ?? .refuse
    }
}

extension String {
    init(_ scalars: some Sequence<Unicode.Scalar>) {
        self.init(String.UnicodeScalarView(scalars))
    }
}
