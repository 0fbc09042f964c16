/// 版本: of the program, as `zhidun --version` prints it.
enum Version {
    static let current = "0.1.0"
}
