import Base
import Casework
import Documents
import Hummingbird
import Law
import Pages
import Procedure

/// `/calendar/TOKEN.ics`: the last days of the matters in somebody's hands, for a calendar program that follows the address.
///
/// The program shows no session and sends no cookies: the address is all there is. One that is not known is answered like
/// any path that is none.
struct CalendarFeedRoutes {
    let office: Office
    let district: District
    /// Whether the sample accounts have calendars.
    let samples: Bool
    let site: SiteAddress
    let now: @Sendable () -> Instant

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.calendarFeed.rawValue + "/{token}.ics")) { request, context in
            let now = now()
            guard let token = SecretToken(context.parameters.get("token") ?? ""),
                let (account, language) = try await CalendarFeeds(office).asked(token, samples: samples, at: now)
            else { throw HTTPError(.notFound) }
            let voice = Voice(language)
            let entries = try await entries(of: account, site.text(request), voice, at: now)
            return CalendarFile(voice[name], entries).response
        }
    }

    private func entries(
        of account: Account, _ site: String, _ voice: Voice, at now: Instant
    ) async throws -> [CalendarEntry] {
        try await office.inHand(of: account).flatMap { line, docket -> [CalendarEntry] in
            let matter = CalendarMatter(line, docket.procedure, office, district)
            // One that cannot be reckoned does not take the others away; the doctor names it.
            guard let readings = try? docket.readings(at: now, office.lawbook) else { return [] }
            return readings.compactMap { reading in
                let page = site + Address.clock(reading.clock.id.text, of: line.id.text).text
                return try? matter.entry(reading, page: page) { voice[$0] }
            }
        }
    }

    private var name: Text {
        Text(zh: "\(district.office.zh)办件期限", en: "Time limits, \(district.office.en)")
    }
}
