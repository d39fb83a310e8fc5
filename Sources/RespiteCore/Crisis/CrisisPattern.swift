/// Words in order, some of which may be missing.
struct CrisisPattern: Sendable {
  private enum Part: Sendable {
    case one(Set<String>, beginnings: [String])
    indirect case perhaps(Part)
    case gap
    case start
    case end
  }

  /// How many words a gap may have.
  private static let widestGap = 4
  private var parts: [Part]

  /// - Parameter words: as they stand in the file.
  init(_ words: some Sequence<Substring>, classes: [String: Set<String>]) {
    parts = words.map { Self.part($0, classes) }
  }

  private static func part(_ word: Substring, _ classes: [String: Set<String>]) -> Part {
    switch word {
    case "..": return .gap
    case "^": return .start
    case "$": return .end
    default: break
    }
    if word.hasPrefix("["), word.hasSuffix("]") {
      return .perhaps(part(word.dropFirst().dropLast(), classes))
    }
    var whole: Set<String> = []
    var beginnings: [String] = []
    for choice in word.split(separator: "|").map(String.init) {
      if let words = classes[choice] {
        whole.formUnion(words)
      } else if choice.hasSuffix("*") {
        beginnings.append(String(choice.dropLast()))
      } else {
        whole.insert(choice)
      }
    }
    return .one(whole, beginnings: beginnings)
  }

  /// Where it stands in the words of a sentence.
  func ranges(in words: [String]) -> [Range<Int>] {
    words.indices.compactMap { start in
      end(of: parts[...], in: words, from: start).map { start..<max($0, start + 1) }
    }
  }

  /// Where it ends, if it stands there.
  private func end(of parts: ArraySlice<Part>, in words: [String], from place: Int) -> Int? {
    guard let part = parts.first else { return place }
    let rest = parts.dropFirst()
    switch part {
    case .start: return place == 0 ? end(of: rest, in: words, from: place) : nil
    case .end: return place == words.count ? end(of: rest, in: words, from: place) : nil
    case .gap:
      for next in place...min(place + Self.widestGap, words.count) {
        if let end = end(of: rest, in: words, from: next) { return end }
      }
      return nil
    case .perhaps(let part):
      return end(of: [part] + rest, in: words, from: place) ?? end(of: rest, in: words, from: place)
    case .one(let whole, let beginnings):
      guard place < words.count,
        whole.contains(words[place]) || beginnings.contains(where: words[place].hasPrefix)
      else { return nil }
      return end(of: rest, in: words, from: place + 1)
    }
  }
}
