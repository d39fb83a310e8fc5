#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How long the fuzzers run, and from where; scripts/fuzz sets it.
enum Fuzz {
  /// Resumes of a coroutine, or loads of a file. RESPITE_FUZZ, a little by default.
  static let effort = number("RESPITE_FUZZ") ?? 3000
  /// The first seed. RESPITE_FUZZ_SEED, 1 by default: the same programs at each run.
  static let seed = UInt64(number("RESPITE_FUZZ_SEED") ?? 1)

  private static func number(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
  }

  /// Keeps what is about to run where a crash cannot take it: in the file RESPITE_FUZZ_LAST.
  static func keep(_ text: String, seed: UInt64) {
    guard let path = getenv("RESPITE_FUZZ_LAST"), let file = fopen(path, "w") else { return }
    fputs("-- seed \(seed)\n" + text, file)
    fclose(file)
  }
}
