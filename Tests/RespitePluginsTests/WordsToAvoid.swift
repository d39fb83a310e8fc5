/// Words that nothing we ship says to a person: WordsToAvoid.txt, to be added to.
enum WordsToAvoid {
  /// By the heading above them.
  static let avoided: [String: [String]] = {
    var avoided: [String: [String]] = [:]
    var heading = ""
    for line in String(decoding: PackageResources.WordsToAvoid_txt, as: UTF8.self)
      .split(separator: "\n")
    {
      if line.hasPrefix("#") {
        heading = String(line.dropFirst(2))
      } else {
        avoided[heading, default: []].append(String(line))
      }
    }
    return avoided
  }()

  /// What kind of word it says that it had better not, and which.
  static func problem(in text: String) -> String? {
    let said = words(of: text)
    for (kind, phrases) in avoided.sorted(by: { $0.key < $1.key }) {
      for phrase in phrases where said.contains(words(of: phrase)) {
        return "'\(phrase)' is \(kind)"
      }
    }
    return text.unicodeScalars.contains { $0.properties.isEmojiPresentation } ? "an emoji" : nil
  }

  /// In lower case, each with a space on both sides, so that whole words can be looked for.
  private static func words(of text: String) -> String {
    let letters = text.lowercased().map { $0.isLetter || $0 == "'" ? $0 : $0 == "’" ? "'" : " " }
    return " " + String(letters).split(separator: " ").joined(separator: " ") + " "
  }
}
