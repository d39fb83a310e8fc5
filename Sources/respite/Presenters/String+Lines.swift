import Terminal

extension String {
  /// Lines of at most `width` cells, in which a number and its unit stay together: "27 s".
  func wrappedKeepingUnits(toWidth width: Int) -> [String] {
    var bound = ""
    for (index, word) in split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let isUnit = ["s", "min", "h"].contains(word.prefix { $0.isLetter })
      if index > 0 { bound += isUnit && bound.last?.isNumber == true ? "\u{A0}" : " " }
      bound += word
    }
    return bound.wrapped(toWidth: width).map { $0.replacing("\u{A0}", with: " ") }
  }

  /// Without spaces at its end.
  var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
