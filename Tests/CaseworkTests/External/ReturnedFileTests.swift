import Base
import Documents
import Foundation
import Testing

@testable import Casework

@Suite("Files that other systems export")
struct ReturnedFileTests {
    /// Written by Python's zipfile, deflated, with a column left out, an empty cell, a reading aid and two forms of a day.
    private static let book = Array(
        Data(
            base64Encoded: """
                UEsDBBQAAAAIAAMad13muHRrXAAAAGIAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbBXMTQqAIBBA4auE+xxr0SJKL9EFRKYfylGc\
                Ier22fLxwZvcE6/mxsJHoll12ihnp+XNyE0V4lntInkE4LBj9KxTRqqyphK91CwbZB9OvyH0xgwQEgmStPI/FNgPUEsDBBQAAAAI\
                AAMad12XE2p2ywAAADwBAAANAAAAeGwvc3R5bGVzLnhtbGWQOw7CMBBEr2K5oIwTQCCB4xRISNQ0tFGyIZH8CbGD4AbcgIaWG9Bw\
                IDgHGzniI9zs7Kx3nmWeHJQke2hsZXRMoyCkieDWHSWsSwBHcKxtTEvn6hljNitBpTYwNWicFKZRqcO22TJbN5DmtltSkg3DcMJU\
                WmkquG7VUjlLMtNqh4y3RXxZ5WhOJ5T4uIXJIaZHPINda9z8cb95oXx5Xk5e5H1/vnpBmeCshwmegZSb4k0dIfVQfBHD7vqPE43/\
                LXxWl9qHofp8jXgBUEsDBBQAAAAIAAMad105QCmIzgAAABcBAAAUAAAAeGwvc2hhcmVkU3RyaW5ncy54bWyzsa/IzVEoSy0qzszP\
                s1Uy1DNQsrezKS4uUQCK5xXbKmWUlBRY6esXJ2ek5iYW6+UXpOYBZdLyi3ITS4DconT94oKi1MSU4ozU1JLcHH0jAwMz/dzEzDwl\
                oDGZdjYlds8WdjzZve35nmlP+7fb6JfY2eiDxFHkurY9a2hElSsCST/dvgkiWgQRADnKqrggMTnVVgloa3FqUVmqkt2zzuUvFvYg\
                FAZkgPRWZlZlZFZk5qVDJUCiSDY7qiXmFlg7qSlXmLgaGFgjLNcHet4OAFBLAwQUAAAACAADGnddYWx4L/AAAAC4AQAAGAAAAHhs\
                L3dvcmtzaGVldHMvc2hlZXQxLnhtbF2RQU7DMBBFrxL5ABk7Ll0gxxW0cAFOYAVDrMZ2ZFsph2DPBgmx6AE4FBXHYFJDlNQrz38z\
                +n9ssXmxXTHoEI13NWElJRspDj7sY6t1KpC6WJM2pf4aIDattiqWvtcOyZMPViUswzPEPmj1eB6yHVSUrsEq44gUZ22nkpIi+EMR\
                0AXVZrzcMFKkmkSsB0kFDFJA88du54wt2S4z4zrj9EMK2GOiFEl+fx1/Pl9Pb8fT+4eAhCOjPs4Bek8B+BSAz0z4RYA5q5Zsywn8\
                Z8G2mHca5GrN6MUed5lXE2fl1bLjnmcLimfGcmKYPR9M/yJ/AVBLAwQUAAAACAADGnddHq9fKg4AAAAMAAAAGAAAAHhsL3dvcmtz\
                aGVldHMvc2hlZXQyLnhtbLMpzy/KLs5ITS3RtwMAUEsBAhQDFAAAAAgAAxp3Xea4dGtcAAAAYgAAABMAAAAAAAAAAAAAAIABAAAA\
                AFtDb250ZW50X1R5cGVzXS54bWxQSwECFAMUAAAACAADGnddlxNqdssAAAA8AQAADQAAAAAAAAAAAAAAgAGNAAAAeGwvc3R5bGVz\
                LnhtbFBLAQIUAxQAAAAIAAMad105QCmIzgAAABcBAAAUAAAAAAAAAAAAAACAAYMBAAB4bC9zaGFyZWRTdHJpbmdzLnhtbFBLAQIU\
                AxQAAAAIAAMad11hbHgv8AAAALgBAAAYAAAAAAAAAAAAAACAAYMCAAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54bWxQSwECFAMUAAAA\
                CAADGnddHq9fKg4AAAAMAAAAGAAAAAAAAAAAAAAAgAGpAwAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1sUEsFBgAAAAAFAAUASgEA\
                AO0DAAAAAA==
                """) ?? Data())

