package import Base

/// 索引文件: `marks.index` in a directory.
///
/// Eight bytes that name the format, eight for its version, the checksum of all that follows (`Checksum.words`), the
/// fingerprint of the tables, the number of marks, the id of the algorithm, then the arrays of the index. Numbers are
/// little-endian.
extension MarkIndex {
    package static let fileName = "marks.index"
    private static let magic = Array("ZHIDUNMI".utf8)
    private static let version: UInt64 = 1

    /// Stores the index in a directory, which is made where it is absent; an index that lies there is replaced.
    /// - Returns: the size of the file in bytes.
    @discardableResult
    package func write(to directory: String) throws(Refusal) -> Int {
        let bytes = bytes()
        try FileBytes.makeDirectory(directory)
        try FileBytes.store(bytes, at: directory + "/" + MarkIndex.fileName)
        return bytes.count
    }

    /// The index in a directory.
    /// - Throws: a `Refusal` `.unusable` that says what is wrong with it: absent, foreign, newer, made by another
    ///   algorithm or with other tables, damaged.
    package static func open(_ directory: String, matcher: Matcher) throws(Refusal) -> MarkIndex {
        let path = directory + "/" + fileName
        guard FileBytes.exists(path) else {
            throw refusal(
                directory, zh: "没有近似检索库，请先运行 zhidun register index",
                en: "there is no index; run “zhidun register index” first")
        }
        let bytes = try FileBytes.read(path, limit: 8_000_000_000)
        return try read(bytes, from: path, matcher: matcher)
    }

    func bytes() -> [UInt8] {
        var body: [UInt8] = []
        body.reserveCapacity(units.count * 16 + postings.places.count * 4 + marks.bytes.count * 3 + count * 40)
        IndexBytes.append(matcher.hanzi.fingerprint, to: &body)
        IndexBytes.append(UInt64(count), to: &body)
        IndexBytes.append(Array(matcher.algorithm.id.utf8), to: &body)
        IndexBytes.append(kinds, to: &body)
        for strings in [numbers, marks, classes, holders] {
            IndexBytes.append(strings.bytes, to: &body)
            IndexBytes.append(strings.ends, to: &body)
        }
        IndexBytes.append(units, to: &body)
        IndexBytes.append(unitEnds, to: &body)
        IndexBytes.append(cores, to: &body)
        IndexBytes.append(postings.keys, to: &body)
        IndexBytes.append(postings.ends, to: &body)
        IndexBytes.append(postings.places, to: &body)
        var bytes = MarkIndex.magic
        IndexBytes.append(MarkIndex.version, to: &bytes)
        IndexBytes.append(Checksum.words(body[...]), to: &bytes)
        return bytes + body
    }

    static func read(_ bytes: [UInt8], from path: String, matcher: Matcher) throws(Refusal) -> MarkIndex {
        guard bytes.starts(with: magic) else {
            throw refusal(path, zh: "不是近似检索库文件", en: "this is no index of marks")
        }
        var reader = IndexBytes.Reader(bytes, from: magic.count)
        guard let version = reader.number(), let sum = reader.number(), version != 0, version < 1 << 32 else {
            throw damaged(path)
        }
        guard version == MarkIndex.version else {
            throw refusal(
                path, zh: "格式版本是\(version)，本程序只能读\(MarkIndex.version)，请用本程序重建",
                en: "its format is \(version) and this program reads \(MarkIndex.version); rebuild it")
        }
        guard sum == Checksum.words(bytes[24...]) else { throw damaged(path) }
        guard let fingerprint = reader.number(), let count = reader.number(), let id = reader.array(of: UInt8.self)
        else {
            throw damaged(path)
        }
        let algorithm = String(decoding: id, as: UTF8.self)
        guard algorithm == matcher.algorithm.id else {
            throw refusal(
                path, zh: "用的是算法\(algorithm)，本程序用\(matcher.algorithm.id)，请重建",
                en: "it was made for \(algorithm), and this program uses \(matcher.algorithm.id); rebuild it")
        }
        guard fingerprint == matcher.hanzi.fingerprint else {
            throw refusal(path, zh: "是用另一版汉字数据表建立的，请重建", en: "it was made with other tables of characters; rebuild it")
        }
        guard let index = read(&reader, count: Int(clamping: count), matcher: matcher) else { throw damaged(path) }
        return index
    }

    /// Nil where the arrays do not fit each other, so that nothing read later can reach outside them.
    private static func read(_ reader: inout IndexBytes.Reader, count: Int, matcher: Matcher) -> MarkIndex? {
        func strings(_ reader: inout IndexBytes.Reader) -> PackedStrings? {
            guard let bytes = reader.array(of: UInt8.self), let ends = reader.array(of: UInt32.self) else { return nil }
            return PackedStrings(bytes: bytes, ends: ends)
        }
        guard let kinds = reader.array(of: UInt8.self), let numbers = strings(&reader), let marks = strings(&reader),
            let classes = strings(&reader), let holders = strings(&reader), let units = reader.array(of: Unit.self),
            let unitEnds = reader.array(of: UInt32.self), let cores = reader.array(of: UInt8.self),
            let keys = reader.array(of: UInt32.self), let ends = reader.array(of: UInt32.self),
            let places = reader.array(of: UInt32.self),
            let postings = Postings(keys: keys, ends: ends, places: places, marks: count)
        else { return nil }
        guard
            [kinds.count, numbers.count, marks.count, classes.count, holders.count, unitEnds.count, cores.count / 2]
                .allSatisfy({ $0 == count }), kinds.allSatisfy({ $0 < RegisterEntry.Kind.allCases.count }),
            Runs.areValid(unitEnds, of: units.count)
        else { return nil }
        for place in 0..<count {
            let length = Runs.range(place, unitEnds).count
            guard length <= Name.limit, cores[2 * place] <= cores[2 * place + 1], cores[2 * place + 1] <= length else {
                return nil
            }
        }
        return MarkIndex(
            matcher: matcher, kinds: kinds, numbers: numbers, marks: marks, classes: classes, holders: holders,
            units: units, unitEnds: unitEnds, cores: cores, postings: postings)
    }

    private static func damaged(_ path: String) -> Refusal {
        refusal(path, zh: "已损坏，请重建", en: "it is damaged; rebuild it")
    }

    private static func refusal(_ path: String, zh: String, en: String) -> Refusal {
        Refusal(.unusable, Text(zh: "近似检索库\(path)：\(zh)", en: "Index \(path): \(en)."))
    }
}
