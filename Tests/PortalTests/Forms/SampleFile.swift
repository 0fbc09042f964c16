@testable import Portal

/// Small files of every kind, put together byte by byte from the descriptions of the formats.
enum SampleFile {
    /// Start, a JFIF segment, a scan with a stuffed byte and a restart marker, end.
    static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10] + bytes("JFIF\u{0}") + [1, 1, 0, 0, 1, 0, 1, 0, 0]
        + [
            0xFF, 0xDA, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3F, 0x00, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF,
            0xD9,
        ]

    /// One black pixel.
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + bytes("IHDR")
        + [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55]
        + [0, 0, 0, 10] + bytes("IDAT") + [0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xAF, 0xA4, 0x71]
        + [0, 0, 0, 0] + bytes("IEND") + [0xAE, 0x42, 0x60, 0x82]

    static let gif: [UInt8] =
        bytes("GIF89a") + [
            1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44,
        ]
        + [1, 0, 0x3B]

    static let pdf = bytes("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n")
    static let text = bytes("2026年3月1日，在市场看到假货。\r\n\t第二行\n")

    static let accepted: [(kind: FileKind, bytes: [UInt8])] = [
        (.jpeg, jpeg), (.png, png), (.gif, gif), (.gif, bytes("GIF87a") + [1, 0, 1, 0, 0, 0, 0, 0x3B]),
        (.webp, riff("WEBP", bytes("VP8L"))), (.bmp, bitmap), (.pdf, pdf), (.text, text), (.text, bytes("a")),
        (.tiff, [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0]), (.tiff, [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8]),
        (.heic, brand("heic", ["mif1"])), (.heic, brand("mif1", ["heic"])),
        (.mp4, brand("isom", ["iso2", "avc1", "mp41"])), (.mp4, brand("mp42", [])), (.mp4, brand("WXYZ", ["mp42"])),
        (.mov, brand("qt  ", [])), (.mov, [0, 0, 0, 8] + bytes("wide") + [0, 0, 1, 0] + bytes("mdat")),
        (.threeGP, brand("3gp4", ["isom"])), (.m4a, brand("M4A ", ["mp42"])),
        (.avi, riff("AVI ", bytes("LIST"))), (.wav, riff("WAVE", bytes("fmt "))),
        (.webm, matroska("webm")), (.matroska, matroska("matroska")),
        (.mp3, bytes("ID3") + [4, 0, 0, 0, 0, 0, 0]), (.mp3, [0xFF, 0xFB, 0x90, 0x00, 0, 0]),
        (.mp3, [0xFF, 0xF3, 0x40, 0xC0, 0]),
        (.amr, bytes("#!AMR\n") + [0x3C]), (.amr, bytes("#!AMR-WB\n") + [0x3C]),
        (.ogg, bytes("OggS") + [0, 2, 0, 0, 0, 0, 0, 0, 0, 0]),
        (.docx, zip(["[Content_Types].xml", "_rels/.rels", "word/document.xml"])),
        (.docx, zip(["_rels/.rels", "docProps/core.xml", "word/document.xml", "[Content_Types].xml"])),
        (.xlsx, zip(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"])),
        (.pptx, zip(["[Content_Types].xml", "_rels/.rels", "ppt/presentation.xml"])),
        (.ofd, zip(["OFD.xml", "Doc_0/Document.xml"])), (.ofd, zip(["Doc_0/Document.xml", "OFD.xml"])),
        (.doc, compound(["Root Entry", "1Table", "WordDocument"], sectorsBefore: 0)),
        (.xls, compound(["Root Entry", "Workbook"], sectorsBefore: 3)),
        (.xls, compound(["Root Entry", "Book"], sectorsBefore: 400)),
        (.ppt, compound(["Root Entry", "Current User", "PowerPoint Document"], sectorsBefore: 1_000)),
        // 假货 in GB 18030, a character of four bytes there, and UTF-8 with its mark.
        (.text, [0xBC, 0xD9, 0xBB, 0xF5]), (.text, [0x81, 0x30, 0x81, 0x30]), (.text, [0xEF, 0xBB, 0xBF] + text),
        (.text, bytes("BMW的仿冒件")), (.text, bytes("RIFF是什么，freemdat")),
        (.text, bytes("<?xml version=\"1.0\"?>\n<发票><金额>10</金额></发票>")),
    ]

    static let refused: [(why: UnwantedFile, bytes: [UInt8])] = [
        (.empty, []),
        (.program, bytes("MZ") + [0x90, 0, 3, 0]), (.program, [0x7F] + bytes("ELF") + [2, 1, 1]),
        (.program, [0xCF, 0xFA, 0xED, 0xFE, 7, 0, 0, 1]), (.program, [0xCE, 0xFA, 0xED, 0xFE]),
        (.program, [0xFE, 0xED, 0xFA, 0xCE]), (.program, [0xFE, 0xED, 0xFA, 0xCF]),
        (.program, [0xCA, 0xFE, 0xBA, 0xBE]),
        (.program, bytes("#!/bin/sh\necho")), (.program, [0xEF, 0xBB, 0xBF] + bytes("#!/bin/sh")),
        (.program, bytes("dex\n035\u{0}")), (.program, [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]),
        (.program, [0x4C, 0, 0, 0, 1, 0x14, 2, 0]),
        (.page, bytes("<!DOCTYPE html><title>x</title>")), (.page, bytes("\n\n  <HTML>")), (.page, bytes("a<script>b")),
        (.page, bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")), (.page, bytes("<?xml version=\"1.0\"?><svg/>")),
        (.page, bytes("<?xml version=\"1.0\"?><a:x xmlns:a=\"http://www.w3.org/1999/xhtml\"/>")),
        (.page, bytes("<?xml-stylesheet href=\"x.xsl\"?><x/>")), (.page, bytes("<?php echo 1;")),
        (.page, bytes("<?xml version=\"1.0\"?><x><SCRIPT>1</SCRIPT></x>")),
        (.archive, zip(["照片.jpg", "a.exe"])), (.archive, bytes("PK\u{5}\u{6}") + Array(repeating: 0, count: 18)),
        (.archive, bytes("Rar!\u{1A}\u{7}\u{1}\u{0}")), (.archive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4]),
        (.archive, [0x1F, 0x8B, 8, 0]), (.archive, Array(repeating: 0x61, count: 257) + bytes("ustar\u{0}")),
        // An archive that holds a document, one with a folder of that name, an Android program.
        (.archive, zip(["合同.docx", "[Content_Types].xml", "_rels/.rels", "word/document.xml"])),
        (.archive, zip(["word/", "word/a.txt"])), (.archive, zip(["META-INF/MANIFEST.MF", "classes.dex"])),
        (.disguised, jpegWithComment("<Script>alert(1)</script>")), (.disguised, pdf + bytes("<html><body>")),
        (.disguised, png + bytes("<?php system($_GET[0]);")), (.disguised, bytes("GIF89a=1;/*<html>")),
        (.disguised, jpegWithComment("!This program cannot be run in DOS mode.")), (.disguised, pdf + program),
        (.unknown, [1, 2, 3, 4]), (.unknown, bytes("a\u{0}b")), (.unknown, bytes("a\u{1B}[31m")),
        (.unknown, bytes("a\u{7F}")),
        (.unknown, bytes("假货").dropLast() + [0x0A]), (.unknown, [0xBC]), (.unknown, [0xFF, 0xFE, 0x61, 0x00]),
        (.unknown, brand("avif", ["mif1"])), (.unknown, brand("WXYZ", [])), (.unknown, riff("CDR9", [])),
        // An installer of programs, which is a compound file too, and one that is cut off.
        (.unknown, compound(["Root Entry", "SummaryInformation"], sectorsBefore: 0)),
        (.unknown, Array(compound(["Root Entry", "WordDocument"], sectorsBefore: 5).prefix(2_000))),
        (.unknown, OfficeDirectory.mark),
        // Text for a hundred thousand bytes, and then not.
        (.unknown, Array(repeating: 0x61, count: 100_000) + [0]),
        (.unknown, Array(repeating: 0x61, count: 100_000) + [0xE5]),
    ]

    static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// A DOS header whose pointer, 64, leads to a Windows one.
    private static let program = bytes("MZ") + Array(repeating: 0, count: 58) + [64, 0, 0, 0] + bytes("PE\u{0}\u{0}")

    private static let bitmap: [UInt8] = bytes("BM") + [58, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0]

    static func jpegWithComment(_ comment: String) -> [UInt8] {
        Array(jpeg.prefix(20)) + [0xFF, 0xFE, 0, UInt8(comment.utf8.count + 2)] + bytes(comment) + jpeg.dropFirst(20)
    }

    private static func riff(_ form: String, _ rest: [UInt8]) -> [UInt8] {
        bytes("RIFF") + [UInt8(4 + rest.count), 0, 0, 0] + bytes(form) + rest
    }

    private static func brand(_ major: String, _ compatible: [String]) -> [UInt8] {
        [0, 0, 0, UInt8(16 + 4 * compatible.count)] + bytes("ftyp" + major) + [0, 0, 0, 0]
            + bytes(compatible.joined()) + [0, 0, 0, 8] + bytes("free")
    }

    private static func matroska(_ type: String) -> [UInt8] {
        [0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x86, 0x81, 1, 0x42, 0x82, 0x80 + UInt8(type.utf8.count)] + bytes(type)
    }

    /// Local entries with a few bytes each, uncompressed.
    static func zip(_ names: [String]) -> [UInt8] {
        names.flatMap { name -> [UInt8] in
            [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0] + Array(repeating: 0, count: 8) + [4, 0, 0, 0, 4, 0, 0, 0]
                + [UInt8(name.utf8.count), 0, 0, 0] + bytes(name) + bytes("<x/>")
        }
    }

    /// A header, sectors of zeros, and a directory with entries of these names, four to a sector of 512 bytes.
    static func compound(_ entries: [String], sectorsBefore sectors: Int) -> [UInt8] {
        var header = Array(repeating: UInt8(0), count: 512)
        header.replaceSubrange(0..<8, with: OfficeDirectory.mark)
        header[30] = 9
        header[48] = UInt8(sectors & 0xFF)
        header[49] = UInt8(sectors >> 8)
        let directory = entries.flatMap { name -> [UInt8] in
            let text = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            return text + Array(repeating: 0, count: 128 - text.count)
        }
        return header + Array(repeating: 0, count: sectors * 512) + directory
            + Array(repeating: 0, count: 512 - directory.count)
    }
}
