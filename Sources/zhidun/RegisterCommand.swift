import ArgumentParser

/// `zhidun register`: the rights and names that likeness is looked for among.
struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Keep the register of rights and its likeness index. 权利登记簿。",
        subcommands: [RegisterImportCommand.self, RegisterIndexCommand.self])
}
