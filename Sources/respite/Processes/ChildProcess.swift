import SystemPackage
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An installed program, run to its end without a shell.
struct ChildProcess {
  enum Failure: Error {
    /// It is not installed, or cannot be run.
    case notStarted(String, Errno)
    /// It wrote more than was asked for, and was stopped.
    case tooMuchOutput
  }

  struct Outcome {
    /// 0 when all went well; 128 and the signal's number where one ended it.
    var status: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  var name: String
  var arguments: [String]
  var environment: [String: String]
  /// What it reads; nothing unless given.
  var input: FileDescriptor?

  #if canImport(Darwin)
    private typealias FileActions = posix_spawn_file_actions_t?
  #else
    private typealias FileActions = posix_spawn_file_actions_t
  #endif

  /// - Parameter limit: bytes of output, and of what it says of errors.
  func run(limit: Int) throws -> Outcome {
    let output = try FileDescriptor.pipe()
    let errors = try FileDescriptor.pipe()
    let process: pid_t
    do {
      defer {
        try? output.writeEnd.close()
        try? errors.writeEnd.close()
      }
      process = try start(output, errors)
    } catch {
      try? output.readEnd.close()
      try? errors.readEnd.close()
      throw error
    }
    var read: [(end: FileDescriptor, bytes: [UInt8], isOpen: Bool)] = [
      (output.readEnd, [], true), (errors.readEnd, [], true),
    ]
    defer { for each in read { try? each.end.close() } }
    var isTooMuch = false
    while !isTooMuch, read.contains(where: \.isOpen) {
      var polled = read.map {
        pollfd(fd: $0.isOpen ? $0.end.rawValue : -1, events: Int16(POLLIN), revents: 0)
      }
      poll(&polled, nfds_t(polled.count), -1)
      for index in read.indices where polled[index].revents != 0 {
        let piece = try Self.piece(of: read[index].end)
        read[index].bytes += piece
        if piece.isEmpty { read[index].isOpen = false }
        if read[index].bytes.count > limit { isTooMuch = true }
      }
    }
    if isTooMuch { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if isTooMuch { throw Failure.tooMuchOutput }
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: read[0].bytes,
      errors: read[1].bytes)
  }

  private static func piece(of file: FileDescriptor) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
  }

  private func start(
    _ output: (readEnd: FileDescriptor, writeEnd: FileDescriptor),
    _ errors: (readEnd: FileDescriptor, writeEnd: FileDescriptor)
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: FileActions = nil
      var attributes: Signal.SpawnAttributes = nil
    #else
      var actions = FileActions()
      var attributes = Signal.SpawnAttributes()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    try Signal.reset(inChild: &attributes)
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input.rawValue, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output.writeEnd.rawValue, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.writeEnd.rawValue, 2)
    for end in [output.readEnd, output.writeEnd, errors.readEnd, errors.writeEnd]
    where end.rawValue > 2 {
      posix_spawn_file_actions_addclose(&actions, end.rawValue)
    }
    var process = pid_t()
    let code = Self.withStrings([name] + arguments) { arguments in
      Self.withStrings(environment.map { "\($0)=\($1)" }) { environment in
        posix_spawnp(&process, name, &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw Failure.notStarted(name, Errno(rawValue: code)) }
    return process
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
