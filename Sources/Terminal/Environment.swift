import CTerminal

/// The environment variables of this process, read without Foundation.
public enum Environment {
  /// All variables as they are now. Strings that are not UTF-8 are repaired; of two entries with
  /// one name the first counts, as for getenv.
  public static func variables() -> [String: String] {
    var result: [String: String] = [:]
    guard var entry = cterminal_environment() else { return result }
    while let text = entry.pointee {
      let pair = String(cString: text)
      if let equals = pair.firstIndex(of: "=") {
        let name = String(pair[..<equals])
        if result[name] == nil { result[name] = String(pair[pair.index(after: equals)...]) }
      }
      entry += 1
    }
    return result
  }
}
