extension StringProtocol {
  /// Whether there are only the printable characters of ASCII, each of which is one byte, one cell
  /// and harmless. Most texts are so, and need no closer look.
  var isPlain: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { (0x20..<0x7F).contains($0) }
    } ?? false
  }
}
