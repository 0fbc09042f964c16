/// 随机抽取: a draw that nobody can bend and anybody can do again, from a public seed.
///
/// Each entry is given the SHA-256 of the UTF-8 text `seed:entry`, in lower-case hexadecimal; the entries are put in the
/// order of these, and the first ones are drawn. With common tools, for the lines 1 to 500 of a list and 20 to be drawn:
///
///     for i in $(seq 500); do printf '%s:%s' "$SEED" $i | sha256sum | cut -c1-64 | tr '\n' ' '; echo $i; done | sort | head -20
///
/// Fair it is only where the list was fixed before the seed was known; whoever draws has to see to that.
package enum Draw {
    /// The entries drawn, in the order of the draw; all of them where there are no more. Equal entries count once.
    package static func take(_ count: Int, of entries: [String], seed: String) -> [String] {
        let keyed = Set(entries).map { (key: Digest(of: "\(seed):\($0)".utf8).description, entry: $0) }
        return keyed.sorted { $0.key < $1.key }.prefix(max(0, count)).map(\.entry)
    }

    /// 名单序号: the lines drawn of a list numbered from 1.
    package static func lines(_ count: Int, of length: Int, seed: String) -> [Int] {
        guard length > 0 else { return [] }
        return take(count, of: (1...length).map { String($0) }, seed: seed).compactMap { Int($0) }
    }
}
