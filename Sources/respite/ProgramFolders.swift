import RespiteCore
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the program finds and keeps what it needs. The current folder is never one of them.
enum ProgramFolders {
  /// The person's own first, then installed ones, then RESPITE_PLUGIN_PATH, then the bundled.
  static func plugins(environment: [String: String]) -> [String] {
    var folders = [configuration(environment), data(environment)].compactMap {
      $0.map { $0 + "/plugins" }
    }
    folders += (environment["RESPITE_PLUGIN_PATH"] ?? "").split(separator: ":").map(String.init)
      .filter { $0.hasPrefix("/") }
    return folders + (bundled.map { [$0] } ?? [])
  }

  /// Where a person's own plugins are.
  /// - Throws: `Fault` where no home folder is known.
  static func own(environment: [String: String]) throws(Fault) -> String {
    if let folder = configuration(environment) { return folder + "/plugins" }
    throw Fault(.value, "no home folder is known", hint: "Set HOME")
  }

  /// Where a person's own plans are; nil where no home folder is known.
  static func plans(environment: [String: String]) -> String? {
    configuration(environment).map { $0 + "/plans" }
  }

  /// The file of the person's settings.
  static func settings(environment: [String: String]) -> String? {
    configuration(environment).map { $0 + "/settings" }
  }

  /// What the person writes.
  static func configuration(_ environment: [String: String]) -> String? {
    base("XDG_CONFIG_HOME", ".config", environment)
  }

  /// What the program keeps.
  static func data(_ environment: [String: String]) -> String? {
    base("XDG_DATA_HOME", ".local/share", environment)
  }

  /// The names that calendars know plans by: chance, made once, and what was exported.
  static func calendarNames(_ environment: [String: String]) -> String? {
    data(environment).map { $0 + "/calendar" }
  }

  /// What the program can find out again.
  static func cache(_ environment: [String: String]) -> String? {
    base("XDG_CACHE_HOME", ".cache", environment)
  }

  private static func base(
    _ variable: String, _ fallback: String, _ environment: [String: String]
  ) -> String? {
    // The XDG rules: a relative path is ignored.
    if let path = environment[variable], path.hasPrefix("/") { return path + "/respite" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/\(fallback)/respite"
  }

  /// The plugins that came with the program.
  static let bundled = folder(installed: "plugins", inCheckout: "plugins")

  /// What tells an editor of the API that routines are written against.
  static let types = folder(installed: "types", inCheckout: "Sources/RespitePlugins/Lua/types")

  /// A folder that came with the program: beside an installed one in share, beside a built one in
  /// the checkout; nil where it is not there.
  private static func folder(installed: String, inCheckout: String) -> String? {
    guard let program = programPath else { return nil }
    var folder = parent(of: program)
    let shared = parent(of: folder) + "/share/respite/" + installed
    if access(shared, R_OK) == 0 { return shared }
    while folder != "/" && !folder.isEmpty {
      if access(folder + "/Package.swift", R_OK) == 0 {
        let path = folder + "/" + inCheckout
        return access(path, R_OK) == 0 ? path : nil
      }
      folder = parent(of: folder)
    }
    return nil
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// The running program's own file, with links resolved.
  static var programPath: String? {
    #if os(Linux)
      let path = "/proc/self/exe"
    #else
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var bytes = [CChar](repeating: 0, count: Int(size) + 1)
      guard _NSGetExecutablePath(&bytes, &size) == 0 else { return nil }
      let path = String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    #endif
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
