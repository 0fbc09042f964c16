import CPQ

/// 类型: PostgreSQL's types by their fixed numbers (`pg_type.dat`), and how an answer's text becomes a value.
enum PostgresType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let bigint: Oid = 20
    static let text: Oid = 25
    static let double: Oid = 701

    /// The value a cell of this type holds: truth as 0 or 1, `numeric` as an integer when it is written as one that fits
    /// (`sum` of integers is `numeric`), what has no kind of its own as text.
    static func value(of cell: UnsafeBufferPointer<UInt8>, type: Oid) throws(PostgresFailure) -> Value {
        switch type {
        case bool:
            return .integer(cell.first == UInt8(ascii: "t") ? 1 : 0)
        case bytea:
            return .blob(try hex(cell))
        case 20, 21, 23, 26:
            guard let number = Int64(string(cell)) else { throw .misuse("an integer that is none") }
            return .integer(number)
        case 700, 701:
            guard let number = Double(string(cell)) else { throw .misuse("a real number that is none") }
            return .real(number)
        case 1700:
            let text = string(cell)
            return Int64(text).map(Value.integer) ?? .text(text)
        default:
            return .text(string(cell))
        }
    }

    private static func string(_ cell: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: cell, as: UTF8.self)
    }

    /// `\x` and two digits a byte: the form `bytea_output = hex` gives.
    private static func hex(_ cell: UnsafeBufferPointer<UInt8>) throws(PostgresFailure) -> [UInt8] {
        guard cell.count >= 2, cell.count % 2 == 0, cell[0] == UInt8(ascii: "\\"), cell[1] == UInt8(ascii: "x") else {
            throw .misuse("bytes that are not in hexadecimal form")
        }
        return [UInt8](unsafeUninitializedCapacity: cell.count / 2 - 1) { bytes, count in
            count = cell.count / 2 - 1
            for index in 0..<count {
                bytes[index] = digit(cell[2 * index + 2]) << 4 | digit(cell[2 * index + 3])
            }
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8 {
        byte <= UInt8(ascii: "9") ? byte &- UInt8(ascii: "0") : (byte | 0x20) &- UInt8(ascii: "a") &+ 10
    }
}
