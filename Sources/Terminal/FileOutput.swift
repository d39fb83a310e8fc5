import CTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one writer of a descriptor. Unbuffered: what is handed over as one array goes out in one
/// system call wherever the other side takes it whole.
public struct FileOutput: Sendable {
  /// The descriptor, which is not closed here.
  public let descriptor: Int32

  /// How long a descriptor that refuses bytes for the moment is waited for.
  public static let patience: Duration = .seconds(1)

  /// Also makes a write to a closed pipe an error in this process and not its end.
  public init(descriptor: Int32) {
    cterminal_ignore_broken_pipe()
    self.descriptor = descriptor
  }

  public static var standardOutput: FileOutput { FileOutput(descriptor: STDOUT_FILENO) }
  public static var standardError: FileOutput { FileOutput(descriptor: STDERR_FILENO) }

  /// Whether the descriptor is a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all the bytes. On an error some of them may have been written.
  ///
  /// Throws `isClosedOutput` errors when nobody reads any more, and ETIMEDOUT when a non-blocking
  /// descriptor takes nothing for `patience`.
  public func write(_ bytes: [UInt8]) throws(SystemCallError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        try waitUntilWritable()
      } else if errno != EINTR {
        throw .last("write")
      }
    }
  }

  /// Writes a text as UTF-8.
  public func write(_ text: String) throws(SystemCallError) {
    try write(Array(text.utf8))
  }

  private func waitUntilWritable() throws(SystemCallError) {
    let end = MonotonicClock.now() + Self.patience
    while true {
      let left = end - MonotonicClock.now()
      guard left > .zero else { throw SystemCallError(call: "write", code: ETIMEDOUT) }
      var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      let ready = poll(&state, 1, Int32(left.nanosecondsRoundedUp / 1_000_000) + 1)
      if ready > 0 { return }
      if ready < 0 && errno != EINTR { throw .last("poll") }
    }
  }
}
