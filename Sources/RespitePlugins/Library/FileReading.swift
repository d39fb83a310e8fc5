import RespiteCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a text file whole. A pipe or a device is never waited for.
/// - Parameter limit: bytes; larger files are refused.
/// - Throws: `Fault` naming the file.
func readFile(_ path: String, limit: Int = 1 << 20) throws(Fault) -> [UInt8] {
  do {
    let file = try FileDescriptor.open(FilePath(path), .readOnly, options: .nonBlocking)
    let bytes = try file.closeAfter {
      var bytes: [UInt8] = []
      var capacity = 1 << 14
      while bytes.count <= limit {
        let piece = try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
          count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        bytes = bytes.isEmpty ? piece : bytes + piece
        // A file gives all that was asked for but at its end, and most fit into the first piece.
        if piece.count < capacity { break }
        capacity = limit + 1
      }
      return bytes
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]  // of byte order, which some editors write
    if bytes.count <= limit { return bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes }
  } catch {
    throw .unreadable(path, error)
  }
  throw Fault(
    .definition, "it is larger than a plugin's file can be (\(limit >> 20) MB)", file: path)
}

extension Fault {
  /// A file or folder that is there, in some way, and cannot be read.
  static func unreadable(_ path: String, _ error: any Error) -> Fault {
    if error as? Errno == .noSuchFileOrDirectory, let target = linkTarget(path) {
      return Fault(
        .definition, "it is a link to '\(target)', and there is nothing there",
        hint: "Put it there, or remove the link", file: path)
    }
    return Fault(.definition, "it cannot be read: \(error)", file: path)
  }

  private static func linkTarget(_ path: String) -> String? {
    var characters = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &characters, characters.count)
    guard count > 0 else { return nil }
    return String(decoding: characters[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
