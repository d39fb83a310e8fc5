import RespiteCore
import SystemPackage

/// Reads a plugin from a folder. Links are followed nowhere: one is a reason to refuse.
struct FolderReader {
  private var builder: PackageBuilder
  private let top: FilePath

  /// - Parameter origin: what faults name.
  static func read(
    _ folder: FilePath, origin: String, revision: String? = nil
  ) throws(Fault) -> PluginPackage {
    var reader = FolderReader(builder: PackageBuilder(origin: origin), top: folder)
    try reader.visit("")
    return try reader.builder.package(revision: revision)
  }

  private mutating func visit(_ folder: String) throws(Fault) {
    for name in try names(in: folder) {
      // Such as .git: nothing hidden is ever part of a plugin.
      if name.hasPrefix(".") { continue }
      try builder.count()
      guard let path = try builder.path((folder.isEmpty ? name : "\(folder)/\(name)").utf8) else {
        continue
      }
      let place = top.pushing(FilePath(path))
      switch FileStatus(place)?.kind {
      case .folder: try visit(path)
      case .file: try add(path, place)
      case .link: throw builder.fault("it is a link, and a plugin has plain files alone", at: path)
      case .other: throw builder.fault("it is no plain file", at: path)
      case nil: throw builder.fault("it went away while it was read", at: path)
      }
    }
  }

  private mutating func add(_ path: String, _ place: FilePath) throws(Fault) {
    guard try builder.wants(path) else { return }
    let bytes: [UInt8]
    do {
      let file = try FileDescriptor.open(
        place, .readOnly, options: [.noFollow, .nonBlocking, .closeOnExec])
      let size = try file.closeAfter { try FileStatus(file).size }
      try builder.count(bytes: size)
      bytes = try place.contents()
    } catch let fault as Fault {
      throw fault
    } catch {
      throw builder.fault("it cannot be read: \(error)", at: path)
    }
    builder.add(path, bytes)
  }

  private func names(in folder: String) throws(Fault) -> [String] {
    do {
      return try (folder.isEmpty ? top : top.pushing(FilePath(folder))).names().map(\.string)
    } catch {
      throw builder.fault("it cannot be read: \(error)", at: folder)
    }
  }
}
