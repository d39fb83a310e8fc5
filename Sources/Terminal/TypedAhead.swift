#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a person has typed before they could know what it would be for.
public enum TypedAhead {
  /// Drops what the terminal holds and nobody has read. Does nothing to what is not a terminal: there
  /// the answers come from a file or a program, which may well know what is asked.
  public static func discard(from input: Int32) {
    if isatty(input) == 1 { tcflush(input, TCIFLUSH) }
  }
}
