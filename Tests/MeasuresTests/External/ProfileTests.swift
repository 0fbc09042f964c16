import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("The profiles the product comes with")
struct ProfileTests {
    @Test("name only procedures, stages, acts and fields that there are")
    func names() throws {
        for profile in ExternalProfile.all {
            #expect(!profile.sheets.isEmpty && profile.origin == .ours)
            #expect(profile.origin.note.zh.contains("本表为本系统拟定，可修改"))
            for sheet in profile.sheets {
                let procedure = try #require(Catalogue.all.newest(sheet.procedure))
                #expect(Set(sheet.fields.map(\.label)).count == sheet.fields.count)
                for field in sheet.fields {
                    #expect(field.source.objection(in: procedure) == nil, "\(sheet.procedure) \(field.label)")
                }
                let stages = procedure.stages.map(\.id)
                for status in sheet.statuses {
                    #expect(Set(status.stages).isSubset(of: stages), "\(sheet.procedure) \(status.words)")
                    guard let act = status.act else { continue }
                    let form = try #require(procedure.act(act), "\(sheet.procedure) \(act)").form
                    #expect(status.answers.keys.allSatisfy { form.field($0) != nil })
                }
            }
        }
    }

    @Test("each stage of a matter that is led here has a word there")
    func words() throws {
        for profile in ExternalProfile.all {
            for sheet in profile.sheets {
                let procedure = try #require(Catalogue.all.newest(sheet.procedure))
                let worded = Set(sheet.statuses.flatMap(\.stages))
                let open = procedure.stages.filter { $0.ending == nil }.map(\.id)
                #expect(open.filter { !worded.contains($0) } == [], "\(sheet.procedure)")
            }
        }
    }

    @Test(
        "who reported, and what reporters typed, can be named in no profile",
        arguments: [
            ("infringement-report", "filed name"), ("infringement-report", "filed contact"),
            ("infringement-report", "filed identity"), ("infringement-report", "filed facts"),
            ("infringement-report", "filed where"), ("infringement-report", "answer give-name name"),
            ("infringement-report", "answer add facts"), ("consumer-complaint", "filed contact"),
            ("consumer-complaint", "filed address"), ("consumer-complaint", "filed request"),
        ])
    func reporters(procedure: String, source: String) throws {
        let procedure = try #require(Catalogue.all.newest(Name(procedure)))
        let objection = try #require(ExternalSource(source)?.objection(in: procedure))
        #expect(objection.zh.contains("举报人、投诉人的信息"))
    }

    @Test("a source that names no act or field of the procedure is objected to")
    func unknown() throws {
        let procedure = Procedure.penaltyCase
        for source in ["answer decid fine", "answer decide fin", "filed nothing", "day never"] {
            #expect(ExternalSource(source)?.objection(in: procedure) != nil, "\(source)")
        }
        #expect(ExternalSource("answer decide fine")?.objection(in: procedure) == nil)
    }

    @Test("one number of the platform may stand for a report and a complaint; in other systems it may not")
    func spaces() {
        #expect(ExternalSystem.platform.space(of: "infringement-report") == "12315")
        #expect(ExternalSystem.platform.space(of: "consumer-complaint") == "12315-complaint")
        #expect(ExternalSystem.caseSystem.space(of: "penalty-case") == "case-system")
    }
}
