import RespiteCore

extension RoutineCheck {
  /// A file that an editor saved in an older encoding.
  mutating func checkEncoding() {
    for (index, line) in source.lines.enumerated() {
      guard let column = Array(line.unicodeScalars).firstIndex(of: "\u{FFFD}") else { continue }
      return warn(
        "what stands here is not UTF-8, and is shown as \u{FFFD}", hint: "Save the file as UTF-8",
        at: SourcePlace(index + 1, column + 1))
    }
  }

  /// What `list` and `show` need to be useful.
  mutating func checkTexts(of routine: Routine) {
    if outline.field("title") == nil {
      warn(
        "it has no title", hint: "Add title = \"…\", the name that people see", at: outline.place)
    }
    guard outline.field("about") != nil || !routine.about.isEmpty else {
      warn("it has no about", hint: "Add about = \"…\", a sentence or two", at: outline.place)
      return
    }
    if routine.about.count > Self.longestAbout {
      warn(
        "its about has \(routine.about.count) characters",
        hint: "At most \(Self.longestAbout) fit a list; evidence = \"…\" has room for more",
        at: place(ofField: "about"))
    } else if Self.sentences(in: routine.about) > 2 {
      warn(
        "its about has \(Self.sentences(in: routine.about)) sentences",
        hint: "One or two are easier to take in", at: place(ofField: "about"))
    }
  }

  private static func sentences(in text: String) -> Int {
    var count = 0
    var isOpen = false
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let isLast = index + 1 == characters.count || characters[index + 1].isWhitespace
      if ".!?…".contains(character), isLast {
        if isOpen { count += 1 }
        isOpen = false
      } else if !character.isWhitespace {
        isOpen = true
      }
    }
    return count + (isOpen ? 1 : 0)
  }

  mutating func checkParameters(of routine: Routine?) {
    let use = ParameterUse(source, outline)
    for token in use.unused() {
      warn(
        "the parameter \(token.text) is never read",
        hint: "Read it as p.\(token.text), or take it away", at: token.place)
    }
    guard let routine else { return }
    let names = routine.parameters.map(\.name)
    for token in use.unknown(parameters: names) {
      let guess = nearest(to: token.text, in: names).map { "Did you mean '\($0)'?" }
      warn(
        "there is no parameter \(token.text), so this is nil",
        hint: guess ?? "Add it: params = { \(token.text) = respite.text { default = \"…\" } }",
        at: token.place)
    }
  }

  /// Words that are more than a person reads at a glance, each once.
  mutating func checkWords(_ cues: [TimedCue]) {
    var seen: Set<String> = []
    for timed in cues {
      guard let text = timed.cue.text, text.count > Self.longestLine, seen.insert(text).inserted
      else { continue }
      warn(
        "\(text.count) characters are more than four rows of a narrow terminal",
        hint: "Make two of it; \(Self.longestLine) fit", at: place(ofWords: text))
    }
  }

  /// The string that the words come from: it has no values in it yet, and so only its longest part
  /// between them is looked for.
  private func place(ofWords text: String) -> SourcePlace {
    var best: (length: Int, place: SourcePlace)?
    for token in source.tokens where token.kind == .string && token.text.count > 3 {
      let part = token.text.split { "%{}".contains($0) }.max { $0.count < $1.count } ?? ""
      // What follows a % is not part of the words.
      let kept = part.dropFirst(token.text.hasPrefix(part) ? 0 : 1)
      guard kept.count > best?.length ?? 0, text.contains(kept) else { continue }
      best = (kept.count, token.place)
    }
    return best?.place ?? outline.place
  }
}
