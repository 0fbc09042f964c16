import Testing

@testable import Portal

@Suite("A header with parameters")
struct HeaderValueTests {
    @Test(
        "is read as browsers write it",
        arguments: [
            ("Form-Data; NAME=\"a b\"", "form-data", ["name": "a b"]),
            ("form-data;name=a;filename=\"x;y=z\\\".jpg\"", "form-data", ["name": "a", "filename": "x;y=z\".jpg"]),
            (
                "form-data; filename=\"C:\\图片\\a.jpg\"; name=\"\"", "form-data",
                ["filename": "C:\\图片\\a.jpg", "name": ""]
            ),
            ("multipart/form-data; boundary=--X-1; ", "multipart/form-data", ["boundary": "--X-1"]),
            ("text/plain", "text/plain", [:]), ("", "", [:]),
        ])
    func reading(text: String, value: String, parameters: [String: String]) throws {
        let read = try #require(HeaderValue(text))
        #expect(read.value == value && read.parameters == parameters)
    }

    @Test(
        "is not read where it is broken",
        arguments: [
            "a; name=\"open", "a; name", "a; name=", "a; =b", "a; name=x; name=y", "a; name=x; NAME=y", "a b", "a;;b=c",
            "a; name=\"x\"y",
        ])
    func broken(text: String) {
        #expect(HeaderValue(text) == nil)
    }
}
