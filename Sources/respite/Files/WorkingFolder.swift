#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that the program was started in.
enum WorkingFolder {
  static let path: String? = {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }()

  /// A path as seen from there, where it is inside.
  static func short(_ file: String) -> String {
    guard let path, file.hasPrefix(path + "/") else { return file }
    return String(file.dropFirst(path.count + 1))
  }
}
