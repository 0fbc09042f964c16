import Crypto
import Foundation
import Store

/// What was acknowledged, kept outside the store, and the comparison with what the store holds.
struct CrashLedger {
    /// The SHA-256 of each acknowledged event, by stream and sequence.
    private(set) var acknowledged: [String: [Int: String]] = [:]
    private(set) var refusals: [String] = []
    private(set) var count = 0
    /// Refusals and acknowledgements in the order they were said.
    private(set) var lines: [String] = []

    /// One event as the store holds it.
    struct Stored {
        let stream: String
        let sequence: Int
        let payload: [UInt8]
        let leafHash: [UInt8]
    }

    /// Takes down what a crashwriter said; a last line that was cut short says nothing.
    mutating func take(_ output: String) {
        for line in output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let words = line.split(separator: " ")
            lines.append(String(line))
            if words.count == 4, words[0] == "ack", let sequence = Int(words[2]) {
                acknowledged[String(words[1]), default: [:]][sequence] = String(words[3])
                count += 1
            } else if words.count == 2, words[0] == "refused" {
                refusals.append(String(words[1]))
            }
        }
    }

    /// What is wrong with the events of a store: nothing when all that was acknowledged is there once and whole.
    func violations(in events: [Stored]) -> [String] {
        var found: [String] = []
        var seen: [String: [Int: String]] = [:]
        for event in events {
            let name = "\(event.stream) \(event.sequence)"
            let digest = SHA256.hash(data: event.payload)
            if Array(digest) != event.leafHash { found.append("\(name) is not whole") }
            if seen[event.stream]?[event.sequence] != nil { found.append("\(name) is there twice") }
            seen[event.stream, default: [:]][event.sequence] = digest.map { String(format: "%02x", $0) }.joined()
        }
        for (stream, sequences) in seen where sequences.keys.max() != sequences.count || sequences.keys.min() != 1 {
            found.append("\(stream) has gaps")
        }
        for (stream, sequences) in acknowledged {
            for (sequence, digest) in sequences {
                switch seen[stream]?[sequence] {
                case nil: found.append("\(stream) \(sequence) was acknowledged and is lost")
                case digest: continue
                default: found.append("\(stream) \(sequence) is another event than was acknowledged")
                }
            }
        }
        return found
    }
}
