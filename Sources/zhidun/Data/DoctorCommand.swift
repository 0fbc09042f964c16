import ArgumentParser
import Base
import Casework
import Law
import Measures
import Procedure
import Store

/// `zhidun doctor`: exit 0 when all is well, 1 with every finding when not; also while a server runs.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Examine the store. 自检。",
        discussion: "Exits 1 when anything is damaged, stuck or overdue.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let arguments = (output.json ? ["--json"] : []) + ["--lang", output.language.rawValue]
        try await store.run(.doctor, arguments) { store in
            try await DoctorCommand.examine(store, json: output.json, language: output.language) { print($0) }
        }
    }

    /// The examination itself, wherever it runs; the exit code.
    static func examine(
        _ store: OpenStore, json: Bool, language: Language, say: (String) -> Void
    ) async throws -> Int32 {
        let data = store.data
        let (lawbook, law) = try await law(of: store)
        let profiles = ExternalProfiles(try SystemsFolder(data: data).profiles())
        let doctor = Doctor(store.database, .all, lawbook, external: profiles) {
            try DiskSpace.of(data)
        }
        let checks = try await doctor.examine(at: .now) + [law]
        let isWell = checks.allSatisfy(\.problems.isEmpty)
        if json {
            let list = checks.map { check in
                JSON.object(["name": JSON(check.name), "notes": JSON(check.notes), "problems": JSON(check.problems)])
            }
            say(try JSON.object(["checks": .array(list), "well": .bool(isWell)]).text())
        } else {
            for check in checks {
                say((check.problems.isEmpty ? "✓ " : "✗ ") + check.name[language])
                for line in check.problems + check.notes { say("    " + line[language]) }
            }
            say(
                (isWell ? Text(zh: "一切正常", en: "All is well") : Text(zh: "有问题需要处理", en: "There are problems"))[language]
            )
        }
        return isWell ? 0 : 1
    }

    /// The law that dates are compared by, and whether it could be read whole.
    private static func law(of store: OpenStore) async throws -> (Lawbook, Doctor.Check) {
        var check = Doctor.Check(name: Text(zh: "现行规则", en: "The law in force"))
        do {
            return (try await store.lawbook(), check)
        } catch let refusal as Refusal {
            check.problems = [refusal.text]
        } catch let error as StoreError where error.kind == .sealed {
            // Without amendments nothing of the law is sealed.
            if try await Amendments.exist(in: store.database) {
                check.problems = [
                    Text(
                        zh: "读不到密钥，本局批准的规则修订没有计入，日期可能不准：\(error.message)",
                        en: "No keys, so amendments this office approved are left out and dates may differ: "
                            + error.message)
                ]
            }
        }
        return (try store.lawbookOfProgram(), check)
    }
}
