import Glibc

/// 目录清单: the names in a folder, in no order, without `.` and `..`.
enum DirectoryListing {
    static func names(in path: String) throws(StoreError) -> [String] {
        guard let folder = opendir(path) else { throw StoreError.system("cannot list", path) }
        defer { closedir(folder) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
                start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw StoreError.system("cannot list", path) }
        return names
    }
}
