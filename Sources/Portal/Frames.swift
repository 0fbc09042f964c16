import Base
import Hummingbird
import Pages

/// Makes the frame of a page from the request for it.
struct Frames: Sendable {
    let district: District
    let styleVersion: String

    func frame(_ request: Request, _ context: PortalContext) -> Frame {
        let query = Query(request).without(["lang", "size", "contrast"])
            .map { Address.Parameter($0.name, $0.value) }
        return Frame(
            voice: context.voice, district: district, here: Address.at(path: request.uri.path, query),
            reading: context.preferences.reading, style: styleVersion)
    }
}
