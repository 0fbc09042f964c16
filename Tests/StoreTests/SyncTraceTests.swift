import Testing

/// The reading of a trace must be able to find an acknowledgement that came too early.
@Suite struct SyncTraceTests {
    private let write = "7 pwrite64(5</d/zhidun.db-wal>, \"x\"..., 4096, 32) = 4096\n"
    private let sync = "7 fdatasync(5</d/zhidun.db-wal>) = 0\n"
    private let acknowledge = "8 write(1<pipe:[1]>, \"ack client-1 1 0\"..., 90) = 90\n"

    @Test("an acknowledgement after the sync is in order, one before it is not")
    func order() {
        #expect(SyncTrace(write + sync + acknowledge).unsynchronized == 0)
        #expect(SyncTrace(write + acknowledge + sync).unsynchronized == 1)
        #expect(SyncTrace(write + sync + write + acknowledge).unsynchronized == 1)
        #expect(SyncTrace(write + sync + acknowledge + acknowledge).acknowledged == 2)
    }

    @Test("a sync of another file, one that failed and one under way do not count")
    func other() {
        let failed = sync.replacing(" = 0", with: " = -1 EIO (Input/output error)")
        let other = sync.replacing("-wal", with: "")
        let begun = "7 fdatasync(5</d/zhidun.db-wal> <unfinished ...>\n"
        let resumed = "7 <... fdatasync resumed>) = 0\n"
        #expect(SyncTrace(write + failed + acknowledge).unsynchronized == 1)
        #expect(SyncTrace(write + other + acknowledge).unsynchronized == 1)
        #expect(SyncTrace(write + begun + acknowledge + resumed).unsynchronized == 1)
        #expect(SyncTrace(write + begun + resumed + acknowledge).unsynchronized == 0)
    }
}
