import ArgumentParser
import Base
import Foundation
import Store

/// 知盾: the command line. Exit codes: 0 done, 1 a negative verdict, 2 arguments or input that cannot be used.
@main
struct Zhidun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zhidun",
        abstract: "知盾：区县知识产权保护工作系统 / the system a district protects intellectual property with",
        version: Version.current,
        subcommands: [
            ServeCommand.self, MigrateCommand.self, BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
            KeysCommand.self, AdminCommand.self, DueCommand.self, LawCommand.self, CalendarCommand.self,
            IdentifyCommand.self,
            SimilarCommand.self,
            RegisterCommand.self, ProceduresCommand.self,
            ImportCommand.self, ExportCommand.self,
            SystemsCommand.self,
            ThresholdCommand.self, FineCommand.self, RewardCommand.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            finish(with: error)
        }
    }

    /// Ends the process as the contract says: one line on standard error where the input is unusable.
    private static func finish(with error: any Error) -> Never {
        if let refusal = error as? Refusal {
            complain(refusal.line(.ofProcess))
            Foundation.exit(2)
        }
        if let failure = error as? StoreError {
            complain(failure.message)
            Foundation.exit(2)
        }
        if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
        if exitCode(for: error) == .success {
            print(fullMessage(for: error))
            Foundation.exit(0)
        }
        complain(message(for: error))
        Foundation.exit(2)
    }

    private static func complain(_ reason: String) {
        ProgressLine.show("")
        let line = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
        FileHandle.standardError.write(Data("zhidun: \(line)\n".utf8))
    }
}
