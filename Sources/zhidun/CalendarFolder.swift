import Base
import Foundation
import Law
import Store

/// 放假通知目录: `DIR/calendar`, with one CSV file a notice, added to those the product was made with.
struct CalendarFolder {
    let path: String

    init(data directory: String) {
        self.path = directory + "/calendar"
    }

    /// The built-in notices and those of the folder, which may be absent.
    /// - Throws: a `Refusal` `.unusable` that names the file that cannot be read as a notice, or two for one year.
    func calendar() throws -> WorkingCalendar {
        var calendar = WorkingCalendar.official
        var files: [Int: String] = [:]
        for name in try names() {
            let notice = try CalendarFolder.notice(at: path + "/" + name)
            if let other = files.updateValue(name, forKey: notice.year) {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "\(path)中的\(other)和\(name)都是\(notice.year)年的通知，请删去一个",
                        en: "\(other) and \(name) in \(path) are both notices for \(notice.year); remove one."))
            }
            calendar = calendar.adding(notice)
        }
        return calendar
    }

    /// Stores the notice as `YEAR.csv`, whole or not at all; the path, and whether one was replaced.
    func store(_ notice: HolidayNotice) throws -> (path: String, replaced: Bool) {
        let target = path + "/\(notice.year).csv"
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            let replaced = FileManager.default.fileExists(atPath: target)
            try DurableFile.write(Array(notice.csv.utf8), to: target)
            return (target, replaced)
        } catch {
            throw Refusal(
                .unavailable,
                Text(
                    zh: "无法写入\(target)，请检查目录权限和磁盘空间", en: "Cannot write \(target); check its permissions and the disk.")
            )
        }
    }

    /// The notice in a file of UTF-8 text.
    static func notice(at path: String) throws -> HolidayNotice {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Refusal(.unusable, Text(zh: "无法读取文件\(path)", en: "Cannot read the file \(path)."))
        }
        guard bytes.count <= 1_000_000, let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(path)不是UTF-8编码的放假通知，请另存为“CSV UTF-8”后重试",
                    en: "\(path) is no notice in UTF-8; save it as “CSV UTF-8” and try again."))
        }
        do {
            return try HolidayNotice(csv: text)
        } catch let refusal {
            let words = Text(zh: path + "：" + refusal.text.zh, en: path + ": " + refusal.text.en)
            throw Refusal(refusal.code, words, field: refusal.field)
        }
    }

    private func names() throws -> [String] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
                .filter { $0.hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted()
        } catch {
            throw Refusal(.unusable, Text(zh: "无法读取目录\(path)", en: "Cannot read the directory \(path)."))
        }
    }
}
