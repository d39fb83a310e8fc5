import CTerminal

/// The environment variables of this process, read without Foundation.
public enum Environment {
  /// All variables as they were when they were first asked for. Strings that are not UTF-8 are
  /// repaired; of two entries with one name the first counts, as for getenv.
  ///
  /// Read once: a desktop or a build shell has hundreds of them, and a start asks many times.
  public static func variables() -> [String: String] { atFirstUse }

  private static let atFirstUse = read()

  private static func read() -> [String: String] {
    var result: [String: String] = [:]
    guard var entry = cterminal_environment() else { return result }
    while let text = entry.pointee {
      // By bytes: to look for a Character would work out where each one ends.
      let bytes = UnsafeRawBufferPointer(start: text, count: length(of: text))
      if let equals = bytes.firstIndex(of: UInt8(ascii: "=")) {
        let name = String(decoding: bytes[..<equals], as: UTF8.self)
        if result[name] == nil {
          result[name] = String(decoding: bytes[(equals + 1)...], as: UTF8.self)
        }
      }
      entry += 1
    }
    return result
  }

  private static func length(of text: UnsafePointer<CChar>) -> Int {
    var length = 0
    while text[length] != 0 { length += 1 }
    return length
  }
}
