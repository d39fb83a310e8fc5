import RespiteCore
import SystemPackage
import Terminal

/// Where handouts were written to, so that whoever erases what is kept can find them.
struct HandoutList {
  /// Absolute, the latest last.
  private(set) var paths: [String] = []
  private let path: String?

  /// More than anyone writes by hand.
  private static let most = 200

  init(at path: String?) {
    self.path = path
    guard let path, let bytes = try? FilePath(path).contents(limit: 1 << 20) else { return }
    paths = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map(String.init).filter { $0.hasPrefix("/") }
  }

  static func path(_ environment: [String: String]) -> String? {
    ProgramFolders.data(environment).map { $0 + "/handouts" }
  }

  static func ofProgram(_ environment: [String: String]) -> HandoutList {
    HandoutList(at: path(environment))
  }

  /// Notes one that was written, where the person keeps a journal. That it cannot be noted is no
  /// reason to fail: the handout is there.
  static func add(_ handout: String, _ settings: Settings) {
    guard ProgramJournal.isWanted(settings) else { return }
    var list = ofProgram(Environment.variables())
    guard let path = list.path, let full = try? FilePath(handout).resolvingLinks().string,
      !full.contains(where: \.isNewline), !list.paths.contains(full)
    else { return }
    list.paths.append(full)
    let text = list.paths.suffix(most).joined(separator: "\n") + "\n"
    let file = FilePath(path)
    try? file.removingLastComponent().makeFolders()
    try? file.replaceContents(with: text.utf8, permissions: .ownerReadWrite)
  }
}
