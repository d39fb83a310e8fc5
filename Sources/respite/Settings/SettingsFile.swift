import RespiteCore
import SystemPackage
import Terminal

/// The person's settings and the file that they are in.
struct SettingsFile {
  /// nil where there is neither a home nor a place for configuration.
  var path: String?
  var settings = Settings()
  /// Why the file as a whole could not be read.
  private(set) var failure: String?

  /// More than anyone writes by hand, read in well under a millisecond.
  static let largest = 1 << 16

  /// Reads the file. There may be none, and nothing that is wrong with it stops the program.
  init(at path: String?) {
    self.path = path
    guard let path else { return }
    do {
      let bytes = try Self.read(path)
      if let problem = Settings.problem(in: bytes) { throw Problem(words: problem) }
      settings = Settings(parsing: bytes)
    } catch Errno.noSuchFileOrDirectory {
      return
    } catch let problem as Problem {
      failure = problem.words
      settings = .unreadable
    } catch {
      settings = .unreadable
      failure = "it cannot be read: \(error)"
    }
  }

  static func ofProgram() -> SettingsFile {
    SettingsFile(at: ProgramFolders.settings(environment: Environment.variables()))
  }

  /// One quiet line on what of the file is not used.
  var note: String? {
    let path = path ?? ""
    if let failure {
      return "Your settings are not used, and holds are left out: \(path): \(failure)."
    }
    let problems = settings.problems
    guard let first = problems.first else { return nil }
    let more = problems.count > 1 ? " There is more: respite settings shows it." : ""
    return "A line of your settings is not used: \(path):\(first.line): \(first.message).\(more)"
  }

  /// Changes the settings and the file, keeping all else that is in it. The new file takes the old
  /// one's place whole; where that is a link, in the place that it points to.
  /// - Throws: `Fault`, and then nothing is changed.
  mutating func change(_ body: (inout Settings) throws -> Void) throws {
    guard let path else {
      throw Fault(
        .value, "there is no place for settings", hint: "Set HOME to your home folder")
    }
    do {
      try FilePath(path).removingLastComponent().whileLocked {
        self = SettingsFile(at: path)
        if let failure {
          throw Fault(.data, failure, hint: "Move it away, and set it again", file: path)
        }
        let before = settings
        try body(&settings)
        if settings == before { return }
        try FilePath(path).replaceContents(with: settings.bytes, permissions: .ownerReadWrite)
      }
    } catch let error as Errno {
      throw Fault(.unwritable, "the settings cannot be written: \(error)", file: path)
    }
  }

  private struct Problem: Error {
    var words: String
  }

  private static func read(_ path: String) throws -> [UInt8] {
    // A pipe in its place is not waited for.
    let file = try FileDescriptor.open(FilePath(path), .readOnly, options: .nonBlocking)
    return try file.closeAfter {
      let status = try FileStatus(file)
      guard status.kind == .file else { throw Problem(words: "it is no file") }
      var bytes: [UInt8] = []
      // The size is a guess: it may grow meanwhile.
      var capacity = min(status.size, largest) + 1
      while bytes.count <= largest {
        let piece = try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
          count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        if piece.isEmpty { return bytes }
        bytes = bytes.isEmpty ? piece : bytes + piece
        capacity = 4096
      }
      throw Problem(words: "it is larger than settings can be (\(largest >> 10) KB)")
    }
  }
}
