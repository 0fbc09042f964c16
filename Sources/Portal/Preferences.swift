import Base
import HTTPTypes
import Hummingbird
import Pages

/// 阅读偏好: language, large text, contrast; asked for in the address, remembered in plain cookies.
struct Preferences: Sendable, Equatable {
    var language = Language.zh
    var reading = Frame.Reading()

    /// From the address (`?lang=en&size=high`), else the cookies, else the browser's languages, else Chinese.
    init(_ request: Request) {
        let query = Query(request)
        func chosen(_ name: String) -> String? { query[name] ?? request.cookies[name]?.value }
        language =
            chosen("lang").flatMap(Language.init(rawValue:))
            ?? Preferences.preferred(request.headers[.acceptLanguage] ?? "")
        reading.isLarge = chosen("size") == "high"
        reading.isHighContrast = chosen("contrast") == "high"
    }

    init() {}

    /// The cookies that remember what the address asked for; none where it asked for nothing new.
    static func cookies(for request: Request) -> [Cookie] {
        let query = Query(request)
        let allowed = ["lang": ["zh", "en"], "size": ["high", "normal"], "contrast": ["high", "normal"]]
        return allowed.sorted { $0.key < $1.key }.compactMap { name, values in
            guard let asked = query[name], values.contains(asked) else { return nil }
            let year = 365 * 24 * 3_600
            return Cookie(
                name: name, value: asked, maxAge: year, path: "/", secure: false, httpOnly: true, sameSite: .lax)
        }
    }

    /// Chinese or English, whichever the header weighs more (RFC 9110, 12.5.4); Chinese where it names neither.
    static func preferred(_ header: String) -> Language {
        var best: (language: Language, weight: Double)?
        for range in header.split(separator: ",").prefix(20) {
            let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard let tag = parts.first?.split(separator: "-").first.map(String.init) else { continue }
            guard let language = Language(rawValue: tag) else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language ?? .zh
    }
}
