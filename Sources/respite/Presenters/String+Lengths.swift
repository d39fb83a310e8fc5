extension String {
  /// Lines of at most `width` cells, in which a number and its unit stay together: "27 s".
  func wrappedKeepingUnits(toWidth width: Int) -> [String] {
    // Looking for units costs far more than all else, and most texts have nowhere to break.
    if cellWidth <= width { return wrapped(toWidth: width) }
    let bound = replacing(/([0-9]) (s|min|h)\b/) { "\($0.1)\u{A0}\($0.2)" }
    return bound.wrapped(toWidth: width).map { $0.replacing("\u{A0}", with: " ") }
  }
}
