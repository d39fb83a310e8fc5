/// The languages that a person reads, as the files of translations are named: "de_AT", then "de".
public enum Languages {
  /// Those that a locale's name stands for, the closest first: "de_AT.UTF-8" for de_AT and de.
  /// None for "C", "POSIX", and what is no name of a language.
  public static func named(_ locale: String) -> [String] {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "_" || $0 == "-" }
    guard name != "POSIX", let language = parts.first, (2...3).contains(language.utf8.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isLetterOrDigit) })
    else { return [] }
    return (1...parts.count).reversed().map { count in
      ([language.lowercased()] + parts[1..<count].map(String.init)).joined(separator: "_")
    }
  }

  /// Those that the person set, or else those of the system, by the rules of GNU gettext: LANGUAGE
  /// lists several, LC_ALL goes before LC_MESSAGES before LANG. They end where English is reached,
  /// which needs no translation.
  /// - Parameter setting: the language that the person asked for.
  public static func preferred(_ setting: String?, environment: [String: String]) -> [String] {
    var locales = [setting ?? ""]
    if setting == nil {
      let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
      let locale = names.first { !$0.isEmpty } ?? ""
      let list = environment["LANGUAGE"]?.split(separator: ":").map(String.init) ?? []
      locales = named(locale).isEmpty || list.isEmpty ? [locale] : list
    }
    var languages: [String] = []
    for language in locales.flatMap(named) {
      if language == "en" || language.hasPrefix("en_") { break }
      if !languages.contains(language) { languages.append(language) }
    }
    return languages
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
