import RespiteCore
import SystemPackage

/// Where a plugin comes from.
enum PluginSource: Equatable {
  /// Absolute paths.
  case folder(String)
  case archive(String)
  case git(String)

  /// What a person names: a path, or the URL of a git repository.
  /// - Throws: `Fault` where there is nothing, or nothing that is allowed.
  init(_ text: String) throws(Fault) {
    guard PluginLock.isOneLine(text) else {
      throw Fault(.value, "a source has no control characters")
    }
    if let scheme = Self.scheme(of: text) {
      guard ["https", "ssh", "git", "file"].contains(scheme.lowercased()) else {
        throw Fault(
          .value, "'\(scheme)' is no way to fetch a plugin",
          hint: "Give a folder, an archive, or a git URL with https, ssh, git or file")
      }
      if [".tar.gz", ".tgz", ".zip"].contains(where: text.hasSuffix) {
        throw Fault(
          .value, "only git is fetched from elsewhere", hint: "Download it, and add the file")
      }
      self = .git(text)
      return
    }
    let path = FilePath(text)
    if let real = try? path.resolvingLinks() {
      guard PluginLock.isOneLine(real.string) else {
        throw Fault(.value, "a source has no control characters")
      }
      self = FileStatus(real)?.kind == .folder ? .folder(real.string) : .archive(real.string)
    } else if Self.isRemote(text) {
      self = .git(text)
    } else {
      throw Fault(
        .notFound, "there is nothing at '\(text)'",
        hint: "Give a folder, an archive, or the URL of a git repository")
    }
  }

  /// What begins a URL; "ext::" and its like name programs to run.
  private static func scheme(of text: String) -> Substring? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let rest = text[text.index(after: colon)...]
    guard rest.hasPrefix("//") || rest.hasPrefix(":") else { return nil }
    let scheme = text[..<colon]
    let isPlain = scheme.allSatisfy { $0.isLetter || $0.isNumber || "+.-_".contains($0) }
    return isPlain ? scheme : nil
  }

  /// The short form of ssh: person@host:path.
  private static func isRemote(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), let at = text.firstIndex(of: "@") else {
      return false
    }
    return at < colon && at != text.startIndex && text.first != "-"
      && !text[..<colon].contains("/")
  }

  /// - Parameter folder: where something may be put meanwhile.
  func fetch(by folder: FilePath) throws(Fault) -> PluginPackage {
    switch self {
    case .folder(let path): try FolderReader.read(FilePath(path), origin: path)
    case .archive(let path): try ArchiveReader.read(FilePath(path))
    case .git(let url): try GitReader.read(url, by: folder)
    }
  }

  /// For people: without a password that a URL may hold.
  var shown: String {
    switch self {
    case .folder(let path), .archive(let path): path
    case .git(let url): Self.shown(url)
    }
  }

  static func shown(_ url: String) -> String {
    guard let start = url.firstRange(of: "://")?.upperBound else { return url }
    let end = url[start...].firstIndex(of: "/") ?? url.endIndex
    guard let at = url[start..<end].lastIndex(of: "@") else { return url }
    return String(url[..<start] + url[url.index(after: at)...])
  }
}

/// As the lock file has it: "git https://…".
extension PluginSource {
  var record: String {
    switch self {
    case .folder(let path): "folder \(path)"
    case .archive(let path): "archive \(path)"
    case .git(let url): "git \(url)"
    }
  }

  init?(record: String) {
    guard let space = record.firstIndex(of: " ") else { return nil }
    let rest = String(record[record.index(after: space)...])
    if rest.isEmpty { return nil }
    switch record[..<space] {
    case "folder": self = .folder(rest)
    case "archive": self = .archive(rest)
    case "git": self = .git(rest)
    default: return nil
    }
  }
}
