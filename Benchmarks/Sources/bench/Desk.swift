import Foundation

/// 办案人员的浏览器: takes an act at the desk as a person does: the form, the check, the confirmation.
struct Desk {
    private let server: Server
    private let cookie: String

    init(_ zhidun: Zhidun, _ account: String) throws(Failure) {
        server = zhidun.server
        cookie = try zhidun.signIn(account)
    }

    /// - Returns: the address of the matter.
    func take(_ path: String, _ answers: [(String, String)]) throws(Failure) -> String {
        let form = try ask(Request.get(path, cookie: cookie))
        let check = try send(form, answers)
        let done = try send(check, [("_step", "confirm")])
        guard done.status == 303, let address = done.header("location"),
            let matter = address.firstMatch(of: #/\/desk\/matter\/[0-9a-z]{26}/#)
        else { throw Failure("\(path) was not taken: \(done.status)\n\(done.text.suffix(2_000))") }
        return String(matter.output)
    }

    /// Sends the form of a page with what its hidden fields carry.
    private func send(_ page: Reply, _ answers: [(String, String)]) throws(Failure) -> Reply {
        guard page.status == 200,
            let action = page.text.firstMatch(of: #/<form action="(\/desk\/(?:matter|file)\/[^"]*)" method="post"/#)
        else { throw Failure("a page of the desk has no form: \(page.status)\n\(page.text.suffix(2_000))") }
        let hidden = page.text.matches(of: #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#).map {
            (String($0.output.1), Desk.decoded($0.output.2))
        }
        let body = (hidden + answers).map { Desk.encoded($0.0) + "=" + Desk.encoded($0.1) }.joined(separator: "&")
        return try ask(
            Request.post(
                Desk.decoded(action.output.1), type: "application/x-www-form-urlencoded",
                [("Cookie", cookie), ("Sec-Fetch-Site", "same-origin")], Array(body.utf8)))
    }

    private func ask(_ request: [UInt8]) throws(Failure) -> Reply {
        try Connection(port: server.port).exchange(request)
    }

    private static func decoded(_ text: Substring) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#96;", "`"), ("&amp;", "&")]
            .reduce(String(text)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
