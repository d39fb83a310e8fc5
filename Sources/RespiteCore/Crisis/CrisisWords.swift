/// Finds first-person words of crisis in what a person has typed about a thought: not wanting to
/// live, harming themselves, or harming the child.
///
/// It is a net, not a judgement: what is found brings numbers to call, and is kept nowhere. People
/// here write of fears ("he stops breathing") and in idioms ("dying to see her"), which it lets by.
/// Each language has its words and patterns in a file of its own, and all are looked at, because
/// people write in the language that is nearest. They are read when an answer first has to be
/// looked at, not before.
public enum CrisisWords {
  /// - Parameter text: a line that was typed; what is beyond the first 4,000 bytes is not looked at.
  public static func areFound(in text: String) -> Bool {
    let text = String(text.prefix(Self.longest))
    return languages.contains { $0.matches(text) }
  }

  private static let longest = 4000

  /// Matches in one language, by its two-letter code: for tests of that language's file.
  static func areFound(in text: String, language: String) -> Bool {
    files.contains { $0.language == language && CrisisPatterns(parsing: $0.file).matches(text) }
  }

  static let files = [
    (language: "en", file: PackageResources.crisis_en_txt),
    (language: "de", file: PackageResources.crisis_de_txt),
    (language: "es", file: PackageResources.crisis_es_txt),
  ]
  private static let languages = files.map { CrisisPatterns(parsing: $0.file) }
}
