import Base
import Hummingbird
import Likeness
import Pages

/// `/similar`: a name held against the library.
struct SimilarRoutes {
    let frames: Frames
    let marks: MarkIndex?

    /// As many as a person looks through.
    private static let most = 10

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.similar.rawValue)) { request, context in
            let frame = frames.frame(request, context)
            let library = marks.map { SimilarPage.Library.sample(count: $0.count) }
            let typed = Query(request)["text"]
            guard let marks, let typed else {
                let page = SimilarPage(typed: "", library: library, matches: nil, problems: Problems())
                return Response.page(page.render(in: frame))
            }
            guard typed.unicodeScalars.count <= 120, marks.matcher.isComparable(typed) else {
                let kept = String(typed.prefix(120))
                let problems = Problems([Problem("text", Self.unusable)])
                let page = SimilarPage(typed: kept, library: library, matches: nil, problems: problems)
                return Response.page(page.render(in: frame), status: .badRequest)
            }
            let matches = marks.similar(to: typed, top: Self.most)
            let page = SimilarPage(typed: typed, library: library, matches: matches, problems: Problems())
            return Response.page(page.render(in: frame))
        }
    }

    private static let unusable = Text(
        zh: "请填写名称：要有汉字、字母或数字，最多120个字符",
        en: "Enter a name with a character, letter or digit, at most 120 of them")
}
