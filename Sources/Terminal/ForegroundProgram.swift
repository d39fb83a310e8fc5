#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program that has the terminal for a while, such as an editor.
public enum ForegroundProgram {
  /// Starts the program with this one's streams and waits for its end. Ctrl-C and Ctrl-\ are for
  /// it alone meanwhile; Ctrl-Z stops both. Not while an `EventLoop` lives, which would keep
  /// Ctrl-Z from stopping this process.
  ///
  /// - Parameter arguments: from `argv[0]` on.
  /// - Returns: its exit code; 128 and the signal's number if a signal ended it.
  public static func run(
    _ path: String, _ arguments: [String]
  ) throws(SystemCallError) -> Int32 {
    let handlers = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
    defer {
      signal(SIGINT, handlers.0)
      signal(SIGQUIT, handlers.1)
    }
    var child = pid_t()
    try start(path, arguments, &child)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .last("waitpid") }
    }
    let ending = status & 0x7F
    return ending == 0 ? (status >> 8) & 0xFF : 128 + ending
  }

  private static func start(
    _ path: String, _ arguments: [String], _ child: inout pid_t
  ) throws(SystemCallError) {
    #if canImport(Darwin)
      var attributes: Signal.SpawnAttributes = nil
    #else
      var attributes = Signal.SpawnAttributes()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    try Signal.reset(inChild: &attributes)
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in [SIGPIPE, SIGINT, SIGQUIT] { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var strings: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    let code = posix_spawn(&child, path, nil, &attributes, &strings, environ)
    guard code == 0 else { throw SystemCallError(call: "posix_spawn", code: code) }
  }
}
