import Base
import Casework
import Testing

@Suite("The guard over the office's clock")
struct TimeGuardTests {
    private let noon = Instant(milliseconds: 1_795_579_200_000)
    private let minute: Int64 = 60_000

    @Test("goes by the clock while it runs as time does")
    func ordinary() {
        var time = TimeGuard(latest: noon, wall: noon, steady: 0)
        let later = noon.adding(milliseconds: minute)
        #expect(time.look(wall: later, steady: minute) == .go(later, isBehind: false))
    }

    @Test("goes by the latest time seen when the clock is set back, and says so")
    func back() {
        var time = TimeGuard(latest: noon, wall: noon, steady: 0)
        let earlier = noon.adding(milliseconds: -24 * 60 * minute)
        #expect(time.look(wall: earlier, steady: 1_000) == .go(noon, isBehind: true))
        #expect(time.look(wall: earlier.adding(milliseconds: 1_000), steady: 2_000) == .go(noon, isBehind: true))
    }

    @Test("holds everything when the clock jumps ahead, until the new time has stood for a quarter of an hour")
    func ahead() {
        var time = TimeGuard(latest: noon, wall: noon, steady: 0)
        let tomorrow = noon.adding(milliseconds: 24 * 60 * minute)
        #expect(time.look(wall: tomorrow, steady: 1_000) == .hold)
        #expect(time.look(wall: tomorrow.adding(milliseconds: 14 * minute), steady: 14 * minute + 1_000) == .hold)
        let stood = tomorrow.adding(milliseconds: 15 * minute)
        #expect(time.look(wall: stood, steady: 15 * minute + 1_000) == .go(stood, isBehind: false))
    }

    @Test("forgets a jump that is taken back, and fires nothing of it")
    func there() {
        var time = TimeGuard(latest: noon, wall: noon, steady: 0)
        #expect(time.look(wall: noon.adding(milliseconds: 24 * 60 * minute), steady: 1_000) == .hold)
        let right = noon.adding(milliseconds: 2_000)
        #expect(time.look(wall: right, steady: 2_000) == .go(right, isBehind: false))
    }

    @Test("goes on at once when a person confirms the jump")
    func confirmed() {
        var time = TimeGuard(latest: noon, wall: noon, steady: 0)
        let tomorrow = noon.adding(milliseconds: 24 * 60 * minute)
        #expect(time.look(wall: tomorrow, steady: 1_000) == .hold)
        time.confirm()
        #expect(time.look(wall: tomorrow, steady: 1_500) == .go(tomorrow, isBehind: false))
    }

    @Test("begins behind nothing that the store has seen")
    func restart() {
        let seen = noon.adding(milliseconds: 60 * minute)
        var time = TimeGuard(latest: seen, wall: noon, steady: 0)
        #expect(time.look(wall: noon.adding(milliseconds: 1_000), steady: 1_000) == .go(seen, isBehind: true))
    }
}
