import Glibc

/// 文件: the calls that make a file durable, with errors that name the file.
enum SystemFile {
    /// Opens for this process only; programs it starts do not inherit the descriptor.
    static func open(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws -> Int32 {
        let descriptor = Glibc.open(path, flags | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw StoreError.system("cannot open", path) }
        return descriptor
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Makes an empty file that only we may read, unless there is one; there must be none if it is to be new.
    static func create(_ path: String, isNew: Bool = false) throws {
        Glibc.close(try open(path, O_RDWR | O_CREAT | (isNew ? O_EXCL : 0)))
    }

    /// Copies a file's bytes into a new file.
    static func copy(_ path: String, to copy: String) throws {
        let source = try open(path, O_RDONLY)
        defer { Glibc.close(source) }
        let target = try open(copy, O_WRONLY | O_CREAT | O_EXCL)
        defer { Glibc.close(target) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(source, &buffer, buffer.count)
            guard count >= 0 else { throw StoreError.system("cannot read", path) }
            if count == 0 { return }
            try write(buffer[..<count], to: target, copy)
        }
    }

    /// Writes all of the bytes to an open file.
    static func write(_ bytes: ArraySlice<UInt8>, to file: Int32, _ path: String) throws {
        try bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let step = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                guard step > 0 else { throw StoreError.system("cannot write", path) }
                rest = rest.dropFirst(step)
            }
        }
    }

    /// Makes what a file holds durable.
    static func synchronize(file path: String) throws {
        try synchronize(path, O_RDONLY)
    }

    /// Makes the names in a folder durable.
    static func synchronize(directory path: String) throws {
        try synchronize(path, O_RDONLY | O_DIRECTORY)
    }

    /// Gives a finished file its name in one step; `.misuse` when something has that name already.
    static func publish(_ path: String, as name: String) throws {
        guard link(path, name) == 0 else {
            throw errno == EEXIST
                ? StoreError(.misuse, "\(name) exists already and is not overwritten")
                : StoreError.system("cannot name", name)
        }
        unlink(path)
        try synchronize(directory: parent(of: name))
    }

    /// Refuses to begin what would run out of file descriptors: the system's libraries end the process when they do.
    static func requireDescriptors(_ least: UInt) throws {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            throw StoreError.system("cannot ask for the limit of", "open files")
        }
        guard limit.rlim_cur >= least else {
            throw StoreError(
                .failed, "too few open files are allowed: \(limit.rlim_cur) instead of \(least) (ulimit -n)")
        }
    }

    /// The folder a path names something in.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func synchronize(_ path: String, _ flags: Int32) throws {
        let descriptor = try open(path, flags)
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StoreError.system("cannot make durable", path) }
    }
}

extension StoreError {
    /// What a call of the operating system that failed just now means.
    static func system(_ doing: String, _ path: String) -> StoreError {
        let number = errno
        let words = "\(doing) \(path): \(String(cString: strerror(number)))"
        return StoreError([ENOSPC, EDQUOT].contains(number) ? .full : .failed, words)
    }
}
