package import Casework

/// 登录设置: how people come to the desk of this installation.
package struct DeskEntry: Sendable {
    package let passwords: Passwords
    /// The accounts of a sample installation, which its sign-in page lists; empty on any other, which lets none of them in.
    package let samples: [Account]
    /// Whether a proxy in front ends TLS and writes `X-Forwarded-Proto`.
    package let isBehindTLSProxy: Bool

    package init(passwords: Passwords = Passwords(), samples: [Account] = [], isBehindTLSProxy: Bool = false) {
        self.passwords = passwords
        self.samples = samples
        self.isBehindTLSProxy = isBehindTLSProxy
    }

    func signIn(_ office: Office) -> SignIn {
        SignIn(office, passwords: passwords, samples: !samples.isEmpty)
    }
}
