/// JPEG的结尾: walks through a JPEG in passing to see whether its end-of-image marker comes (ITU-T T.81, B.1).
///
/// The last two bytes do not tell: cameras put films and notes behind the picture, and previews end inside it.
struct PictureEnd {
    private var state = State.prefix
    private var skipped = 0

    private enum State {
        case prefix, code, high(UInt8), low(UInt8, UInt8), segment(UInt8), scan, inScan, ended, lost
    }

    /// Whether the picture stops before its end; false where it cannot be followed.
    var isMissing: Bool {
        switch state {
        case .ended, .lost: false
        default: true
        }
    }

    mutating func take(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while let byte = rest.first {
            switch state {
            case .ended, .lost: return
            case .segment(let marker):
                let passed = min(skipped, rest.count)
                rest = rest.dropFirst(passed)
                skipped -= passed
                if skipped == 0 { state = marker == PictureEnd.startOfScan ? .scan : .prefix }
            case .scan:
                guard let next = rest.firstIndex(of: 0xFF) else { return }
                rest = rest[(next + 1)...]
                state = .inScan
            default:
                rest.removeFirst()
                step(byte)
            }
        }
    }

    private mutating func step(_ byte: UInt8) {
        switch (state, byte) {
        case (.prefix, 0xFF): state = .code
        case (.code, 0xFF), (.inScan, 0xFF): break
        case (.code, 0xD9), (.inScan, 0xD9): state = .ended
        case (.code, 0x01), (.code, 0xD0...0xD8): state = .prefix
        case (.inScan, 0x00), (.inScan, 0xD0...0xD7): state = .scan
        case (.code, 0x02...), (.inScan, 0x02...): state = .high(byte)
        case (.high(let marker), _): state = .low(marker, byte)
        case (.low(let marker, let high), _):
            skipped = Int(high) << 8 + Int(byte) - 2
            if skipped < 0 {
                state = .lost
            } else if skipped == 0 {
                state = marker == PictureEnd.startOfScan ? .scan : .prefix
            } else {
                state = .segment(marker)
            }
        default: state = .lost
        }
    }

    private static let startOfScan: UInt8 = 0xDA
}
