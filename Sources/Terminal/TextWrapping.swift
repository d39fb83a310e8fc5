extension String {
  /// The text as lines of at most `width` cells.
  ///
  /// Lines break at spaces, which vanish at the break; between wide characters, though not before
  /// closing punctuation; and inside a word only if the word alone is wider than a line. A newline
  /// in the text always ends a line, so an empty line stays one. A single character wider than
  /// `width` gets a line of its own.
  public func wrapped(toWidth width: Int) -> [String] {
    if isPlain, utf8.count <= width, !hasPrefix(" "), !hasSuffix(" ") { return [self] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      var wrapper = LineWrapper(width: max(1, width))
      for character in $0 { wrapper.append(character) }
      return wrapper.finish()
    }
  }
}

/// Breaks one paragraph into lines, greedily.
private struct LineWrapper {
  let width: Int
  private var lines: [String] = []
  private var line = Run()
  private var spaces = Run()
  private var word = Run()

  init(width: Int) {
    self.width = width
  }

  /// A piece of text and the cells it takes.
  private struct Run {
    var text = ""
    var width = 0

    mutating func append(_ character: Character) {
      text.append(character)
      width += character.cellWidth
    }

    mutating func append(_ other: Run) {
      text += other.text
      width += other.width
    }
  }

  mutating func append(_ character: Character) {
    if character == " " || character == "\t" {
      placeWord()
      spaces.append(" ")
      return
    }
    if character.cellWidth == 2 && !character.closesPhrase { placeWord() }
    if word.width + character.cellWidth > width { breakWord() }
    word.append(character)
  }

  mutating func finish() -> [String] {
    placeWord()
    // Spaces alone are an empty line.
    lines.append(line.text)
    return lines
  }

  /// Moves the word to the line, or to a new line if it does not fit.
  private mutating func placeWord() {
    guard !word.text.isEmpty else { return }
    if line.width + spaces.width + word.width <= width {
      line.append(spaces)
      line.append(word)
    } else {
      if !line.text.isEmpty { lines.append(line.text) }
      line = word
    }
    spaces = Run()
    word = Run()
  }

  /// The word has filled a line by itself.
  private mutating func breakWord() {
    if !line.text.isEmpty { lines.append(line.text) }
    if !word.text.isEmpty { lines.append(word.text) }
    line = Run()
    spaces = Run()
    word = Run()
  }
}

extension Character {
  /// Whether a line should not begin with this character.
  fileprivate var closesPhrase: Bool {
    switch unicodeScalars.first?.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: true
    default: false
    }
  }
}
