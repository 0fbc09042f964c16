import Foundation

/// 测量方案: what is measured, with what, how long.
struct Plan {
    var zhidun = ""
    var uvicorn = ""
    var peers = ""
    /// Where the servers keep their data; emptied before and after.
    var work = URL(filePath: "/nonexistent")
    /// Where the figures are written as JSON.
    var output = ""
    var matters = 100_000
    /// Of one measurement.
    var seconds = 5.0
    /// How often each is repeated, ours and the peer's in turn.
    var rounds = 3
    var parts: Set<Part> = Set(Part.allCases)

    /// 测量项
    enum Part: String, CaseIterable {
        case memory, reports, queue, clocks, documents
    }

    static let usage = """
        bench --zhidun FILE --uvicorn FILE --peers FOLDER --work FOLDER --output FILE
              [--matters 100000] [--seconds 5] [--rounds 3] [--only memory|reports|queue|clocks|documents]
        """

    init(_ arguments: [String]) throws(Failure) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { throw Failure("\(name) needs a value\n\(Plan.usage)") }
            switch name {
            case "--zhidun": zhidun = value
            case "--uvicorn": uvicorn = value
            case "--peers": peers = value
            case "--work": work = URL(filePath: value)
            case "--output": output = value
            case "--matters": matters = try Plan.number(value, name, in: 1_000...10_000_000)
            case "--seconds": seconds = Double(try Plan.number(value, name, in: 1...600))
            case "--rounds": rounds = try Plan.number(value, name, in: 1...100)
            case "--only":
                guard let part = Part(rawValue: value) else {
                    throw Failure("--only takes memory, reports, queue, clocks or documents, not “\(value)”")
                }
                parts = [part]
            default: throw Failure("there is no option \(name)\n\(Plan.usage)")
            }
        }
        guard !zhidun.isEmpty, !uvicorn.isEmpty, !peers.isEmpty, !output.isEmpty, work.path != "/nonexistent" else {
            throw Failure(Plan.usage)
        }
    }

    private static func number(_ text: String, _ name: String, in range: ClosedRange<Int>) throws(Failure) -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw Failure("\(name) takes a number from \(range.lowerBound) to \(range.upperBound), not “\(text)”")
        }
        return number
    }
}
