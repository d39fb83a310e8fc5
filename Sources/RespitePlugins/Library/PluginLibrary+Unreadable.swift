import RespiteCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PluginLibrary {
  /// Folders of plugins, and plugins in them, that cannot be looked into: nobody would know why
  /// what is in them is missing.
  public func unreadable() -> [Fault] {
    folders.flatMap { folder -> [Fault] in
      if let fault = Self.fault(in: folder) { return [fault] }
      return Self.namesBesideFiles(folder).sorted().compactMap { name in
        // What should be a routine's file is told of where it is read.
        name.hasSuffix(".lua") ? nil : Self.fault(in: "\(folder)/\(name)")
      }
    }
  }

  /// - Returns: nil, too, where there is nothing, or what is no folder.
  private static func fault(in folder: String) -> Fault? {
    if let directory = opendir(folder) {
      closedir(directory)
      return nil
    }
    let reason = Errno(rawValue: errno)
    var status = stat()
    guard reason != .notDirectory, lstat(folder, &status) == 0 else { return nil }
    return .unreadable(folder, reason)
  }
}
