package import Base

/// 值: one value in a row or bound to a `?`; the five kinds both databases have.
package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// What can be bound to a `?`: dates go in as ISO 8601 text, instants as milliseconds, amounts as fen, truth as 0 or 1.
package protocol Bindable: Sendable {
    var value: Value { get }
}

extension Value: Bindable {
    package var value: Value { self }
}

extension Int: Bindable {
    package var value: Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
    package var value: Value { .integer(self) }
}

extension Double: Bindable {
    package var value: Value { .real(self) }
}

extension Bool: Bindable {
    package var value: Value { .integer(self ? 1 : 0) }
}

extension String: Bindable {
    package var value: Value { .text(self) }
}

extension [UInt8]: Bindable {
    package var value: Value { .blob(self) }
}

extension Day: Bindable {
    package var value: Value { .text(description) }
}

extension Instant: Bindable {
    package var value: Value { .integer(milliseconds) }
}

extension Money: Bindable {
    package var value: Value { .integer(Int64(fen)) }
}

extension Optional: Bindable where Wrapped: Bindable {
    package var value: Value { self?.value ?? .null }
}
