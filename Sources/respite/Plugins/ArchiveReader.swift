import RespiteCore
import SystemPackage
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a plugin from an archive, without ever unpacking it to the disk.
struct ArchiveReader {
  /// What tar adds to the files: headers, padding, and long names.
  private static let mostUnpacked = PackageRules.mostBytes + PackageRules.mostEntries * 2048

  static func read(_ path: FilePath) throws(Fault) -> PluginPackage {
    var builder = PackageBuilder(origin: path.string)
    do {
      let file = try FileDescriptor.open(
        path, .readOnly, options: [.nonBlocking, .closeOnExec])
      defer { try? file.close() }
      let status = try FileStatus(file)
      guard status.kind == .file else { throw builder.fault("it is no file") }
      guard status.size <= mostUnpacked else {
        throw builder.fault(
          "it is larger than a plugin can be (\(PackageRules.mostBytes >> 20) MB)")
      }
      let bytes = try path.contents()
      switch bytes.first {
      case 0x1F where bytes.dropFirst().first == 0x8B:
        try TarReader.read(unpack(file, mostUnpacked), into: &builder)
      case UInt8(ascii: "P") where bytes.starts(with: "PK".utf8):
        try ZipReader.read(bytes, into: &builder, unpack: unpack)
      case _ where bytes.dropFirst(257).starts(with: "ustar".utf8):
        try TarReader.read(bytes, into: &builder)
      default:
        var fault = builder.fault("it is neither a .tar.gz nor a .zip archive")
        fault.hint = "Unpack it yourself, and add the folder"
        throw fault
      }
      return try builder.package()
    } catch let fault as Fault {
      throw fault
    } catch ChildProcess.Failure.notStarted(let name, _) {
      throw Fault(
        .unavailable, "it takes \(name) to unpack it", hint: "Install \(name)", file: path.string)
    } catch ChildProcess.Failure.tooMuchOutput {
      throw builder.fault("it is larger than a plugin can be (\(PackageRules.mostBytes >> 20) MB)")
    } catch {
      throw builder.fault("it cannot be read: \(error)")
    }
  }

  /// What `gzip` unpacks of a file, however much that says it is.
  private static func unpack(_ file: FileDescriptor, _ limit: Int) throws -> [UInt8] {
    let child = ChildProcess(
      name: "gzip", arguments: ["-dc"], environment: Environment.variables(), input: file)
    let outcome = try child.run(limit: limit)
    // 2 is a warning, such as of zeros after the end.
    guard outcome.status == 0 || outcome.status == 2 else {
      throw Damaged()
    }
    return outcome.output
  }

  private struct Damaged: Error, CustomStringConvertible {
    var description: String { "it is damaged" }
  }

  private static func unpack(_ stream: [UInt8], _ limit: Int) throws -> [UInt8] {
    var template = Array("/tmp/respite-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Errno(rawValue: errno) }
    unlink(template)
    let file = FileDescriptor(rawValue: descriptor)
    return try file.closeAfter {
      _ = try file.writeAll(stream)
      try file.seek(offset: 0, from: .start)
      return try unpack(file, limit)
    }
  }
}
