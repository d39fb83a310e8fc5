import RespiteCore
import SystemPackage

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
    throw Fault(.definition, "it cannot be read: \(error)", file: path)
  }
  throw Fault(
    .definition, "it is larger than a plugin's file can be (\(limit >> 20) MB)", file: path)
}
