/// 不能测量: why there are no figures, and what to do.
struct Failure: Error {
    let message: String

    init(_ message: String) { self.message = message }
}
