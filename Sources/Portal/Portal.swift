package import Base
package import Casework
import Hummingbird
package import Likeness
package import Logging
import NIOCore
import Pages

/// 门户: the web side of the product; turns requests into verbs and their outcomes into pages and JSON.
package struct Portal: Sendable {
    package let district: District
    /// The time, as the office has it.
    package let now: @Sendable () -> Instant

    /// The library that names are compared with; nil where none was built.
    package let marks: MarkIndex?
    /// Where people hand things in, and the verbs on what they handed in.
    package let intake: Intake
    /// Who may use the desk.
    package let entry: DeskEntry
    /// What `/metrics` says, and to whom.
    package let monitoring: Monitoring
    /// Whether the store under the portal can work.
    package let health: @Sendable () async -> Health

    package init(
        district: District, marks: MarkIndex?,
        intake: Intake, entry: DeskEntry = DeskEntry(), monitoring: Monitoring = Monitoring(),
        now: @escaping @Sendable () -> Instant, health: @escaping @Sendable () async -> Health
    ) {
        self.health = health
        self.monitoring = monitoring
        self.marks = marks
        self.intake = intake
        self.entry = entry
        self.district = district
        self.now = now
    }

    /// Serves until the process is told to stop (SIGTERM, SIGINT); requests under way are finished.
    ///
    /// `isUp` is told the port once it answers. Throws `ListenError` when the address cannot be had.
    package func serve(
        host: String, port: Int, logger: Logger, isUp: @escaping @Sendable (Int) -> Void
    ) async throws {
        let application = Application(
            router: router(), configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { isUp($0.localAddress?.port ?? port) }, logger: logger)
        do {
            try await application.runService()
        } catch let error as IOError {
            throw ListenError(reason: error.description)
        }
    }

    /// Every route there is, with what stands before it.
    /// - Parameter other: a desk in place of the one behind the sign-in, for tests.
    func router(desk other: DeskRoutes? = nil) -> Router<PortalContext> {
        let assets = Assets()
        let frames = Frames(district: district, styleVersion: assets.styleVersion)
        let router = Router(context: PortalContext.self, options: .autoGenerateHeadEndpoints)
        let requests = RequestMetrics()
        router.addMiddleware {
            MetricsMiddleware(metrics: requests)
            RequestLogMiddleware()
            SecurityHeadersMiddleware()
            PreferencesMiddleware()
            RefusalMiddleware(frames: frames)
            SameSiteMiddleware()
        }
        assets.register(on: router)
        HealthRoutes(health: health).register(on: router)
        MetricsRoutes(monitoring, requests, intake.office, health: health).register(on: router)
        InformationRoutes(frames: frames, office: intake.office, now: now).register(on: router)
        RuleRoutes(frames: frames, law: intake.office.law, now: now).register(on: router)
        SimilarRoutes(frames: frames, marks: marks).register(on: router)
        IdentifyRoutes(frames: frames).register(on: router)
        // Of its own, so that the public's papers never keep those of the desk waiting.
        let papers = TypstWorker()
        let site = SiteAddress(isSecure: entry.isBehindTLSProxy)
        DueRoutes(frames: frames, law: intake.office.law, papers: papers, now: now).register(on: router)
        APIRoutes(district: district, intake: intake, marks: marks, now: now)
            .register(on: router)
        ReportRoutes(frames: frames, intake: intake, marks: marks, site: site, papers: papers, now: now)
            .register(on: router)
        DecisionRoutes(
            frames: frames, office: intake.office, now: now, typesetter: papers
        ).register(on: router)
        TrackRoutes(frames: frames, intake: intake, site: site, papers: papers, now: now).register(on: router)
        CalendarFeedRoutes(
            office: intake.office, district: district, samples: !entry.samples.isEmpty, site: site, now: now
        ).register(on: router)
        let signIn = entry.signIn(intake.office)
        let desk = router.group().add(middleware: DeskMiddleware(frames: frames, signIn: signIn, now: now))
        let signInRoutes = SignInRoutes(
            frames: frames, signIn: signIn, connection: SafeConnection(isBehindTLSProxy: entry.isBehindTLSProxy),
            samples: entry.samples, now: now)
        signInRoutes.register(on: router)
        signInRoutes.registerSignOut(on: desk)
        if let other {
            other.register(on: router)
        } else {
            DeskRoutes(frames, intake, marks: marks, site: site, now: now).register(on: desk)
        }
        return router
    }
}
