import Base
import Glibc

/// A new password: typed twice without being shown where there is a terminal, else the first line of standard input.
enum PasswordPrompt {
    static func read(_ language: Language) throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            guard let line = readLine(strippingNewline: true) else { throw missing }
            return line
        }
        let first = ask(Text(zh: "口令（不显示）：", en: "Password (not shown): ")[language])
        let again = ask(Text(zh: "再输入一次：", en: "Once more: ")[language])
        guard let first, first == again else { throw different }
        return first
    }

    private static func ask(_ prompt: String) -> String? {
        guard let typed = getpass(prompt) else { return nil }
        defer { explicit_bzero(typed, strlen(typed)) }
        return String(validatingCString: typed)
    }

    private static let missing = Refusal(
        .unusable, Text(zh: "标准输入里没有口令", en: "there is no password on standard input"))
    private static let different = Refusal(
        .unusable, Text(zh: "两次输入的口令不一样，请重新运行", en: "the two passwords differ; run the command again"))
}