    @Test("a workbook gives its first sheet, days as days and the rest as written")
    func workbook() throws {
        let rows = try ReturnedFile.records(Self.book)
        #expect(rows.map(\.line) == [1, 3])
        #expect(rows[0].fields == ["案件编号", "案件状态", "", "履行日期"])
        // Day 46100 of a workbook is 2026-03-19.
        #expect(rows[1].fields == ["A&B一", "已执行", "", "2026-03-19", "2026-03-20", "20000.5"])
    }

    @Test("text is read in UTF-8 with or without its mark, in the national encoding, with commas or tabs")
    func text() throws {
        let expected = [["案件编号", "状态"], ["1", "已\"结,案\n了"]]
        let plain = "案件编号,状态\r\n1,\"已\"\"结,案\n了\"\r\n"
        #expect(try ReturnedFile.records(Array(plain.utf8)).map(\.fields) == expected)
        #expect(try ReturnedFile.records([0xEF, 0xBB, 0xBF] + Array(plain.utf8)).map(\.fields) == expected)
        // “案件编号” in GB 18030.
        let national: [UInt8] = [0xB0, 0xB8, 0xBC, 0xFE, 0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0x61, 0x0A, 0x31, 0x2C, 0x32]
        #expect(try ReturnedFile.records(national).map(\.fields) == [["案件编号", "a"], ["1", "2"]])
        #expect(try ReturnedFile.records(Array("a\tb\n1\t2,3".utf8)).map(\.fields) == [["a", "b"], ["1", "2,3"]])
        #expect(try ReturnedFile.records(Array("\n,\na,b\n".utf8)).map(\.line) == [3])
    }

    @Test(
        "what is no table is refused with what to do",
        arguments: [
            ([UInt8]("%PDF-1.7 x".utf8), "PDF"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], ".xls"),
            ([0x50, 0x4B, 0x03, 0x04, 0, 0], "打不开"), ([0x61, 0, 0x62], "读不出"), ([0x61, 0xFF, 0xFF], "读不出"),
        ])
    func refused(bytes: [UInt8], words: String) {
        let refusal = #expect(throws: Refusal.self) { try ReturnedFile.records(bytes) }
        #expect(refusal?.text.zh.contains(words) == true)
    }

    private static let profile = ExternalProfile(
        .caseSystem, columns: .init(number: "案件编号", matter: "办件编号", status: "状态"), sheets: [])

    @Test("a table needs a column that matters are found by, and no known column twice")
    func header() throws {
        let table = try ReturnedTable(
            [(1, [" 案件编号 ", "别的", "状态"]), (2, ["A1", "x", ""]), (3, ["", " ", ""])], of: Self.profile)
        #expect(table.ignored == ["别的"])
        #expect(table.rows == [ReturnedTable.Row(line: 2, values: ["案件编号": "A1"])])
        for header in [["别的"], ["状态"], ["案件编号", "案件编号"]] {
            let refusal = #expect(throws: Refusal.self) { try ReturnedTable([(1, header)], of: Self.profile) }
            #expect(refusal?.code == .unusable)
        }
        #expect(throws: Refusal.self) { try ReturnedTable([], of: Self.profile) }
    }

    /// A workbook of one sheet.
    private func workbook(_ sheet: String) -> [UInt8] {
        var archive = StoredArchive()
        archive.add("xl/worksheets/sheet1.xml", Array("<worksheet><sheetData>\(sheet)</sheetData></worksheet>".utf8))
        return archive.bytes
    }

    @Test(
        "a row that says it is beyond any sheet is counted on",
        arguments: ["9223372036854775807", "-1", "0", "9007199254740993", "x"])
    func absurdRow(number: String) throws {
        let cell = #"<c t="inlineStr"><is><t>甲</t></is></c>"#
        let records = try ReturnedFile.records(workbook(#"<row r="\#(number)">\#(cell)</row><row>\#(cell)</row>"#))
        #expect(records.map(\.line) == [1, 2] && records.map(\.fields) == [["甲"], ["甲"]])
    }

    @Test("a table of more cells than can be held is refused, and empty rows are not kept")
    func tooMuch() throws {
        let wide = #"<row><c r="ALL1" t="inlineStr"><is><t>甲</t></is></c></row>"#
        #expect(throws: Refusal(.oversize, Text(same: ""))) {
            try ReturnedFile.records(workbook(String(repeating: wide, count: 1_100)))
        }
        #expect(try ReturnedFile.records(Array((String(repeating: "\n", count: 100_000) + "甲,乙\n").utf8)).count == 1)
    }
}
