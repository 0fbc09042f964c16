import Base

/// 材料格式: the kinds of file that are taken in, told by their bytes and not by their names.
enum FileKind: String, Sendable, Hashable, CaseIterable {
    case jpeg, png, gif, webp, heic, bmp, tiff
    case pdf, ofd, docx, xlsx, pptx, doc, xls, ppt, text
    case mp4, mov, threeGP = "3gp", avi, webm, matroska
    case mp3, m4a, wav, amr, ogg

    /// As in a `Content-Type` header.
    var mediaType: String { row.mediaType }

    /// What a saved copy ends in, without the dot.
    var fileExtension: String { row.fileExtension }

    var name: Text { row.name }

    private var row: (mediaType: String, fileExtension: String, name: Text) {
        switch self {
        case .jpeg: ("image/jpeg", "jpg", Text(zh: "JPEG图片", en: "JPEG picture"))
        case .png: ("image/png", "png", Text(zh: "PNG图片", en: "PNG picture"))
        case .gif: ("image/gif", "gif", Text(zh: "GIF图片", en: "GIF picture"))
        case .webp: ("image/webp", "webp", Text(zh: "WebP图片", en: "WebP picture"))
        case .heic: ("image/heic", "heic", Text(zh: "HEIC图片", en: "HEIC picture"))
        case .bmp: ("image/bmp", "bmp", Text(zh: "BMP图片", en: "BMP picture"))
        case .tiff: ("image/tiff", "tif", Text(zh: "TIFF图片", en: "TIFF picture"))
        case .pdf: ("application/pdf", "pdf", Text(zh: "PDF文件", en: "PDF document"))
        case .ofd: ("application/ofd", "ofd", Text(zh: "OFD版式文件", en: "OFD document"))
        case .docx:
            (
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
                Text(zh: "Word文档", en: "Word document")
            )
        case .xlsx:
            (
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx",
                Text(zh: "Excel表格", en: "Excel workbook")
            )
        case .pptx:
            (
                "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx",
                Text(zh: "PowerPoint演示文稿", en: "PowerPoint presentation")
            )
        case .doc: ("application/msword", "doc", Text(zh: "旧版Word文档", en: "older Word document"))
        case .xls: ("application/vnd.ms-excel", "xls", Text(zh: "旧版Excel表格", en: "older Excel workbook"))
        case .ppt:
            (
                "application/vnd.ms-powerpoint", "ppt",
                Text(zh: "旧版PowerPoint演示文稿", en: "older PowerPoint presentation")
            )
        case .text: ("text/plain", "txt", Text(zh: "纯文本", en: "plain text"))
        case .mp4: ("video/mp4", "mp4", Text(zh: "MP4视频", en: "MP4 video"))
        case .mov: ("video/quicktime", "mov", Text(zh: "MOV视频", en: "MOV video"))
        case .threeGP: ("video/3gpp", "3gp", Text(zh: "3GP视频", en: "3GP video"))
        case .avi: ("video/x-msvideo", "avi", Text(zh: "AVI视频", en: "AVI video"))
        case .webm: ("video/webm", "webm", Text(zh: "WebM视频", en: "WebM video"))
        case .matroska: ("video/x-matroska", "mkv", Text(zh: "MKV视频", en: "MKV video"))
        case .mp3: ("audio/mpeg", "mp3", Text(zh: "MP3录音", en: "MP3 sound"))
        case .m4a: ("audio/mp4", "m4a", Text(zh: "M4A录音", en: "M4A sound"))
        case .wav: ("audio/wav", "wav", Text(zh: "WAV录音", en: "WAV sound"))
        case .amr: ("audio/amr", "amr", Text(zh: "AMR录音", en: "AMR sound"))
        case .ogg: ("audio/ogg", "ogg", Text(zh: "OGG录音", en: "OGG sound"))
        }
    }
}
