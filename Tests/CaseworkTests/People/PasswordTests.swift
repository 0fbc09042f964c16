import Base
import Procedure
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Passwords")
struct PasswordTests {
    @Test("a hash made elsewhere is understood", arguments: [("password", true), ("passwore", false), ("", false)])
    func vectors(typed: String, isRight: Bool) throws {
        // The reference implementation's own vectors (phc-winner-argon2, test.c): salt “somesalt”, version 19.
        for text in [
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        ] {
            #expect(try PasswordHash(text).matches(Password(typed: typed)) == isRight)
        }
    }

    @Test("the usual cost is what the plan says, and a hash tells the cost it was made at")
    func cost() throws {
        let password = Password(typed: "Kiefern am Nordhang")
        let usual = try PasswordHash.make(password, at: .usual)
        #expect(usual.text.hasPrefix("$argon2id$v=19$m=65536,t=3,p=1$"))
        #expect(usual.isMade(at: .usual) && !usual.isMade(at: SmallOffice.quick))
        #expect(try usual.matches(password))
        let quick = try [0, 1].map { _ in try PasswordHash.make(password, at: SmallOffice.quick) }
        #expect(quick[0] != quick[1], "the same salt twice")
    }

    @Test("nobody has the hash that stands for nobody")
    func dummy() async throws {
        let passwords = Passwords(cost: SmallOffice.quick, lanes: PasswordLanes())
        #expect(try await !passwords.check(Password(typed: ""), against: nil))
        #expect(try !PasswordHash.dummy(at: SmallOffice.quick).matches(Password(typed: "A")))
    }

    @Test("letters typed as one or as two are the same, and nothing else is changed")
    func normalForm() throws {
        let hash = try PasswordHash.make(Password(typed: "Caf\u{E9} am Nordhang"), at: SmallOffice.quick)
        #expect(try hash.matches(Password(typed: "Cafe\u{301} am Nordhang")))
        for other in ["caf\u{E9} am Nordhang", "Cafe am Nordhang", "Caf\u{E9} am Nordhang ", "Ｃaf\u{E9} am Nordhang"] {
            #expect(try !hash.matches(Password(typed: other)), "\(other)")
        }
    }

    @Test(
        "a password that is chosen is long, varied and not what is tried first",
        arguments: [
            ("elf Zeichen", false), ("zwölf Zeiche", true), ("江淮之水清又长流不尽也", false), ("江淮之水清又长流不尽也哉", true),
            ("aaaaaaaaaaaaaaaa", false), ("abababababababcd", false), ("my PassWord is this", false),
            ("Zhidun-2026-Yaohai", false), ("我的密码就是这一串文字呀", false), ("officer-wang-2026", false),
            ("Kiefer-wan-Hang", true),
            ("sample-Only-2026", false), ("drei Kiefern\nam Hang", false),
            (String(repeating: "Kiefer", count: 42), true), (String(repeating: "Kiefer", count: 43), false),
        ])
    func chosen(text: String, isTaken: Bool) {
        let made = Result { try Password(chosen: text, for: "wang") }
        #expect(((try? made.get()) != nil) == isTaken, "\(text)")
        if case .failure(let error) = made { #expect((error as? Refusal)?.code == .unusable) }
    }

    @Test("so many are hashed at once, so many wait, and who comes then is refused at once")
    func lanes() async throws {
        let lanes = PasswordLanes(atOnce: 2, waiting: 3)
        let gate = Gate()
        let inside = Tally()
        let outcome = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<9 {
                group.addTask {
                    let work: Void? = try? await lanes.run {
                        inside.enter()
                        gate.wait()
                        inside.leave()
                    }
                    return work != nil
                }
            }
            var answers: [Bool] = []
            // The four that find no place are answered while nobody has finished.
            while answers.count < 4, let answer = await group.next() { answers.append(answer) }
            // The work runs on threads of its own, which come when they can.
            while inside.entered < 2 { try? await Task.sleep(for: .milliseconds(1)) }
            for _ in 0..<5 { gate.open() }
            for await answer in group { answers.append(answer) }
            return answers
        }
        #expect(outcome == Array(repeating: false, count: 4) + Array(repeating: true, count: 5))
        #expect(inside.mostAtOnce == 2 && inside.entered == 5)
        #expect(try await lanes.run { 7 } == 7, "the lanes are free again")
    }
}
