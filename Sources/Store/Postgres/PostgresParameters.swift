import CPQ

/// 参数: the values of one statement in the form libpq takes them.
///
/// Each value brings its own type, so that an answer or a sum has the type the value has and not one guessed from its
/// surroundings (`? + 1` would be a 4-byte integer): integers are `bigint`, reals `double precision`, texts `text`,
/// bytes `bytea`. NULL brings none and takes that of its place; where there is none to take, `CAST(? AS TEXT)` says it.
struct PostgresParameters {
    let types: [Oid]
    let formats: [Int32]
    private(set) var lengths: [Int32] = []
    private var bytes: [UInt8] = []
    private var offsets: [Int?] = []

    init(_ values: [Value]) throws(PostgresFailure) {
        types = values.map(PostgresParameters.type)
        formats = values.map { if case .blob = $0 { 1 } else { 0 } }
        for value in values {
            switch value {
            case .null:
                offsets.append(nil)
                lengths.append(0)
            case .integer(let number): add(String(number).utf8)
            case .real(let number):
                guard !number.isNaN else { throw .misuse("a number that is none, which SQLite does not take") }
                add(PostgresParameters.text(of: number).utf8)
            case .blob(let blob): add(blob)
            case .text(let text):
                guard !text.utf8.contains(0) else {
                    throw .misuse("a text holds U+0000, which PostgreSQL does not take")
                }
                add(text.utf8)
            }
        }
    }

    var count: Int32 { Int32(types.count) }

    /// Lends pointers to the values; they live as long as `body` runs.
    func withPointers<Result>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result) -> Result {
        bytes.withUnsafeBytes { buffer in
            let pointers = offsets.map { offset -> UnsafePointer<CChar>? in
                guard let offset, let base = buffer.baseAddress else { return nil }
                return (base + offset).assumingMemoryBound(to: CChar.self)
            }
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }

    /// A zero byte ends each value: text in text format is read up to it.
    private mutating func add(_ content: some Collection<UInt8>) {
        offsets.append(bytes.count)
        lengths.append(Int32(content.count))
        bytes += content
        bytes.append(0)
    }

    private static func type(of value: Value) -> Oid {
        switch value {
        case .null: 0
        case .integer: PostgresType.bigint
        case .real: PostgresType.double
        case .text: PostgresType.text
        case .blob: PostgresType.bytea
        }
    }

    private static func text(of number: Double) -> String {
        number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : String(number)
    }
}
