import Base

/// 提交上限: how much one form may carry.
struct FormLimits: Sendable {
    /// Names and values of all fields that are no files, in bytes.
    var fields = 256 * 1024
    /// Fields and files together, of a body in parts.
    var parts = 60
    /// Files that are kept.
    var files = 10
    /// In bytes, of one file.
    var file = 20 * 1024 * 1024
    /// In bytes, for all that stands between and around files and fields.
    var surroundings = 1024 * 1024

    /// In bytes, of the body as it is sent; past this nothing of it is used.
    var whole: Int { files * file + surroundings }

    var tooManyFields: Refusal {
        Refusal(
            .oversize,
            Text(
                zh: "填写的文字太多，超过\(fields / 1024) KB。请缩短文字，或者写成文件上传。",
                en: "The text you entered is over \(fields / 1024) KB. Shorten it, or upload it as a file."))
    }

    var tooLargeFile: Refusal {
        Refusal(
            .oversize,
            Text(
                zh: "文件超过\(megabytes)。请压缩、截短，或者分成几个文件再上传。",
                en: "The file is over \(megabytes). Shrink it, shorten it or split it, and upload that."))
    }

    var tooManyFiles: Refusal {
        Refusal(
            .oversize,
            Text(
                zh: "一次最多收\(files)个文件，这个没有收下。请去掉不需要的文件，或者把几个合并成一个PDF。",
                en: "At most \(files) files are taken at once, and this is one more. Leave out or join some of them."))
    }

    var tooLarge: Refusal {
        Refusal(
            .oversize,
            Text(
                zh: "提交的内容合计超过上限：每个文件不超过\(megabytes)，最多\(files)个。请减少或者压缩文件后重新提交。",
                en: "All together is over the limit: \(files) files of \(megabytes) each. Send it again with less."))
    }

    /// In words, as people say it; a limit below one is for tests.
    private var megabytes: String {
        file >= 1024 * 1024 ? "\(file / 1024 / 1024) MB" : "\(file) B"
    }
}
