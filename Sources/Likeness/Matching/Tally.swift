/// 计数: how the columns of an alignment are related, and what else features look at.
struct Tally: Equatable, Sendable {
    /// Columns with the same sign on both sides.
    var same = 0
    /// Columns with two forms of one character.
    var script = 0
    /// Columns with two characters of the same sound.
    var sound = 0
    /// Columns with two characters that are not alike.
    var changed = 0
    /// Columns that only the text has.
    var inserted = 0
    /// Columns that only the mark has.
    var missing = 0
    /// Pairs of neighbours that have changed places; two columns each.
    var swapped = 0
    /// Units in the longer of the two.
    var length = 0
    /// Whether both consist of Latin letters and digits only.
    var letters = false
    /// Whether both have the same characters, each as often, in whatever order.
    var reordered = false
    /// Whether both are the same to the last scalar.
    var verbatim = false

    /// Changes of one character.
    var edits: Int { changed + inserted + missing + swapped }
}
