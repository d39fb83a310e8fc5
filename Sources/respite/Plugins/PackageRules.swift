import RespiteCore

/// What may be in a plugin.
enum PackageRules {
  static let mostEntries = 2000
  static let mostBytes = 20 << 20
  static let deepest = 8
  static let longestPath = 200

  private static let endings: Set = ["lua", "md", "txt", "json"]
  private static let names: Set = [
    "LICENSE", "LICENCE", "COPYING", "NOTICE", "README", "AUTHORS", "CHANGELOG",
  ]

  /// Why a path must not be in a plugin, in words; nil for one that may.
  static func problem(in path: String) -> String? {
    if path.utf8.count > longestPath { return "its name is too long" }
    if path.hasPrefix("/") { return "it leads out of the plugin's folder" }
    let isShown = path.unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
      default: $0 != "\\" && $0 != "\u{FFFD}"
      }
    }
    if !isShown { return "its name has characters that no name needs" }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains("..") { return "it leads out of the plugin's folder" }
    if parts.contains("") || parts.contains(".") { return "its name is no plain path" }
    if parts.count > deepest { return "it is in too many folders" }
    return nil
  }

  /// Whether a file of that name is of use to a plugin.
  static func isUseful(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last, !parts.contains(where: { $0.hasPrefix(".") }) else { return false }
    if names.contains(String(name)) { return true }
    let pieces = name.split(separator: ".", omittingEmptySubsequences: false)
    return pieces.count > 1 && endings.contains(pieces[pieces.count - 1].lowercased())
  }
}
