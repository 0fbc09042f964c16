/// The address could not be listened on.
package struct ListenError: Error, Sendable {
    /// The system's words for it.
    package let reason: String
}
