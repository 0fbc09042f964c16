import Base
import HTTPTypes
import Procedure
import Store
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("The notices of the desk")
struct NoticeRoutesTests {
    @Test("show what others did on one's matters, one is put away by itself and all together")
    func putAway() async throws {
        try await DeskOffice.open { office, client in
            let verification = try await verified(office, client)
            _ = try await Notices(office.office).deliver(at: DeskOffice.tuesday)
            #expect(try await client.get("/desk", as: "sun").page.contains(#"<a href="/desk/notices">"#))
            let page = try await client.get("/desk/notices", as: "sun").page
            #expect(page.contains("王示例（办案人员）") && page.contains("提出处理意见") && page.contains("指派核查人员"))
            #expect(page.contains("/desk/matter/\(verification)"))
            // Who did it is not told of it.
            #expect(try await !client.get("/desk/notices", as: "wang").page.contains("提出处理意见"))
            let away = try await client.post(
                "/desk/notices", as: "sun",
                [("token", DeskOffice.token(of: "sun")), ("matter", verification), ("sequence", "3")])
            #expect(away.location == "/desk/notices")
            let rest = try await client.get("/desk/notices", as: "sun").page
            #expect(!rest.contains("提出处理意见") && rest.contains("指派核查人员"))
            let through = try #require(
                rest.firstMatch(of: #/name="through" value="(\d+)"/#).map { String($0.output.1) })
            _ = try await client.post(
                "/desk/notices", as: "sun", [("token", DeskOffice.token(of: "sun")), ("through", through)])
            #expect(try await client.get("/desk/notices", as: "sun").page.contains("没有新的通知"))
        }
    }

    @Test("a form without the session's token, or about nothing, puts nothing away")
    func forged() async throws {
        try await DeskOffice.open { office, client in
            _ = try await verified(office, client)
            _ = try await Notices(office.office).deliver(at: DeskOffice.tuesday)
            let forged = try await client.post("/desk/notices", as: "sun", [("through", "99999999999999")])
            #expect(forged.status == .forbidden)
            let empty = try await client.post(
                "/desk/notices", as: "sun", [("token", DeskOffice.token(of: "sun"))])
            #expect(empty.status == .badRequest)
            #expect(try await client.get("/desk/notices", as: "sun").page.contains("提出处理意见"))
        }
    }

    @Test("moved dates are told with the change, the rule, and each date from when to when, and are put away")
    func movedDates() async throws {
        try await DeskOffice.open { office, client in
            let verification = try await verified(office, client)
            try await office.office.correct("CF-01", from: "2021-07-15", to: 10)
            _ = try await Notices(office.office).deliver(at: DeskOffice.tuesday)
            let page = try await client.get("/desk/notices", as: "wang").page
            #expect(page.contains("因规则CF-01的更正，日期重新计算"))
            #expect(page.contains(#"<a href="/rules/CF-01">CF-01</a>"#))
            #expect(page.contains("/desk/matter/\(verification)"))
            // Holidays from 25 to 27 September and from 1 to 7 October; the tenth is worked.
            #expect(page.contains("最后一日由2026年10月20日改为2026年10月13日；内部警示日由2026年10月20日改为2026年10月13日"))
            let english = try await client.get("/desk/notices?lang=en", as: "wang").page
            #expect(english.contains("Dates were reckoned anew because of the correction of rule CF-01"))
            #expect(page.contains(#"<input type="hidden" name="amendment" value="1">"#))
            _ = try await client.post(
                "/desk/notices", as: "wang", [("token", DeskOffice.token(of: "wang")), ("amendment", "1")])
            let rest = try await client.get("/desk/notices", as: "wang").page
            #expect(!rest.contains("日期重新计算") && rest.contains("指派核查人员"))
        }
    }

    /// A verification in which the head named Wang and Sun and Wang has made a proposal.
    private func verified(_ office: DeskOffice, _ client: DeskClient) async throws -> String {
        let hash = try PasswordHash.make(
            Password(typed: "Kiefern am Nordhang"), at: PasswordHash.Cost(memory: 64, passes: 1))
        try await office.office.database.write { transaction in
            for account in DeskOffice.people {
                try Accounts.create(
                    account, hash, by: .administrator, at: DeskOffice.tuesday, vault: office.office.vault,
                    in: transaction)
            }
        }
        let lead =
            [("source", "inspection"), ("lead", "示例路8号")] + "received".boxes("2026", "9", "22")
        let filed = try await client.take("/desk/file/verification/begin", as: "wang", lead)
        let id = try #require(filed.matter)
        _ = try await client.take(
            "/desk/matter/\(id)/act/assign", as: "qian", [("officers", "wang"), ("officers", "sun")])
        _ = try await client.take(
            "/desk/matter/\(id)/act/propose", as: "wang", [("proposal", "not-filed"), ("facts", "没有发现")])
        return id
    }
}
