extension String {
  /// As one word of a shell, whatever is in it.
  var shellQuoted: String { "'" + replacing("'", with: "'\\''") + "'" }

  /// As a person would type it: in quotes only where the shell needs them.
  var shellWord: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    return isPlain ? self : shellQuoted
  }
}
