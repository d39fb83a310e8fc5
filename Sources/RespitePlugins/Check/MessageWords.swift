/// The words of a message that may stand in the source that it is about, the likeliest first.
enum MessageWords {
  static func words(of message: String) -> [String] {
    // What it suggests instead is not there.
    let told =
      message.firstRange(of: "id you mean").map { message[..<$0.lowerBound] } ?? message[...]
    var words = field(in: told).map { [$0] } ?? []
    words += quoted(by: "'", in: told)
    words += quoted(by: "\"", in: told)
    words += told.ranges(of: "{").compactMap { open in
      told[open.lowerBound...].firstIndex(of: "}").map { String(told[open.lowerBound...$0]) }
    }
    words += calls(in: told)
    // "a hold of 30 s"
    words += told.split(separator: " ").map(String.init).filter(APIFunction.methodNames.contains)
    words += operators(for: told)
    // What a routine of a kind breathes stands in a field.
    return told.hasPrefix("r:breathe: ") ? words + ["pattern"] : words
  }

  /// "rounds" in "respite.breathing: rounds must be …".
  private static func field(in message: Substring) -> String? {
    let told = message.firstRange(of: ": ").map { message[$0.upperBound...] } ?? message
    let parts = told.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[1] == "must" || parts[1] == "is" else { return nil }
    return String(parts[0])
  }

  private static func quoted(by quote: Character, in message: Substring) -> [String] {
    let parts = message.split(separator: quote, omittingEmptySubsequences: false)
    return parts.enumerated().compactMap { $0 % 2 == 1 && !$1.isEmpty ? String($1) : nil }
  }

  /// "say" in "there is no r:say" and in "respite.say".
  private static func calls(in message: Substring) -> [String] {
    message.split { !($0.isLetter || $0.isNumber || "_.:".contains($0)) }.compactMap { word in
      guard let mark = word.firstIndex(where: { $0 == ":" || $0 == "." }), mark != word.startIndex
      else { return nil }
      let name = word[word.index(after: mark)...].prefix { $0.isLetter || $0 == "_" }
      return name.isEmpty ? nil : String(name)
    }
  }

  private static func operators(for message: Substring) -> [String] {
    if message.hasPrefix("attempt to compare") { return ["<", ">", "<=", ">="] }
    if message.hasPrefix("attempt to concatenate") { return [".."] }
    if message.hasPrefix("attempt to perform arithmetic") {
      return ["+", "-", "*", "/", "//", "%"]
    }
    return []
  }
}
