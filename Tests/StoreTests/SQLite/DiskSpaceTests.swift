import Testing

@testable import Store

@Suite struct DiskSpaceTests {
    /// Available, total and level; 1 GiB is 1,073,741,824 bytes and 200 MiB are 209,715,200.
    static let levels: [(available: UInt64, total: UInt64, level: DiskSpace.Level)] = [
        (209_715_199, 1_000_000_000_000, .critical), (209_715_200, 1_000_000_000, .low),
        (1_073_741_823, 2_000_000_000, .low), (1_073_741_824, 2_000_000_000, .ok),
        (49_999_999_999, 1_000_000_000_000, .low), (50_000_000_000, 1_000_000_000_000, .ok), (0, 0, .critical),
    ]

    @Test("the alarm says low under 1 GiB or a twentieth, critical under 200 MiB", arguments: levels)
    func level(_ example: (available: UInt64, total: UInt64, level: DiskSpace.Level)) {
        #expect(DiskSpace(available: example.available, total: example.total).level == example.level)
    }

    @Test("a folder's disk is asked, and one that is not there is refused")
    func asks() throws {
        let space = try DiskSpace.of("/")
        #expect(space.total > 0)
        #expect(space.available <= space.total)
        #expect(throws: StoreError(.failed, "")) { try DiskSpace.of("/nowhere/at/all") }
    }
}
