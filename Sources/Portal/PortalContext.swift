import Base
import Hummingbird
import Logging
import NIOCore
import Pages

/// What one request carries with it from middleware to page.
struct PortalContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// A random id, in the log, in the `X-Request-Id` header and on error pages.
    var requestID = String(UInt64.random(in: .min ... .max), radix: 36)
    var preferences = Preferences()
    /// Who is signed in; set by `DeskMiddleware`.
    var officer: SignedIn?
    /// Whose session has run out under which a form came in; whoever looks at this may keep the form and do nothing else.
    var late: SignedIn?
    /// Whether the connection came from this machine itself.
    let isFromThisMachine: Bool

    init(source: ApplicationRequestContextSource) {
        self.coreContext = CoreRequestContextStorage(source: source)
        self.isFromThisMachine = source.channel.remoteAddress?.isLoopback ?? false
    }

    /// Pages here are small forms and links; nothing large is taken in without a stream.
    var maxUploadSize: Int { 64 * 1024 }

    var voice: Voice { Voice(preferences.language) }
}
