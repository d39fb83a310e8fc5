/// The patterns of words of one language, read from its file. A line of it is one of
///
///     # a comment
///     fillers: really just              words that are passed over
///     dont = do not                     what is read as other words
///     @child = baby son|daughter        a name for some words
///     + i want to die                   found
///     - i want to die laughing          not found, where it overlaps with what was
///
/// Words of a pattern: `a|b` is either, `suicid*` any that begin so, `@child` one of those, `[a]`
/// may be missing, `..` is up to four words of any kind, `^` and `$` are the ends of the sentence.
struct CrisisPatterns: Sendable {
  private var fillers: Set<String> = []
  private var readings: [String: [String]] = [:]
  private var classes: [String: Set<String>] = [:]
  private var found: [CrisisPattern] = []
  private var exceptions: [CrisisPattern] = []

  init(parsing bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ")
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if first == "+" || first == "-" {
        let pattern = CrisisPattern(words.dropFirst(), classes: classes)
        if first == "+" { found.append(pattern) } else { exceptions.append(pattern) }
      } else if first == "fillers:" {
        fillers.formUnion(words.dropFirst().map(String.init))
      } else if words.count > 2, words[1] == "=" {
        if first.hasPrefix("@") {
          classes[String(first)] = Set(
            words.dropFirst(2).flatMap { $0.split(separator: "|") }.map(String.init))
        } else {
          readings[String(first)] = words.dropFirst(2).map(String.init)
        }
      }
    }
  }

  /// Whether a sentence of the text has words of crisis.
  func matches(_ text: String) -> Bool {
    Self.sentences(of: text).contains { sentence in
      let words = sentence.flatMap { readings[$0] ?? [$0] }.filter { !fillers.contains($0) }
      guard !words.isEmpty else { return false }
      let ranges = found.flatMap { $0.ranges(in: words) }
      guard !ranges.isEmpty else { return false }
      let excused = exceptions.flatMap { $0.ranges(in: words) }
      return ranges.contains { range in !excused.contains { $0.overlaps(range) } }
    }
  }

  /// The words of each sentence, in lower case and without accents and apostrophes: people type
  /// "don't" in four ways.
  static func sentences(of text: String) -> [[String]] {
    var sentences: [[String]] = [[]]
    var word = ""
    func endWord() {
      if !word.isEmpty { sentences[sentences.count - 1].append(word) }
      word = ""
    }
    for scalar in text.lowercased().decomposedScalars {
      switch scalar {
      case "'", "’", "‘", "`", "´", "ʼ": continue
      case ".", "!", "?", ";", "…", "\n", "¿", "¡":
        endWord()
        if sentences.last?.isEmpty == false { sentences.append([]) }
      case "ß": word += "ss"
      default:
        if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
          word.unicodeScalars.append(scalar)
        } else if scalar.properties.generalCategory != .nonspacingMark {
          endWord()
        }
      }
    }
    endWord()
    return sentences
  }
}

extension String {
  /// Letters apart from their accents, without Foundation: the standard library compares by
  /// canonical equivalence and does not show it, so that the accented letters of the languages that
  /// have patterns are taken apart here.
  fileprivate var decomposedScalars: [Unicode.Scalar] {
    unicodeScalars.map { Self.plainLetters[$0] ?? $0 }
  }

  private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = [
    "ä": "a", "ö": "o", "ü": "u", "á": "a", "à": "a", "â": "a", "é": "e", "è": "e", "ê": "e",
    "í": "i", "ì": "i", "î": "i", "ó": "o", "ò": "o", "ô": "o", "ú": "u", "ù": "u", "û": "u",
    "ñ": "n", "ç": "c",
  ]
}
