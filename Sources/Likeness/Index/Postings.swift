/// 倒排表: for every key the marks that have it, in the order of their places.
struct Postings: Equatable, Sendable {
    /// In ascending order.
    private(set) var keys: [UInt32] = []
    private(set) var ends: [UInt32] = []
    private(set) var places: [UInt32] = []

    /// Nil where the three do not fit, or a place lies outside the marks.
    init?(keys: [UInt32], ends: [UInt32], places: [UInt32], marks: Int) {
        guard keys.count == ends.count, Runs.areValid(ends, of: places.count), places.allSatisfy({ Int($0) < marks })
        else { return nil }
        self.keys = keys
        self.ends = ends
        self.places = places
    }

    /// From pairs of a key, in the upper half, and a place; they may repeat.
    init(_ pairs: consuming [UInt64]) {
        pairs.sort()
        places.reserveCapacity(pairs.count)
        var last: UInt64?
        for pair in pairs where pair != last {
            let key = UInt32(truncatingIfNeeded: pair >> 32)
            if keys.last != key {
                if !keys.isEmpty { ends.append(UInt32(places.count)) }
                keys.append(key)
            }
            places.append(UInt32(truncatingIfNeeded: pair))
            last = pair
        }
        if !keys.isEmpty { ends.append(UInt32(places.count)) }
    }

    subscript(key: UInt32) -> ArraySlice<UInt32> {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        guard low < keys.count, keys[low] == key else { return [] }
        return places[Runs.range(low, ends)]
    }
}
