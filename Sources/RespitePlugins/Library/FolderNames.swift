import RespiteCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names in a folder of plugins that may be those of plugins: what is no plain file.
///
/// Reading through thousands of files takes the kernel longer than all else that a start does, so
/// what is found in so large a folder is kept until the folder is changed.
package struct FolderNames: Sendable {
  /// Bytes that a folder has for its entries from which on its names are kept: about a thousand.
  private static let worthKeeping = 1 << 15
  /// Seconds. A folder that was changed just now may be changed again without its time telling.
  private static let settled = 2

  /// Where they are kept; nil keeps nothing.
  let cache: String?
  /// Seconds since 1970.
  private let now: @Sendable () -> Int

  package init(cache: String?, now: @escaping @Sendable () -> Int = { time(nil) }) {
    self.cache = cache
    self.now = now
  }

  /// In no order. Links are among them, whatever they point to.
  package func mayBePlugins(in folder: String) -> [String] {
    guard let cache, let stamp = FileStamp(folder), stamp.size >= Self.worthKeeping else {
      return PluginLibrary.namesBesideFiles(folder)
    }
    let file = "\(cache)/folder-\(stamp.inode)"
    if let kept = Self.kept(file, stamp.line) { return kept }
    let names = PluginLibrary.namesBesideFiles(folder)
    if now() - stamp.seconds >= Self.settled { Self.keep(names, stamp.line, file) }
    return names
  }

  // MARK: - Keeping

  /// The folder's stamp on one line, then a line each name.
  private static func kept(_ file: String, _ stamp: String) -> [String]? {
    guard let bytes = try? readFile(file) else { return nil }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.first == stamp else { return nil }
    lines.removeFirst()
    return lines
  }

  /// Where it cannot be written, the folder is read again the next time.
  private static func keep(_ names: [String], _ stamp: String, _ file: String) {
    guard !names.contains(where: { $0.contains("\n") }) else { return }
    let draft = FilePath("\(file).\(getpid())")
    let folder = draft.removingLastComponent()
    for folder in [folder.removingLastComponent(), folder] { mkdir(folder.string, 0o700) }
    do {
      let descriptor = try FileDescriptor.open(
        draft, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
      _ = try descriptor.closeAfter {
        try descriptor.writeAll(([stamp] + names).joined(separator: "\n").utf8)
      }
      guard rename(draft.string, file) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      unlink(draft.string)
    }
  }
}

extension FileStamp {
  fileprivate var line: String { "1 \(device) \(inode) \(size) \(seconds) \(nanoseconds)" }
}
