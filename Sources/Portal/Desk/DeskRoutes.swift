import Base
import Casework
import Hummingbird
import Likeness
import Pages
import Procedure

/// 工作台: the officers' pages. Who is signed in, and who there is, comes from outside.
struct DeskRoutes: Sendable {
    let frames: Frames
    let intake: Intake
    let now: @Sendable () -> Instant
    /// - Throws: a refusal where nobody is signed in.
    let signedIn: @Sendable (Request, PortalContext) throws -> SignedIn
    let people: @Sendable () async throws -> [Account]
    let typesetter = TypstWorker()
    /// How this site is reached from outside, for what is printed.
    var site = SiteAddress(isSecure: false)
    /// The library that names are compared with; nil where none was built.
    var marks: MarkIndex?

    func register(on router: some RouterMethods<PortalContext>) {
        QueueRoutes(desk: self).register(on: router)
        NoticeRoutes(desk: self).register(on: router)
        CalendarRoutes(desk: self).register(on: router)
        ReceiptSlipRoutes(desk: self).register(on: router)
        MatterRoutes(desk: self).register(on: router)
        ActRoutes(desk: self).register(on: router)
        DocumentRoutes(desk: self).register(on: router)
        GoodsRoutes(desk: self).register(on: router)
        CopyRoutes(desk: self).register(on: router)
        ResultsRoutes(desk: self).register(on: router)
    }

    /// Somebody's visit to a page of the desk.
    func visit(_ request: Request, _ context: PortalContext) async throws -> DeskVisit {
        try await visit(as: try signedIn(request, context), request, context)
    }

    func visit(as signedIn: SignedIn, _ request: Request, _ context: PortalContext) async throws -> DeskVisit {
        DeskVisit(
            signedIn: signedIn, people: try await people(), now: now(), frame: frames.frame(request, context),
            office: intake.office, notices: try await Notices(intake.office).count(for: signedIn.account),
            marks: marks)
    }
}

extension DeskRoutes {
    /// For those whom `DeskMiddleware` let in.
    init(
        _ frames: Frames, _ intake: Intake, marks: MarkIndex?, site: SiteAddress,
        now: @escaping @Sendable () -> Instant
    ) {
        let office = intake.office
        self.init(
            frames: frames, intake: intake, now: now, signedIn: { _, context in try context.signedIn },
            people: { try await office.people() }, site: site, marks: marks)
    }
}
