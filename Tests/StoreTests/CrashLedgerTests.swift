import Crypto
import Testing

/// The comparison on which the crash proof rests must be able to fail.
@Suite struct CrashLedgerTests {
    private static func event(_ sequence: Int, _ payload: [UInt8]) -> CrashLedger.Stored {
        CrashLedger.Stored(
            stream: "client-1", sequence: sequence, payload: payload, leafHash: Array(SHA256.hash(data: payload)))
    }

    /// SHA-256 of the bytes `abc`, from FIPS 180-2, appendix B.1.
    private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    private let stored = [event(1, Array("abc".utf8)), event(2, Array("abc".utf8))]

    private func ledger(_ output: String) -> CrashLedger {
        var ledger = CrashLedger()
        ledger.take(output)
        return ledger
    }

    @Test("what is there as acknowledged passes; so does an event nobody was told of")
    func sound() {
        let ledger = ledger("ready\nack client-1 1 \(abc)\nrefused full\n")
        #expect(ledger.violations(in: stored).isEmpty)
        #expect(ledger.count == 1)
        #expect(ledger.refusals == ["full"])
    }

    @Test("a line cut short by the kill is no acknowledgement")
    func cutShort() {
        #expect(ledger("ack client-1 1 \(abc)\nack client-1 9 \(abc)").count == 1)
    }

    @Test("a forged acknowledgement is a loss")
    func lost() {
        #expect(ledger("ack client-1 3 \(abc)\n").violations(in: stored).count == 1)
        #expect(ledger("ack client-2 1 \(abc)\n").violations(in: stored).count == 1)
    }

    @Test("another event in the place of an acknowledged one is found")
    func replaced() {
        let other = String(abc.reversed())
        #expect(ledger("ack client-1 1 \(other)\n").violations(in: stored).count == 1)
    }

    @Test("a gap, an event twice and a torn event are found without any acknowledgement")
    func damaged() {
        let torn = CrashLedger.Stored(stream: "client-1", sequence: 3, payload: [1, 2], leafHash: [0])
        #expect(CrashLedger().violations(in: stored + [torn]).count == 1)
        #expect(CrashLedger().violations(in: stored + [Self.event(2, [])]).count >= 1)
        #expect(CrashLedger().violations(in: stored + [Self.event(4, [])]).count == 1)
        #expect(CrashLedger().violations(in: [Self.event(2, [])]).count == 1)
    }
}
