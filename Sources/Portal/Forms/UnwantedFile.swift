import Base

/// 不收的文件: what is not taken in, and what to do instead.
enum UnwantedFile: Sendable, CaseIterable {
    case empty, program, page, archive, disguised, unknown

    /// What the first bytes give away as something that may run, or must be unpacked to be seen.
    init?(_ head: FileHead) {
        let isSound = head.has("#!AMR")
        if head.bytes.isEmpty {
            self = .empty
        } else if UnwantedFile.programs.contains(where: { head.has($0) }) && !isSound {
            self = .program
        } else if UnwantedFile.archives.contains(where: { head.has($0) }) || head.has("ustar", at: 257) {
            self = .archive
        } else {
            return nil
        }
    }

    /// Text that a browser would show as a page or run.
    init?(page head: FileHead) {
        guard head.opens(with: UnwantedFile.pageMarks + UnwantedFile.textMarks) else { return nil }
        self = .page
    }

    /// A page, a script or a program that stands near the beginning of a picture or a PDF.
    ///
    /// “MZ” alone is found in one photo of seventy by chance; a program says more than that.
    init?(hiddenIn head: FileHead) {
        let hasProgram = head.opens(with: ["this program cannot be run", "this program must be run"])
        guard hasProgram || head.opens(with: UnwantedFile.pageMarks) || UnwantedFile.hasHeader(head) else { return nil }
        self = .disguised
    }

    var refusal: Refusal { Refusal(self == .empty ? .unusable : .wrongType, text) }

    private var text: Text {
        switch self {
        case .empty: Text(zh: "文件是空的。请重新选择文件再上传。", en: "The file is empty. Choose the file again.")
        case .program:
            Text(
                zh: "程序或脚本文件不能上传。请把要说明的内容另存为图片或PDF再上传。",
                en: "Programs and scripts are not taken. Save what they show as pictures or PDF and upload that.")
        case .page:
            Text(
                zh: "网页或带脚本的文件不能上传。请截图，或者另存为图片或PDF再上传。",
                en: "Web pages and files with scripts are not taken. Save the page as pictures or PDF and upload that.")
        case .archive:
            Text(
                zh: "压缩包不能上传。请解压后把里面的文件逐个上传。",
                en: "Archives are not taken. Unpack it and upload the files in it one by one.")
        case .disguised:
            Text(
                zh: "图片或PDF里夹带了网页或程序代码。请重新截图，或者重新另存为图片或PDF再上传。",
                en:
                    "The picture or PDF carries code of a page or program. Save it anew as picture or PDF and upload that."
            )
        case .unknown:
            Text(
                zh: "不收这种格式的文件。请另存为图片或PDF再上传。",
                en: "This format is not taken. Save it as pictures or PDF and upload that.")
        }
    }

    /// A DOS header that points at a Windows one: “MZ”, and at the offset it names “PE”.
    private static func hasHeader(_ head: FileHead) -> Bool {
        head.places(of: Array("MZ".utf8), most: 50).contains { place in
            guard place < 1024, let offset = head.number(at: place + 0x3C, bytes: 4) else { return false }
            return head.has([0x50, 0x45, 0x00, 0x00], at: place + offset)
        }
    }

    private static let programs: [[UInt8]] = [
        Array("MZ".utf8), [0x7F] + Array("ELF".utf8), Array("#!".utf8), [0xEF, 0xBB, 0xBF] + Array("#!".utf8),
        // Mach-O in both orders and both widths, and its bundles, whose mark Java classes share.
        [0xFE, 0xED, 0xFA, 0xCE], [0xFE, 0xED, 0xFA, 0xCF], [0xCE, 0xFA, 0xED, 0xFE], [0xCF, 0xFA, 0xED, 0xFE],
        [0xCA, 0xFE, 0xBA, 0xBE], [0xCA, 0xFE, 0xBA, 0xBF],
        Array("dex\n".utf8), [0x00, 0x61, 0x73, 0x6D],
        // A Windows shortcut.
        [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
    ]

    /// A ZIP is looked into; these are the other ones, and the ZIP without entries.
    private static let archives: [[UInt8]] = [
        Array("PK\u{5}\u{6}".utf8), Array("PK\u{7}\u{8}".utf8), Array("Rar!\u{1A}\u{7}".utf8),
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00],
        [0x28, 0xB5, 0x2F, 0xFD], Array("MSCF".utf8),
    ]

    private static let pageMarks = [
        "<html", "<!doctype html", "<head>", "<body", "<script", "<iframe", "<svg", "<?php", "javascript:",
    ]

    /// What makes XML a page, whatever its names are called, and what makes text act when it is opened.
    private static let textMarks = [
        "<!doctype", "<!entity", "<?xml-stylesheet", "www.w3.org/1999/xhtml", "www.w3.org/2000/svg", "<img", "<meta",
        "<object", "<embed", "<style", "<%@",
    ]
}
