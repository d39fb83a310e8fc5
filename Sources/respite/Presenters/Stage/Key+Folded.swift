import Terminal

extension Key {
  /// The same key where capitals and the wide forms of East Asian input make no difference: what a
  /// letter means as a command, whatever the Caps Lock key says.
  var folded: Key {
    guard case .character(let character) = self else { return self }
    return .character(character.folded)
  }
}

extension Character {
  var folded: Character {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return self }
    if scalar.value == 0x3000 { return " " }
    // U+FF01 to U+FF5E are the characters of ASCII, wide.
    let plain =
      (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar
    let lowercased = String(Character(plain ?? scalar)).lowercased()
    return lowercased.count == 1 ? Character(lowercased) : self
  }
}
