import RespiteCore
import SystemPackage
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that the operating system's timer reads. Only one with the program's mark in it is the
/// program's to replace or remove.
struct TimerFile {
  enum Presence { case none, own, outdated, foreign }

  static let mark = "Made by respite plan install; respite plan uninstall removes it."

  var path: String
  var text: String

  private static let largest = 1 << 16

  var presence: Presence {
    guard let status = FileStatus(FilePath(path)) else { return .none }
    guard status.kind == .file, status.size <= Self.largest,
      let bytes = try? FilePath(path).contents()
    else { return .foreign }
    let there = String(decoding: bytes, as: UTF8.self)
    let lines = there.split(whereSeparator: \.isNewline)
    guard lines.prefix(3).contains(where: { $0.contains(Self.mark) }) else { return .foreign }
    return there == text ? .own : .outdated
  }

  /// - Throws: `Fault` where someone else's file is in the place of one of them.
  static func check(_ files: [TimerFile]) throws(Fault) {
    for file in files where file.presence == .foreign {
      throw Fault(
        .unwritable, "this file is not respite's, so it is left as it is",
        hint: "Move it away if it is of no use", file: file.path)
    }
  }

  func write() throws(Fault) {
    do {
      try FilePath(path).removingLastComponent().makeFolders()
      try FilePath(path).replaceContents(with: text.utf8)
    } catch {
      throw Fault(.unwritable, "the timer cannot be written: \(error)", file: path)
    }
  }

  func remove() throws(Fault) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw Fault(
        .unwritable, "the timer cannot be removed: \(Errno(rawValue: errno))", file: path)
    }
  }

  /// As it is shown before it is written.
  var shown: String { SafeText("\(path)\n\n\(text)", keepingNewlines: true).string }
}
