import RespiteCore

/// What may be in a plugin.
enum PackageRules {
  static let mostEntries = 2000
  static let mostBytes = 20 << 20
  static let deepest = 8
  static let longestPath = 200

  private static let endings: Set = ["lua", "po", "md", "txt", "json"]
  private static let names: Set = [
    "LICENSE", "LICENCE", "COPYING", "NOTICE", "README", "AUTHORS", "CHANGELOG",
  ]

  /// Why a path must not be in a plugin, in words; nil for one that may.
  ///
  /// It is looked at as the system does, byte by byte: to Swift a slash and the accent after it are
  /// one character, and no slash.
  static func problem(in path: String) -> String? {
    if path.utf8.count > longestPath { return "its name is too long" }
    if path.utf8.first == slash { return "it leads out of the plugin's folder" }
    let isShown = path.unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
      default: $0 != "\\" && $0 != "\u{FFFD}"
      }
    }
    if !isShown { return "its name has characters that no name needs" }
    let parts = components(of: path, omittingEmpty: false)
    if parts.contains(where: beginsWithMark) { return "its name has characters that no name needs" }
    if parts.contains("..") { return "it leads out of the plugin's folder" }
    if parts.contains("") || parts.contains(".") { return "its name is no plain path" }
    if parts.count > deepest { return "it is in too many folders" }
    return nil
  }

  private static let slash = UInt8(ascii: "/")

  private static func components(of path: String, omittingEmpty: Bool) -> [String] {
    path.utf8.split(separator: slash, omittingEmptySubsequences: omittingEmpty)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether it begins with an accent that belongs to nothing.
  private static func beginsWithMark(_ part: String) -> Bool {
    switch part.unicodeScalars.first?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether a file of that name is of use to a plugin.
  static func isUseful(_ path: String) -> Bool {
    let parts = components(of: path, omittingEmpty: true)
    guard let name = parts.last, !parts.contains(where: { $0.utf8.first == UInt8(ascii: ".") })
    else { return false }
    if names.contains(name) { return true }
    let pieces = name.split(separator: ".", omittingEmptySubsequences: false)
    return pieces.count > 1 && endings.contains(pieces[pieces.count - 1].lowercased())
  }
}
