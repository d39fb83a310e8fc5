#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system call that failed: which, and why.
public struct SystemCallError: Error, Hashable, Sendable {
  /// The name of the call, such as `write`.
  public var call: String
  /// The value of `errno`.
  public var code: Int32

  public init(call: String, code: Int32) {
    self.call = call
    self.code = code
  }

  /// The error that the last call of this thread left in `errno`.
  static func last(_ call: String) -> SystemCallError {
    SystemCallError(call: call, code: errno)
  }

  /// Whether nobody reads any more what is written: a closed pipe (EPIPE) or a terminal that has
  /// gone (EIO). The program then has nobody to tell, and ends.
  public var isClosedOutput: Bool { code == EPIPE || code == EIO }
}

extension SystemCallError: CustomStringConvertible {
  public var description: String { "\(call): \(String(cString: strerror(code)))" }
}
